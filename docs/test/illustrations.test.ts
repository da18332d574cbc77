import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** What stands in the recipes beside the part that runs: components, controllers, callers in Java. */
interface Illustration {
  readonly name: string
  readonly language: string
  readonly code: string
}

/** Where Debian's `librhino-java` puts it. */
const rhino = '/usr/share/java/rhino.jar'
const docs = fileURLToPath(new URL('../', import.meta.url))
const folder = `${docs}.cache/illustrations`
const recipes = ['vi', 'en'].flatMap((locale) =>
  readdirSync(`${docs}${locale}/recipes`).map((file) => ({
    name: `${locale}-${file.replace('.md', '')}`,
    text: readFileSync(`${docs}${locale}/recipes/${file}`, 'utf8'),
  })),
)
const illustrations: readonly Illustration[] = recipes.flatMap(({ name, text }) =>
  [...text.matchAll(/^```(tsx|vue|typescript|java)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = ''], place) => ({
    name: `${name}-${place}`,
    language,
    code,
  })),
)
/** The part that runs, as the module that the page tells the reader to make of it: `answer-due`, with `export`. */
const modules = recipes.flatMap(({ name, text }) => {
  const [, file] = /from '\.\/([\w-]+)'/.exec(text) ?? []
  const [, code = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(text) ?? []
  return file === undefined ? [] : [{ name, file, code: code.replaceAll(/^(?=interface|function)/gm, 'export ') }]
})

describe('the illustrations of the recipes', () => {
  it('compile: React, Vue with its template, Angular, Express, NestJS', () => {
    rmSync(folder, { recursive: true, force: true })
    const endings: Readonly<Record<string, string>> = { tsx: 'tsx', vue: 'vue', typescript: 'ts' }
    for (const { name, language, code } of illustrations) {
      const ending = endings[language]
      if (ending === undefined) continue
      const own = `${folder}/${name}`
      mkdirSync(own, { recursive: true })
      writeFileSync(`${own}/illustration.${ending}`, code)
      for (const module of modules.filter((one) => name.startsWith(`${one.name}-`)))
        writeFileSync(`${own}/${module.file}.ts`, module.code)
    }
    const { status, stdout } = spawnSync(
      'node_modules/.bin/vue-tsc',
      ['--noEmit', '-p', 'tsconfig.illustrations.json'],
      {
        cwd: docs,
        encoding: 'utf8',
      },
    )
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('compile: Java, where there is a compiler', ({ skip }) => {
    const java = illustrations.filter(({ language }) => language === 'java')
    expect(java.length).toBe(6)
    if (spawnSync('javac', ['-version']).status !== 0) skip('no javac on this machine: the Java was not compiled')
    const hasRhino = existsSync(rhino)
    if (!hasRhino) console.warn('docs: no Rhino on this machine; what needs it was not compiled')
    for (const { name, code } of java) {
      if (code.includes('org.mozilla') && !hasRhino) continue
      const own = `${folder}/java-${name}`
      const [, type = ''] = /final class (\w+)/.exec(code) ?? []
      mkdirSync(own, { recursive: true })
      writeFileSync(`${own}/${type}.java`, code)
      execFileSync('javac', ['-cp', rhino, '-d', own, `${own}/${type}.java`])
    }
  })
})
