import { describe, expect, expectTypeOf, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import { listSuccessors, type SuccessionStatus } from '../../src/units/index'

const outline = (id: string, date: IsoDate) => {
  const { status, successors } = listSuccessors(id, date)
  return [status, ...successors.map(({ unit, share, certainty }) => `${unit.id} ${share} ${certainty}`)]
}

describe('units.list-successors', () => {
  it.each([
    ['ubnd-phuong-an-cu', '2024-10-31', ['continues', 'ubnd-phuong-an-cu whole stated']],
    ['ubnd-phuong-an-cu', '2024-11-01', ['succeeded', 'ubnd-phuong-thoi-binh whole stated']],
    ['ubnd-phuong-an-cu', '2025-07-01', ['succeeded', 'ubnd-phuong-ninh-kieu-2025 whole stated']],
    [
      'ubnd-phuong-bui-huu-nghia',
      '2025-07-01',
      ['succeeded', 'ubnd-phuong-cai-khe-2025 part stated', 'ubnd-phuong-binh-thuy-2025 part stated'],
    ],
    [
      'ubnd-phuong-long-tuyen',
      '2025-07-01',
      ['succeeded', 'ubnd-phuong-an-binh-2025 part stated', 'ubnd-phuong-long-tuyen-2025 part stated'],
    ],
    [
      'ubnd-phuong-thot-not',
      '2025-07-01',
      ['succeeded', 'ubnd-phuong-thot-not-2025 part stated', 'ubnd-phuong-thuan-hung-2025 part stated'],
    ],
    ['ubnd-xa-my-khanh', '2025-07-01', ['succeeded', 'ubnd-phuong-an-binh-2025 whole stated']],
    ['ubnd-phuong-tan-an', '2025-07-01', ['succeeded', 'ubnd-phuong-ninh-kieu-2025 whole stated']],
    ['ubnd-phuong-tan-loc', '2025-07-01', ['continues', 'ubnd-phuong-tan-loc whole stated']],
    ['ubnd-thi-tran-thanh-an', '2025-07-01', ['succeeded', 'ubnd-xa-thanh-an-2025 whole stated']],
    ['ubnd-xa-thanh-an', '2025-07-01', ['succeeded', 'ubnd-xa-thanh-quoi-2025 whole stated']],
  ] as const)('%s by %s (1192 and 1668/NQ-UBTVQH15): %j', (id, date, expected) => {
    expect(outline(id, date)).toEqual(expected)
  })

  it.each([
    ['so-ke-hoach-va-dau-tu', '2025-03-01', ['succeeded', 'so-tai-chinh whole inferred']],
    ['so-tai-nguyen-va-moi-truong', '2026-01-05', ['succeeded', 'so-nong-nghiep-va-moi-truong whole inferred']],
    ['ban-dan-toc', '2026-01-05', ['succeeded', 'so-dan-toc-va-ton-giao whole inferred']],
    [
      'so-thong-tin-va-truyen-thong',
      '2025-03-01',
      ['succeeded', 'so-khoa-hoc-va-cong-nghe part inferred', 'so-van-hoa-the-thao-va-du-lich part inferred'],
    ],
    [
      'so-lao-dong-thuong-binh-va-xa-hoi',
      '2025-03-01',
      ['succeeded', 'so-noi-vu part inferred', 'so-y-te part stated', 'so-giao-duc-va-dao-tao part inferred'],
    ],
    ['thanh-tra-thanh-pho', '2026-01-05', ['continues', 'thanh-tra-thanh-pho whole stated']],
    ['bao-can-tho', '2025-12-09', ['succeeded', 'bao-va-phat-thanh-truyen-hinh-can-tho whole inferred']],
  ] as const)('%s by %s (45/2025/NĐ-CP; 202/2025/QH15): %j', (id, date, expected) => {
    expect(outline(id, date)).toEqual(expected)
  })

  it('follows a department through March and July 2025, each step with its basis', () => {
    const [successor] = listSuccessors('so-ke-hoach-va-dau-tu', '2026-01-05').successors
    expect(successor?.path.map(({ on, from, to, basis }) => [on, from, to, basis[0].document])).toEqual([
      ['2025-03-01', 'so-ke-hoach-va-dau-tu', 'so-tai-chinh', '45/2025/NĐ-CP@2025-02-28'],
      ['2025-07-01', 'so-tai-chinh', 'so-tai-chinh', '150/2025/NĐ-CP@2025-06-12'],
    ])
  })

  it('follows a commune through November 2024 and July 2025', () => {
    const [successor] = listSuccessors('ubnd-phuong-an-phu', '2025-07-01').successors
    expect(successor?.path.map(({ on, to, basis }) => [on, to, basis[0].document])).toEqual([
      ['2024-11-01', 'ubnd-phuong-thoi-binh', '1192/NQ-UBTVQH15@2024-09-28'],
      ['2025-07-01', 'ubnd-phuong-ninh-kieu-2025', '1668/NQ-UBTVQH15@2025-06-16'],
    ])
  })

  it('says what part of a split department went where', () => {
    const tasks = listSuccessors('so-thong-tin-va-truyen-thong', '2025-03-01').successors.map(
      ({ path }) => path[0]?.tasks?.vi,
    )
    expect(tasks).toEqual([
      'bưu chính, viễn thông, công nghệ thông tin, chuyển đổi số',
      'báo chí, xuất bản, thông tin cơ sở',
    ])
  })

  it('has every district end without successor (72/2025/QH15 art. 51.3), with the communes on its territory', () => {
    const { status, successors, endedOn, onItsTerritory, basis } = listSuccessors('ubnd-quan-ninh-kieu', '2025-07-01')
    expect([status, successors, endedOn]).toEqual(['ended-without-successor', [], '2025-06-30'])
    expect(onItsTerritory.map(({ territory }) => territory?.name)).toEqual([
      'Cái Khế',
      'Ninh Kiều',
      'Tân An',
      'An Bình',
    ])
    expect(basis).toEqual([{ document: '72/2025/QH15@2025-06-16', article: '51', clause: '3' }])
  })

  it('has a commune cross the border of its district: Mỹ Khánh of Phong Điền went to phường An Bình', () => {
    const names = listSuccessors('ubnd-huyen-phong-dien', '2025-07-01').onItsTerritory.map(
      (unit) => unit.territory?.name,
    )
    expect(names).toEqual(['An Bình', 'Phong Điền', 'Trường Long', 'Nhơn Ái'])
  })

  it('admits that the successor of a district centre was not seen', () => {
    const { status, endedOn } = listSuccessors('trung-tam-van-hoa-the-thao-va-truyen-thanh-quan-thot-not', '2025-07-01')
    expect([status, endedOn]).toEqual(['successor-not-seen', '2025-06-30'])
  })

  it.each([
    ['so-phep-thuat', '2025-07-01', 'unknown', 0],
    ['ubnd-phuong-cai-khe-2025', '2025-06-30', 'not-yet-formed', 2],
    ['so-noi-vu', '2023-12-31', 'not-yet-formed', 2],
  ] as const)('%s on %s is %s, with nobody', (id, date, status, citations) => {
    const answer = listSuccessors(id, date)
    expect([answer.status, answer.successors, answer.basis.length]).toEqual([status, [], citations])
  })

  it('refuses a text that is no day by name, and has a closed list of statuses', () => {
    expect(() => listSuccessors('so-noi-vu', '2025-13-01')).toThrow('"2025-13-01"')
    expectTypeOf(listSuccessors('so-noi-vu', '2024-01-15').status).toEqualTypeOf<SuccessionStatus>()
  })
})
