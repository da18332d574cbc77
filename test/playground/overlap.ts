import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectOverlaps, type PlannedInspection } from 'congvu/inspections'
import { parseInspectionPlan } from 'congvu/schema'
import { readPlanRows } from '../../docs/playground/plan-rows'
import { dataOf, type Playground, textOf } from './visit'

const asOf = '2025-12-15T08:00:00+07:00'
const line = { contents: ['Thuế'], kind: 'check', form: 'planned', year: 2026 } as const
const subject = { taxCode: '1801112223', name: 'Công ty Ô Môn' }
const plans: readonly PlannedInspection[] = [
  {
    ...line,
    id: 'K-1',
    body: { id: 'Sở Tài chính', level: 'department' },
    subject,
    conduct: { from: '2026-02-02', to: '2026-02-27' },
  },
  { ...line, id: 'K-2', body: { id: 'Chi cục Thuế', level: 'management' }, subject, contents: ['Thuế', 'Giá'] },
  { ...line, id: 'K-3', body: { id: 'Sở Y tế', level: 'department' }, subject: { taxCode: '1809998887' } },
]
const csv = `Mã,Đơn vị,Cấp,MST,Tên,Nội dung,Loại,Hình thức,Năm,Từ ngày,Đến ngày
K-1,Sở Tài chính,Sở,1801112223,Công ty Ô Môn,Thuế,Kiểm tra,Theo kế hoạch,2026,02/02/2026,27/02/2026
K-2,"Chi cục Thuế",Quản lý,1801112223,"Công ty Ô Môn",Thuế; Giá,kiểm tra,kế hoạch,2026,,
K-3,Sở Y tế,Sở,1809998887,,Thuế,Kiểm tra,Kế hoạch,2026,,
`

export function overlapTests(playground: () => Playground): void {
  test('overlap: pasted rows become the plans, and the proposals are those of the library', async () => {
    assert.deepEqual(readPlanRows(csv).plans, plans)
    const { page, leave } = await playground().visit('overlap')
    await page.getByLabel('Các cuộc thanh tra, kiểm tra').fill(csv)
    await page.getByLabel('Xem xét tại thời điểm', { exact: true }).fill('15/12/2025 08:00')
    await page.getByRole('button', { name: 'Rà soát chồng chéo' }).click()
    const answer = detectOverlaps(plans, { asOf })
    if (answer.status === 'undetermined') assert.fail('no answer')
    assert.equal(answer.value.overlaps.length, 1)
    assert.deepEqual(await dataOf(page, 'enterprise'), ['1801112223-2026'])
    for (const { id } of plans.slice(0, 2)) {
      const proposed: readonly string[] = answer.value.proposals
        .filter(({ plan }) => plan === id)
        .map(({ action }) => action)
      assert.deepEqual(await dataOf(page, 'action', `[data-plan="${id}"]`), proposed)
    }
    assert.deepEqual([...(await dataOf(page, 'code'))].sort(), answer.findings.map(({ code }) => code).sort())
    assert.match(await textOf(page, '[data-plan="K-1"]'), /02\/02\/2026 đến 27\/02\/2026/)
    assert.match(await textOf(page, '[data-plan="K-2"]'), /chưa rõ ngày/)

    const bar = (id: string) => page.locator(`[data-plan="${id}"] .congvu-bar-of`).boundingBox()
    const [known, open] = [await bar('K-1'), await bar('K-2')]
    const lane = await page.locator('[data-plan="K-1"] .congvu-lane').boundingBox()
    assert.ok(known && open && lane)
    assert.ok(Math.abs((known.x - lane.x) / lane.width - 32 / 365) < 0.01, 'the bar begins on 2 February')
    assert.ok(Math.abs(open.width / lane.width - 1) < 0.01, 'a bar without days fills the year')
    await leave()
  })

  test('overlap: rows that cannot be used are told by row and column, the others are compared', async () => {
    const { page, leave } = await playground().visit('overlap')
    await page.getByRole('button', { name: 'Có dòng sai' }).click()
    const text = await page.getByLabel('Các cuộc thanh tra, kiểm tra').inputValue()
    const read = readPlanRows(text)
    assert.deepEqual(
      await dataOf(page, 'row'),
      read.problems.flatMap(({ row, findings }) => findings.map(() => String(row))),
    )
    assert.deepEqual(
      read.problems.map(({ row }) => row),
      [2, 3, 4],
    )
    const told = await textOf(page, '[data-part="unusable"]')
    assert.match(told, /Dòng 2, Tiến hành từ: "2024-02-31"/)
    assert.match(told, /Dòng 3, Cấp: "Phòng" không phải giá trị hợp lệ/)
    assert.match(told, /Dòng 4, Năm/)
    const left = detectOverlaps(read.plans, { asOf: '2023-12-15T08:00:00+07:00' })
    assert.deepEqual(
      [...(await dataOf(page, 'code', '.congvu-panel:not([data-part])'))].sort(),
      left.findings.map(({ code }) => code).sort(),
    )
    assert.match(await textOf(page, '.congvu-answer'), /Dòng chưa dùng được: 4/)
    await page.getByLabel('Các cuộc thanh tra, kiểm tra').fill('chỉ một ô')
    await page.getByRole('button', { name: 'Rà soát chồng chéo' }).click()
    assert.ok((await page.locator('[data-part="unusable"] li').count()) > 3)
    await page.getByLabel('Các cuộc thanh tra, kiểm tra').fill('')
    await page.getByRole('button', { name: 'Rà soát chồng chéo' }).click()
    assert.match(await textOf(page, '.congvu-answer'), /Đã so 0 doanh nghiệp/)
    await leave()
  })

  test('overlap: a cell in quotes may hold commas, quotes and line breaks', () => {
    const [plan] = readPlanRows(csv.replace('"Công ty Ô Môn"', '"Công ty ""Ô Môn"",\nchi nhánh 2"')).plans.slice(1)
    assert.equal(plan?.subject.name, 'Công ty "Ô Môn",\nchi nhánh 2')
    const tabs = csv.replaceAll(',', '\t').replaceAll('\n', '\r\n')
    assert.deepEqual(readPlanRows(tabs).plans, plans)
    assert.equal(parseInspectionPlan(plans).status, 'valid')
  })
}
