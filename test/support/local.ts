import { expect } from 'vitest'
import type { LocalRules } from '../../src/calendar'
import { shapeOf } from '../../src/calendar/local-values'
import { parameters } from '../../src/law'

interface Answer {
  readonly status: string
  readonly findings: readonly { readonly code: string }[]
}

const document = { number: '05/QĐ-UBND', date: '2022-11-30', issuer: 'UBND thành phố' }
const basis = [{ document }]

/** A rule with rows it cannot use says so first, each with its place, and answers with the law. */
export function expectTold(ask: (local: LocalRules) => Answer, parameter: string, value: unknown): void {
  const rows = [
    { parameter: `${parameter}s`, value, basis },
    { parameter, value: 'x', basis },
    { parameter, value },
  ]
  const plain = ask({})
  const told = ask({ values: rows } as never)
  expect(told.findings.slice(0, 3)).toMatchObject([
    {
      code: 'local.parameter-unknown',
      params: { nearest: expect.arrayContaining([parameter]) },
      path: ['context', 'local', 'values', 0, 'parameter'],
    },
    { code: 'local.unusable', params: { parameter, field: 'value' }, path: ['context', 'local', 'values', 1, 'value'] },
    { code: 'local.unusable', params: { parameter, field: 'basis' }, path: ['context', 'local', 'values', 2, 'basis'] },
  ])
  expect({ ...told, findings: told.findings.slice(3) }).toEqual(plain)
  expect(JSON.stringify(ask({ values: [{ parameter, value, basis }] } as never))).toContain(JSON.stringify(document))
  expect(ask('x' as never).findings[0]).toMatchObject({ code: 'local.unusable', path: ['context', 'local'] })
}

/** The parameters of a domain that are numbers or limits and that its table of replaceable ones leaves out. */
export function leftOut(domain: string, shapes: Readonly<Record<string, string>>): readonly string[] {
  const own = parameters.filter((one) => one.id.startsWith(`${domain}.`) && shapeOf(one) !== undefined)
  const named = own.filter(({ id }) => id in shapes)
  expect(Object.fromEntries(named.map((one) => [one.id, shapeOf(one)]))).toEqual(shapes)
  return own.flatMap(({ id }) => (id in shapes ? [] : [id])).sort()
}
