import { describe, expect, it } from 'vitest'
import {
  auditFeedback,
  auditPetition,
  checkRepresentatives,
  type Feedback,
  type FeedbackEvent,
  feedbackLifecycle,
} from '../../src/petitions/index'
import { deepFreeze } from '../support/deep-freeze'
import { at, bare, classified, feedbackOf, hotline, local, received } from './feedback-cases'
import { tell } from './tell'

const codes = (feedback: Feedback, asOf: string, policy = {}) =>
  auditFeedback(feedback, { asOf, policy }).findings.map(({ code, severity }) => `${code} ${severity}`)
const answered = (day: string, fault = false): FeedbackEvent => ({ type: 'answered', at: at(day), fault })
const published = (day: string, changes: object = {}): FeedbackEvent =>
  ({ type: 'published', at: at(day), forms: ['portal'], ...changes }) as FeedbackEvent
const opening = [received('2024-03-04'), classified('2024-03-05')]

describe('no national clock is invented (P-17)', () => {
  it('a channel without a limit is said to have none', () => {
    const found = auditFeedback(feedbackOf([received('2024-03-04')], { channel: bare('hotline') }), {
      asOf: at('2024-12-31'),
    })
    expect(found.findings.map(({ code, severity }) => [code, severity])).toEqual([['feedback.no-clock', 'notice']])
    expect(found.status === 'decided' && found.value.deadlines).toEqual([])
    expect(found.trace.steps.map(({ step }) => step)).toContain('feedback.no-national-clock')
  })

  it('a category that its rules send to the law has none either', () => {
    expect(codes(feedbackOf([received('2024-03-04', 'complex')]), at('2024-12-31'))).toEqual([
      'feedback.no-clock notice',
    ])
  })

  it('a channel whose rules do not hold on the day gives none, and that is said', () => {
    const channel = { ...hotline, from: '2024-03-05' } as const
    expect(codes(feedbackOf([received('2024-03-04')], { channel }), at('2024-12-31'))).toEqual([
      'feedback.channel-not-in-force warning',
      'feedback.no-clock notice',
    ])
  })
})

describe('plan II.3.đ: publication, public apology, remedy, handling of the violation', () => {
  const basis = (feedback: Feedback, asOf: string) => auditFeedback(feedback, { asOf }).findings.at(-1)?.basis

  it('without fault the result is published', () => {
    const feedback = feedbackOf([...opening, answered('2024-03-06')])
    expect(codes(feedback, at('2024-03-07'))).toEqual(['feedback.unpublished notice'])
    expect(basis(feedback, at('2024-03-07'))?.[0]).toEqual({
      document: '17/KH-UBND@2024-01-15',
      article: 'II.3',
      point: 'đ',
    })
    expect(codes(feedbackOf([...opening, answered('2024-03-06'), published('2024-03-07')]), at('2024-03-08'))).toEqual(
      [],
    )
  })

  it('before the plan only feedback about regulations had to be published', () => {
    const events = [received('2023-03-06'), classified('2023-03-07'), answered('2023-03-08')]
    const closed: FeedbackEvent = { type: 'closed', at: at('2023-03-09') }
    expect(codes(feedbackOf([...events, closed]), at('2023-03-10'))).toEqual([])
    const regulation = feedbackOf([...events, closed], { regime: 'regulation' })
    expect(codes(regulation, at('2023-03-10'))).toEqual(['feedback.closed-incomplete violation'])
  })

  it('at fault: each step that is missing at the close is named, with its own article', () => {
    const events = [...opening, answered('2024-03-06', true)]
    const closed: FeedbackEvent = { type: 'closed', at: at('2024-03-10') }
    const missing = (extra: readonly FeedbackEvent[]) => {
      const found = auditFeedback(feedbackOf([...events, ...extra, closed]), { asOf: at('2024-03-11') }).findings
      return found.find(({ code }) => code === 'feedback.closed-incomplete')?.params
    }
    expect(missing([])).toEqual({ missing: ['published', 'apologised', 'remedied', 'sanction-referred'] })
    expect(missing([published('2024-03-07'), { type: 'apologised', at: at('2024-03-08'), public: true }])).toEqual({
      missing: ['remedied', 'sanction-referred'],
    })
    expect(
      missing([
        published('2024-03-07'),
        { type: 'remedied', at: at('2024-03-07', '09:00') },
        { type: 'apologised', at: at('2024-03-08'), public: true },
        { type: 'sanction-referred', at: at('2024-03-09'), to: 'thanh-tra' },
      ]),
    ).toBeUndefined()
  })

  it('the apology must be public, and is due until it is made', () => {
    const events = [...opening, answered('2024-03-06', true), published('2024-03-06')]
    expect(codes(feedbackOf(events), at('2024-03-07'))).toEqual(['feedback.apology-due warning'])
    const quiet: FeedbackEvent = { type: 'apologised', at: at('2024-03-07'), public: false }
    expect(codes(feedbackOf([...events, quiet]), at('2024-03-08'))).toEqual([
      'feedback.apology-not-public violation',
      'feedback.apology-due warning',
    ])
    const loud: FeedbackEvent = { type: 'apologised', at: at('2024-03-08'), public: true }
    expect(codes(feedbackOf([...events, quiet, loud]), at('2024-03-09'))).toEqual([
      'feedback.apology-not-public violation',
    ])
  })

  it('a host may set its own days for the apology', () => {
    const limit = { duty: 'apologise', within: { amount: 2, unit: 'working-day' }, basis: local } as const
    const channel = { ...hotline, limits: [...hotline.limits, limit] }
    const events = [...opening, answered('2024-03-06', true), published('2024-03-06')]
    expect(codes(feedbackOf(events, { channel }), at('2024-03-11'))).toEqual([
      'feedback.duty-overdue violation',
      'feedback.apology-due warning',
    ])
  })

  it('a returned answer opens the case again, and the steps are owed anew', () => {
    const events: readonly FeedbackEvent[] = [
      ...opening,
      answered('2024-03-06'),
      published('2024-03-07'),
      { type: 'answer-returned', at: at('2024-03-08'), by: 'citizen', reason: 'Chưa trả lời đúng nội dung' },
    ]
    const audit = auditFeedback(feedbackOf(events), { asOf: at('2024-03-09') })
    expect(audit.status === 'decided' && [audit.value.state, audit.value.finished]).toEqual(['in-progress', undefined])
    expect(codes(feedbackOf([...events, answered('2024-03-12')]), at('2024-03-13'))).toEqual([
      'feedback.unpublished notice',
    ])
  })
})

