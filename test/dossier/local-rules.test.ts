import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Context, LocalRules, LocalValue } from '../../src/calendar'
import { shapeOf } from '../../src/calendar/local-values'
import type { Basis } from '../../src/core/citation'
import type { Limit } from '../../src/core/limit'
import {
  auditDossier,
  checkPaperTransfer,
  checkSlip,
  checkSupplementRequest,
  computeResultDate,
  type Dossier,
  type DossierEvent,
  summarizeDossiers,
} from '../../src/dossier'
import { parameters } from '../../src/law'
import { parameterDomains } from '../../src/law/domains'
import { replaceableDossier } from '../../src/law/replaceable/dossier'
import { parseLocalRules } from '../../src/schema'

const sector = { number: '99/2022/NĐ-CP', date: '2022-11-30', issuer: 'Chính phủ' } as const
const basis: Basis = [{ document: sector, article: '16' }]
const localOf = (parameter: string, value: number | Limit): Context => ({
  local: { values: [{ parameter, value, basis }] },
})
const at = (day: string, time = '09:00:00') => `2026-03-${day}T${time}+07:00`
const dossierOf = (...events: readonly DossierEvent[]): Dossier => ({
  code: 'G09.20-20260302-0000001',
  procedure: { limit: { amount: 10, unit: 'working-day' } },
  events,
})
const accepted: DossierEvent = { type: 'accepted', at: at('02') }
const online: DossierEvent = { type: 'submitted', at: at('02', '08:00:00'), channel: 'online' }
const request = (day: string) =>
  ({
    type: 'supplement-requested',
    at: at(day),
    items: [{ name: 'Bản vẽ' }],
    reason: 'Thiếu',
    written: true,
    through: 'one-stop',
  }) as const
const came = (day: string) => ({ type: 'supplement-received', at: at(day), complete: true }) as const
const audit = (context: Context, ...events: readonly DossierEvent[]) =>
  auditDossier(dossierOf(...events), { ...context, asOf: '2026-04-20T08:00:00+07:00' })
const day = (amount: number): Limit => ({ amount, unit: 'working-day' })

/** For each parameter that a sector may replace: its value here, and a case whose answer rests on it. */
const cases: Record<keyof typeof replaceableDossier.shapes, readonly [number | Limit, (context: Context) => unknown]> =
  {
    'dossier.close-after': [
      { amount: 5, unit: 'day', endRule: 'next-working-day' },
      (context) => audit(context, accepted, request('03')),
    ],
    'dossier.correction': [
      day(1),
      (context) =>
        audit(
          context,
          accepted,
          { type: 'finished', at: at('05'), result: 'granted' },
          { type: 'fault-found', at: at('06') },
          { type: 'corrected', at: at('12') },
        ),
    ],
    'dossier.handover': [8, (context) => audit(context, accepted, { type: 'handed-over', at: at('06') })],
    'dossier.intake-alert': [
      { amount: 1, unit: 'hour' },
      (context) => audit(context, online, { type: 'alerted', at: at('02', '09:30:00') }),
    ],
    'dossier.late-notice': [
      { amount: 3, unit: 'day', endRule: 'same-day' },
      (context) =>
        audit(context, accepted, {
          type: 'late-notified',
          at: at('14'),
          newDate: '2026-03-20',
          reason: 'Thẩm định',
          apology: true,
        }),
    ],
    'dossier.online-answer': [{ amount: 1, unit: 'working-hour' }, (context) => audit(context, online)],
    'dossier.paper-transfer': [
      day(2),
      (context) => checkPaperTransfer({ received: at('02'), delivered: '2026-03-09' }, context),
    ],
    'dossier.reappointments': [
      0,
      (context) => audit(context, accepted, { type: 'late-notified', at: at('10'), newDate: '2026-03-20' }),
    ],
    'dossier.supplement-notice': [
      day(1),
      (context) => checkSupplementRequest(dossierOf(accepted), request('05'), context),
    ],
    'dossier.supplements-after-receipt': [
      0,
      (context) => checkSupplementRequest(dossierOf(accepted), request('03'), context),
    ],
    'dossier.supplements-by-one-stop': [
      0,
      (context) => checkSupplementRequest(dossierOf({ type: 'submitted', at: at('02') }), request('03'), context),
    ],
    'dossier.supplements-per-case': [
      3,
      (context) => checkSupplementRequest(dossierOf(accepted, request('03'), came('04')), request('05'), context),
    ],
  }

