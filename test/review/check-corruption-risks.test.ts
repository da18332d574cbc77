import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCorruptionRisks } from '../../src/review'

const positions = [{ id: 'Tiếp nhận hồ sơ' }, { id: 'Thẩm định' }, { id: 'Văn thư' }]

describe('checkCorruptionRisks (plan 17/KH-UBND II.3.a: nhận diện nguy cơ tham nhũng theo vị trí việc làm)', () => {
  test('positions without a risk entry, and risks without a control', () => {
    const register = [
      { position: 'Tiếp nhận hồ sơ', risk: 'Gợi ý đưa thêm tiền', controls: ['Ghi hình tại quầy'] },
      { position: 'Thẩm định', risk: 'Kéo dài thời gian', controls: [] },
      { position: 'Kế toán', risk: 'Chi sai', controls: ['Đối chiếu'] },
    ]
    const coverage = checkCorruptionRisks(positions, register, '2024-06-30')
    expect(coverage).toMatchObject({
      value: {
        covered: { numerator: 1, denominator: 3, percent: 33.33 },
        withoutRisk: ['Văn thư'],
        withoutControl: ['Thẩm định'],
      },
    })
    expect(coverage.findings).toMatchObject([
      {
        code: 'review.position-without-risk',
        severity: 'violation',
        path: ['positions', 2],
        basis: [{ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'a' }],
      },
      { code: 'review.risk-without-control', severity: 'violation', path: ['register', 1, 'controls'] },
      { code: 'review.position-unknown', severity: 'warning', path: ['register', 2] },
    ])
  })

  test('refusals: before the plan, a position twice', () => {
    expect(checkCorruptionRisks(positions, [], '2024-01-14').findings).toMatchObject([{ code: 'review.not-in-force' }])
    expect(checkCorruptionRisks([...positions, { id: 'Văn thư' }], [], '2024-06-30')).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'review.entry-repeated', path: ['positions', 3] }],
    })
  })

  test('one more controlled entry never uncovers a position', () => {
    const entry = fc.record({
      position: fc.constantFrom(...positions.map(({ id }) => id)),
      risk: fc.constant('Nguy cơ'),
      controls: fc.constantFrom([], ['Kiểm tra']),
    })
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 8 }),
        fc.constantFrom(...positions.map(({ id }) => id)),
        (register, position) => {
          const before = coveredBy(register)
          const after = coveredBy([...register, { position, risk: 'Mới', controls: ['Kiểm tra'] }])
          expect(after).toBeGreaterThanOrEqual(before)
        },
      ),
    )
  })
})

function coveredBy(register: Parameters<typeof checkCorruptionRisks>[1]): number {
  const coverage = checkCorruptionRisks(positions, register, '2024-06-30')
  return coverage.status === 'decided' ? coverage.value.covered.numerator : Number.NaN
}