describe('what else an audit names', () => {
  it('an identity published against the wish of the sender (PA-20)', () => {
    const events = [...opening, answered('2024-03-06'), published('2024-03-07', { namesSender: true })]
    expect(codes(feedbackOf(events, { secret: true }), at('2024-03-08'))).toEqual([
      'feedback.identity-published violation',
    ])
    expect(codes(feedbackOf(events), at('2024-03-08'))).toEqual([])
  })

  it('a denunciation by hotline or web (P-12): it is a lead, not a denunciation', () => {
    const routed = (as: 'denunciation' | 'lead'): FeedbackEvent => ({ type: 'routed-out', at: at('2024-03-05'), as })
    expect(codes(feedbackOf([received('2024-03-04'), routed('denunciation')]), at('2024-03-06'))).toEqual([
      'feedback.denunciation-by-this-channel violation',
    ])
    expect(codes(feedbackOf([received('2024-03-04'), routed('lead')]), at('2024-03-06'))).toEqual([])
  })

  it('a refusal without a ground, or on a ground that Decree 20/2008 does not know', () => {
    const rejected = (grounds: readonly string[]) =>
      feedbackOf([received('2024-03-04'), { type: 'rejected', at: at('2024-03-05'), grounds }], {
        regime: 'regulation',
      })
    expect(codes(rejected([]), at('2024-03-06'))).toEqual(['feedback.rejected-without-ground violation'])
    expect(codes(rejected(['rude']), at('2024-03-06'))).toEqual(['feedback.ground-not-in-law violation'])
    expect(codes(rejected(['name']), at('2024-03-06'))).toEqual([])
  })

  it('a unit given more time than the answer has', () => {
    const assigned: FeedbackEvent = { type: 'assigned', at: at('2024-03-05'), unit: 'phong-a', due: '2024-03-08' }
    expect(codes(feedbackOf([...opening, assigned]), at('2024-03-05', '10:00'))).toEqual([
      'feedback.assigned-beyond-limit warning',
    ])
  })

  it('a question about progress left without an answer (Decree 20/2008 art. 12.2)', () => {
    const asked: FeedbackEvent = { type: 'progress-asked', at: at('2024-03-06') }
    const channel = bare('email')
    expect(codes(feedbackOf([...opening, asked], { channel }), at('2024-03-07'))).toEqual([
      'feedback.no-clock notice',
      'feedback.progress-unanswered warning',
    ])
  })

  it('a visitor who was not told', () => {
    const events: readonly FeedbackEvent[] = [
      received('2024-03-04'),
      classified('2024-03-05', { competent: false }),
      { type: 'transferred', at: at('2024-03-06'), to: 'so-y-te' },
      { type: 'closed', at: at('2024-03-07') },
    ]
    const feedback = feedbackOf(events, { regime: 'petition', channel: bare('reception') })
    expect(codes(feedback, at('2024-03-08'))).toEqual([
      'feedback.sender-not-told notice',
      'feedback.sender-not-told violation',
      'feedback.no-clock notice',
    ])
  })

  it('the tripwire, well before it; and both days when its last day is a day off', () => {
    const feedback = feedbackOf([received('2026-07-01')], { regime: 'petition', channel: bare('post') })
    expect(codes(feedback, at('2026-07-20'))).toEqual([
      'feedback.no-clock notice',
      'feedback.duty-overdue violation',
      'feedback.last-day-off notice',
      'feedback.tripwire-near warning',
    ])
    const tripwire = (asOf: string) =>
      auditFeedback(feedback, { asOf }).findings.find(
        ({ code, basis }) => code === 'feedback.duty-overdue' && basis[0].article === '41',
      )?.severity
    expect(tripwire(at('2026-08-15'))).toBeUndefined()
    expect(tripwire(at('2026-08-16'))).toBe('warning')
    expect(tripwire(at('2026-08-18'))).toBe('violation')
  })

  it('a number that was never published (Decree 20/2008 art. 7.2.a)', () => {
    const channel = { ...hotline, published: false }
    expect(codes(feedbackOf([received('2024-03-04')], { channel }), at('2024-03-04', '09:00'))).toEqual([
      'feedback.contact-unpublished violation',
    ])
  })
})

