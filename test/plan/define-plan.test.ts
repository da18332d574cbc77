import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { definePlan, listDuties, type Modality, type Plan, type PlanData, planData, renderPlan } from '../../src/plan'
import { exampleProvince } from './example-province'

/** Data as JSON gives it, changed at one place. */
function changed(path: readonly (string | number)[], value: unknown, data: PlanData = exampleProvince): PlanData {
  const copy = JSON.parse(JSON.stringify(data))
  let place = copy
  for (const key of path.slice(0, -1)) place = place[key]
  place[path.at(-1) as string] = value
  return copy
}

const duty = ['clauses', 0, 'duties', 0] as const
const soft = ['clauses', 1, 'duties', 0] as const

describe('definePlan: another province is data only', () => {
  const defined = definePlan(exampleProvince)

  test('tỉnh Ví dụ: valid, cited as a document of the host', () => {
    expect(defined).toMatchObject({ status: 'valid', findings: [] })
    const basis = defined.status === 'valid' ? defined.plan.clauses[0]?.duties[0]?.basis : undefined
    expect(basis).toEqual([
      {
        document: {
          number: '05/KH-UBND',
          date: '2024-02-01',
          issuer: 'Ủy ban nhân dân tỉnh Ví dụ',
          title: 'THỰC HIỆN CHỈ THỊ SỐ 10/CT-TTG TRÊN ĐỊA BÀN TỈNH VÍ DỤ',
        },
        article: 'I.1',
        point: 'a',
      },
    ])
  })

  test('its own units hold duties, and it prints', () => {
    if (defined.status !== 'valid') throw new Error('expected a valid plan')
    expect(listDuties({ unit: 'local:ban-dan-toc' }, defined.plan).map(({ id }) => id)).toEqual(['I.1.a-1'])
    expect(renderPlan(defined.plan)).toContain('1. Sở, ban, ngành tỉnh\na) Gửi báo cáo')
  })
})

