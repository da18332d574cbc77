import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AuditEntry } from '../src/store/audit-log'
import { caseOf, dossier, type Office, openOffice, type Person, supplement } from './support/office'

let office: Office
let duc: Person

beforeAll(async () => {
  office = await openOffice()
  duc = await office.as('duc')
})
afterAll(() => office.close())

/** What was logged while something was done, the oldest first. */
async function logged(work: () => Promise<unknown>): Promise<readonly Omit<AuditEntry, 'number' | 'at'>[]> {
  const entries = async () => JSON.parse((await duc.get('/api/audit')).text).entries as AuditEntry[]
  const before = await entries()
  await work()
  const after = await entries()
  return after
    .slice(0, after.length - before.length)
    .toReversed()
    .map(({ actor, role, action, subject, outcome, reasons }) => ({ actor, role, action, subject, outcome, reasons }))
}

it('the log tells of every deed and every refusal: who, as what, what, about which case, by which rule', async () => {
  const lan = await office.as('lan')
  const hung = await office.as('hung')
  const citizen = await office.as()
  let code = ''
  const by =
    (actor: string, role: string) =>
    (action: string, subject: string, ...reasons: readonly string[]) => ({
      actor,
      role,
      action,
      subject,
      outcome: reasons.length === 0 ? 'done' : 'refused',
      reasons,
    })
  const asLan = by('lan', 'reception')
  const asHung = by('hung', 'processing')
  const asCitizen = by('citizen', 'citizen')

  expect(await logged(async () => ({ code } = caseOf(await lan.post('/api/dossiers', dossier()))))).toEqual([
    asLan('dossier.submitted', code),
    asLan('dossier.accepted', code),
  ])
  const path = `/api/dossiers/${code}/events`
  expect(
    await logged(async () => {
      await hung.post(path, { version: 2, event: supplement })
      await hung.post(path, { version: 2, event: supplement })
      await hung.post(path, { version: 3, event: supplement })
      await hung.post(path, { version: 3, event: { type: 'returned' } })
      await hung.post(path, { version: 3, event: { type: 'late-notified', newDate: 'soon' } })
    }),
  ).toEqual([
    asHung('dossier.supplement-requested', code),
    asHung('dossier.record', code, 'counter.changed-meanwhile'),
    asHung('dossier.record', code, 'dossier.supplement-repeated'),
    asHung('dossier.record', code, 'counter.step-of-others'),
    asHung('dossier.record', code, 'schema.wrong-form'),
  ])
  expect(
    await logged(async () => {
      await citizen.get(`/api/dossiers/${code}`)
      await citizen.post('/api/status', { code, phone: '0900000000' })
      await citizen.post('/api/status', { code, phone: '0901234567' })
      await citizen.post('/api/session', { user: 'nobody' })
      await citizen.post('/api/session', { user: 'minh' })
    }),
  ).toEqual([
    asCitizen('dossier.read', code, 'counter.role'),
    asCitizen('status.prove', code, 'counter.wrong-phone'),
    asCitizen('status.prove', code),
    asCitizen('session.open', 'unknown', 'counter.user-unknown'),
    by('minh', 'reception')('session.open', 'minh'),
  ])
})

it('the log and the dossier are written together: neither without the other', async () => {
  const lan = await office.as('lan')
  const { code } = caseOf(await lan.post('/api/dossiers', dossier()))
  const [row] = await office.database.query<{ events: number; entries: number }>(
    `select (select count(*)::integer from case_event where code = $1) as events,
            (select count(*)::integer from audit_entry where subject = $1 and outcome = 'done') as entries`,
    [code],
  )
  expect(row).toEqual({ events: 2, entries: 2 })
})

it('the page of the log is for the head', async () => {
  const { text } = await duc.get('/nhat-ky')
  expect(text).toContain('dossier.supplement-repeated')
  expect(text).toContain('Nguyễn Văn Hùng, cán bộ thụ lý')
})
