import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import { type BodyLevel, detectOverlaps, type OverlapReport, type PlannedInspection } from '../../src/inspections'
import { cite } from '../../src/law/cite'
import { deepFreeze } from '../support/deep-freeze'
import { december, line } from './plan-lines'

const law = '11/2022/QH15@2022-11-14'
const directive = cite('20/CT-TTg@2017-05-17')
const resolution = cite('198/2025/QH15@2025-05-17', '4')

function report(plans: readonly PlannedInspection[], asOf = december, policy = {}): OverlapReport {
  const outcome = detectOverlaps(plans, { asOf, policy })
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}

function codes(plans: readonly PlannedInspection[], asOf = december, policy = {}): readonly string[] {
  return detectOverlaps(plans, { asOf, policy }).findings.map(({ code }) => code.replace('inspections.', ''))
}

const grounds = (found: OverlapReport) => found.overlaps.flatMap(({ reasons }) => reasons.map(({ ground }) => ground))
const actions = (found: OverlapReport) => found.proposals.map(({ plan, action, reason }) => [plan, action, reason])

describe('published case P-15, Hải Dương 2021: 86 enterprises of the market surveillance plan', () => {
  const taxCode = (number: number): string => `08${String(number).padStart(8, '0')}`
  const own = Array.from({ length: 86 }, (_, number) =>
    line(`qltt-${number}`, 'management', {
      bodyId: 'cuc-quan-ly-thi-truong',
      kind: 'check',
      year: 2021,
      subject: { taxCode: taxCode(number), name: `Công ty ${number}` },
      contents: ['hang-gia'],
    }),
  )
  const others = Array.from({ length: 18 }, (_, number) =>
    line(`so-${number}`, 'department', {
      year: 2021,
      subject: { taxCode: taxCode(number * 4) },
      contents: [number % 2 === 0 ? 'lao-dong' : 'moi-truong'],
    }),
  )

  it('exactly 18 stand in other plans too, 68 are clean', () => {
    const found = report([...own, ...others], '2021-01-15T08:00:00+07:00')
    expect([found.subjects, found.overlaps.length, found.clean]).toEqual([86, 18, 68])
    expect(new Set(grounds(found))).toEqual(new Set(['frequency']))
    expect(found.overlaps.every(({ ruleSet, plans }) => ruleSet === 'together-once' && plans.length === 2)).toBe(true)
  })

  it('each of the 18 keeps one and moves the other to the next year', () => {
    const found = report([...own, ...others], '2021-01-15T08:00:00+07:00')
    expect(found.proposals.filter(({ action }) => action === 'keep')).toHaveLength(18)
    expect(found.proposals.filter(({ action, toYear }) => action === 'move' && toYear === 2022)).toHaveLength(18)
  })
})

