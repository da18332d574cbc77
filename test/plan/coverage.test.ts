import { describe, expect, test } from 'vitest'
import { renderCoverage, statusOf } from '../../docs/generate/coverage'
import { plan } from '../../src/plan'
import { listFiles } from '../support/source-files'

/** Rule ids: one for each file `src/<domain>/<rule>.ts`. */
const ruleIds = listFiles('src', '.ts')
  .filter(({ path }) => path.split('/').length === 3)
  .map(({ path }) => path.replace(/^src\/(.+)\/(.+)\.ts$/, '$1.$2'))
const testFiles = listFiles('test', '.test.ts').map(({ path }) => path)
const duties = plan.clauses.flatMap((clause) => clause.duties)

describe('coverage of the plan', () => {
  const page = renderCoverage(plan, ruleIds, testFiles)

  test('no duty names a rule that does not exist in src', () => {
    for (const { id, rules } of duties) expect([id, rules.filter((rule) => !ruleIds.includes(rule))]).toEqual([id, []])
  })

  test('every part of the plan and every duty is listed, under its Vietnamese heading', () => {
    for (const { id, heading } of plan.clauses) {
      expect(page).toContain(`\n## ${id}${heading === undefined ? '' : ` — ${heading}`}\n`)
    }
    for (const { id } of duties) expect(page).toContain(`\n| ${id} | `)
  })

  test('each duty has one status', () => {
    for (const line of page.split('\n').filter((row) => /^\| [\p{L}.]+[\p{L}\d.]*-\d+ \|/u.test(row))) {
      expect(line).toMatch(/\| (encoded|partly; the rest: .+|comes with .+|not computable because: .+) \|$/)
    }
  })

  test('rules that exist show their tests', () => {
    expect(page).toContain('`test/reporting/parse-document-number.test.ts`')
  })

  test('a rule that does not exist stops the page', () => {
    expect(() => renderCoverage(plan, [], [])).toThrow('rules that do not exist in src: preamble-1')
  })

  test('a coming rule that has arrived is encoded', () => {
    const known = duties.find(({ id }) => id === 'II.3.b-2')
    if (known === undefined) throw new Error('expected II.3.b-2')
    const coming = { ...known, rules: [], comingRules: [{ rule: 'dossier.example', capability: 'dossier' }] } as const
    expect(statusOf(coming, new Set()).text).toBe('comes with dossier')
    expect(statusOf(coming, new Set(['dossier.example'])).text).toBe('encoded')
  })
})
