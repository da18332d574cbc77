import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

it('every domain folder is a subpath, with congvu/interop/ics for its optional peer, and no other', () => {
  const domains = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`))
  const subpaths = Object.keys(manifest.exports).filter(
    (name) => !['.', './es5', './package.json', './schemas/*'].includes(name),
  )
  expect([...subpaths].sort()).toEqual([...domains, 'interop/ics'].map((name) => `./${name}`).sort())
})

it('a compiler that knows no exports (module resolution node10, the default of CommonJS projects) finds the types of each', () => {
  const names = Object.keys(manifest.exports).filter((name) => !['.', './package.json', './schemas/*'].includes(name))
  const { '*': places }: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = manifest.typesVersions
  expect(Object.keys(places ?? {})).toEqual(names.map((name) => name.slice(2)))
  expect(Object.values(places ?? {}).flatMap((files) => files.filter((file) => !existsSync(file)))).toEqual([])
})

it('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: '.', strict: true })
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

it('attw resolves the types of every entry; but es5, a script whose names no reader of modules can see', () => {
  const check = () =>
    execFileSync('npx', ['attw', '--pack', '.', '--profile', 'strict', '--quiet', '--exclude-entrypoints', './es5'], {
      stdio: 'pipe',
    })
  expect(check).not.toThrow()
})

it('no Node built-in is used by what can be imported', () => {
  const entries = ['index', ...readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`))]
  const files = new Set(
    entries.flatMap((name) => ['js', 'cjs'].map((kind) => entryOf(name, kind))).flatMap((path) => reach(path)),
  )
  const users = [...files].filter((path) =>
    /from ["']node:|require\(["'](node:|fs|path|crypto)/.test(readFileSync(path, 'utf8')),
  )
  expect(files.size).toBeGreaterThan(100)
  expect(users).toEqual([])
})

const entryOf = (name: string, kind: string): string =>
  name === 'index' ? `dist/index.${kind}` : `dist/${name}/index.${kind}`

/** A built file and all that it imports. */
function reach(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return []
  seen.add(path)
  const imports = readFileSync(path, 'utf8').matchAll(/(?:from |import |require\()["'](\.[^"']+)["']/g)
  for (const [, target = ''] of imports) reach(posix.join(posix.dirname(path), target), seen)
  return [...seen]
}
