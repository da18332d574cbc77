import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/finding'
import type { Outcome } from '../../src/core/outcome'
import { auditDossier } from '../../src/dossier/index'
import type { LifecycleEvent } from '../../src/lifecycle/index'
import { describe as describeFinding } from '../../src/messages/index'
import { auditPetition } from '../../src/petitions/index'
import { hotline } from './feedback-cases'

interface Audited {
  readonly state: string
  readonly deadlines: readonly unknown[]
}
type Event = LifecycleEvent & Readonly<Record<string, unknown>>
type Given = Readonly<Record<string, unknown>>

interface Life {
  readonly name: string
  readonly record: (events: readonly Event[]) => Given
  readonly audit?: (record: Given, context: { readonly asOf: string }) => Outcome<Audited>
  /** Four events or more in their order; the first one opens the case. */
  readonly events: readonly Event[]
  readonly state: string
  /** What the case is called before its first event, and what would open it. */
  readonly before: { readonly state: string; readonly opens: string }
  /** A life in which the law of that day did not have one of the events yet. */
  readonly early: {
    readonly asOf: string
    readonly events: readonly Event[]
    readonly index: number
    readonly state: string
    readonly basis: string
    /** The law has it since that day, in words. */
    readonly since: string
  }
}

const asOf = '2026-10-01T08:00:00+07:00'
const on = (day: string, type: string, rest: Given = {}): Event => ({ ...rest, type, at: `${day}T08:00:00+07:00` })
const auditOf = (record: Given, context: { readonly asOf: string }) =>
  (auditPetition as unknown as NonNullable<Life['audit']>)(record, context)