describe('every limit and count of a dossier that sector law may replace (118/2025 art. 19.5, pitfall 19)', () => {
  test.each(Object.entries(cases))('%s: the outcome cites the document of the host', (parameter, [value, ask]) => {
    expect(JSON.stringify(ask(localOf(parameter, value)))).toContain(JSON.stringify(sector))
    expect(JSON.stringify(ask({}))).not.toContain(JSON.stringify(sector))
  })

  test('the table names every limit of dossiers, and every number but those that no sector law replaces', () => {
    const own = parameters.filter(({ id }) => id.startsWith('dossier.') && id in replaceableDossier.shapes)
    expect(Object.fromEntries(own.map((one) => [one.id, shapeOf(one)]))).toEqual(replaceableDossier.shapes)
    const left = parameters.filter(
      (one) => one.id.startsWith('dossier.') && shapeOf(one) !== undefined && !(one.id in replaceableDossier.shapes),
    )
    expect(left.map(({ id }) => id).sort()).toEqual([
      'dossier.agency-code-length',
      'dossier.codes-per-dossier',
      'dossier.quality-decimals',
      'dossier.quality-feedback-share',
      'dossier.quality-indicator-maximum',
      'dossier.register-first-number',
      'dossier.statistics-province-sending-day',
      'dossier.statistics-unit-sending-day',
      'dossier.supplements-in-index',
    ])
  })

  test('a sector that allows two requests after receipt allows them, and both restart the clock', () => {
    const context = localOf('dossier.supplements-after-receipt', 2)
    const dossier = dossierOf(accepted, request('03'), came('04'))
    const again = { ...request('05'), at: at('06') }
    expect(checkSupplementRequest(dossier, again)).toMatchObject({ value: { allowed: false } })
    const allowed = checkSupplementRequest(dossier, again, context)
    expect(allowed).toMatchObject({ value: { allowed: true } })
    expect(allowed.trace.steps[0]).toMatchObject({ params: { asked: 2, limit: 2 }, basis })
    const events = [...dossier.events, again, came('10')] as const
    expect(audit(context, ...events)).toMatchObject({ value: { due: '2026-03-24' } })
    expect(audit({}, ...events)).toMatchObject({ value: { due: '2026-03-18' } })
  })
})

const wrong = (...values: readonly unknown[]): Context => ({ local: { values: values as readonly LocalValue[] } })
const facts = { accepted: at('02'), limit: { amount: 5, unit: 'working-day' } } as const
const asks: readonly (readonly [string, (context: Context) => { readonly findings: readonly unknown[] }])[] = [
  ['computeResultDate', (context) => computeResultDate(facts, context)],
  ['computeResultDate, undetermined', (context) => computeResultDate({ ...facts, accepted: 'x' }, context)],
  ['auditDossier', (context) => audit(context, accepted)],
  ['checkSupplementRequest', (context) => checkSupplementRequest(dossierOf(accepted), request('03'), context)],
  ['checkPaperTransfer', (context) => checkPaperTransfer({ received: at('02') }, context)],
  ['checkSlip', (context) => checkSlip({ kind: 'receipt', issued: '2026-03-02' }, dossierOf(accepted), context)],
  [
    'summarizeDossiers',
    (context) => summarizeDossiers([dossierOf(accepted)], { from: '2026-02-15', to: '2026-03-14' }, context),
  ],
]

