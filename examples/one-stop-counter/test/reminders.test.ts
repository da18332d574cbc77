import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { applicant, caseOf, dossier, type Office, openOffice } from './support/office'

let office: Office
let code: string

beforeAll(async () => {
  office = await openOffice()
  const lan = await office.as('lan')
  code = caseOf(await lan.post('/api/dossiers', dossier())).code
  await lan.post('/api/dossiers', dossier('business'))
})
afterAll(() => office.close())

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

it('an officer subscribes to every open clock: code in the name, day of the result, alarms ahead, the law in the text', async () => {
  const hung = await office.as('hung')
  const got = await hung.get('/api/reminders.ics')
  expect(got.headers.get('content-type')).toContain('text/calendar')
  const events = eventsOf(got.text)
  expect(events).toHaveLength(2)
  const one = events.find(({ summary }) => summary.includes(code))
  expect(one?.summary).toContain('Giải quyết và trả kết quả')
  expect(one?.startDate.toString()).toBe('2026-11-16')
  expect(one?.component.getAllSubcomponents('valarm').length).toBeGreaterThan(0)
  expect(one?.description).toContain('Nghị định 118/2025/NĐ-CP')
})

it('the applicant who gives the phone number has the one of the dossier; in English on request', async () => {
  const citizen = await office.as()
  const path = `/api/dossiers/${code}/reminders.ics`
  expect((await citizen.get(path)).status).toBe(401)
  await citizen.post('/api/status', { code, phone: applicant.phone })
  const events = eventsOf((await citizen.get(path, { 'accept-language': 'en' })).text)
  expect(events.map(({ summary }) => summary)).toEqual([expect.stringContaining('Decision and result')])
})

it('the petition officer has the clocks of feedback, by the rules of the channel', async () => {
  const citizen = await office.as()
  await citizen.post('/api/feedback', { content: 'Chờ quá lâu ở quầy số 2.' })
  const events = eventsOf((await (await office.as('ngoc')).get('/api/reminders.ics')).text)
  expect(events.map(({ startDate }) => startDate.toString())).toContain('2026-11-05')
})

it('what is finished rings no more', async () => {
  const lan = await office.as('lan')
  const hung = await office.as('hung')
  const one = caseOf(await lan.post('/api/dossiers', dossier('birth')))
  const event = { type: 'finished', result: 'granted' }
  await hung.post(`/api/dossiers/${one.code}/events`, { version: one.version, event })
  const { text } = await hung.get('/api/reminders.ics')
  expect(eventsOf(text).filter(({ summary }) => summary.includes(one.code))).toEqual([])
})
