import { describe, expect, it } from 'vitest'
import type { DenunciationEvent, DenunciationIntakeFacts } from '../../src/petitions/index'
import { at, auditOf, basisOf, caseOf, codesOf, started } from './denunciation-story'

const [received] = started as readonly [DenunciationEvent]
const complete: DenunciationIntakeFacts = {
  sender: 'individual',
  contents: ['date', 'name', 'address', 'contact', 'act', 'denounced', 'signature'],
  capable: true,
  competent: true,
  identifiable: true,
}
const findingsOf = (event: DenunciationEvent, facts: object = {}) =>
  auditOf(caseOf([received, event], facts), at('2026-03-11', '09:00')).findings

describe('acceptance and refusal (TC-09, TC-09b)', () => {
  const accepted: DenunciationEvent = { type: 'accepted', at: at('2026-03-11') }
  const refused = (reasons: readonly ('capacity' | 'no-evidence-after-complaint')[]): DenunciationEvent => ({
    type: 'refused',
    at: at('2026-03-11'),
    reasons,
  })

  it('accepted although a condition is missing', () => {
    const findings = findingsOf(accepted, { intake: { ...complete, capable: false, contents: ['date'] } })
    expect(findings).toMatchObject([
      { code: 'denunciation.accepted-without-condition', params: { missing: ['form', 'capacity'] } },
    ])
    expect(basisOf(findings, 'denunciation.accepted-without-condition')).toEqual(['25/2018/QH14 29.1'])
  })

  it('what the decision must hold', () => {
    const findings = findingsOf({ ...accepted, contents: ['date', 'basis'] } as DenunciationEvent)
    expect(findings).toMatchObject([
      { code: 'denunciation.acceptance-incomplete', params: { fields: ['content', 'limit'] } },
    ])
    expect(basisOf(findings, 'denunciation.acceptance-incomplete')).toEqual(['25/2018/QH14 29.2', '31/2019/NĐ-CP 9.1'])
  })

  it('refused: with reasons, told at once, not when all conditions are met, not before they are known', () => {
    expect(findingsOf(refused(['capacity']), { intake: { ...complete, capable: false } })).toEqual([])
    expect(codesOf(findingsOf(refused([])))).toEqual(['denunciation.refused-without-reason'])
    expect(codesOf(findingsOf(refused(['capacity']), { intake: complete }))).toEqual([
      'denunciation.refused-though-complete',
    ])
    const { capable: _, ...unknown } = complete
    expect(findingsOf(refused(['capacity']), { intake: unknown })).toMatchObject([
      { code: 'denunciation.refused-while-conditions-unknown', severity: 'warning', params: { missing: ['capable'] } },
    ])
    const late = { ...refused(['capacity']), toldAt: at('2026-03-16') } as DenunciationEvent
    expect(findingsOf(late)).toMatchObject([{ code: 'denunciation.not-immediate', params: { days: 5 } }])
  })

  it('a time that cannot be read is told, not thrown', () => {
    const bad = { ...refused(['capacity']), toldAt: 'hôm qua' } as DenunciationEvent
    expect(codesOf(findingsOf(bad))).toEqual(['lifecycle.time-unreadable'])
  })

  it('P-12: denouncing who settled one’s complaint needs evidence; with it, refusing is wrong', () => {
    const without = { intake: { ...complete, afterComplaint: { evidence: false } } }
    expect(codesOf(findingsOf(accepted, without))).toEqual(['denunciation.accepted-without-condition'])
    expect(findingsOf(refused(['no-evidence-after-complaint']), without)).toEqual([])
    const evidence = { intake: { ...complete, afterComplaint: { evidence: true } } }
    expect(findingsOf(accepted, evidence)).toEqual([])
  })
})

