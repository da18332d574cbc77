import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { mayHappen } from '../../src/lifecycle/index'
import {
  computeDenunciationDeadline,
  type DenunciationCriterion,
  type DenunciationEvent,
  denunciationLifecycle,
} from '../../src/petitions/index'
import { at, auditOf, basisOf, caseOf, codesOf, shorten, started } from './denunciation-story'

const extended = (
  day: string,
  criteria: readonly DenunciationCriterion[],
  changes: object = {},
): DenunciationEvent => ({ type: 'extended', at: at(day), days: 30, criteria, ...changes })

const two = ['several-places', 'conflicting-evidence'] as const

describe('how often and how long (art. 30, Decree 31/2019 art. 3)', () => {
  it.each<[string, readonly DenunciationEvent[], string, number, readonly string[]]>([
    ['P-02: one criterion, one extension adds 30 days', [extended('2026-04-09', ['foreign'])], '2026-05-10', 1, []],
    [
      'P-02: two criteria, two extensions add 60 days',
      [extended('2026-04-09', two), extended('2026-05-08', [])],
      '2026-06-09',
      2,
      [],
    ],
    [
      'criteria named by different decisions are counted together',
      [extended('2026-04-09', ['foreign']), extended('2026-05-08', ['several-agencies'])],
      '2026-06-09',
      2,
      [],
    ],
    [
      'the same criterion twice is one: the second extension wins no time',
      [extended('2026-04-09', ['foreign']), extended('2026-05-08', ['foreign'])],
      '2026-05-10',
      1,
      ['denunciation.extension-too-many'],
    ],
    [
      'no third extension, whatever the criteria',
      [extended('2026-04-09', two), extended('2026-05-08', two), extended('2026-06-08', two)],
      '2026-06-09',
      2,
      ['denunciation.extension-too-many'],
    ],
    [
      'no criterion, no time',
      [extended('2026-04-09', [])],
      '2026-04-10',
      0,
      ['denunciation.extension-without-criteria'],
    ],
    [
      'more than 30 days: only 30 count',
      [extended('2026-04-09', two, { days: 60 })],
      '2026-05-10',
      1,
      ['denunciation.extension-too-long'],
    ],
    ['fewer days than allowed', [extended('2026-04-09', two, { days: 15 })], '2026-04-25', 1, []],
    [
      'after the period has run out: no time by default',
      [extended('2026-04-11', two)],
      '2026-04-10',
      0,
      ['denunciation.extension-after-expiry'],
    ],
    [
      'unwritten, and the denounced was not told',
      [extended('2026-04-09', two, { written: false, notified: ['denouncer'] })],
      '2026-05-10',
      1,
      ['denunciation.extension-unwritten', 'denunciation.extension-not-notified'],
    ],
  ])('%s', (_, extensions, due, count, codes) => {
    const asOf = extensions.at(-1)?.at ?? ''
    const audit = auditOf(caseOf([...started, ...extensions]), asOf)
    const { findings } = audit
    expect(audit).toMatchObject({ due, extensions: count })
    expect(codesOf(findings).filter((code) => code.startsWith('denunciation.extension'))).toEqual(codes)
  })

  it('pins the articles', () => {
    const none = auditOf(caseOf([...started, extended('2026-04-09', [])]), at('2026-04-09')).findings
    expect(basisOf(none, 'denunciation.extension-without-criteria')).toEqual([
      '25/2018/QH14 30.2',
      '25/2018/QH14 30.3',
      '31/2019/NĐ-CP 3.2',
    ])
    const untold = auditOf(
      caseOf([...started, extended('2026-04-09', two, { notified: [] })]),
      at('2026-04-09'),
    ).findings
    expect(basisOf(untold, 'denunciation.extension-not-notified')).toEqual(['25/2018/QH14 30.4', '31/2019/NĐ-CP 3.4'])
    expect(untold[0]?.path).toEqual(['events', 4])
  })

  it('the policy may let a late extension count; then it is a warning', () => {
    const record = caseOf([...started, extended('2026-04-11', two)])
    const audit = auditOf(record, at('2026-04-11', '09:00'), { policy: { 'denunciation.late-extension': 'extends' } })
    expect(audit.due).toBe('2026-05-10')
    expect(audit.findings[0]).toMatchObject({ code: 'denunciation.extension-after-expiry', severity: 'warning' })
  })

  it('P-02: a decision to accept that states 60 days at once is a violation', () => {
    const [received] = started
    const { findings, due } = auditOf(
      caseOf([received as DenunciationEvent, { type: 'accepted', at: at('2026-03-11'), limitDays: 60 }]),
      at('2026-03-11', '09:00'),
    )
    expect(basisOf(findings, 'denunciation.acceptance-limit-too-long')).toEqual([
      '25/2018/QH14 30.1',
      '31/2019/NĐ-CP 3.1',
    ])
    expect(due).toBe('2026-04-10')
  })

  it('before 28 May 2019 no text said what is complex', () => {
    const events: readonly DenunciationEvent[] = [
      { type: 'received', at: at('2019-02-18') },
      { type: 'accepted', at: at('2019-02-25') },
      { type: 'extended', at: at('2019-03-25'), days: 30, criteria: [] },
    ]
    const audit = auditOf(caseOf(events), at('2019-03-25', '09:00'))
    expect(audit).toMatchObject({ due: '2019-04-26', extensions: 1 })
    expect(codesOf(audit.findings)).toContain('denunciation.extension-criteria-undefined')
  })

  it('the officer may not press the button a third time', () => {
    const events = [...started, extended('2026-04-09', two), extended('2026-05-08', two)]
    const facts = { facts: { kind: 'public-duty' } } as const
    const third = mayHappen(denunciationLifecycle, events, extended('2026-06-08', two), facts)
    expect(third).toMatchObject({ status: 'decided', value: false })
    expect(mayHappen(denunciationLifecycle, events.slice(0, -1), extended('2026-05-08', two), facts)).toMatchObject({
      value: true,
    })
  })
})

