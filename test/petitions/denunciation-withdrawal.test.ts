import { describe, expect, it } from 'vitest'
import type { DenunciationEvent } from '../../src/petitions/index'
import { at, auditOf, basisOf, caseOf, codesOf, started } from './denunciation-story'

const withdrawn = (changes: object = {}, day = '2026-03-20'): DenunciationEvent => ({
  type: 'withdrawn',
  at: at(day),
  scope: 'whole',
  by: 'all',
  ...changes,
})
const terminated: DenunciationEvent = { type: 'terminated', at: at('2026-03-23'), ground: 'withdrawn' }

const findingsOf = (...events: readonly DenunciationEvent[]) =>
  auditOf(caseOf([...started, ...events]), at('2026-03-24')).findings

describe('when a withdrawal ends the case, and when it does not (P-21, TC-21, TC-22)', () => {
  it('a withdrawal alone changes nothing: the case goes on until it is terminated', () => {
    expect(auditOf(caseOf([...started, withdrawn()]), at('2026-03-24'))).toMatchObject({
      state: 'verifying',
      due: '2026-04-10',
      findings: [],
    })
  })

  it('all of it, by all, and no ground to go on: terminated, to be sent to both in 5 working days', () => {
    const audit = auditOf(caseOf([...started, withdrawn(), terminated]), at('2026-03-24'))
    expect(audit).toMatchObject({ state: 'terminated', findings: [] })
    expect(audit.deadlines.at(-1)).toMatchObject({ id: 'denunciation.decision-sent', due: '2026-03-30' })
  })

  it.each([['signs-of-violation'], ['coerced'], ['slander']] as const)('with the ground %s it must go on', (ground) => {
    const findings = findingsOf(withdrawn({ continuationGrounds: [ground], protectionArranged: true }), terminated)
    expect(codesOf(findings)).toEqual(['denunciation.must-continue'])
    expect(basisOf(findings, 'denunciation.must-continue')).toEqual(['25/2018/QH14 33.3', '31/2019/NĐ-CP 4.3'])
  })

  it('the ground may be found after the withdrawal', () => {
    const found: DenunciationEvent = {
      type: 'continuation-grounds-found',
      at: at('2026-03-21'),
      grounds: ['coerced'],
    }
    expect(codesOf(findingsOf(withdrawn(), found, terminated))).toEqual([
      'denunciation.protection-needed',
      'denunciation.must-continue',
    ])
  })

  it('a part, or some of several denouncers: the rest goes on', () => {
    expect(codesOf(findingsOf(withdrawn({ scope: 'part' }), terminated))).toEqual(['denunciation.withdrawn-in-part'])
    const some = findingsOf(withdrawn({ by: 'some' }), terminated)
    expect(basisOf(some, 'denunciation.withdrawn-in-part')).toEqual(['25/2018/QH14 34.3'])
  })

  it('no withdrawal on record', () => {
    expect(codesOf(findingsOf(terminated))).toEqual(['denunciation.terminated-without-withdrawal'])
  })

  it('death of the denounced and a settled case need no withdrawal', () => {
    for (const ground of ['denounced-died', 'already-settled'] as const) {
      expect(findingsOf({ ...terminated, type: 'terminated', ground })).toEqual([])
    }
  })

  it('concluded although everything was withdrawn and nothing forbids to stop: worth a look', () => {
    const concluded: DenunciationEvent = { type: 'concluded', at: at('2026-03-23'), result: 'true', violation: true }
    expect(findingsOf(withdrawn(), concluded)).toMatchObject([
      { code: 'denunciation.withdrawn-not-terminated', severity: 'warning' },
    ])
  })

  it('coerced and not protected: a warning with the article', () => {
    const findings = findingsOf(withdrawn({ continuationGrounds: ['coerced'] }))
    expect(basisOf(findings, 'denunciation.protection-needed')).toEqual(['25/2018/QH14 33.3', '31/2019/NĐ-CP 4.3'])
  })

  it('a person who withdrew everything need not be told the conclusion (art. 33.2)', () => {
    const concluded: DenunciationEvent = { type: 'concluded', at: at('2026-03-23'), result: 'true', violation: true }
    const sent: DenunciationEvent = {
      type: 'conclusion-sent',
      at: at('2026-03-24'),
      to: ['denounced', 'managing-body'],
    }
    const audit = (events: readonly DenunciationEvent[]) =>
      auditOf(caseOf([...started, ...events, concluded, sent]), at('2026-03-24')).deadlines.find(
        ({ id }) => id === 'denunciation.conclusion-sent',
      )?.status
    expect(audit([withdrawn({ continuationGrounds: ['slander'] })])).toBe('met')
    expect(audit([])).toBe('running')
  })
})

describe('the form of a withdrawal, by the day it is made (D31 art. 4, D156 art. 1; RG-7)', () => {
  const old = ['date', 'name', 'address', 'content', 'signature'] as const
  const pending: readonly DenunciationEvent[] = [
    { type: 'received', at: at('2026-06-15') },
    { type: 'accepted', at: at('2026-06-22') },
    { type: 'acceptance-notified', at: at('2026-06-22'), to: ['denouncer', 'denounced'] },
    { type: 'verification-assigned', at: at('2026-06-23') },
  ]
  const formOf = (day: string, changes: object) =>
    auditOf(caseOf([...pending, withdrawn(changes, day)]), at(day, '09:00')).findings

  it('until 30 June 2026 contact is not asked for; from 1 July it is, also in pending cases', () => {
    expect(formOf('2026-06-30', { fields: old })).toEqual([])
    const findings = formOf('2026-07-01', { fields: old })
    expect(findings).toMatchObject([{ code: 'denunciation.withdrawal-incomplete', params: { fields: ['contact'] } }])
    expect(basisOf(findings, 'denunciation.withdrawal-incomplete')).toEqual([
      '25/2018/QH14 33.1',
      '136/2025/QH15 3.5',
      '31/2019/NĐ-CP 4.1',
      '156/2026/NĐ-CP 1',
    ])
  })

  it('one representative could sign for all until then, and no more', () => {
    expect(formOf('2026-06-30', { byRepresentative: true })).toEqual([])
    expect(codesOf(formOf('2026-07-01', { byRepresentative: true }))).toEqual([
      'denunciation.withdrawn-by-representative',
    ])
  })

  it('never by word alone', () => {
    expect(codesOf(formOf('2026-06-30', { written: 'none' }))).toEqual(['denunciation.withdrawal-unwritten'])
  })

  it('not after the conclusion', () => {
    const concluded: DenunciationEvent = { type: 'concluded', at: at('2026-03-23'), result: 'true', violation: true }
    expect(codesOf(findingsOf(concluded, withdrawn({}, '2026-03-24')))).toEqual(['lifecycle.not-allowed'])
  })
})