describe('how often in a year', () => {
  it('Directive 20: an inspection and a check count together', () => {
    const plans = [line('a', 'province'), line('b', 'management', { kind: 'check', contents: ['thue'] })]
    const found = report(plans)
    expect(grounds(found)).toEqual(['frequency'])
    expect(found.overlaps[0]?.reasons[0]?.basis).toEqual([directive])
    expect(actions(found)).toEqual([
      ['a', 'keep', 'frequency'],
      ['b', 'move', 'frequency'],
    ])
  })

  it('Resolution 198/2025 art. 4: one inspection and one check of other contents stand side by side', () => {
    const plans = [
      line('a', 'province', { year: 2026 }),
      line('b', 'management', { kind: 'check', contents: ['thue'], year: 2026 }),
    ]
    const found = report(plans, '2025-12-15T08:00:00+07:00')
    expect([found.clean, found.overlaps]).toEqual([1, []])
  })

  it('Resolution 198/2025 art. 4: two inspections of other contents are one too many', () => {
    const plans = [line('a', 'province', { year: 2026 }), line('b', 'province', { contents: ['thue'], year: 2026 })]
    const [overlap] = report(plans, '2025-12-15T08:00:00+07:00').overlaps
    expect(overlap?.ruleSet).toBe('each-kind-once')
    expect(overlap?.reasons).toEqual([{ ground: 'frequency', plans: ['a', 'b'], basis: [resolution] }])
  })

  it('Resolution 198/2025 art. 4: one content is inspected or checked, whatever period is looked at', () => {
    const plans = [
      line('a', 'province', { year: 2026, period: { from: '2022-01-01', to: '2022-12-31' } }),
      line('b', 'management', { kind: 'check', year: 2026, period: { from: '2024-01-01', to: '2024-12-31' } }),
    ]
    const asOf = '2025-12-15T08:00:00+07:00'
    expect(grounds(report(plans, asOf))).toEqual(['both-kinds'])
    expect(actions(report(plans, asOf))).toEqual([
      ['a', 'keep', 'both-kinds'],
      ['b', 'drop', 'both-kinds'],
    ])
    const check = { 'inspections.inspection-or-check': 'check' } as const
    expect(actions(report(plans, asOf, check))[0]).toEqual(['b', 'keep', 'both-kinds'])
  })

  it('one body that comes twice, or two years, is told apart', () => {
    const twice = [line('a', 'province', { bodyId: 'x' }), line('b', 'province', { bodyId: 'x', contents: ['thue'] })]
    expect(grounds(report(twice))).toEqual(['frequency'])
    expect(report([line('a', 'province'), line('b', 'province', { year: 2025 })]).clean).toBe(2)
  })

  it('audits do not count among inspections and checks, unless the host says so', () => {
    const plans = [line('a', 'province'), line('k', 'state-audit', { kind: 'audit', contents: ['ngan-sach'] })]
    expect(report(plans).overlaps).toEqual([])
    expect(grounds(report(plans, december, { 'inspections.count-audits': 'counted' }))).toEqual(['frequency'])
  })

  it('a branch counts with its enterprise, unless the host says so', () => {
    const plans = [
      line('a', 'province'),
      line('b', 'department', { subject: { taxCode: '1800123456-001' }, contents: ['thue'] }),
    ]
    expect(report(plans).overlaps).toHaveLength(1)
    expect(report(plans, december, { 'inspections.branch': 'apart' }).clean).toBe(2)
  })
})

describe('which law: the day on which the overlap arises', () => {
  const pair = (year: number, days?: readonly [IsoDate, IsoDate]) => [
    line('a', 'province', { year, ...(days && { conduct: { from: days[0], to: days[0] } }) }),
    line('b', 'management', {
      kind: 'check',
      contents: ['thue'],
      year,
      ...(days && { conduct: { from: days[1], to: days[1] } }),
    }),
  ]
  const now = '2026-11-23T08:00:00+07:00'

  it.each([
    ['2025-03-03', '2025-05-16', 'together-once'],
    ['2025-03-03', '2025-05-17', undefined],
    ['2025-05-17', '2025-03-03', undefined],
    ['2024-02-01', '2024-11-01', 'together-once'],
  ] as const)('from %s and %s: %s', (one, other, ruleSet) => {
    expect(report(pair(Number(other.slice(0, 4)), [one, other]), now).overlaps[0]?.ruleSet).toBe(ruleSet)
  })

  it.each([
    [2024, '2026-11-23T08:00:00+07:00', 'together-once'],
    [2025, '2024-12-15T08:00:00+07:00', 'together-once'],
    [2025, '2025-05-16T23:59:00+07:00', 'together-once'],
    [2025, '2025-05-17T00:00:00+07:00', undefined],
    [2025, '2026-11-23T08:00:00+07:00', undefined],
    [2026, '2024-12-15T08:00:00+07:00', undefined],
  ] as const)('lines of %i without days, asked at %s: %s', (year, asOf, ruleSet) => {
    expect(report(pair(year), asOf).overlaps[0]?.ruleSet).toBe(ruleSet)
  })

  it('the host may take the day of the question instead', () => {
    const question = { 'inspections.rule-set-day': 'question' } as const
    expect(report(pair(2024), now).overlaps).toHaveLength(1)
    expect(report(pair(2024), now, question).overlaps).toEqual([])
  })

  it('exactly one rule set each quarter of 2019-2028 and around 17 May 2025', () => {
    const quarters = Array.from({ length: 40 }, (_, number) => {
      const month = String((number % 4) * 3 + 1).padStart(2, '0')
      return `${2019 + Math.floor(number / 4)}-${month}-01` as IsoDate
    })
    for (const day of [...quarters, '2025-05-16', '2025-05-17', '2025-05-18'] as const) {
      const plans = ['a', 'b'].map((id) =>
        line(id, 'province', { year: Number(day.slice(0, 4)), conduct: { from: day, to: day } }),
      )
      const [overlap, more] = report(plans, now).overlaps
      expect([overlap?.ruleSet, more]).toEqual([day < '2025-05-17' ? 'together-once' : 'each-kind-once', undefined])
    }
  })

  it('before 17 May 2017 nothing is known: the line is not compared', () => {
    const early = line('a', 'province', { year: 2016 })
    const outcome = detectOverlaps([early, line('b', 'province')], { asOf: december })
    expect(outcome.status === 'decided' && outcome.value.unread).toEqual(['a'])
    expect(outcome.findings).toMatchObject([{ code: 'inspections.not-in-force', path: [0] }])
  })
})

