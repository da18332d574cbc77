import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  caseOf,
  codesOf,
  dossier,
  type Office,
  openOffice,
  type Person,
  problemOf,
  statusOf,
  steps,
  supplement,
} from './support/office'

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

describe('a dossier from the counter to the result', () => {
  let code: string

  it('is received: code, day of the result by the working calendar, and the slip by form 01', async () => {
    const got = await lan.post('/api/dossiers', dossier())
    expect(got.status).toBe(201)
    const received = caseOf(got)
    code = received.code
    expect(code).toBe('H13.11-261102-0001')
    expect(received).toMatchObject({ state: 'processing', version: 2, due: '2026-11-16', timeliness: 'in-time' })
    expect(received.events.at(-1)).toMatchObject({ type: 'accepted', details: { appointment: '2026-11-16' } })
    const slip = await lan.get(`/api/dossiers/${code}/slips/receipt`)
    for (const text of ['Mẫu số 01', code, 'Nguyễn Thị Mười', '16/11/2026', 'Trần Thị Lan']) {
      expect(slip.text).toContain(text)
    }
  })

  it('is supplemented once, and the full time begins anew (Decree 118/2025 art. 19.5)', async () => {
    office.at('2026-11-03T09:00')
    const asked = await steps(hung, 'dossiers', { code, version: 2 }, supplement)
    expect(asked.state).toBe('supplementing')
    office.at('2026-11-09T10:00')
    const back = await steps(lan, 'dossiers', asked, { type: 'supplement-received', complete: true })
    expect(back).toMatchObject({ state: 'processing', due: '2026-11-23' })
  })

  it('is not supplemented twice: the request is refused with plan 17/KH-UBND II.3.b, and nothing is recorded', async () => {
    office.at('2026-11-10T09:00')
    const before = caseOf(await hung.get(`/api/dossiers/${code}`))
    const got = await hung.post(`/api/dossiers/${code}/events`, { version: before.version, event: supplement })
    expect(got.status).toBe(422)
    expect(got.headers.get('content-type')).toContain('application/problem+json')
    const reason = problemOf(got).reasons.find((one) => one.code === 'dossier.supplement-repeated')
    expect(reason?.text).toContain('lần yêu cầu bổ sung thứ 2 sau khi tiếp nhận; chỉ được yêu cầu 1 lần.')
    expect(reason?.citations).toContain('điểm b mục II.3 Kế hoạch 17/KH-UBND ngày 15/01/2024')
    expect(caseOf(await hung.get(`/api/dossiers/${code}`))).toEqual(before)
  })

  it('told why before anybody tries: the closed step carries the same article', async () => {
    const { forbidden, steps: open } = caseOf(await hung.get(`/api/dossiers/${code}`))
    const closed = forbidden.find(({ type }) => type === 'supplement-requested')
    expect(closed?.reasons[0]?.citations).toContain('điểm b mục II.3 Kế hoạch 17/KH-UBND ngày 15/01/2024')
    expect(open.map(({ type }) => type)).not.toContain('supplement-requested')
  })

  it('warns before it is late: notice and apology by the day before the due day', async () => {
    const { lateNoticeBy } = caseOf(await hung.get(`/api/dossiers/${code}`))
    expect(lateNoticeBy).toBe('2026-11-20')
    office.at('2026-11-19T08:30')
    const board = await lan.get('/quay')
    expect(board.text).toContain('Nếu không kịp, phải thông báo và xin lỗi chậm nhất ngày 20/11/2026.')
  })

  it('a late notice without reason, date or apology is refused with art. 19.6', async () => {
    const { version } = caseOf(await hung.get(`/api/dossiers/${code}`))
    const event = { type: 'late-notified', newDate: '2026-11-27', apology: false }
    const got = await hung.post(`/api/dossiers/${code}/events`, { version, event }, { 'accept-language': 'en' })
    expect(got.status).toBe(422)
    expect(codesOf(got)).toContain('dossier.late-notice-incomplete')
    expect(problemOf(got).reasons[0]?.citations).toEqual(['Decree 118/2025/NĐ-CP of 9 June 2025, article 19, clause 6'])
  })

  it('with all three it is recorded, and the apology is printed by form 04', async () => {
    const before = caseOf(await hung.get(`/api/dossiers/${code}`))
    const late = { type: 'late-notified', newDate: '2026-11-27', reason: 'Chờ kết quả đo đạc', apology: true }
    const after = await steps(hung, 'dossiers', before, late)
    expect(after.reappointed).toBe('2026-11-27')
    const slip = await hung.get(`/api/dossiers/${code}/slips/apology`)
    for (const text of ['Mẫu số 04', 'xin lỗi', '27/11/2026', '23/11/2026', 'Chờ kết quả đo đạc']) {
      expect(slip.text).toContain(text)
    }
    const again = await hung.post(`/api/dossiers/${code}/events`, {
      version: after.version,
      event: { ...late, newDate: '2026-12-04' },
    })
    expect(codesOf(again)).toContain('dossier.reappointed-again')
  })

  it('an apology that comes too late is recorded all the same, and the breach is told', async () => {
    office.at('2026-11-02T09:00')
    const { code: other } = caseOf(await lan.post('/api/dossiers', dossier('birth')))
    office.at('2026-11-05T09:00')
    const { version } = caseOf(await hung.get(`/api/dossiers/${other}`))
    const event = { type: 'late-notified', newDate: '2026-11-06', reason: 'Mất điện', apology: true }
    const got = await hung.post(`/api/dossiers/${other}/events`, { version, event })
    expect(got.status).toBe(200)
    expect(caseOf(got).findings.map((finding) => finding.code)).toContain('dossier.late-notice-late')
  })

  it('the citizen sees how far it is by the code, and what is the applicant’s only with the phone number', async () => {
    office.at('2026-11-20T08:00')
    const status = statusOf(await citizen.post('/api/status', { code }))
    expect(status).toMatchObject({ state: 'processing', stateName: 'Đang giải quyết', reappointed: '2026-11-27' })
    expect(status.own).toBeUndefined()
    expect(JSON.stringify(status)).not.toMatch(/Nguyễn Thị Mười|Bản vẽ|0901234567/)
    expect((await citizen.get(`/api/dossiers/${code}/slips/apology`)).status).toBe(401)

    const own = statusOf(await citizen.post('/api/status', { code, phone: '0901234567' })).own
    expect(own?.applicant).toBe('Nguyễn Thị Mười')
    expect(own?.requests[0]).toMatchObject({ items: ['Bản vẽ thiết kế xây dựng'], reason: 'Bản vẽ chưa có chữ ký' })
    expect(own?.apologies[0]).toMatchObject({ reason: 'Chờ kết quả đo đạc', newDate: '2026-11-27' })
    expect((await citizen.get(`/api/dossiers/${code}/slips/apology`)).status).toBe(200)
    expect((await citizen.get(`/api/dossiers/${code}`)).status).toBe(401)
  })

  it('gets its result, which is handed over, and stands in the form of the month', async () => {
    office.at('2026-11-26T10:00')
    const before = caseOf(await hung.get(`/api/dossiers/${code}`))
    const refusedWithout = await hung.post(`/api/dossiers/${code}/events`, {
      version: before.version,
      event: { type: 'finished', result: 'refused' },
    })
    expect(codesOf(refusedWithout)).toEqual(['dossier.refusal-without-reason'])
    const finished = await steps(hung, 'dossiers', before, { type: 'finished', result: 'granted' })
    expect(finished).toMatchObject({ state: 'finished', timeliness: 'late' })
    const returned = await steps(lan, 'dossiers', finished, { type: 'returned' })
    expect(returned).toMatchObject({ state: 'returned', final: true, steps: [{ type: 'fault-found' }] })

    const report = JSON.parse((await lan.get('/api/reports/2026-12')).text)
    expect(report).toMatchObject({ form: '07a/BTP/KSTT', from: '2026-11-15', to: '2026-12-14' })
    expect(report.table.at(-1).slice(0, 2)).toEqual(['', 'TỔNG CỘNG'])
    const late = report.table[0].indexOf('Quá hạn')
    expect(report.table.at(-1)[late]).toBe('1')
    const csv = await lan.get('/api/reports/2026-12/table.csv')
    expect(csv.text).toContain('"TỔNG CỘNG"')
  })
})