describe('transfer and the rest of the initial handling (TC-02, TC-06, TC-08, TC-20)', () => {
  it('transferred late, untold, again, or although competent', () => {
    const transferred: DenunciationEvent = {
      type: 'transferred',
      at: at('2026-03-10'),
      denouncerTold: false,
      repeated: true,
    }
    const findings = auditOf(caseOf([received, transferred], { competent: false }), at('2026-03-11')).findings
    expect(codesOf(findings)).toEqual([
      'denunciation.transferred-again',
      'denunciation.transferred-untold',
      'denunciation.done-late',
    ])
    expect(basisOf(findings, 'denunciation.transferred-again')).toEqual(['05/2021/TT-TTCP 14.1'])
    expect(basisOf(findings, 'denunciation.done-late')).toEqual(['25/2018/QH14 24.2'])
    expect(codesOf(findingsOf({ type: 'transferred', at: at('2026-03-09') }))).toEqual([
      'denunciation.transferred-though-competent',
    ])
  })

  it('P-12 pitfall: what comes by a web form is no denunciation', () => {
    const { findings } = auditOf(
      caseOf([{ type: 'received', at: at('2026-03-02'), channel: 'web' }]),
      at('2026-03-02', '09:00'),
    )
    expect(findings).toMatchObject([{ code: 'denunciation.wrong-form', severity: 'warning' }])
    expect(basisOf(findings, 'denunciation.wrong-form')).toEqual(['25/2018/QH14 22'])
  })

  it('10 working days are a cap that must be taken while the 7 still run', () => {
    expect(findingsOf({ type: 'checking-extended', at: at('2026-03-11') })).toEqual([])
    const { findings } = auditOf(
      caseOf([received, { type: 'checking-extended', at: at('2026-03-12') }]),
      at('2026-03-12', '09:00'),
    )
    expect(codesOf(findings)).toEqual(['denunciation.checking-extended-late'])
  })

  it('settled at once without acceptance: in a sector only (TC-20)', () => {
    const settled: DenunciationEvent = { type: 'settled-at-once', at: at('2026-03-03') }
    expect(findingsOf(settled, { kind: 'sector' })).toEqual([])
    const findings = findingsOf(settled)
    expect(basisOf(findings, 'denunciation.fast-track-public-duty')).toEqual(['25/2018/QH14 43.1', '31/2019/NĐ-CP 19'])
  })

  it('the press is answered in writing', () => {
    const findings = findingsOf({ type: 'sender-answered', at: at('2026-03-03'), written: false })
    expect(basisOf(findings, 'denunciation.answer-unwritten')).toEqual(['25/2018/QH14 26.2'])
  })
})

describe('verification, conclusion, what follows (TC-25, TC-26, TC-34)', () => {
  const accepted = started.slice(0, 2)
  const concluded = { type: 'concluded', at: at('2026-03-20'), result: 'false', violation: false } as const
  const afterwards = (...events: readonly DenunciationEvent[]) =>
    auditOf(caseOf([...started, concluded, ...events]), at('2026-03-23')).findings

  it('assigned in writing to someone impartial', () => {
    const { findings } = auditOf(
      caseOf([...accepted, { type: 'verification-assigned', at: at('2026-03-12'), written: false, impartial: false }]),
      at('2026-03-12', '09:00'),
    )
    expect(codesOf(findings)).toEqual(['denunciation.verification-unwritten', 'denunciation.verifier-not-impartial'])
    expect(basisOf(findings, 'denunciation.verifier-not-impartial')).toEqual([
      '25/2018/QH14 31.1',
      '31/2019/NĐ-CP 10.3',
    ])
  })

  it('never concluded without it, never without its contents', () => {
    const { findings } = auditOf(
      caseOf([...accepted, { ...concluded, at: at('2026-03-16'), contents: ['result'] }]),
      at('2026-03-16', '09:00'),
    )
    expect(codesOf(findings)).toContain('denunciation.concluded-unverified')
    expect(basisOf(findings, 'denunciation.conclusion-incomplete')).toEqual(['25/2018/QH14 35.2', '31/2019/NĐ-CP 17.1'])
  })

  it('wrongly denounced: rights restored, public apology; the law sets no day', () => {
    expect(afterwards()).toMatchObject([{ code: 'denunciation.apology-due', severity: 'notice' }])
    const apologised: DenunciationEvent = { type: 'apologised', at: at('2026-03-23'), publicly: true }
    expect(afterwards(apologised)).toEqual([])
    expect(codesOf(afterwards({ ...apologised, type: 'apologised', publicly: false }))).toEqual([
      'denunciation.apology-not-public',
    ])
    const handled = afterwards({ type: 'handled', at: at('2026-03-23'), restored: false }, apologised)
    expect(basisOf(handled, 'denunciation.honour-not-restored')).toEqual(['25/2018/QH14 36.1.a', '25/2018/QH14 10.1.e'])
  })
})