describe('Inspection Law 2022 art. 55.2: who inspects', () => {
  const two = (one: BodyLevel, other: BodyLevel, parent?: string) => {
    const more = parent === undefined ? {} : { parent }
    return report([line('1', one, more), line('2', other, more)]).proposals
  }

  it.each([
    ['a', 'government', 'ministry', 'law'],
    ['a', 'government', 'district', 'law'],
    ['a', 'government', 'special-zone', 'law'],
    ['c', 'ministry', 'province', 'higher-body'],
    ['c', 'ministry', 'department', 'higher-body'],
    ['c', 'ministry', 'district', 'higher-body'],
    ['đ', 'government-agency', 'province', 'higher-body'],
    ['đ', 'government-agency', 'department', 'higher-body'],
    ['đ', 'government-agency', 'district', 'higher-body'],
    ['e', 'general-department', 'province', 'higher-body'],
    ['e', 'general-department', 'department', 'higher-body'],
    ['e', 'general-department', 'district', 'higher-body'],
    ['h', 'province', 'department', 'higher-body'],
    ['h', 'province', 'district', 'higher-body'],
    ['k', 'department', 'district', 'higher-body'],
  ] as const)('point %s: %s before %s', (point, first, second, decider) => {
    const basis = [cite(law, '55', '2', point), cite(law, '55', '1')]
    const kept = { plan: '1', action: 'keep', reason: 'precedence', basis }
    const dropped = { plan: '2', action: 'drop', reason: 'precedence', other: '1', decider, basis }
    expect(two(first, second)).toEqual([kept, dropped])
    const turned = report([line('2', second), line('1', first)]).proposals
    expect(turned).toEqual([kept, dropped])
  })

  it.each([
    ['b', 'ministry', 'ministry', undefined, 'inspector-general'],
    ['d', 'ministry', 'government-agency', undefined, 'inspector-general'],
    ['d', 'general-department', 'government-agency', undefined, 'inspector-general'],
    ['g', 'general-department', 'general-department', 'bo-tai-chinh', 'ministry-chief-inspector'],
    ['i', 'department', 'department', undefined, 'provincial-chief-inspector'],
  ] as const)('point %s: %s and %s consult, then %s decides', (point, first, second, parent, decider) => {
    const [, second2] = two(first, second, parent)
    expect(second2).toMatchObject({ action: 'merge', reason: 'same-rank', decider })
    expect(second2?.basis).toEqual([cite(law, '55', '2', point), cite(law, '55', '1')])
  })

  it('point l: with a special economic zone the Inspector General regulates', () => {
    const [, second] = two('special-zone', 'province')
    expect(second).toMatchObject({ action: 'merge', reason: 'rank-unknown', decider: 'inspector-general' })
    expect(second?.basis[0]).toEqual(cite(law, '55', '2', 'l'))
  })

  it.each([
    ['province', 'province', undefined],
    ['district', 'district', undefined],
    ['ministry', 'general-department', undefined],
    ['general-department', 'general-department', undefined],
    ['government-agency', 'government-agency', undefined],
  ] as const)('clause 3: %s and %s stand in no row', (first, second, parent) => {
    const [, proposal] = two(first, second, parent)
    expect(proposal).toMatchObject({ action: 'merge', decider: 'inspector-general', basis: [cite(law, '55', '3')] })
  })

  it('the table is law from 1 July 2023 to 30 June 2025 only', () => {
    const on = (day: IsoDate) => {
      const conduct = { from: day, to: day }
      const plans = [
        line('1', 'province', { conduct, year: Number(day.slice(0, 4)) }),
        line('2', 'department', { conduct, year: Number(day.slice(0, 4)) }),
      ]
      const outcome = detectOverlaps(plans, { asOf: '2026-11-23T08:00:00+07:00' })
      const proposal = outcome.status === 'decided' ? outcome.value.proposals[1] : undefined
      return [proposal?.action, outcome.findings.some(({ code }) => code === 'inspections.precedence-unknown')]
    }
    expect(on('2023-06-30')).toEqual(['merge', true])
    expect(on('2023-07-01')).toEqual(['drop', false])
    expect(on('2025-06-30')).toEqual(['drop', false])
    expect(on('2025-07-01')).toEqual(['merge', true])
  })
})

