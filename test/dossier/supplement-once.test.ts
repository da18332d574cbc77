import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSupplements } from '../../src/dossier/supplement-once'
import { accepted, at, auditOf, basisOf, codesOf, dossierOf, received, request } from './story'

const asOf2024 = at('2024-03-15')
const asOf2025 = at('2025-08-15')
const audit = (events: Parameters<typeof dossierOf>[0], asOf = asOf2024, context = {}) =>
  auditOf(dossierOf(events), asOf, context)

describe('Sau khi tiếp nhận chỉ được yêu cầu bổ sung một lần (17/KH-UBND II.3.b, Chỉ thị 10/CT-TTg)', () => {
  it('one request after receipt breaks nothing', () => {
    const { findings, supplements } = audit([accepted('2024-03-04'), request('2024-03-06')])
    expect(supplements).toEqual({ atIntake: 0, afterReceipt: 1 })
    expect(findings).toEqual([])
  })

  it('the second one is a violation, cites plan, directive and the looser Decree 63, and names its event', () => {
    const { findings } = audit([
      accepted('2024-03-04'),
      request('2024-03-06'),
      received('2024-03-08'),
      request('2024-03-12'),
    ])
    expect(codesOf(findings)).toEqual(['dossier.supplement-repeated', 'dossier.index-overdue'])
    expect(findings[0]).toMatchObject({
      severity: 'violation',
      params: { asked: 2, limit: 1, looserLimit: 2 },
      at: at('2024-03-12'),
      path: ['events', 3],
    })
    expect(basisOf(findings, 'dossier.supplement-repeated')).toEqual([
      '17/KH-UBND II.3.b',
      '10/CT-TTg',
      '63/2010/NĐ-CP 20.4',
    ])
    expect(findings[1]).toMatchObject({ severity: 'warning', params: { asked: 2 } })
    expect(basisOf(findings, 'dossier.index-overdue')).toEqual(['766/QĐ-TTg'])
  })

  it('two requests without the papers coming back in between are two', () => {
    const { findings, supplements } = audit([accepted('2024-03-04'), request('2024-03-06'), request('2024-03-07')])
    expect(supplements.afterReceipt).toBe(2)
    expect(codesOf(findings)).toContain('dossier.supplement-repeated')
  })

  it('each further request is found, with its own count', () => {
    const { findings } = audit([
      accepted('2024-03-04'),
      request('2024-03-06'),
      request('2024-03-07'),
      request('2024-03-08'),
    ])
    const asked = findings.filter(({ code }) => code === 'dossier.supplement-repeated').map(({ params }) => params)
    expect(asked).toEqual([
      { asked: 2, limit: 1, looserLimit: 2 },
      { asked: 3, limit: 1, looserLimit: 2 },
    ])
  })

  it('before the plan of 15 January 2024 the directive alone is cited', () => {
    const events = [accepted('2023-12-04'), request('2023-12-06'), received('2023-12-08'), request('2023-12-12')]
    const { findings } = audit(events, at('2023-12-20'))
    expect(basisOf(findings, 'dossier.supplement-repeated')).toEqual(['10/CT-TTg', '63/2010/NĐ-CP 20.4'])
  })

  it('before the directive of 22 April 2019 only the once of one-stop staff speaks, as a warning', () => {
    const events = [accepted('2019-04-15'), request('2019-04-17'), received('2019-04-18'), request('2019-04-19')]
    const { findings } = audit(events, at('2019-04-20'))
    expect(codesOf(findings)).toEqual(['dossier.supplement-total'])
    expect(findings[0]).toMatchObject({ severity: 'warning', params: { asked: 2, limit: 1 } })
    expect(basisOf(findings, 'dossier.supplement-total')).toEqual(['61/2018/NĐ-CP 11.2.c', '61/2018/NĐ-CP 15.3'])
  })

  it.each([
    ['2019-04-19', false],
    ['2019-04-22', true],
  ] as const)(
    'a second request on %s, after a first one of that week: forbidden by the directive %s',
    (day, forbidden) => {
      const { findings } = audit([accepted('2019-04-15'), request('2019-04-16'), request(day)], at('2019-04-30'))
      expect(codesOf(findings).includes('dossier.supplement-repeated')).toBe(forbidden)
    },
  )

  it('index 766 counts from 1 August 2022 only', () => {
    const repeated = [accepted('2022-07-20'), request('2022-07-21'), request('2022-07-29')]
    expect(codesOf(audit(repeated, at('2022-08-10')).findings)).toEqual(['dossier.supplement-repeated'])
    const later = [accepted('2022-07-27'), request('2022-07-28'), request('2022-08-01')]
    expect(codesOf(audit(later, at('2022-08-10')).findings)).toContain('dossier.index-overdue')
  })

  it('a justification is shown and lifts nothing: no text allows an exception', () => {
    const justified = request('2024-03-12', { justification: 'Phát sinh từ giấy tờ bổ sung' })
    const { findings } = audit([accepted('2024-03-04'), request('2024-03-06'), received('2024-03-08'), justified])
    expect(codesOf(findings)).toEqual([
      'dossier.supplement-repeated',
      'dossier.index-overdue',
      'dossier.supplement-justified',
    ])
    expect(findings[2]).toMatchObject({ severity: 'notice', params: { justification: 'Phát sinh từ giấy tờ bổ sung' } })
    expect(findings[0]?.severity).toBe('violation')
  })

  it('a justification of a first request is not worth a word', () => {
    const { findings } = audit([accepted('2024-03-04'), request('2024-03-06', { justification: 'x' })])
    expect(findings).toEqual([])
  })
})