describe('definePlan: what is wrong, with its path', () => {
  test.each<[string, PlanData, string, readonly (string | number)[]]>([
    ['a text is missing', changed(['issuer'], undefined), 'plan.shape', ['issuer']],
    ['a list is none', changed(['clauses'], {}), 'plan.shape', ['clauses']],
    ['a record is none', changed([...duty, 'timing'], 'yearly'), 'plan.shape', [...duty, 'timing']],
    ['an empty text', changed(['clauses', 1, 'text'], ' '), 'plan.text-empty', ['clauses', 1, 'text']],
    ['letters not composed', changed(['issuer'], 'Ủy ban'.normalize('NFD')), 'plan.text-not-composed', ['issuer']],
    ['a clause twice', changed(['clauses', 1, 'id'], 'I.1.a'), 'plan.id-repeated', ['clauses', 1, 'id']],
    ['a section twice', changed(['sections', 1, 'id'], 'I'), 'plan.id-repeated', ['sections', 1, 'id']],
    ['a duty of another clause', changed([...duty, 'id'], 'I.1.b-1'), 'plan.duty-id-form', [...duty, 'id']],
    ['an unknown modality', changed([...duty, 'modality'], 'must'), 'plan.word-unknown', [...duty, 'modality']],
    [
      'an unknown timing',
      changed([...duty, 'timing', 'kind'], 'soon'),
      'plan.word-unknown',
      [...duty, 'timing', 'kind'],
    ],
    ['an unknown answerable', changed([...duty, 'answerable'], 'chief'), 'plan.word-unknown', [...duty, 'answerable']],
    ['no duty', changed(['clauses', 1, 'duties'], []), 'plan.duties-missing', ['clauses', 1, 'duties']],
    ['a heading above nothing', changed(['sections', 1, 'id'], 'V'), 'plan.section-empty', ['sections', 1]],
    ['a date that is no day', changed(['date'], '2024-02-30'), 'plan.date-impossible', ['date']],
    [
      'a yearly day that is none',
      changed([...duty, 'timing', 'limit', 'by'], '02-29'),
      'plan.month-day-impossible',
      [...duty, 'timing', 'limit', 'by'],
    ],
    [
      'a hard duty without a day',
      changed([...duty, 'timing', 'limit'], undefined),
      'plan.limit-missing',
      [...duty, 'timing', 'limit'],
    ],
    [
      'both before and by',
      changed([...duty, 'timing', 'limit', 'before'], '12-05'),
      'plan.limit-form',
      [...duty, 'timing', 'limit'],
    ],
    [
      'a year that is none',
      changed([...duty, 'timing', 'limit', 'firstYear'], 2024.5),
      'plan.year-impossible',
      [...duty, 'timing', 'limit', 'firstYear'],
    ],
    [
      'years reversed',
      changed([...duty, 'timing', 'limit', 'lastYear'], 2023),
      'plan.years-reversed',
      [...duty, 'timing', 'limit'],
    ],
    [
      'words of time that the clause has not',
      changed([...duty, 'timing', 'wording'], 'trước ngày 01 tháng 12'),
      'plan.wording-not-in-clause',
      [...duty, 'timing', 'wording'],
    ],
    [
      'a citation without a date',
      changed(['carriesOut', 'document'], '10/CT-TTg'),
      'reporting.citation-without-date',
      ['carriesOut', 'document'],
    ],
    [
      'a document of the host without a date',
      changed(['clauses', 0, 'cites', 0, 'document', 'date'], undefined),
      'reporting.citation-without-date',
      ['clauses', 0, 'cites', 0, 'document'],
    ],
    [
      'a key that the register has not',
      changed(['carriesOut', 'document'], '99/QĐ-UBND@2024-01-20'),
      'plan.citation-not-in-register',
      ['carriesOut', 'document'],
    ],
    ['an unknown actor', changed([...duty, 'receiving', 0], 'so-la'), 'plan.actor-unknown', [...duty, 'receiving', 0]],
    [
      'an unknown recipient',
      changed(['recipients', 0, 'actors', 0], 'so-la'),
      'plan.actor-unknown',
      ['recipients', 0, 'actors', 0],
    ],
    ['a local id', changed(['localActors', 0, 'id'], 'ban-dan-toc'), 'plan.local-id-form', ['localActors', 0, 'id']],
    ['nobody holds it', changed([...duty, 'lead'], []), 'plan.lead-missing', [...duty, 'lead']],
    [
      'a soft duty marked as able to be violated',
      changed([...soft, 'canBeViolated'], true),
      'plan.violability',
      [...soft, 'canBeViolated'],
    ],
    [
      'an obligation marked as not able to be violated',
      changed([...duty, 'canBeViolated'], false),
      'plan.violability',
      [...duty, 'canBeViolated'],
    ],
    ['no rule and no reason', changed([...duty, 'rules'], []), 'plan.coverage-missing', duty],
    [
      'a rule id of another form',
      changed([...duty, 'rules', 0], 'Supplement'),
      'plan.rule-form',
      [...duty, 'rules', 0],
    ],
    ['the number', changed(['number'], '5/KH-UBND'), 'reporting.number-leading-zero', ['number']],
  ])('%s', (_, data, code, path) => {
    const { findings } = definePlan(data)
    expect(findings.map((found) => [found.code, found.path])).toContainEqual([code, path])
    for (const { basis } of findings) expect(basis.length).toBeGreaterThan(0)
  })

  test('a request marked as able to be violated is refused (III.6)', () => {
    const row = planData.clauses.findIndex(({ id }) => id === 'III.6')
    const data = changed(['clauses', row, 'duties', 0, 'canBeViolated'], true, planData)
    expect(definePlan(data)).toMatchObject({
      status: 'invalid',
      findings: [
        {
          code: 'plan.violability',
          params: { duty: 'III.6-1', modality: 'request', marked: true },
          basis: [{ document: '17/KH-UBND@2024-01-15', article: 'III.6' }],
        },
      ],
    })
  })

  test('a day before the plan itself is a warning: the plan stays valid', () => {
    const row = planData.clauses.findIndex(({ id }) => id === 'III.1.b')
    const data = changed(['clauses', row, 'duties', 0, 'timing', 'limit', 'before'], '2023-03-30', planData)
    expect(definePlan(data)).toMatchObject({
      status: 'valid',
      findings: [{ code: 'plan.limit-before-plan', severity: 'warning' }],
    })
  })

  test('every finding is given, not only the first', () => {
    const data = changed([...duty, 'modality'], 'must', changed(['date'], 'hôm nay', changed(['number'], '17')))
    expect(definePlan(data).findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['reporting.number-form', 'plan.date-impossible', 'plan.word-unknown']),
    )
  })

  test('anything at all gets findings, never an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(definePlan(given as PlanData).status).toBe('invalid')
      }),
    )
    const keys = fc.constantFrom(...Object.keys(exampleProvince))
    fc.assert(
      fc.property(keys, fc.anything(), (key, value) => {
        expect(['valid', 'invalid']).toContain(definePlan({ ...exampleProvince, [key]: value }).status)
      }),
    )
  })

  test('types', () => {
    const defined = definePlan(exampleProvince)
    if (defined.status === 'valid') expectTypeOf(defined.plan).toEqualTypeOf<Plan>()
    // @ts-expect-error a modality is one of six words
    const modality: Modality = 'must'
    expect(modality).toBe('must')
  })
})