describe('one content, one body', () => {
  it('periods apart are no duplication, touching ones are; unknown is any time', () => {
    const at = (from: IsoDate, to: IsoDate) => ({ period: { from, to } })
    const first = line('a', 'province', at('2021-01-01', '2021-12-31'))
    expect(grounds(report([first, line('b', 'department', at('2022-01-01', '2022-12-31'))]))).toEqual(['frequency'])
    expect(grounds(report([first, line('b', 'department', at('2021-12-31', '2022-12-31'))]))).toContain('content')
    expect(grounds(report([first, line('b', 'department')]))).toContain('content')
  })

  it('a partial overlap drops only the shared contents', () => {
    const plans = [
      line('a', 'province', { contents: ['dat-dai'] }),
      line('b', 'department', {
        contents: ['thue', 'dat-dai'],
        form: 'unannounced',
        cause: { ground: 'signs', evidence: 'Biên bản 12/BB' },
      }),
    ]
    expect(report(plans).proposals[1]).toMatchObject({ plan: 'b', action: 'drop', contents: ['dat-dai'], other: 'a' })
  })

  it('State Audit: audit and inspection of one content are merged under its lead (art. 55.1)', () => {
    const found = report([line('a', 'province'), line('k', 'state-audit', { kind: 'audit' })])
    expect(grounds(found)).toEqual(['audit'])
    expect(found.proposals[1]).toMatchObject({ plan: 'a', action: 'merge', other: 'k', decider: 'state-audit' })
    expect(found.proposals[1]?.basis).toContainEqual(cite('81/2015/QH13@2015-06-24', '64a'))
  })

  it('several teams at a time are only a warning', () => {
    const conduct = { from: '2024-03-04', to: '2024-03-15' } as const
    const signs = { form: 'unannounced', cause: { ground: 'signs', evidence: 'Đơn 5' } } as const
    const plans = [
      line('a', 'province', { conduct }),
      line('b', 'department', { conduct, contents: ['thue'], ...signs }),
    ]
    expect(detectOverlaps(plans, { asOf: december }).findings).toMatchObject([
      { code: 'inspections.conduct-overlap', severity: 'warning', params: { plans: ['a', 'b'] } },
    ])
  })
})

