import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roleNames } from '../src/access/roles'
import { operations } from '../src/api/operations'
import { caseOf, codesOf, dossier, type Office, openOffice, type Person, problemOf, steps } from './support/office'

const userOf: Readonly<Record<Role, string | undefined>> = {
  citizen: undefined,
  reception: 'lan',
  processing: 'hung',
  leader: 'duc',
  petition: 'ngoc',
}
const roles = Object.keys(roleNames) as Role[]
const everybody = roles

/** Who may ask what, written out: this table is compared with what the server does, not with how it decides. */
const allowed: Readonly<Record<string, readonly Role[]>> = {
  'session.open': everybody,
  'procedure.list': everybody,
  'status.show': everybody,
  'dossier.receive': ['reception'],
  'dossier.list': ['reception', 'processing', 'leader'],
  'dossier.show': ['reception', 'processing', 'leader'],
  'dossier.record': ['reception', 'processing'],
  'dossier.slip': ['reception', 'processing', 'leader'],
  'dossier.reminders': ['reception', 'processing', 'leader'],
  'office.reminders': ['reception', 'processing', 'leader', 'petition'],
  'report.month': ['reception', 'leader'],
  'report.csv': ['reception', 'leader'],
  'feedback.send': ['citizen', 'petition'],
  'feedback.list': ['petition', 'leader'],
  'feedback.show': ['petition', 'leader'],
  'feedback.record': ['petition', 'leader'],
  'denunciation.receive': ['petition'],
  'denunciation.list': ['petition', 'leader'],
  'denunciation.show': ['petition', 'leader'],
  'denunciation.record': ['petition', 'leader'],
  'denunciation.identity': ['petition'],
  'audit.list': ['leader'],
}

let office: Office
const people = new Map<Role, Person>()
let codes: Readonly<Record<string, string>>

beforeAll(async () => {
  office = await openOffice()
  for (const role of roles) people.set(role, await office.as(userOf[role]))
  const one = caseOf(await personOf('reception').post('/api/dossiers', dossier()))
  const feedback = await personOf('citizen').post('/api/feedback', { content: 'Chờ quá lâu ở quầy số 2.' })
  const denunciation = await personOf('petition').post('/api/denunciations', denunciationBody)
  codes = {
    dossiers: one.code,
    feedback: JSON.parse(feedback.text).code,
    denunciations: JSON.parse(denunciation.text).code,
  }
})
afterAll(() => office.close())

const denunciationBody = {
  channel: 'in-person',
  kind: 'public-duty',
  content: 'Cán bộ nhận tiền ngoài quy định.',
  denounced: [{ name: 'Phạm Văn Tám' }],
  denouncer: { name: 'Quách Thị Bảo Trâm' },
}
const bodies: Readonly<Record<string, unknown>> = {
  'status.show': { code: 'H13.11-261102-0001' },
  'dossier.receive': dossier('birth', { intake: 'check' }),
  'feedback.send': { content: 'Chờ quá lâu ở quầy số 2.' },
  'denunciation.receive': denunciationBody,
}

function personOf(role: Role): Person {
  const person = people.get(role)
  if (person === undefined) throw new Error(role)
  return person
}

async function ask(role: Role, { id, method, path }: (typeof operations)[number]) {
  const folder = path.split('/')[2] ?? ''
  const place = path
    .replace('{code}', codes[folder] ?? '')
    .replace('{slip}', 'receipt')
    .replace('{month}', '2026-11')
  if (method === 'get') return personOf(role).get(place)
  // a stale version: who may record is told that the case has changed, who may not that it is not his or her task
  const body =
    bodies[id] ?? (id === 'session.open' ? { user: userOf[role] ?? 'lan' } : { version: 99, event: { type: 'closed' } })
  const person = id === 'session.open' ? await office.as(userOf[role]) : personOf(role)
  return person.post(place, body)
}

describe('access is by role at every row of the API', () => {
  it('the table tells of every row', () => {
    expect(Object.keys(allowed).toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
  })

  for (const operation of operations) {
    it.each(roles)(`${operation.id} as %s`, async (role) => {
      const got = await ask(role, operation)
      if (allowed[operation.id]?.includes(role)) {
        expect([200, 201, 409]).toContain(got.status)
        return
      }
      expect(got.status).toBe(role === 'citizen' ? 401 : 403)
      const [reason] = problemOf(got).reasons
      expect(reason?.code).toBe('counter.role')
      expect(reason?.citations.length).toBeGreaterThan(0)
      expect(got.text).not.toContain('Nguyễn Thị Mười')
    })
  }
})

describe('a step is taken by the one whom the law names', () => {
  it.each([
    ['reception', { type: 'finished', result: 'granted' }],
    ['reception', { type: 'late-notified', newDate: '2026-11-20', reason: 'x', apology: true }],
    ['processing', { type: 'returned' }],
    ['processing', { type: 'handed-over', to: 'Phòng Kinh tế' }],
    ['processing', { type: 'stopped', reason: 'Người nộp đề nghị' }],
  ] as const)('%s does not record %o', async (role, event) => {
    const { code, version } = caseOf(await personOf('reception').post('/api/dossiers', dossier()))
    const got = await personOf(role).post(`/api/dossiers/${code}/events`, { version, event })
    expect(got.status).toBe(403)
    expect(codesOf(got)).toEqual(['counter.step-of-others'])
    expect(problemOf(got).reasons[0]?.citations.length).toBeGreaterThan(0)
    expect(caseOf(await personOf('reception').get(`/api/dossiers/${code}`)).version).toBe(version)
  })

  it('only the head refers a violation of feedback on', async () => {
    const { code } = JSON.parse((await personOf('citizen').post('/api/feedback', bodies['feedback.send'])).text)
    const answered = await steps(
      personOf('petition'),
      'feedback',
      { code, version: 1 },
      { type: 'classified', subject: 'conduct', competent: true },
      { type: 'answered', fault: true },
    )
    const body = { version: answered.version, event: { type: 'sanction-referred', to: 'Phòng Nội vụ' } }
    const path = `/api/feedback/${code}/events`
    expect((await personOf('petition').post(path, body)).status).toBe(403)
    expect((await personOf('leader').post(path, body)).status).toBe(200)
  })
})

describe('pages keep the same roles', () => {
  it.each([
    ['/quay', ['reception', 'processing', 'leader']],
    ['/quay/tiep-nhan', ['reception']],
    ['/quay/phan-anh', ['petition', 'leader']],
    ['/quay/to-cao', ['petition', 'leader']],
    ['/quay/to-cao/tiep-nhan', ['petition']],
    ['/bao-cao', ['reception', 'leader']],
    ['/nhat-ky', ['leader']],
    ['/', everybody],
    ['/tra-cuu', everybody],
    ['/phan-anh', everybody],
    ['/api', everybody],
  ] as const)('%s', async (path, may: readonly Role[]) => {
    for (const role of roles) {
      const { status, text } = await personOf(role).get(path)
      expect([role, status]).toEqual([role, may.includes(role) ? 200 : role === 'citizen' ? 401 : 403])
      if (status !== 200) expect(text).toContain('Căn cứ:')
    }
  })
})
