import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Row } from './row'

const dist = new URL('../../dist/', import.meta.url).pathname

/** Bytes of some code with all it imports, bundled, minified and compressed, as a web application ships it. */
async function sizeOf(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    external: ['ts-ics'],
  })
  return gzipSync(outputFiles[0]?.text ?? '', { level: 9 }).length
}

/** The whole of each subpath beside date-holidays, the nearest package there is. */
export async function measureSize(): Promise<readonly Row[]> {
  const theirs = await sizeOf("export { default } from 'date-holidays'")
  const folders = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['es5', 'schemas'].includes(entry.name))
    .map(({ name }) => name)
    .sort()
  const imports = [
    ['at from congvu', "export { at } from 'congvu'"],
    ['addWorkingDays from congvu', "export { addWorkingDays } from 'congvu'"],
    ['computeResultDate from congvu', "export { computeResultDate } from 'congvu'"],
    ...folders.map((name) => [`congvu/${name}`, `export * from 'congvu/${name}'`] as const),
  ] as const
  return Promise.all(
    imports.map(async ([name, code]): Promise<Row> => {
      const size = {
        id: `size.${name}`,
        what: `\`${name}\``,
        compared: 'date-holidays',
        ours: await sizeOf(code),
        theirs,
        unit: 'bytes',
        kind: 'cost',
      } as const
      return name === 'congvu/calendar' ? { ...size, target: 10_240 / theirs } : size
    }),
  )
}