describe('Khi tiếp nhận: hướng dẫn bổ sung một lần đầy đủ (Điều 11.2.c; Điều 15.3 NĐ 61, 16.3 NĐ 118)', () => {
  const twiceAtIntake = [
    { type: 'submitted', at: at('2024-03-04') } as const,
    request('2024-03-05'),
    received('2024-03-06'),
    request('2024-03-07'),
  ]

  it('a request before acceptance is no request after receipt', () => {
    const { findings, supplements } = audit(twiceAtIntake.slice(0, 2))
    expect(supplements).toEqual({ atIntake: 1, afterReceipt: 0 })
    expect(findings).toEqual([])
  })

  it.each([
    ['2024-03-05', asOf2024, ['61/2018/NĐ-CP 11.2.c', '61/2018/NĐ-CP 15.3']],
    ['2025-08-05', asOf2025, ['118/2025/NĐ-CP 11.2.c', '118/2025/NĐ-CP 16.3']],
  ] as const)(
    'the second one at intake, %s, breaks the duty of one-stop staff and not the plan',
    (day, asOf, basis) => {
      const { findings, supplements } = audit([request(day), request(day, { at: at(day, '15:00') })], asOf)
      expect(supplements).toEqual({ atIntake: 2, afterReceipt: 0 })
      expect(codesOf(findings)).toEqual(['dossier.supplement-repeated-at-intake', 'dossier.index-overdue'])
      expect(basisOf(findings, 'dossier.supplement-repeated-at-intake')).toEqual(basis)
    },
  )

  it('the day of change: 30 June 2025 cites Decree 61, 1 July 2025 cites Decree 118', () => {
    const on = (day: string) =>
      basisOf(
        audit([request(day), request(day, { at: at(day, '15:00') })], asOf2025).findings,
        'dossier.supplement-repeated-at-intake',
      )
    expect(on('2025-06-30')).toEqual(['61/2018/NĐ-CP 11.2.c', '61/2018/NĐ-CP 15.3'])
    expect(on('2025-07-01')).toEqual(['118/2025/NĐ-CP 11.2.c', '118/2025/NĐ-CP 16.3'])
  })
})

describe('One request at intake and one at review', () => {
  const both = [request('2024-03-04'), received('2024-03-05'), accepted('2024-03-06'), request('2024-03-08')]

  it('is a warning by default: the plan counts only after receipt', () => {
    const { findings, supplements } = audit(both)
    expect(supplements).toEqual({ atIntake: 1, afterReceipt: 1 })
    expect(codesOf(findings)).toEqual(['dossier.supplement-total', 'dossier.index-overdue'])
    expect(findings[0]).toMatchObject({ severity: 'warning', params: { asked: 2, limit: 1 } })
  })

  it('is a violation for a host that reads article 11.2.c so', () => {
    const { findings } = audit(both, asOf2024, { policy: { 'dossier.total-supplements': 'violation' } })
    expect(findings[0]).toMatchObject({ code: 'dossier.supplement-total', severity: 'violation' })
  })
})

describe('One notice that lists several papers', () => {
  const papers = [{ name: 'Bản vẽ' }, { name: 'Giấy ủy quyền' }, { name: 'Tờ khai' }]
  const events = [accepted('2024-03-04'), request('2024-03-06', { items: papers })]

  it('is one request by default: everything must be asked at once', () => {
    expect(audit(events).supplements.afterReceipt).toBe(1)
    expect(audit(events).findings).toEqual([])
  })

  it('is as many requests as papers for a host that counts so', () => {
    const policy = { 'dossier.notice-with-several-papers': 'one-request-per-paper' }
    const { findings, supplements } = audit(events, asOf2024, { policy })
    expect(supplements.afterReceipt).toBe(3)
    expect(findings[0]).toMatchObject({ code: 'dossier.supplement-repeated', params: { asked: 3, limit: 1 } })
    expect(
      audit([accepted('2024-03-04'), request('2024-03-06', { items: [] })], asOf2024, { policy }).supplements,
    ).toEqual({ atIntake: 0, afterReceipt: 1 })
  })
})

describe('What is no request (S-16, S-17)', () => {
  it('an invitation to a verification, the applicant’s own change', () => {
    const events = [
      accepted('2025-08-04'),
      { type: 'verification-invited', at: at('2025-08-05') },
      { type: 'adjusted', at: at('2025-08-06') },
      request('2025-08-07'),
    ] as const
    const { findings, supplements } = audit(events, asOf2025)
    expect(supplements).toEqual({ atIntake: 0, afterReceipt: 1 })
    expect(codesOf(findings)).toEqual([])
  })
})

it('counts add up whatever the record holds', () => {
  const anyEvent = fc.constantFrom(accepted('2024-03-04'), request('2024-03-05'), received('2024-03-06'))
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const { atIntake, afterReceipt } = countSupplements(events, {})
      expect(atIntake + afterReceipt).toBe(events.filter(({ type }) => type === 'supplement-requested').length)
      if (!events.some(({ type }) => type === 'accepted')) expect(afterReceipt).toBe(0)
    }),
  )
})
