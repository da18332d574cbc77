import { describe, expect, it } from 'vitest'
import { checkSupplementRequest, type DossierEvent, type SupplementPermission } from '../../src/dossier/index'
import { deepFreeze } from '../support/deep-freeze'
import { accepted, at, basisOf, codesOf, dossierOf, finished, received, request } from './story'

const check = (
  events: readonly DossierEvent[],
  asked: ReturnType<typeof request>,
  context: Parameters<typeof checkSupplementRequest>[2] = {},
) => {
  const outcome = checkSupplementRequest(dossierOf(events), asked, context)
  if (outcome.status !== 'decided') throw new Error('undetermined')
  const permission: SupplementPermission = outcome.value
  return { ...permission, findings: outcome.findings, steps: outcome.trace.steps }
}

describe('Được yêu cầu bổ sung không? Before acceptance, after it, past the one-stop unit', () => {
  it('at intake: allowed once, no last day', () => {
    expect(check([{ type: 'submitted', at: at('2024-03-04') }], request('2024-03-05'))).toEqual({
      allowed: true,
      stage: 'intake',
      supplements: { atIntake: 1, afterReceipt: 0 },
      findings: [],
      steps: [
        {
          step: 'dossier.supplements-counted',
          params: { stage: 'intake', asked: 1, limit: 1 },
          basis: [
            { document: '61/2018/NĐ-CP@2018-04-23', article: '11', clause: '2', point: 'c' },
            { document: '61/2018/NĐ-CP@2018-04-23', article: '15', clause: '3' },
          ],
        },
      ],
    })
  })

  it('at review: allowed once, within three working days', () => {
    const permission = check([accepted('2024-03-04')], request('2024-03-06'))
    expect(permission).toMatchObject({
      allowed: true,
      stage: 'review',
      supplements: { atIntake: 0, afterReceipt: 1 },
      lastDay: '2024-03-07',
      findings: [],
    })
    expect(permission.steps).toMatchObject([{ params: { stage: 'review', asked: 1, limit: 1 } }])
  })

  it('at review for the second time: forbidden by plan and directive', () => {
    const again = check([accepted('2024-03-04'), request('2024-03-06'), received('2024-03-08')], request('2024-03-12'))
    expect(again.allowed).toBe(false)
    expect(basisOf(again.findings, 'dossier.supplement-repeated')).toEqual([
      '17/KH-UBND II.3.b',
      '10/CT-TTg',
      '63/2010/NĐ-CP 20.4',
    ])
  })

  it('past the one-stop unit: forbidden though it is the first', () => {
    const direct = check([accepted('2025-08-04')], request('2025-08-05', { through: 'direct' }))
    expect(direct).toMatchObject({ allowed: false, supplements: { afterReceipt: 1 } })
    expect(codesOf(direct.findings)).toEqual(['dossier.supplement-not-through-one-stop'])
    expect(basisOf(direct.findings, 'dossier.supplement-not-through-one-stop')).toEqual(['118/2025/NĐ-CP 5.1.e'])
  })

  it('too late: forbidden, and the last day is told', () => {
    expect(check([accepted('2024-03-04')], request('2024-03-08'))).toMatchObject({
      allowed: false,
      lastDay: '2024-03-07',
    })
  })

  it('a warning alone does not forbid: once at intake, once at review', () => {
    const events = [request('2024-03-01'), received('2024-03-04'), accepted('2024-03-05')]
    expect(check(events, request('2024-03-06'))).toMatchObject({ allowed: true, stage: 'review' })
    const policy = { 'dossier.total-supplements': 'violation' } as const
    expect(check(events, request('2024-03-06'), { policy }).allowed).toBe(false)
  })

  it('where the table has no place for it: forbidden', () => {
    const done = check([accepted('2024-03-04'), finished('2024-03-06')], request('2024-03-07'))
    expect(done.allowed).toBe(false)
    expect(codesOf(done.findings)).toEqual(['lifecycle.not-allowed'])
  })

  it('a record that could not be read is told, because it may change the answer', () => {
    const unread: DossierEvent = { type: 'accepted', at: 'Monday' }
    const outcome = check([unread], request('2024-03-06'))
    expect(outcome.stage).toBe('intake')
    expect(outcome.findings).toMatchObject([{ code: 'lifecycle.time-unreadable', path: ['events', 0, 'at'] }])
  })

  it('breaches of the past are not told again', () => {
    const outcome = check([request('2024-03-01', { reason: '' }), accepted('2024-03-04')], request('2024-03-05'))
    expect(codesOf(outcome.findings)).not.toContain('dossier.supplement-without-reason')
  })

  it('a request without a moment is undetermined', () => {
    const outcome = checkSupplementRequest(dossierOf([accepted('2024-03-04')]), request('', { at: 'soon' }))
    expect(outcome).toMatchObject({
      status: 'undetermined',
      missing: ['request.at'],
      findings: [{ code: 'lifecycle.time-unreadable', path: ['request', 'at'] }],
      trace: { rule: 'dossier.check-supplement-request' },
    })
  })

  it('the day of change decides the decree, the plan stays', () => {
    const basis = (day: string, asked: string) =>
      basisOf(check([accepted(day)], request(asked, { written: false })).findings, 'dossier.supplement-unwritten')
    expect(basis('2025-06-30', '2025-07-01')).toEqual(['61/2018/NĐ-CP 19.4', '61/2018/NĐ-CP 17.1.a'])
    expect(basis('2025-07-01', '2025-07-01')).toEqual(['118/2025/NĐ-CP 19.5', '118/2025/NĐ-CP 17.1.c'])
  })

  it('leaves frozen input as it was, and answers in plain JSON', () => {
    const dossier = deepFreeze(dossierOf([accepted('2024-03-04'), request('2024-03-06')]))
    const asked = deepFreeze(request('2024-03-07'))
    const before = JSON.stringify([dossier, asked])
    const outcome = checkSupplementRequest(dossier, asked, deepFreeze({ policy: {} }))
    expect(JSON.stringify([dossier, asked])).toBe(before)
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
  })

  it('is typed', () => {
    // @ts-expect-error a request is an event 'supplement-requested', not another
    checkSupplementRequest(dossierOf([]), accepted('2024-03-04'))
    // @ts-expect-error through the one-stop unit or directly, nothing else
    request('2024-03-04', { through: 'phone' })
  })
})