describe('feedback with an apology', () => {
  it('is answered, published, apologised for in public and closed; closing before that is refused with the plan', async () => {
    office.at('2026-11-02T20:00')
    const sent = await citizen.post('/api/feedback', { content: 'Cán bộ quầy số 3 nói chuyện cộc lốc với người già.' })
    expect(sent.status).toBe(201)
    const { code } = JSON.parse(sent.text)
    const ngoc = await office.as('ngoc')
    const duc = await office.as('duc')
    office.at('2026-11-03T09:00')
    const answered = await steps(
      ngoc,
      'feedback',
      { code, version: 1 },
      { type: 'classified', subject: 'conduct', competent: true },
      { type: 'answered', fault: true, text: 'Cán bộ đã nhận khuyết điểm.' },
    )
    expect(answered.state).toBe('at-fault')

    const early = await ngoc.post(`/api/feedback/${code}/events`, {
      version: answered.version,
      event: { type: 'closed' },
    })
    expect(early.status).toBe(422)
    expect(problemOf(early).reasons[0]?.citations.join()).toContain('II.3')
    const quiet = await ngoc.post(`/api/feedback/${code}/events`, {
      version: answered.version,
      event: { type: 'apologised', public: false, text: 'Xin lỗi.' },
    })
    expect(codesOf(quiet)).toContain('feedback.apology-not-public')

    const apologised = await steps(
      ngoc,
      'feedback',
      answered,
      { type: 'published', forms: ['portal'], namesSender: false },
      { type: 'apologised', public: true, text: 'Bộ phận Một cửa xin lỗi ông, bà.' },
      { type: 'remedied' },
    )
    const referred = await steps(duc, 'feedback', apologised, { type: 'sanction-referred', to: 'Phòng Nội vụ' })
    expect(await steps(ngoc, 'feedback', referred, { type: 'closed' })).toMatchObject({ state: 'closed', final: true })

    const status = statusOf(await citizen.post('/api/status', { code }))
    expect(status.said.map(({ type, text }) => [type, text])).toEqual([
      ['answered', 'Cán bộ đã nhận khuyết điểm.'],
      ['apologised', 'Bộ phận Một cửa xin lỗi ông, bà.'],
    ])
  })
})
