import { parseDossierCode } from 'congvu/dossier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSlip, type PrintedSlip } from '../src/desk/slips'
import { readCase } from '../src/store/cases'
import { caseOf, dossier, type Office, openOffice, steps, supplement } from './support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

describe('what is printed agrees with the record and the law of its day', () => {
  const events: readonly (readonly [PrintedSlip, string, 'lan' | 'hung', 'accept' | 'check', object])[] = [
    ['receipt', '01', 'lan', 'check', { type: 'accepted' }],
    ['supplement-request', '02', 'hung', 'accept', supplement],
    ['refusal', '03', 'lan', 'check', { type: 'refused', reason: 'Không thuộc thẩm quyền' }],
    ['apology', '04', 'hung', 'accept', { type: 'late-notified', newDate: '2026-11-20', reason: 'x', apology: true }],
    ['stop-notice', '05', 'lan', 'accept', { type: 'stopped', reason: 'Người nộp đề nghị' }],
  ]

  it.each(events)('%s is form %s and has no violation', async (kind, form, user, intake, event) => {
    const lan = await office.as('lan')
    const before = caseOf(await lan.post('/api/dossiers', dossier('building', { intake })))
    await steps(await office.as(user), 'dossiers', before, event as Record<string, unknown>)
    const stored = await readCase(office.database, 'dossier', before.code)
    const made = stored && makeSlip(stored, kind, office.counter.now())
    expect(made?.form).toBe(form)
    expect(made?.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
    const page = await lan.get(`/api/dossiers/${before.code}/slips/${kind}`)
    expect(page.text).toContain(`Mẫu số ${form}`)
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-[\w+/=]+'/)
  })

  it('a slip whose event has not happened is not printed', async () => {
    const lan = await office.as('lan')
    const { code } = caseOf(await lan.post('/api/dossiers', dossier()))
    expect((await lan.get(`/api/dossiers/${code}/slips/apology`)).status).toBe(404)
    expect((await lan.get(`/api/dossiers/${code}/slips/ransom`)).status).toBe(404)
  })

  it('a dossier code is one that the library reads', async () => {
    const { code } = caseOf(await (await office.as('lan')).post('/api/dossiers', dossier()))
    const parsed = parseDossierCode(code)
    expect(parsed.status === 'valid' && parsed.dossierCode.date).toBe('2026-11-02')
  })
})