describe('planned and unannounced (Directive 20: clear signs of violation)', () => {
  const planned = line('a', 'province')
  const sudden = (cause?: PlannedInspection['cause']) =>
    line('x', 'province', { form: 'unannounced', contents: ['thue'], ...(cause && { cause }) })

  it('with clear signs and evidence it is outside the count', () => {
    expect(codes([planned, sudden({ ground: 'signs', evidence: 'Biên bản 12/BB' })])).toEqual([])
  })

  it.each([
    [{ ground: 'signs' }, 'unproven-exception'],
    [{ ground: 'signs', evidence: '  ' }, 'unproven-exception'],
    [{ ground: 'petition' }, 'unannounced-without-signs'],
    [{ ground: 'assigned' }, 'unannounced-without-signs'],
    [undefined, 'unannounced-without-signs'],
  ] as const)('%o counts, with the finding %s', (cause, code) => {
    expect(codes([planned, sudden(cause)])).toEqual([code, 'too-often'])
  })
})

describe('bad input', () => {
  const wrong = (more: object) => detectOverlaps([line('a', 'province', more)], { asOf: december })

  it.each([
    [{ subject: {} }, 'tax-code', [0, 'subject', 'taxCode']],
    [{ subject: { taxCode: '12345' } }, 'tax-code', [0, 'subject', 'taxCode']],
    [{ year: 0 }, 'value', [0, 'year']],
    [{ year: 2024.5 }, 'value', [0, 'year']],
    [{ kind: 'visit' }, 'value', [0, 'kind']],
    [{ form: 'sudden' }, 'value', [0, 'form']],
    [{ contents: [] }, 'value', [0, 'contents']],
    [{ body: { id: 'x', level: 'commune' } }, 'value', [0, 'body', 'level']],
    [{ period: { from: '2023-02-30', to: '2023-03-01' } }, 'value', [0, 'period']],
    [{ conduct: { from: '2024-03-02', to: '2024-03-01' } }, 'value', [0, 'conduct']],
  ])('%o', (more, code, path) => {
    const outcome = wrong(more)
    expect(outcome.findings).toMatchObject([{ code: `inspections.${code}`, path, severity: 'violation' }])
    expect(outcome.status === 'decided' && [outcome.value.unread, outcome.value.subjects]).toEqual([['a'], 0])
  })

  it('a repeated id is named at each place', () => {
    const outcome = detectOverlaps([line('a', 'province'), line('a', 'district')], { asOf: december })
    expect(outcome.findings.map(({ path }) => path)).toEqual([
      [0, 'id'],
      [1, 'id'],
    ])
  })

  it('a moment that is none is refused', () => {
    const outcome = detectOverlaps([], { asOf: '2024-01-15' })
    expect(outcome).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'inspections.moment', path: ['asOf'] }],
    })
  })

  it.each([
    [null, [0]],
    [{ id: 7 }, [0, 'id']],
    [{ ...line('a', 'province'), body: null }, [0, 'body']],
    [{ ...line('a', 'province'), subject: { taxCode: '1800123456', name: 5 } }, [0, 'subject', 'name']],
    [{ ...line('a', 'province'), contents: 'thue' }, [0, 'contents']],
  ])('%j has another shape: named with its place, the rest compared', (wrongLine, path) => {
    const plans = [wrongLine as unknown as PlannedInspection, line('b', 'province')]
    const outcome = detectOverlaps(plans, { asOf: december })
    expect(
      outcome.findings.some(({ code, path: place }) => code.startsWith('schema.') && `${place}` === `${path}`),
    ).toBe(true)
    expect(outcome.status === 'decided' && outcome.value.clean).toBe(1)
  })

  it('never throws, whatever the lines are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.anything()),
        fc.record({ cause: fc.anything(), period: fc.anything() }),
        (plans, more) => {
          const odd = { ...line('odd', 'province'), form: 'unannounced', ...more }
          const given = [...plans, odd] as unknown as readonly PlannedInspection[]
          expect(detectOverlaps(given, { asOf: december }).status).toBe('decided')
        },
      ),
    )
    const none = null as unknown as readonly PlannedInspection[]
    expect(detectOverlaps(none, { asOf: december }).findings).toMatchObject([{ path: ['plans'] }])
  })

  it('one name with two tax codes is only a hint', () => {
    const named = (id: string, taxCode: string, name: string) => line(id, 'province', { subject: { taxCode, name } })
    const plans = [named('a', '1800000001', 'Công ty  TNHH An Bình'), named('b', '1800000002', 'công ty tnhh an bình')]
    const outcome = detectOverlaps(plans, { asOf: december })
    expect(outcome.findings).toMatchObject([{ code: 'inspections.same-name', severity: 'notice' }])
    expect(outcome.status === 'decided' && outcome.value.clean).toBe(2)
  })

  it('hyphens and blanks in a tax code do not matter; 12 digits are a household business', () => {
    expect(
      report([line('a', 'province', { subject: { taxCode: '1800 123 456' } }), line('b', 'province')]).overlaps,
    ).toHaveLength(1)
    expect(report([line('a', 'province', { subject: { taxCode: '092301001234' } })]).clean).toBe(1)
  })
})