describe('computeDenunciationDeadline', () => {
  it('names what is missing while a suspension is open, and what is no moment', () => {
    const open = computeDenunciationDeadline({ accepted: '2026-03-11', suspensions: [{ from: '2026-03-20' }] })
    expect(open).toMatchObject({ status: 'undetermined', missing: ['suspensions.0.to'] })
    const bad = computeDenunciationDeadline({ accepted: '11/03/2026' as '2026-03-11' })
    expect(bad.status).toBe('undetermined')
    expect(bad.findings[0]).toMatchObject({ code: 'calendar.instant-form', path: ['accepted'] })
    const old = computeDenunciationDeadline({ accepted: '2018-12-31' })
    expect(old.findings[0]).toMatchObject({ code: 'denunciation.law-not-held' })
    expect(shorten(old.findings[0]?.basis)).toEqual(['25/2018/QH14 30.1'])
  })

  it('suspended time is left out, the sanction limit caps', () => {
    const basis = { document: { number: '15/2012/QH13', date: '2012-06-20', issuer: 'Quốc hội' } } as const
    const facts = { accepted: '2026-03-11', suspensions: [{ from: '2026-03-20', to: '2026-04-03' }] } as const
    const plain = computeDenunciationDeadline(facts)
    expect(plain.status === 'decided' && plain.value.due).toBe('2026-04-24')
    const capped = computeDenunciationDeadline({ ...facts, sanctionBy: { date: '2026-04-13', basis } })
    expect(capped.status === 'decided' && capped.value.due).toBe('2026-04-13')
  })

  it('for all dates and extensions: 30 days, plus at most 30 for each of at most two, plus suspended days', () => {
    const criteria: readonly DenunciationCriterion[] = ['foreign', 'many-people', 'several-agencies']
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf('2019-05-28'), max: dayOf('2030-12-31') }),
        fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 40 }),
        (day, days, count, paused) => {
          const accepted = dateOf(day)
          const named = criteria.slice(0, count)
          const result = computeDenunciationDeadline({
            accepted,
            extensions: days.map((given) => ({ decided: dateOf(day + 1), days: given, criteria: named })),
            ...(paused > 0 && { suspensions: [{ from: dateOf(day + 5), to: dateOf(day + 5 + paused) }] }),
          })
          if (result.status !== 'decided') throw new Error('undetermined')
          const lawful = days.slice(0, Math.min(count, 2))
          const expected = day + 30 + paused + lawful.reduce((sum, one) => sum + Math.min(one, 30), 0)
          expect(result.value.due).toBe(dateOf(expected))
          expect(result.value.extensions).toBe(lawful.length)
          expect(dayOf(result.value.due) - day).toBeLessThanOrEqual(90 + paused)
        },
      ),
    )
  })
})
