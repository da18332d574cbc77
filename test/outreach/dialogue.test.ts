import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { cite } from '../../src/law/cite'
import { checkDialogues, type Dialogue } from '../../src/outreach'

const ward = { id: 'phuong-ninh-kieu', level: 'commune' } as const
const held: Dialogue = {
  id: 'DT-1',
  on: '2025-10-16',
  with: 'people',
  announced: '2025-10-09',
  withFront: true,
  resultPublished: '2025-10-27',
}
const asOf = '2026-01-05T08:00:00+07:00'
const codes = (outcome: ReturnType<typeof checkDialogues>) =>
  outcome.findings.map(({ code, severity }) => [code, severity])

describe('a commune and its people (Law 10/2022/QH15 art. 32.1)', () => {
  test('once a year, by its last day', () => {
    const none = checkDialogues(ward, [], 2024, { asOf })
    expect(none.findings).toMatchObject([
      {
        code: 'outreach.dialogues-few',
        severity: 'violation',
        params: { year: 2024, held: 0, required: 1 },
        basis: [cite('10/2022/QH15@2022-11-10', '32', '1')],
      },
    ])
    expect(checkDialogues(ward, [], 2025, { asOf: '2025-12-31T23:00:00+07:00' }).findings).toEqual([])
    expect(checkDialogues(ward, [held], 2025, { asOf }).findings).toEqual([])
  })

  test.each([
    [2022, undefined],
    [2023, 1],
    [2028, 1],
  ])('%d: required %s', (year, required) => {
    const outcome = checkDialogues(ward, [], year, { asOf })
    expect(outcome.status === 'decided' && outcome.value.required).toBe(required)
  })

  test('with the Front; with enterprises does not count', () => {
    expect(codes(checkDialogues(ward, [{ ...held, withFront: false }], 2025, { asOf }))).toEqual([
      ['outreach.without-front', 'warning'],
    ])
    expect(codes(checkDialogues(ward, [{ ...held, with: 'enterprises' }], 2025, { asOf }))).toEqual([
      ['outreach.dialogues-few', 'violation'],
    ])
  })
})

describe('notice and result of a commune’s dialogue (Law 72/2025 art. 43, secondary: warnings)', () => {
  test.each<[Partial<Dialogue>, readonly string[]]>([
    [{ announced: '2025-10-10' }, ['outreach.dialogue-notice-late']],
    [{ resultPublished: '2025-10-28' }, ['outreach.dialogue-result-late']],
    [{ on: '2025-02-20', announced: '2025-02-19', resultPublished: '2025-12-01' }, []],
    [{ on: '2025-04-17', announced: '2025-04-11', resultPublished: '2025-12-01' }, ['outreach.dialogue-notice-late']],
  ])('%j: %j', (more, expected) => {
    const outcome = checkDialogues(ward, [{ ...held, ...more }], 2025, { asOf })
    expect(codes(outcome)).toEqual(expected.map((code) => [code, 'warning']))
  })

  test('neither announced nor reported', () => {
    const { announced: _, resultPublished: __, ...bare } = held
    expect(codes(checkDialogues(ward, [bare], 2025, { asOf }))).toEqual([
      ['outreach.dialogue-notice-missing', 'warning'],
      ['outreach.dialogue-result-missing', 'warning'],
    ])
  })
})

describe('others (plan 17/KH-UBND II.3.c)', () => {
  test('a province with enterprises: twice a year to 2020, secondary, a warning; counted only afterwards', () => {
    const once = [{ id: 'DN-1', on: '2020-05-01', with: 'enterprises' } as const]
    const city = { id: 'can-tho', level: 'province' } as const
    expect(checkDialogues(city, once, 2020, { asOf }).findings).toMatchObject([
      { code: 'outreach.dialogues-few', severity: 'warning', params: { held: 1, required: 2 } },
    ])
    expect(checkDialogues(city, [], 2024, { asOf })).toMatchObject({ value: { deadlines: [] }, findings: [] })
  })

  test('a department: “thường xuyên” has no number; counted only', () => {
    expect(checkDialogues({ id: 'so-noi-vu', level: 'other' }, [], 2024, { asOf })).toMatchObject({
      value: { held: { people: 0, enterprises: 0 }, deadlines: [] },
      findings: [],
    })
  })

  test('questions: raised = answered + open; what is open is named', () => {
    const asked = { ...held, questions: { raised: 12, answered: 10, open: 3 } }
    expect(checkDialogues(ward, [asked], 2025, { asOf })).toMatchObject({
      value: { answered: { numerator: 10, denominator: 12, percent: 83.33 } },
      findings: [
        { code: 'figure.sum', params: { given: 12, added: 13 } },
        { code: 'outreach.questions-open', severity: 'notice', params: { open: 3 } },
      ],
    })
  })
})

test('refusals', () => {
  expect(checkDialogues(ward, [], 0, { asOf }).findings).toMatchObject([{ code: 'outreach.moment', path: ['year'] }])
  expect(checkDialogues(ward, [{ ...held, on: '2025-02-30' }], 2025, { asOf }).findings).toMatchObject([
    { path: ['dialogues', 0, 'on'] },
  ])
  expect(
    checkDialogues(ward, [{ ...held, questions: { raised: 1, answered: 2 } }], 2025, { asOf }).findings,
  ).toMatchObject([{ code: 'figure.number', path: ['dialogues', 0, 'questions'] }])
  // @ts-expect-error with nobody
  checkDialogues(ward, [{ id: 'x', on: '2025-10-16' }], 2025, { asOf })
  expectTypeOf(checkDialogues).parameter(1).toEqualTypeOf<readonly Dialogue[]>()
})

test('property: one more good dialogue never adds a finding', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 5 }), (days) => {
      const list = days.map(
        (day, index): Dialogue => ({
          ...held,
          id: `DT-${index}`,
          on: `2024-05-${day < 10 ? `0${day}` : day}` as Dialogue['on'],
        }),
      )
      const count = (some: readonly Dialogue[]) => checkDialogues(ward, some, 2024, { asOf }).findings.length
      expect(count([...list, { ...held, on: '2024-06-01' }])).toBeLessThanOrEqual(count(list))
      expect(count([...list].reverse())).toBe(count(list))
    }),
  )
})