describe('local rules that cannot be used are told by every rule that takes them, and the law is used', () => {
  test.each(asks)('%s names a misspelt parameter and the nearest ones, once', (_, ask) => {
    const { findings } = ask(wrong({ parameter: 'dossier.suplement-notice', value: day(1), basis }))
    expect(findings[0]).toMatchObject({
      code: 'local.parameter-unknown',
      severity: 'violation',
      params: { given: '"dossier.suplement-notice"', nearest: expect.arrayContaining(['dossier.supplement-notice']) },
      path: ['context', 'local', 'values', 0, 'parameter'],
    })
    expect(JSON.stringify(findings).split('local.parameter-unknown')).toHaveLength(2)
  })

  test.each([
    [{ value: 3 }, 'value', 'limit'],
    [{ value: { amount: 3 } }, 'value', 'limit'],
    [{ value: { amount: 3, unit: 'ngày' } }, 'value', 'limit'],
    [{ basis: undefined }, 'basis', 'basis'],
    [{ basis: [{ document: '99/2022/NĐ-CP' }] }, 'basis', 'basis'],
    [{ from: '01/07/2025' }, 'from', 'day'],
    [{ from: '2026-01-01', to: '2025-01-01' }, 'to', 'day-not-before-from'],
  ])('%j: %s must be %s', (spoilt, field, expected) => {
    const context = wrong({ parameter: 'dossier.supplement-notice', value: day(1), basis, ...spoilt })
    const outcome = checkSupplementRequest(dossierOf(accepted), request('05'), context)
    expect(outcome.findings[0]).toMatchObject({
      code: 'local.unusable',
      params: { parameter: 'dossier.supplement-notice', field, expected },
      path: ['context', 'local', 'values', 0, field],
    })
    expect(outcome).toMatchObject({ value: { lastDay: '2026-03-05' } })
  })

  test('a parameter of another domain is left to it; a name of no domain is told', () => {
    const row = { value: day(1), basis }
    expect(computeResultDate(facts, wrong({ ...row, parameter: 'complaint.acceptance' })).findings).toEqual([])
    expect(computeResultDate(facts, wrong({ ...row, parameter: 'dosier.close-after' })).findings).toMatchObject([
      { params: { nearest: expect.arrayContaining(['dossier.close-after']) } },
    ])
    expect([...new Set(parameters.map(({ id }) => id.split('.')[0]))].sort()).toEqual([...parameterDomains])
  })

  test('whatever stands in the place of local rules: no exception, the answer of the law, and a finding', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        for (const local of [junk, { values: junk }, { values: [junk] }] as readonly LocalRules[]) {
          const outcome = audit({ local }, accepted, request('03'))
          expect(outcome).toMatchObject({ value: { supplements: { afterReceipt: 1 } } })
          expect(parseLocalRules(local).status === 'valid').toBe(
            local !== undefined && !outcome.findings.some(({ code }) => code.startsWith('local.')),
          )
        }
      }),
    )
  })
})

describe('parseLocalRules: the border', () => {
  test('takes what every domain can use', () => {
    const local = { values: [{ parameter: 'dossier.handover', value: 15.5, basis, note: 'x' }] }
    expect(parseLocalRules(local)).toEqual({ status: 'valid', local, findings: [] })
    expect(parseLocalRules({})).toMatchObject({ status: 'valid' })
  })

  test.each([
    [undefined, 'local.unusable', []],
    [{ values: 'x' }, 'local.unusable', ['values']],
    [
      { values: [{ parameter: 'complaint.aceptance', value: 3, basis }] },
      'local.parameter-unknown',
      ['values', 0, 'parameter'],
    ],
    [
      { values: [{ parameter: 'satisfaction.decimals', value: 3, basis }] },
      'local.parameter-unknown',
      ['values', 0, 'parameter'],
    ],
  ])('%j', (input, code, path) => {
    expect(parseLocalRules(input)).toMatchObject({ status: 'invalid', findings: [{ code, path }] })
  })
})