describe('bad input', () => {
  it('an event after the question, out of order, unknown or without offset is named with its index', () => {
    const events = [
      classified('2024-03-05'),
      received('2024-03-04'),
      { type: 'sneezed', at: at('2024-03-06') },
      { type: 'notified', at: '2024-03-06 08:00' },
      answered('2030-01-01'),
    ] as readonly FeedbackEvent[]
    const audit = auditFeedback(deepFreeze(feedbackOf(events)), { asOf: at('2024-03-07') })
    expect(audit.findings.map(({ code, path }) => `${code} ${path?.[1]}`)).toEqual([
      'lifecycle.out-of-order 1',
      'lifecycle.time-unreadable 3',
      'lifecycle.in-future 4',
      'lifecycle.event-unknown 2',
    ])
    expect(audit.status === 'decided' && audit.value.state).toBe('accepted')
  })

  it('an apology before any directive asked for one has no place in law', () => {
    const events = [received('2018-03-05'), classified('2018-03-06'), answered('2018-03-07', true)]
    const apology: FeedbackEvent = { type: 'apologised', at: at('2018-03-08'), public: true }
    expect(codes(feedbackOf([...events, apology]), at('2018-03-09'))).toEqual(['lifecycle.not-in-force violation'])
  })

  it('asOf that is no instant leaves it undetermined', () => {
    expect(auditFeedback(feedbackOf([]), { asOf: 'now' })).toMatchObject({ status: 'undetermined', missing: ['asOf'] })
  })
})

describe('scenarios, told in Vietnamese', () => {
  const story = (title: string, feedback: Feedback, moments: readonly string[]) =>
    moments
      .map((asOf) => {
        const audit = auditPetition(feedback, { asOf })
        if (audit.status === 'undetermined') throw new Error(audit.missing.join())
        const { state, deadlines } = audit.value
        const known = audit.findings.filter(({ code }) => code !== 'lifecycle.in-future')
        const name = feedbackLifecycle.states[state].vi
        return tell(`${title}, xem lúc ${asOf}`, name, deadlines, known, feedbackLifecycle.clocks)
      })
      .join('\n')

  it('đường dây nóng: phản ánh nhũng nhiễu, kết thúc bằng lời xin lỗi', async () => {
    const events: readonly FeedbackEvent[] = [
      { type: 'received', at: at('2024-03-04', '19:30') },
      { type: 'classified', at: at('2024-03-05'), subject: 'conduct', competent: true },
      { type: 'assigned', at: at('2024-03-05', '09:00'), unit: 'thanh-tra-so', due: '2024-03-08' },
      { type: 'progress-asked', at: at('2024-03-07') },
      { type: 'answered', at: at('2024-03-11'), fault: true },
      { type: 'published', at: at('2024-03-12'), forms: ['portal', 'letter'], namesSender: true },
      { type: 'apologised', at: at('2024-03-13'), public: false },
      { type: 'apologised', at: at('2024-03-13', '15:00'), public: true },
      { type: 'remedied', at: at('2024-03-14') },
      { type: 'closed', at: at('2024-03-15') },
    ]
    const moments = [at('2024-03-05', '10:00'), at('2024-03-08'), at('2024-03-11', '10:00'), at('2024-03-16')]
    await expect(story('Phản ánh PA-1', feedbackOf(events, { secret: true }), moments)).toMatchFileSnapshot(
      'scenarios/phan-anh-nhung-nhieu.txt',
    )
  })

  it('hai mươi hộ dân phản ánh tại nơi tiếp công dân, không thuộc thẩm quyền', async () => {
    const group = { date: '2026-08-03', people: 20, representatives: 6, inWriting: true, signedByAll: false } as const
    const events: readonly FeedbackEvent[] = [
      received('2026-08-03'),
      classified('2026-08-04', { competent: false }),
      { type: 'transferred', at: at('2026-08-06'), to: 'so-xay-dung', told: true },
      { type: 'answered', at: at('2026-09-15'), fault: false },
      { type: 'published', at: at('2026-09-16'), forms: ['letter'] },
      { type: 'closed', at: at('2026-09-17') },
    ]
    const feedback = feedbackOf(events, { regime: 'petition', channel: bare('reception') })
    const { findings } = checkRepresentatives(group)
    const start = tell('Cử người đại diện, ngày 03/08/2026', 'nhóm 20 người', [], findings, [])
    const whole = story('Phản ánh PA-2', feedback, [at('2026-08-05'), at('2026-09-18')])
    await expect(`${start}\n${whole}`).toMatchFileSnapshot('scenarios/hai-muoi-ho-dan.txt')
  })
})
