import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmptyFolder, packIntoEmptyFolder } from './empty-folder'

const tool = (path: string): string => join(process.cwd(), 'node_modules', path)
const examples = [...readFileSync('README.md', 'utf8').matchAll(/```ts\n([^`]+)```/g)].map(([, code = '']) => code)

let newcomer: EmptyFolder
beforeAll(() => {
  newcomer = packIntoEmptyFolder()
  for (const [number, code] of examples.entries()) newcomer.write(`readme-${number}.ts`, code)
})
afterAll(() => newcomer.remove())

const files = examples.map((_, number) => `readme-${number}.ts`)

describe('what the README shows, pasted into an empty folder', () => {
  it('is there to be pasted', () => {
    expect(examples.length).toBeGreaterThan(1)
  })

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
    ['commonjs', 'node10'],
  ])('compiles under strict, module %s, module resolution %s', (module, resolution) => {
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false']
    const how = ['--target', 'es2022', '--module', module, '--moduleResolution', resolution]
    expect(newcomer.run(tool('typescript/bin/tsc'), '--noEmit', ...strict, ...how, ...files)).toBe('')
  })

  it.each(['mjs', 'cjs'])('runs as plain JavaScript, .%s, and gives what it says', (kind) => {
    for (const [number, code] of examples.entries()) {
      const file = `readme-${number}.${kind}`
      newcomer.write(file, checking(kind === 'cjs' ? requiring(code) : code))
      expect(newcomer.run(file)).toBe('')
    }
  })
})

/** TypeScript of the README as JavaScript; each `value //=> shown` is compared. */
function checking(code: string): string {
  const assertions = code
    .replaceAll(' as const', '')
    .replaceAll(
      /^((?!\/\/).+?)(?:\s|\n)\/\/=> (.+)$/gm,
      (_, value: string, shown: string) => `require('node:assert').deepStrictEqual(${value.trim()}, ${shown})`,
    )
  return code.startsWith('import')
    ? `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${assertions}`
    : assertions
}

const requiring = (code: string): string =>
  code.replaceAll(/^import (\{[^}]+\}) from ('[^']+')/gm, 'const $1 = require($2)')

describe('in an application', () => {
  it('a Node service audits what it is sent, and names what it cannot read', () => {
    newcomer.write(
      'service.mjs',
      `import { createServer } from 'node:http'
      import { auditDossier } from 'congvu/dossier'
      import { describe } from 'congvu/messages'
      import { parseDossier } from 'congvu/schema'

      const server = createServer(async (request, response) => {
        let body = ''
        for await (const chunk of request) body += chunk
        const parsed = parseDossier(JSON.parse(body))
        const outcome = parsed.status === 'valid' ? auditDossier(parsed.dossier, { asOf: '2024-05-07T08:00:00+07:00' }) : parsed
        response.writeHead(parsed.status === 'valid' ? 200 : 422, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ due: outcome.value?.due, told: outcome.findings.map((one) => describe(one, 'vi').text) }))
      }).listen(0)
      const ask = async (dossier) => {
        const answer = await fetch('http://localhost:' + server.address().port, { method: 'POST', body: JSON.stringify(dossier) })
        return [answer.status, await answer.json()]
      }
      const dossier = {
        code: 'H13-240425-0001',
        procedure: { limit: { amount: 3, unit: 'working-day' } },
        events: [{ type: 'accepted', at: '2024-04-25T08:40:00+07:00' }],
      }
      console.log(JSON.stringify([await ask(dossier), await ask({ ...dossier, events: [{ type: 'accepted', at: '25/04/2024' }] })]))
      server.close()`,
    )
    // Saturday 4 May 2024 was worked for Monday 29 April
    const late = [
      'Đã quá hạn 03/05/2024 mà chưa có kết quả, trễ 3 ngày làm việc.',
      'Hồ sơ trễ hạn (hạn 03/05/2024) nhưng không có thông báo, xin lỗi và hẹn lại.',
    ]
    expect(JSON.parse(newcomer.run('service.mjs'))).toEqual([
      [200, { due: '2024-05-03', told: late }],
      [422, { told: [`"25/04/2024" không đúng dạng; cần '2024-03-04T08:30:00+07:00'.`] }],
    ])
  })

  it('a Vite build holds what is used, and answers', () => {
    newcomer.write(
      'app/main.ts',
      `import { addWorkingDays } from 'congvu'
      console.log(addWorkingDays('2024-04-25', 3))`,
    )
    newcomer.write('app/vite.config.mjs', 'export default { build: { modulePreload: { polyfill: false } } }')
    newcomer.write('app/index.html', '<!doctype html><script type="module" src="/main.ts"></script>')
    const told = newcomer.run(tool('vite/bin/vite.js'), 'build', 'app', '--outDir', 'built')
    const [script = ''] = /assets\/\S+\.js/.exec(told) ?? []
    expect(newcomer.run(`app/built/${script}`)).toBe('2024-05-03')
    expect(readKilobytes(told)).toBeLessThan(20)
  })
})

/** The size of the one script, as the build tells it. */
function readKilobytes(told: string): number {
  return Number(/\.js\s+([\d.]+) kB/.exec(told)?.[1])
}