const lives: readonly Life[] = [
  {
    name: 'complaint',
    record: (events) => ({ kind: 'complaint', code: 'KN-1', subject: 'administrative', events }),
    events: [
      on('2026-08-03', 'received'),
      on('2026-08-05', 'accepted'),
      on('2026-08-06', 'verification-started'),
      on('2026-08-20', 'verified', { positionsDiffer: false }),
    ],
    state: 'verifying',
    before: { state: 'Chưa nhận', opens: '“Nhận khiếu nại”' },
    early: {
      asOf: '2026-06-20T08:00:00+07:00',
      events: [
        on('2026-06-01', 'received'),
        on('2026-06-05', 'accepted'),
        on('2026-06-08', 'suspended', { ground: 'force-majeure', evidence: 'giấy ra viện' }),
        on('2026-06-09', 'verification-started'),
      ],
      index: 2,
      state: 'verifying',
      basis: '02/2011/QH13@2011-11-11 11a',
      since: '01/07/2026',
    },
  },
  {
    name: 'denunciation',
    record: (events) => ({
      kind: 'denunciation',
      denunciation: { code: 'TC-1', kind: 'sector', competent: true, denouncers: ['NTC-1'], events },
    }),
    events: [
      on('2026-08-03', 'received', { channel: 'petition' }),
      on('2026-08-05', 'accepted'),
      on('2026-08-06', 'acceptance-notified', { to: ['denouncer', 'denounced'] }),
      on('2026-08-07', 'verification-assigned'),
    ],
    state: 'verifying',
    before: { state: 'Chưa tiếp nhận', opens: '“Tiếp nhận tố cáo”' },
    early: {
      asOf: '2019-05-20T08:00:00+07:00',
      events: [
        on('2019-03-04', 'received', { channel: 'petition' }),
        on('2019-03-06', 'accepted'),
        on('2019-03-07', 'verification-assigned'),
        on('2019-04-01', 'concluded', { result: 'true', violation: true }),
        on('2019-04-02', 'monitoring-assigned'),
        on('2019-04-03', 'handled'),
      ],
      index: 4,
      state: 'concluded',
      basis: '31/2019/NĐ-CP@2019-04-10 18',
      since: '28/05/2019',
    },
  },
  {
    name: 'protection',
    record: (events) => ({ kind: 'protection', protection: { code: 'BV-1', person: 'NTC-1', events } }),
    events: [
      on('2026-08-03', 'requested', { form: 'written' }),
      on('2026-08-04', 'forwarded', { to: 'police' }),
      on('2026-08-05', 'decided', { measures: ['guards'] }),
      on('2026-08-06', 'carried-out'),
    ],
    state: 'active',
    before: { state: 'Chưa có đề nghị', opens: '“Đề nghị bảo vệ”' },
    early: {
      asOf: '2026-06-20T08:00:00+07:00',
      events: [
        on('2026-06-01', 'requested', { form: 'written' }),
        on('2026-06-03', 'decided', { measures: ['guards'] }),
        on('2026-06-04', 'carried-out'),
        on('2026-06-05', 'ended', { ground: 'duties-breached' }),
        on('2026-06-08', 'changed'),
      ],
      index: 3,
      state: 'active',
      basis: '25/2018/QH14@2018-06-12 54',
      since: '01/07/2026',
    },
  },
  {
    name: 'feedback',
    record: (events) => ({ kind: 'feedback', id: 'PA-1', regime: 'local', channel: hotline, events }),
    events: [
      on('2026-08-03', 'received'),
      on('2026-08-04', 'classified', { subject: 'conduct', competent: true }),
      on('2026-08-05', 'assigned'),
      on('2026-08-06', 'status-updated'),
    ],
    state: 'in-progress',
    before: { state: 'Chưa tiếp nhận', opens: '“Tiếp nhận”' },
    early: {
      asOf: '2014-12-01T08:00:00+07:00',
      events: [
        on('2014-10-01', 'received'),
        on('2014-10-02', 'routed-out', { as: 'complaint' }),
        on('2014-10-03', 'classified', { subject: 'conduct', competent: true }),
      ],
      index: 1,
      state: 'accepted',
      basis: '07/2014/TT-TTCP@2014-10-31',
      since: '15/12/2014',
    },
  },
  {
    name: 'session',
    record: (events) => ({ kind: 'reception', id: 'TCD-1', head: { role: 'commune-chair' }, events }),
    events: [
      on('2026-08-03', 'planned', { date: '2026-08-20' }),
      on('2026-08-05', 'posted', { places: ['headquarters'], contents: [] }),
      on('2026-08-20', 'opened'),
      on('2026-08-21', 'held', { by: 'head' }),
    ],
    state: 'held',
    before: { state: 'Chưa có lịch', opens: '“Lên lịch”' },
    early: {
      asOf: '2026-06-20T08:00:00+07:00',
      events: [
        on('2026-06-01', 'planned', { date: '2026-06-18' }),
        on('2026-06-02', 'online-notified'),
        on('2026-06-03', 'posted', { places: ['headquarters'], contents: [] }),
      ],
      index: 1,
      state: 'posted',
      basis: '154/2026/NĐ-CP',
      since: '01/07/2026',
    },
  },
  {
    name: 'visit',
    record: (events) => ({ kind: 'visit', id: 'LT-1', events }),
    events: [
      on('2026-08-03', 'arrived'),
      on('2026-08-04', 'identified', { stated: ['name'] }),
      on('2026-08-05', 'recorded', { how: 'petition', signed: true }),
      on('2026-08-06', 'classified', { as: ['feedback'], competence: 'own' }),
    ],
    state: 'classified',
    before: { state: 'Chưa đến', opens: '“Đến nơi tiếp công dân”' },
    early: {
      asOf: '2014-12-01T08:00:00+07:00',
      events: [
        on('2014-10-01', 'arrived'),
        on('2014-10-01', 'identified', { stated: ['name'] }),
        on('2014-10-01', 'refused', { ground: 'intoxicated' }),
        on('2014-10-02', 'refusal-noticed'),
        on('2014-10-03', 'refusal-explained'),
      ],
      index: 3,
      state: 'turned-away',
      basis: '06/2014/TT-TTCP@2014-10-31',
      since: '15/12/2014',
    },
  },
  {
    name: 'dossier',
    record: (events) => ({
      code: 'H13.11-260803-0001',
      procedure: { limit: { amount: 20, unit: 'working-day' } },
      events,
    }),
    audit: auditDossier as unknown as NonNullable<Life['audit']>,
    events: [
      on('2026-08-03', 'submitted'),
      on('2026-08-04', 'accepted'),
      on('2026-08-05', 'handed-over'),
      on('2026-08-20', 'finished', { result: 'granted' }),
    ],
    state: 'finished',
    before: { state: 'Chưa nộp', opens: '“Nộp hồ sơ”' },
    early: {
      asOf: '2025-06-20T08:00:00+07:00',
      events: [on('2025-06-02', 'submitted'), on('2025-06-02', 'alerted'), on('2025-06-03', 'accepted')],
      index: 1,
      state: 'processing',
      basis: '118/2025/NĐ-CP@2025-06-09',
      since: '01/07/2025',
    },
  },
]

/** What the record says, what the audit found of it, what it says of the same record without the bad event. */
function compare({ record, audit = auditOf }: Life, events: readonly Event[], clean: readonly Event[], now = asOf) {
  const [given, wanted] = [events, clean].map((list) => audit(record(list), { asOf: now }))
  if (given?.status !== 'decided' || wanted?.status !== 'decided') throw new RangeError('undetermined')
  return { given, wanted }
}