describe('properties', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-03-${String(number).padStart(2, '0')}` as IsoDate)
  const span = fc
    .tuple(day, day)
    .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }))
  const plan = fc.record({
    body: fc.record({
      id: fc.constantFrom('x', 'y', 'z'),
      level: fc.constantFrom<BodyLevel>('government', 'ministry', 'province', 'department', 'district', 'management'),
    }),
    subject: fc.record({ taxCode: fc.constantFrom('1800123456', '1800123457') }),
    contents: fc.uniqueArray(fc.constantFrom('thue', 'dat-dai', 'lao-dong'), { minLength: 1 }),
    kind: fc.constantFrom('inspection' as const, 'check' as const, 'audit' as const),
    form: fc.constantFrom('planned' as const, 'unannounced' as const),
    year: fc.constantFrom(2024, 2026),
    period: fc.option(span, { nil: undefined }),
    conduct: fc.option(span, { nil: undefined }),
  })
  const plansOf = fc.array(plan, { maxLength: 12 }).map((plans) =>
    plans.map(
      ({ period, conduct, ...rest }, index): PlannedInspection => ({
        id: `p${index}`,
        ...rest,
        ...(period && { period }),
        ...(conduct && { conduct }),
      }),
    ),
  )

  it('the order of the plans does not matter, and inputs are not changed', () => {
    fc.assert(
      fc.property(
        plansOf.chain((plans) => fc.tuple(fc.constant(plans), fc.shuffledSubarray(plans, { minLength: plans.length }))),
        ([plans, shuffled]) => {
          const one = detectOverlaps(deepFreeze(plans), { asOf: december })
          const other = detectOverlaps(shuffled, { asOf: december })
          expect(other).toEqual(one)
        },
      ),
    )
  })

  it('every plan of an overlap gets a proposal, and what gives way gives way to a plan that stays', () => {
    fc.assert(
      fc.property(plansOf, (plans) => {
        const { overlaps, proposals, subjects, clean } = report(plans)
        expect(subjects - clean).toBe(overlaps.length)
        const involved = [...new Set(overlaps.flatMap((overlap) => overlap.plans))].sort()
        expect([...new Set(proposals.map(({ plan: id }) => id))].sort()).toEqual(involved)
        const gone = new Set(
          proposals
            .filter(({ action, contents }) => action !== 'keep' && contents === undefined)
            .map(({ plan: id }) => id),
        )
        for (const { other } of proposals) if (other !== undefined) expect(gone.has(other)).toBe(false)
      }),
    )
  })

  it('an added plan never makes a clean enterprise of one that overlaps', () => {
    fc.assert(
      fc.property(plansOf, plan, (plans, { period: _, conduct: __, ...extra }) => {
        const keys = (found: OverlapReport) => found.overlaps.map(({ taxCode, year }) => `${taxCode} ${year}`)
        const after = keys(report([...plans, { id: 'extra', ...extra }]))
        for (const key of keys(report(plans))) expect(after).toContain(key)
      }),
    )
  })
})

describe('types', () => {
  it('levels, kinds and proposals are closed lists', () => {
    expectTypeOf<OverlapReport['proposals'][number]['action']>().toEqualTypeOf<'keep' | 'drop' | 'merge' | 'move'>()
    // @ts-expect-error no such level
    line('a', 'commune')
    // @ts-expect-error the moment of the question is needed
    expect(() => detectOverlaps([], {})).not.toThrow()
  })
})
