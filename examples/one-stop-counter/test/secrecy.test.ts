import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoUsers } from '../src/access/demo-users'
import { operations } from '../src/api/operations'
import { caseOf, dossier, type Office, openOffice, type Person } from './support/office'

// An invented person, written in every way in which a text might name her.
const denouncer = {
  name: 'Quách Thị Bảo Trâm',
  address: '45/6 hẻm 12, khu vực 3',
  contacts: ['0907 123 987'],
  otherMarks: ['bà bán bún đầu hẻm'],
}
const content =
  'Tôi là Quách Thị Bảo Trâm (QUACH THI BAO TRAM), ở 45/6 hẻm 12, khu vực 3, điện thoại 0907.123.987. Chị Trâm, bà bán ' +
  'bún đầu hẻm, thấy ông Phạm Văn Tám nhận tiền ngoài quy định.'
const marks = [/quách/i, /quach/i, /bảo trâm/i, /bao tram/i, /trâm\b/i, /45\/6/, /0907[ .]?123[ .]?987/, /bán bún/i]

const sender = { name: 'Lý Kim Ngân Hà', phone: '0933555777' }
const senderMarks = [/ngân hà/i, /ngan ha/i, /0933555777/]

let office: Office
let codes: { denunciation: string; feedback: string; dossier: string }

beforeAll(async () => {
  office = await openOffice()
  const ngoc = await office.as('ngoc')
  const citizen = await office.as()
  const lan = await office.as('lan')
  const body = { channel: 'petition', kind: 'public-duty', content, denounced: [{ name: 'Phạm Văn Tám' }], denouncer }
  codes = {
    denunciation: JSON.parse((await ngoc.post('/api/denunciations', body)).text).code,
    feedback: JSON.parse(
      (
        await citizen.post('/api/feedback', {
          content: 'Tôi là Lý Kim Ngân Hà, số 0933555777, phản ánh việc phải chờ lâu.',
          sender,
          secret: true,
        })
      ).text,
    ).code,
    dossier: caseOf(await lan.post('/api/dossiers', dossier())).code,
  }
})
afterAll(() => office.close())

const pages = () => [
  '/',
  '/tra-cuu',
  '/phan-anh',
  '/dang-nhap',
  '/api',
  '/openapi.json',
  '/quay',
  '/quay/tiep-nhan',
  `/quay/ho-so/${codes.dossier}`,
  '/quay/phan-anh',
  `/quay/phan-anh/${codes.feedback}`,
  '/quay/to-cao',
  '/quay/to-cao/tiep-nhan',
  `/quay/to-cao/${codes.denunciation}`,
  `/quay/to-cao/${codes.denunciation}/danh-tinh`,
  '/bao-cao',
  '/nhat-ky',
]

/** Everything the server can be asked for, with every code in every place; steps too, so that refusals are read. */
async function sweep(person: Person): Promise<readonly (readonly [path: string, text: string])[]> {
  const answers: (readonly [string, string])[] = []
  for (const path of pages()) answers.push([path, (await person.get(path)).text])
  const everyCode = Object.values(codes)
  for (const { id, method, path } of operations) {
    if (id === 'session.open') continue
    const places = path.includes('{code}') ? everyCode.map((code) => path.replace('{code}', code)) : [path]
    for (const place of places) {
      const where = place.replace('{slip}', 'receipt').replace('{month}', '2026-11')
      const bodies = [{}, { version: 1, event: { type: 'closed' } }, ...everyCode.map((code) => ({ code }))]
      if (method === 'get') answers.push([where, (await person.get(where)).text])
      else for (const body of bodies) answers.push([where, (await person.post(where, body)).text])
    }
  }
  for (const code of everyCode) answers.push([`look up ${code}`, (await person.send('/tra-cuu', { code })).text])
  const identity = `/quay/to-cao/${codes.denunciation}/danh-tinh`
  answers.push([`POST ${identity}`, (await person.send(identity, {})).text])
  return answers
}

function leaks(answers: Awaited<ReturnType<typeof sweep>>, forms: readonly RegExp[]): readonly string[] {
  return answers.filter(([, text]) => forms.some((form) => form.test(text))).map(([path]) => path)
}

describe('who denounced is told to one role only (Denunciation Law art. 8.3, 47.2, 56)', () => {
  it.each([undefined, ...demoUsers.filter(({ role }) => role !== 'petition').map(({ id }) => id)])(
    'no answer to %s names her',
    async (user) => {
      expect(leaks(await sweep(await office.as(user)), marks)).toEqual([])
    },
  )

  it('the petition officer finds her in the two places made for it and nowhere else', async () => {
    expect(leaks(await sweep(await office.as('ngoc')), marks)).toEqual([
      `/api/denunciations/${codes.denunciation}/identity`,
      `POST /quay/to-cao/${codes.denunciation}/danh-tinh`,
    ])
  })

  it('each of these looks is in the audit log, with who and when', async () => {
    const entries = JSON.parse((await (await office.as('duc')).get('/api/audit')).text).entries
    const looks = entries.filter(
      (entry: { action: string; outcome: string }) =>
        entry.action === 'denunciation.identity' && entry.outcome === 'done',
    )
    expect(looks).toHaveLength(2)
    expect(looks[0]).toMatchObject({ actor: 'ngoc', subject: codes.denunciation, at: '2026-11-02T08:30:00+07:00' })
  })

  it.each(['case_file', 'case_event', 'audit_entry', 'serial_number'])(
    'the table %s does not hold her name',
    async (table) => {
      const rows = JSON.stringify(await office.database.query(`select * from ${table}`))
      expect(marks.filter((mark) => mark.test(rows))).toEqual([])
    },
  )

  it('what is left of the text still says what happened', async () => {
    const got = caseOf(await (await office.as('duc')).get(`/api/denunciations/${codes.denunciation}`))
    expect(got.facts['content']).toContain('ông Phạm Văn Tám nhận tiền ngoài quy định')
    expect(got.facts['denouncers']).toEqual(['NTC-2026-0001'])
  })

  it('an intake that cannot be read is refused without repeating anything of it', async () => {
    const ngoc = await office.as('ngoc')
    const body = {
      channel: 'petition',
      kind: 'hearsay',
      content,
      denounced: [],
      denouncer: { ...denouncer, nick: 'x' },
    }
    const got = await ngoc.post('/api/denunciations', body)
    expect(got.status).toBe(422)
    expect(marks.filter((mark) => mark.test(got.text))).toEqual([])
  })

  it('a denunciation has no public status', async () => {
    const got = await (await office.as()).post('/api/status', { code: codes.denunciation })
    expect(got.status).toBe(404)
  })
})

describe('a sender of feedback who asks to stay unknown', () => {
  it.each([undefined, ...demoUsers.map(({ id }) => id)])('is not named to %s', async (user) => {
    expect(leaks(await sweep(await office.as(user)), senderMarks)).toEqual([])
  })

  it('nor can the way to denouncers be used to ask for a sender', async () => {
    const got = await (await office.as('ngoc')).get(`/api/denunciations/${codes.feedback}/identity`)
    expect(got.status).toBe(404)
  })
})