const told = (findings: readonly Finding[], code: string) => findings.filter((found) => found.code === code)

/** The finding has the index of its event, an article, and a sentence in both languages that holds what would be right. */
function expectTold(found: Finding | undefined, index: number, right: { readonly vi: string; readonly en: string }) {
  expect(found?.path?.slice(0, 2)).toEqual(['events', index])
  expect(found?.basis.filter(({ article }) => article !== undefined)).not.toEqual([])
  if (found === undefined) return
  expect(describeFinding(found, 'vi').text).toContain(right.vi)
  expect(describeFinding(found, 'en').text).toContain(right.en)
  expect(describeFinding(found, 'vi').citations.join()).toMatch(/Điều|mục/)
}

describe.each(lives)(
  'bad events of a $name: told with index, article, what would be right; the rest is replayed',
  (life) => {
    const [first, second, third, ...rest] = life.events as readonly [Event, Event, Event, ...Event[]]

    it('the life itself is without a finding of the interpreter', () => {
      const { given } = compare(life, life.events, life.events)
      expect(given.value.state).toBe(life.state)
      expect(given.findings.filter(({ code }) => /^(lifecycle|schema)\./.test(code))).toEqual([])
    })

    it('out of order: put in order of time', () => {
      const { given, wanted } = compare(life, [first, third, second, ...rest], life.events)
      const [found, ...others] = told(given.findings, 'lifecycle.out-of-order')
      expectTold(found, 2, { vi: 'hãy kiểm tra thời điểm', en: 'check its time' })
      expect(others).toEqual([])
      expect(given.value).toEqual(wanted.value)
    })

    it('before receipt: says what opens the case', () => {
      const early = { ...third, at: '2026-07-20T08:00:00+07:00' }
      const { given, wanted } = compare(life, [early, ...life.events], life.events)
      const [found, ...others] = told(given.findings, 'lifecycle.not-allowed')
      expectTold(found, 0, { vi: life.before.opens, en: 'possible here: ' })
      expect(found && describeFinding(found, 'vi').text).toContain(`“${life.before.state}”`)
      expect(others).toEqual([])
      expect(given.value).toEqual(wanted.value)
    })

    it('before receipt in time, after it in the record: told twice', () => {
      const early = { ...third, at: '2026-07-20T08:00:00+07:00' }
      const { given, wanted } = compare(life, [...life.events, early], life.events)
      const index = life.events.length
      expectTold(told(given.findings, 'lifecycle.out-of-order')[0], index, { vi: 'thời điểm', en: 'time' })
      expectTold(told(given.findings, 'lifecycle.not-allowed')[0], index, {
        vi: life.before.opens,
        en: 'possible here: ',
      })
      expect(given.value).toEqual(wanted.value)
    })

    it('after the moment of the question: left out', () => {
      const future = { ...first, at: '2026-12-01T08:00:00+07:00' }
      const { given, wanted } = compare(life, [future, ...life.events], life.events)
      const [found, ...others] = told(given.findings, 'lifecycle.in-future')
      expectTold(found, 0, {
        vi: '08:00 ngày 01/10/2026 nên chưa được tính; hãy kiểm tra thời điểm',
        en: '08:00 on 1 October 2026, and was left out; check its time',
      })
      expect(others).toEqual([])
      expect(given.value).toEqual(wanted.value)
    })

    it('of an unknown type: says which types there are', () => {
      const unknown = on('2026-08-05', 'sealed')
      const { given, wanted } = compare(life, [first, second, unknown, third, ...rest], life.events)
      const [found, ...others] = told(given.findings, 'lifecycle.event-unknown')
      expectTold(found, 2, { vi: second.type, en: second.type })
      expect(others).toEqual([])
      expect(given.value).toEqual(wanted.value)
    })

    it('of another regime: says since when the law has it', () => {
      const { events, index, asOf: now, state, basis, since } = life.early
      const clean = events.filter((_, at) => at !== index)
      const { given, wanted } = compare(life, events, clean, now)
      const [found, ...others] = told(given.findings, 'lifecycle.not-in-force')
      expectTold(found, index, { vi: `quy định này có từ ngày ${since}`, en: 'it has since ' })
      expect(found?.basis.map(({ document, article }) => `${String(document)} ${article}`).join()).toContain(basis)
      expect(others).toEqual([])
      expect(given.value).toEqual(wanted.value)
      expect(given.value.state).toBe(state)
    })
  },
)
