import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from 'congvu/core'
import { auditPetition, type ComplaintAudit, type DenunciationAudit, type Petition } from 'congvu/petitions'
import type { Page } from 'playwright-core'
import { dataOf, type Playground, textOf, textsOf } from './visit'

const complaint = {
  kind: 'complaint',
  code: 'KN-2026-101',
  subject: 'administrative',
  contested: 'decision',
  known: '2026-09-15',
  respondent: 'commune-chair',
  events: [
    { type: 'received', at: '2026-10-05T08:05:00+07:00', channel: 'reception', form: 'petition', signed: true },
    { type: 'accepted', at: '2026-10-13T09:00:00+07:00', notified: true },
    { type: 'verification-started', at: '2026-10-15T08:00:00+07:00' },
  ],
} as const satisfies Petition

async function agrees(page: Page, petition: Petition, asOf: string): Promise<readonly Finding[]> {
  const answer = auditPetition(petition, { asOf })
  if (answer.status === 'undetermined') assert.fail('the petition cannot be audited')
  const { state, deadlines, allowed, forbidden } = answer.value as ComplaintAudit | DenunciationAudit
  const sorted = (lines: readonly string[]) => [...lines].sort()
  assert.equal(await page.locator('[data-state]').getAttribute('data-state'), state)
  assert.deepEqual(sorted(await dataOf(page, 'due')), sorted(deadlines.map(({ due }) => due)))
  assert.deepEqual(sorted(await dataOf(page, 'clock')), sorted(deadlines.map(({ id }) => id)))
  assert.deepEqual(sorted(await dataOf(page, 'event-type')), sorted([...new Set(allowed.map(({ event }) => event))]))
  assert.deepEqual(sorted(await dataOf(page, 'forbidden')), sorted(forbidden.map(({ event }) => event)))
  assert.deepEqual(sorted(await dataOf(page, 'code')), sorted(answer.findings.map(({ code }) => code)))
  for (const name of await page.locator('.congvu-clock-name strong').allInnerTexts())
    assert.doesNotMatch(name, /^\w+\./)
  return answer.findings
}

export function petitionTests(playground: () => Playground): void {
  test('complaint: from acceptance to the decision and the rights after it', async () => {
    const { page, leave } = await playground().visit('petition')
    const asOf = '2026-10-20T08:00:00+07:00'
    await agrees(page, complaint, asOf)
    await page.locator('[data-event-type="decided"]').click()
    const form = page.locator('.congvu-editor')
    await form.getByLabel('Thời điểm', { exact: true }).fill('11/11/2026 16:00')
    await form.getByLabel('Kết luận').selectOption('partly-right')
    await form.getByRole('button', { name: 'Ghi', exact: true }).click()
    const decided = { type: 'decided', at: '2026-11-11T16:00:00+07:00', conclusion: 'partly-right' } as const
    await agrees(page, { ...complaint, events: [...complaint.events, decided] }, decided.at)
    assert.match(await textOf(page, '.congvu-clocks'), /Khiếu nại lần hai/)
    assert.match(await textOf(page, '.congvu-answer'), /Khiếu nại lần hai đến hết ngày/)
    await leave()
  })

  test('complaint: a remote area, an overdue case', async () => {
    const { page, leave } = await playground().visit('petition')
    await page.getByRole('button', { name: 'Khiếu nại quá hạn' }).click()
    const [received] = complaint.events
    const overdue: Petition = {
      ...complaint,
      events: [received, { type: 'accepted', at: '2026-10-26T09:00:00+07:00' }],
    }
    const asOf = '2026-12-15T08:00:00+07:00'
    const findings = await agrees(page, overdue, asOf)
    assert.ok(findings.some(({ severity }) => severity === 'violation'))
    await page.getByLabel('Lý do').fill('Xã đảo')
    await page.getByLabel('Lý do').press('Enter')
    await agrees(page, { ...overdue, remote: { reason: 'Xã đảo' } }, asOf)
    await leave()
  })

  test('denunciation: the other kind of case, an extension, in English, and nothing that tells who denounced', async () => {
    const { page, leave } = await playground().visit('petition')
    await page.getByLabel('Loại vụ việc').selectOption('denunciation')
    const record = {
      code: 'TC-2026-0007',
      kind: 'public-duty',
      competent: true,
      denouncers: ['NTC'],
      events: [
        { type: 'received', at: '2026-03-02T09:00:00+07:00', channel: 'petition' },
        { type: 'accepted', at: '2026-03-09T15:00:00+07:00', limitDays: 60 },
      ],
    } as const
    const asOf = '2026-03-10T08:00:00+07:00'
    await agrees(page, { kind: 'denunciation', denunciation: record }, asOf)
    assert.match((await textsOf(page, '.congvu-case form'))[0] ?? '', /Không ghi tên/)
    await page.getByRole('button', { name: 'English' }).click()
    await agrees(page, { kind: 'denunciation', denunciation: record }, asOf)

    await page.locator('[data-event-type="extended"]').click()
    const form = page.locator('.congvu-editor')
    await form.getByLabel('When', { exact: true }).fill('01/04/2026 09:00')
    await form.getByLabel('Days added').fill('30')
    await form.getByRole('checkbox', { name: 'Several places' }).check()
    await form.getByRole('checkbox', { name: 'Many people' }).check()
    await form.getByLabel('In writing').selectOption('true')
    await form.getByRole('button', { name: 'Record', exact: true }).click()
    const extended = {
      type: 'extended',
      at: '2026-04-01T09:00:00+07:00',
      days: 30,
      criteria: ['several-places', 'many-people'],
      written: true,
      notified: [],
    } as const
    const events = [...record.events, extended]
    await agrees(page, { kind: 'denunciation', denunciation: { ...record, events } }, extended.at)
    await leave()
  })
}
