import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import type { DenunciationEvent, DenunciationPublication } from '../../src/petitions/index'
import { at, auditOf, basisOf, caseOf, codesOf, started } from './denunciation-story'

const concluded: DenunciationEvent = { type: 'concluded', at: at('2026-03-20'), result: 'true', violation: true }
const publish = (forms: readonly DenunciationPublication[], changes: object = {}, context = {}) =>
  auditOf(
    caseOf([
      ...started,
      concluded,
      { type: 'published', at: at('2026-03-23'), document: 'conclusion', forms, ...changes },
    ]),
    at('2026-03-24'),
    context,
  )

describe('forms and durations (TC-31, TC-32)', () => {
  it.each([
    ['posting', '31/2019/NĐ-CP 6.2.b'],
    ['portal', '31/2019/NĐ-CP 6.2.c'],
    ['online-press', '31/2019/NĐ-CP 6.2.d'],
  ] as const)('%s stands 15 days on end, the first day not counted', (form, basis) => {
    const short = publish([{ form, until: '2026-04-06' }])
    expect(short.findings).toMatchObject([
      { code: 'denunciation.publication-short', params: { required: '2026-04-07', days: 15 } },
    ])
    expect(basisOf(short.findings, 'denunciation.publication-short')).toEqual([basis])
    expect(publish([{ form, until: '2026-04-07' }])).toMatchObject({
      findings: [],
      publishedUntil: [{ form, until: '2026-04-07' }],
    })
    const counted = { policy: { 'denunciation.publication-first-day': 'counted' } }
    expect(publish([{ form, until: '2026-04-06' }], {}, counted).findings).toEqual([])
  })

  it.each(['print', 'broadcast'] as const)('%s: two times on end', (form) => {
    const { findings } = publish([{ form, times: 1 }])
    expect(basisOf(findings, 'denunciation.publication-too-few')).toEqual(['31/2019/NĐ-CP 6.2.d'])
    expect(publish([{ form, times: 2 }]).findings).toEqual([])
  })

  it('a meeting needs no duration; no form at all is a violation', () => {
    expect(publish([{ form: 'meeting' }]).findings).toEqual([])
    const { findings } = publish([])
    expect(basisOf(findings, 'denunciation.published-without-form')).toEqual(['25/2018/QH14 40.2', '31/2019/NĐ-CP 6.2'])
  })

  it('the finding names the form by its place', () => {
    const { findings } = publish([{ form: 'meeting' }, { form: 'posting', until: '2026-03-25' }])
    expect(findings[0]?.path).toEqual(['events', 5, 'forms', 1])
  })

  it('for all durations: short exactly when it ends before the fifteenth day after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (days) => {
        const until = dateOf(dayOf('2026-03-23') + days)
        const short = codesOf(publish([{ form: 'posting', until }]).findings).includes('denunciation.publication-short')
        expect(short).toBe(days < 15)
      }),
      { numRuns: 40 },
    )
  })
})

describe('secrecy: automatic from receipt, without end (TC-35, BV-02)', () => {
  const disclosed = (by: 'official' | 'denouncer' | 'other', day = '2026-03-24'): DenunciationEvent => ({
    type: 'identity-disclosed',
    at: at(day),
    by,
  })
  const audit = (...events: readonly DenunciationEvent[]) =>
    auditOf(caseOf([...started, concluded, ...events]), at('2026-08-30'))
  const disclosures = (...events: readonly DenunciationEvent[]) =>
    audit(...events).findings.filter(({ code }) => code.startsWith('denunciation.identity'))

  it('starts at receipt, needs no request', () => {
    expect(audit().secrecy).toEqual({ from: at('2026-03-02'), lifted: false })
  })

  it('a publication or a notice that shows the denouncer', () => {
    const { findings } = publish([{ form: 'meeting' }], { identityWithheld: false })
    expect(codesOf(findings)).toEqual(['denunciation.identity-disclosed'])
    expect(basisOf(findings, 'denunciation.identity-disclosed')).toEqual([
      '25/2018/QH14 47.2',
      '25/2018/QH14 8.3',
      '25/2018/QH14 49.2',
      '25/2018/QH14 56',
      '31/2019/NĐ-CP 22.2.a',
      '25/2018/QH14 8.3',
      '25/2018/QH14 40.3',
      '31/2019/NĐ-CP 6.1',
    ])
    const shown: DenunciationEvent = {
      type: 'conclusion-sent',
      at: at('2026-03-23'),
      to: ['denounced'],
      identityWithheld: false,
    }
    expect(codesOf(disclosures(shown))).toEqual(['denunciation.identity-disclosed'])
  })

  it('by an official: a warning, old and new regime; by another: forbidden all the same', () => {
    expect(disclosures(disclosed('official'))[0]?.params).toEqual({ by: 'official', discipline: 'warning' })
    expect(basisOf(disclosures(disclosed('official', '2026-07-01')), 'denunciation.identity-disclosed')).toContain(
      '156/2026/NĐ-CP 6',
    )
    expect(disclosures(disclosed('other'))[0]?.params).toEqual({ by: 'other' })
  })

  it('also after the case is closed', () => {
    const closed: DenunciationEvent = { type: 'closed', at: at('2026-05-04') }
    expect(codesOf(disclosures(closed, disclosed('official', '2026-08-04')))).toEqual([
      'denunciation.identity-disclosed',
    ])
  })

  it('not when the denouncer told it or declined secrecy; the exception is written since 1 July 2026', () => {
    expect(audit(disclosed('denouncer')).secrecy.lifted).toBe(true)
    expect(disclosures(disclosed('denouncer'), disclosed('official'))).toEqual([])
    const declined: DenunciationEvent = { type: 'secrecy-declined', at: at('2026-07-02') }
    const found = disclosures(declined, disclosed('official', '2026-07-03'))
    expect(found).toMatchObject([{ code: 'denunciation.identity-disclosed-after-decline', severity: 'notice' }])
    expect(basisOf(found, 'denunciation.identity-disclosed-after-decline')).toEqual([
      '31/2019/NĐ-CP 22.2.b',
      '156/2026/NĐ-CP 6',
      '156/2026/NĐ-CP 10.2',
    ])
  })
})
