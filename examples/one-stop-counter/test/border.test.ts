import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicant, caseOf, codesOf, dossier, type Office, openOffice, type Person, problemOf } from './support/office'

let office: Office
let lan: Person
let hung: Person
let citizen: Person

beforeAll(async () => {
  office = await openOffice()
  lan = await office.as('lan')
  hung = await office.as('hung')
  citizen = await office.as()
})
afterAll(() => office.close())

describe('input is validated at the border', () => {
  it('every wrong place is named, with its path and an article, and nothing is recorded', async () => {
    const body = dossier('building', {
      applicant: { name: 'A', phone: '12' },
      components: [],
      sets: 0,
      channel: 'fax',
      extra: 1,
    })
    const got = await lan.post('/api/dossiers', body)
    expect(got.status).toBe(422)
    const { reasons } = problemOf(got)
    expect(reasons.map(({ path }) => path.join('.')).toSorted()).toEqual([
      'applicant.name',
      'applicant.phone',
      'channel',
      'components',
      'extra',
      'sets',
    ])
    for (const { citations, text } of reasons) {
      expect(citations).not.toEqual([])
      expect(text).toMatch(/\.$/)
    }
    expect(JSON.parse((await lan.get('/api/dossiers')).text).cases).toEqual([])
  })

  it('an event is read by the schema of the library: path inside the event, sentence and article', async () => {
    const { code, version } = caseOf(await lan.post('/api/dossiers', dossier()))
    const event = { type: 'late-notified', newDate: '30/11/2026', reason: 'x', apology: 'yes' }
    const got = await hung.post(`/api/dossiers/${code}/events`, { version, event })
    expect(got.status).toBe(422)
    expect(problemOf(got).reasons.map(({ path, code }) => [path, code])).toEqual([
      [['newDate'], 'schema.wrong-form'],
      [['apology'], 'schema.wrong-type'],
    ])
    const unknown = await hung.post(`/api/dossiers/${code}/events`, { version, event: { type: 'burnt' } })
    expect(codesOf(unknown)).toEqual(['schema.wrong-value'])
  })

  it('the moment of an event is the clock’s, whatever the sender says', async () => {
    const { code, version } = caseOf(await lan.post('/api/dossiers', dossier()))
    const event = { type: 'handed-over', to: 'Phòng Kinh tế', at: '2020-01-01T08:00:00+07:00' }
    const got = await lan.post(`/api/dossiers/${code}/events`, { version, event })
    expect(caseOf(got).events.at(-1)?.at).toBe('2026-11-02T08:30:00+07:00')
  })

  it('text is tidied: no blanks around it, accents written in one way', async () => {
    const name = `  ${'Nguyễn Thị Mười'.normalize('NFD')} `
    const got = caseOf(await lan.post('/api/dossiers', dossier('birth', { applicant: { ...applicant, name } })))
    expect((got.facts['slip'] as { applicant: { name: string } }).applicant.name).toBe('Nguyễn Thị Mười')
  })

  it('a page shows what is wrong beside its field, tied to it for screen readers, and keeps what was typed', async () => {
    const form = { procedure: 'birth', name: 'Nguyễn Thị Mười', phone: '12', sets: '1', channel: 'counter' }
    const got = await lan.send('/quay/tiep-nhan', form)
    expect(got.status).toBe(422)
    expect(got.text).toMatch(/<input id="phone" aria-describedby="phone-error" aria-invalid="true"[^>]*value="12"/)
    expect(got.text).toContain('số điện thoại gồm 10 chữ số')
    expect(got.text).toContain('value="Nguyễn Thị Mười"')
  })

  it('a body that is no JSON, not told as JSON or too large is refused', async () => {
    const as = (type: string) => citizen.post('/api/feedback', { content: 'Chờ quá lâu.' }, { 'content-type': type })
    expect((await as('application/xml')).status).toBe(415)
    // what a form of another site could send without asking
    expect((await as('text/plain')).status).toBe(403)
    const broken = await office.app.request('/api/feedback', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"content"',
    })
    expect(broken.status).toBe(400)
    expect((await citizen.post('/api/feedback', { content: 'x'.repeat(300_000) })).status).toBe(413)
  })
})

describe('pages are safe', () => {
  it('what people write is text, never markup', async () => {
    const name = `<script>alert('x')</script>"><img src=x>`
    const { code } = caseOf(await lan.post('/api/dossiers', dossier('birth', { applicant: { ...applicant, name } })))
    for (const path of ['/quay', `/quay/ho-so/${code}`, `/api/dossiers/${code}/slips/receipt`]) {
      const { text } = await lan.get(path)
      expect(text).toContain('&lt;script&gt;')
      expect(text).not.toContain('<script>alert')
      expect(text).not.toContain('<img')
    }
  })

  it('a form of another site is refused', async () => {
    const form = { content: 'Chờ quá lâu ở quầy.' }
    expect((await citizen.send('/phan-anh', form, { origin: 'http://elsewhere.test' })).status).toBe(403)
    expect((await citizen.send('/phan-anh', form)).status).toBe(201)
  })

  it('the cookie is signed, unreadable to scripts and stays on this site', async () => {
    const got = await citizen.post('/api/session', { user: 'lan' })
    const cookie = got.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const forged = cookie.split(';')[0]?.replace('lan', 'duc') ?? ''
    const answer = await office.app.request('/api/audit', { headers: { cookie: forged } })
    expect(answer.status).toBe(401)
  })

  it('every answer forbids other hosts, inline script and frames', async () => {
    for (const path of ['/', '/quay', '/nowhere', '/openapi.json']) {
      const policy = (await lan.get(path)).headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
    }
  })

  it('a page that is not there says so in the house style', async () => {
    const got = await citizen.get('/nowhere')
    expect(got.status).toBe(404)
    expect(got.text).toContain('Trang này không có.')
  })

  it('the second language is English, and is remembered', async () => {
    const one = await office.as()
    expect((await one.get('/')).text).toContain('<html lang="vi">')
    expect((await one.get('/?lang=en')).text).toContain('Where is your dossier?')
    expect((await one.get('/phan-anh')).text).toContain('Send feedback')
  })
})

describe('a phone number cannot be guessed', () => {
  it('after five wrong ones the right one has to wait for an hour', async () => {
    const { code } = caseOf(await lan.post('/api/dossiers', dossier()))
    const guess = (phone: string) => citizen.post('/api/status', { code, phone })
    for (let last = 1; last <= 5; last += 1)
      expect(codesOf(await guess(`090000000${last}`))).toEqual(['counter.wrong-phone'])
    expect((await guess(applicant.phone)).status).toBe(429)
    office.at('2026-11-02T09:31')
    expect((await guess(applicant.phone)).status).toBe(200)
  })
})
