import { expect, test } from 'vitest'
import { auditDisclosure, type DisclosingUnit, type Posting } from '../../src/disclosure'
import { describe as describeFinding } from '../../src/messages'

const unit: DisclosingUnit = {
  id: 'so-noi-vu',
  level: 'other',
  channels: { website: true, internalNetwork: true },
  items: [
    { id: 'KH-2024', kind: 'public-plans-and-programmes', decided: '2024-01-15' },
    { id: 'KL-01', kind: 'internal-inspection-results', decided: '2024-03-04' },
    { id: 'QĐ-12', kind: 'internal-personnel', decided: '2024-03-04' },
  ],
}
const postings: readonly Posting[] = [
  { item: 'KH-2024', place: 'website', from: '2024-01-18' },
  { item: 'QĐ-12', place: 'internal-network', from: '2024-03-12', until: '2024-04-30' },
  { item: 'QĐ-99', place: 'website', from: '2024-03-12' },
]
const asOf = '2024-05-02T08:00:00+07:00'

test('a unit in a quarter: complete, missing, late; each finding with its path', () => {
  const audit = auditDisclosure(unit, postings, { asOf })
  expect(audit).toMatchObject({ value: { unit: 'so-noi-vu', complete: ['KH-2024'], incomplete: ['KL-01', 'QĐ-12'] } })
  expect(audit.findings.map(({ code, path }) => [code, path?.join('.')])).toEqual([
    ['disclosure.item-unknown', 'postings.2.item'],
    ['disclosure.missing', 'items.1'],
    ['disclosure.late', 'items.2'],
  ])
  expect(audit.status === 'decided' && audit.value.deadlines.map(({ id, due, status }) => [id, due, status])).toEqual([
    ['disclosure.publish', '2024-01-22', 'met'],
    ['disclosure.publish', '2024-03-11', 'overdue'],
    ['disclosure.publish', '2024-03-11', 'met-late'],
  ])
})

test('the report in Vietnamese', () => {
  const { findings } = auditDisclosure(unit, postings, { asOf })
  expect(findings.map((found) => describeFinding(found, 'vi').text)).toEqual([
    'Lần công khai này nêu nội dung “QĐ-99” không có trong danh sách.',
    'Nội dung “KL-01” chưa công khai tại trang, hệ thống thông tin nội bộ; hạn 11/03/2024.',
    'Nội dung “QĐ-12” công khai tại trang, hệ thống thông tin nội bộ ngày 12/03/2024, quá hạn 11/03/2024.',
  ])
})

test('refusals: a moment that is none; repeated ids; what cannot be judged is named, the rest is', () => {
  expect(auditDisclosure(unit, [], { asOf: 'now' })).toMatchObject({ status: 'undetermined' })
  const twice = { ...unit, items: [...unit.items.slice(0, 1), ...unit.items.slice(0, 1)] }
  expect(auditDisclosure(twice, postings.slice(0, 1), { asOf }).findings).toMatchObject([
    { code: 'disclosure.item-repeated', path: ['items', 1, 'id'] },
  ])
  const unknown = auditDisclosure({ ...unit, channels: {} }, [], { asOf })
  expect(unknown).toMatchObject({
    status: 'undetermined',
    missing: ['unit.channels.website', 'unit.channels.internalNetwork'],
  })
  const half = auditDisclosure({ ...unit, channels: { website: true } }, postings, { asOf })
  expect(half).toMatchObject({ status: 'decided', value: { incomplete: ['KL-01', 'QĐ-12'] } })
})

test('10,000 items with 30,000 postings are audited in seconds at most', () => {
  const items = Array.from({ length: 10_000 }, (_, index) => ({
    id: `N-${index}`,
    kind: 'internal-personnel' as const,
    decided: '2024-03-04' as const,
  }))
  const many = items.flatMap(({ id }): readonly Posting[] => [
    { item: id, place: 'internal-network', from: '2024-03-05', until: '2024-03-20' },
    { item: id, place: 'internal-network', from: '2024-03-21', until: '2024-04-05' },
    { item: id, place: 'office', from: '2024-03-05' },
  ])
  const audit = auditDisclosure({ ...unit, items }, many, { asOf })
  expect(audit.findings).toEqual([])
  expect(audit.status === 'decided' && audit.value.complete.length).toBe(10_000)
})
