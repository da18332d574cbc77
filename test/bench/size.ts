import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Row } from './row'

const manifest = new URL('../../package.json', import.meta.url)

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
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly exports: object }
  const subpaths = Object.keys(exports).filter((path) => !/^\.$|\*|\.json$|es5/.test(path))
  const imports = [
    ['at from congvu', "export { at } from 'congvu'"],
    ['addWorkingDays from congvu', "export { addWorkingDays } from 'congvu'"],
    ['computeResultDate from congvu', "export { computeResultDate } from 'congvu'"],
    ...subpaths.map((path) => [path.replace('.', 'congvu'), `export * from '${path.replace('.', 'congvu')}'`] as const),
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
