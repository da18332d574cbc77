import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

it('every domain folder is a subpath, with congvu/interop/ics for its optional peer, and no other', () => {
  const domains = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`))
  const subpaths = Object.keys(manifest.exports).filter(
    (name) => !['.', './package.json', './schemas/*'].includes(name),
  )
  expect([...subpaths].sort()).toEqual([...domains, 'interop/ics'].map((name) => `./${name}`).sort())
})

it('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: '.', strict: true })
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

it('attw resolves the types of every entry', () => {
  const check = () => execFileSync('npx', ['attw', '--pack', '.', '--profile', 'node16', '--quiet'], { stdio: 'pipe' })
  expect(check).not.toThrow()
})

it('no Node built-in is used', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name))
  const users = files.filter((name) =>
    /from ["']node:|require\(["'](node:|fs|path|crypto)/.test(readFileSync(`dist/${name}`, 'utf8')),
  )
  expect(users).toEqual([])
})
