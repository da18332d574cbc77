import { describe, expect, it } from 'vitest'
import type { SupplementRequest } from '../../src/dossier/index'
import { accepted, at, auditOf, basisOf, codesOf, dossierOf, request } from './story'

const atReview = (changes: Partial<SupplementRequest>, year: 2024 | 2025 = 2024) => {
  const day = year === 2024 ? '2024-03-04' : '2025-08-04'
  const next = year === 2024 ? '2024-03-05' : '2025-08-05'
  return auditOf(dossierOf([accepted(day), request(next, changes)]), at(next, '17:00')).findings
}
const atIntake = (changes: Partial<SupplementRequest>) =>
  auditOf(dossierOf([request('2024-03-05', changes)]), at('2024-03-05', '17:00')).findings
const without = (...names: readonly (keyof SupplementRequest)[]): SupplementRequest => {
  const entries = Object.entries(request('2024-03-05')).filter(([name]) => !names.includes(name as never))
  return Object.fromEntries(entries) as unknown as SupplementRequest
}
const audited = (event: SupplementRequest) =>
  auditOf(dossierOf([accepted('2024-03-04'), event]), at('2024-03-05', '17:00')).findings

describe('Yêu cầu bổ sung: bằng văn bản, nêu lý do, nội dung, qua Bộ phận Một cửa', () => {
  it('a request in its form breaks nothing', () => {
    expect(atReview({})).toEqual([])
    expect(atIntake({})).toEqual([])
  })

  it.each([
    [
      'dossier.supplement-not-through-one-stop',
      { through: 'direct' },
      ['61/2018/NĐ-CP 5.1.e'],
      ['118/2025/NĐ-CP 5.1.e'],
    ],
    [
      'dossier.supplement-unwritten',
      { written: false },
      ['61/2018/NĐ-CP 19.4', '61/2018/NĐ-CP 17.1.a'],
      ['118/2025/NĐ-CP 19.5', '118/2025/NĐ-CP 17.1.c'],
    ],
    [
      'dossier.supplement-without-reason',
      { reason: ' \n' },
      ['61/2018/NĐ-CP 19.4', '61/2018/NĐ-CP 17.1.a'],
      ['118/2025/NĐ-CP 19.5', '118/2025/NĐ-CP 17.1.c'],
    ],
    [
      'dossier.supplement-without-items',
      { items: [] },
      ['61/2018/NĐ-CP 19.4', '61/2018/NĐ-CP 17.1.a'],
      ['118/2025/NĐ-CP 19.5', '118/2025/NĐ-CP 17.1.c'],
    ],
    [
      'dossier.supplement-outside-list',
      { items: [{ name: 'Sổ hộ khẩu', published: false }] },
      ['61/2018/NĐ-CP 5.1.đ', '61/2018/NĐ-CP 15.3'],
      ['118/2025/NĐ-CP 5.1.đ', '118/2025/NĐ-CP 16.3'],
    ],
  ] as const)('%s', (code, changes, before, since) => {
    for (const [found, basis] of [
      [atReview(changes), before],
      [atReview(changes, 2025), since],
    ] as const) {
      expect(found).toMatchObject([{ code, severity: 'violation', path: ['events', 1] }])
      expect(basisOf(found, code)).toEqual(basis)
    }
    expect(codesOf(atIntake(changes))).toEqual([code])
  })

  it('everything that is wrong is told at once', () => {
    const all = atReview({ through: 'direct', written: false, reason: '', items: [] })
    expect(codesOf(all)).toEqual([
      'dossier.supplement-not-through-one-stop',
      'dossier.supplement-unwritten',
      'dossier.supplement-without-reason',
      'dossier.supplement-without-items',
    ])
  })

  it('only the papers outside the list are named; unknown ones are not accused', () => {
    const items = [{ name: 'Bản vẽ', published: true }, { name: 'Sổ hộ khẩu', published: false }, { name: 'Ảnh' }]
    expect(atReview({ items })[0]?.params).toEqual({ items: ['Sổ hộ khẩu'] })
  })

  it('a first request made directly is a breach already, though it is the first', () => {
    expect(codesOf(atReview({ through: 'direct' }))).toEqual(['dossier.supplement-not-through-one-stop'])
  })

  it('a record that does not say is not judged: a notice names the fields', () => {
    const found = audited(without('written', 'through'))
    expect(found).toMatchObject([
      { code: 'dossier.supplement-form-unknown', severity: 'notice', params: { fields: ['written', 'through'] } },
    ])
    expect(audited(without('through'))[0]?.params).toEqual({ fields: ['through'] })
    expect(codesOf(audited(without('reason')))).toEqual(['dossier.supplement-without-reason'])
  })

  it('a legal ground is not demanded: the decrees ask for reason and content only (S-11)', () => {
    expect(request('2024-03-05')).not.toHaveProperty('legalBasis')
    expect(atReview({ legalBasis: 'Điều 19' })).toEqual([])
  })
})
