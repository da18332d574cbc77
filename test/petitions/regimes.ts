import type { IsoDate } from '../../src/core/date'
import { dateOf, dayOf, readDay } from '../../src/core/iso'
import type { Lifecycle, LifecycleEvent } from '../../src/lifecycle/index'
import {
  complaintLifecycle,
  denunciationLifecycle,
  feedbackLifecycle,
  protectionLifecycle,
  sessionLifecycle,
  visitLifecycle,
} from '../../src/petitions/index'
import { facts, shapes } from './event-shapes'
import { bare } from './feedback-cases'

interface Walked {
  readonly name: keyof typeof shapes
  readonly lifecycle: Lifecycle<string, LifecycleEvent, object>
  /** States in which the law gives nobody a day, each with the reason; the same under every law, unless a regime says so. */
  readonly clockless: Readonly<Record<string, string>>
  readonly regimes: readonly Regime[]
}

/** The law under which a table is walked, and what differs. */
interface Regime {
  readonly law: string
  readonly from: IsoDate
  readonly facts?: object
  /** States that the law of that time did not have, each with the reason. */
  readonly unreached?: Readonly<Record<string, string>>
  /** More states without a clock. */
  readonly more?: Readonly<Record<string, string>>
}

const done = 'what the law gives a day for has been done; the file is closed or a right is used'
const elsewhere = 'another body has it, under its own law'
const atOnce = 'terminated “at once” (Law on Complaints art. 10, 11a): no number'
const free = 'the complainant is free to complain again'
const untilAccepted = 'the time runs from the new acceptance (Decree 31/2019 art. 5): no number before it'
const promptly = '“promptly”, “at once” (art. 51, 52): no number, unless the host names its own'
const noNumber = 'publication, apology, remedy, conclusion: plan II.3.đ and the laws name no day'
const byChannel = 'only the host’s channel limits an answer, and this one names no time'
const sitting = 'the same sitting at the desk'
const noSuspension = 'suspension came with Law 136/2025 (art. 11a)'
const noEnforcementDay = 'the day to carry out a decision came with Decree 124/2020; art. 44-46 name none'
const noApology = 'apology and remedy came with Directive 10/CT-TTg of 22 April 2019'
const takenUp = 'taken up and told in time, then perhaps found to be another’s: no second day is given'
const notSeen = 'the numbers of Decision 48/2025/QĐ-TTg were not seen (PA-14)'
const notDuringTransfer = 'transfer within 5 working days is Decree 20/2008 art. 9, for regulations only'

const table = <State extends string, Event extends LifecycleEvent, Facts>(
  name: keyof typeof shapes,
  lifecycle: Lifecycle<State, Event, Facts>,
  clockless: Readonly<Record<string, string>>,
  regimes: readonly Regime[],
): Walked => ({ name, lifecycle: lifecycle as unknown as Walked['lifecycle'], clockless, regimes })

const now = { law: 'from 1 July 2026', from: '2026-08-03' } as const

const tables: readonly Walked[] = [
  table(
    'complaint',
    complaintLifecycle,
    {
      discontinued: free,
      enforced: done,
      'in-court': elsewhere,
      refused: done,
      'refused-second': done,
      terminated: done,
      'terminated-second': done,
      withdrawn: atOnce,
      'withdrawn-second': atOnce,
    },
    [
      now,
      { law: 'discipline, from 1 July 2026', from: '2026-08-03', facts: { subject: 'discipline' } },
      {
        law: 'Law 2011 with Decree 124/2020',
        from: '2024-03-04',
        unreached: { suspended: noSuspension, 'suspended-second': noSuspension },
      },
      {
        law: 'discipline, Law 2011 with Decree 124/2020',
        from: '2024-03-04',
        facts: { subject: 'discipline' },
        unreached: { suspended: noSuspension, 'suspended-second': noSuspension },
      },
      {
        law: 'Law 2011 with Decree 75/2012',
        from: '2018-03-05',
        unreached: { suspended: noSuspension, 'suspended-second': noSuspension },
        more: { decided: noEnforcementDay, 'decided-second': noEnforcementDay },
      },
    ],
  ),
  table(
    'denunciation',
    denunciationLifecycle,
    {
      concluded: done,
      'crime-referred': elsewhere,
      guided: done,
      inspection: 'the law of inspections and sanctions (art. 25.2), not of denunciations',
      'not-processed': done,
      refused: done,
      reopened: untilAccepted,
      settled: done,
      'taken-over': untilAccepted,
      terminated: done,
      transferred: elsewhere,
      upheld: done,
    },
    [
      now,
      { law: 'Law 2018 with Decree 31/2019', from: '2020-03-02' },
      { law: 'Law 2018 before its decree', from: '2019-02-11' },
    ],
  ),
  table(
    'protection',
    protectionLifecycle,
    {
      active: 'it lasts until the case or its ground ends (art. 54)',
      applied: promptly,
      decided: promptly,
      forwarded: promptly,
      refused: done,
      requested: promptly,
    },
    [
      now,
      { law: 'Law 2018 with Decree 31/2019', from: '2020-03-02' },
      {
        law: 'Law 2018 before its decree',
        from: '2019-02-11',
        unreached: { applied: 'measures at once, before the paper, came with Decree 31/2019' },
      },
    ],
  ),
  table(
    'feedback',
    feedbackLifecycle,
    {
      answered: noNumber,
      apologised: noNumber,
      'at-fault': noNumber,
      'in-progress': byChannel,
      remedied: noNumber,
      transferred: elsewhere,
    },
    [
      now,
      { law: 'plan 17/KH-UBND', from: '2024-03-04' },
      { law: 'Directive 10/CT-TTg', from: '2020-03-02' },
      {
        law: 'before Directive 10/CT-TTg',
        from: '2018-03-05',
        unreached: { apologised: noApology, remedied: noApology },
      },
      {
        law: 'a channel without limits, Decree 20/2008',
        from: '2024-03-04',
        facts: { channel: bare('post') },
        more: { received: byChannel, accepted: byChannel },
      },
      {
        law: 'a local channel without limits',
        from: '2024-03-04',
        facts: { regime: 'local', channel: bare('post') },
        more: { received: byChannel, accepted: byChannel, 'to-transfer': notDuringTransfer },
      },
      {
        law: 'a written petition at the reception',
        from: '2024-03-04',
        facts: { regime: 'petition', channel: bare('reception') },
        more: { accepted: takenUp, 'to-transfer': takenUp },
      },
      {
        law: 'a written petition at the reception, from 1 July 2026',
        from: '2026-08-03',
        facts: { regime: 'petition', channel: bare('reception') },
        more: { accepted: takenUp, 'to-transfer': takenUp },
      },
      {
        law: 'a legal document, Dispatch 89/CĐ-TTg',
        from: '2025-09-03',
        facts: { regime: 'legal-document', channel: bare('post') },
      },
      {
        law: 'a legal document, Decision 48/2025/QĐ-TTg',
        from: '2026-08-03',
        facts: { regime: 'legal-document', channel: bare('post') },
        more: { received: notSeen, accepted: notSeen, 'to-transfer': notSeen },
      },
      {
        law: 'the Government portal',
        from: '2024-03-04',
        facts: { regime: 'local', channel: bare('government-portal') },
      },
      {
        law: 'the Government portal, from 12 December 2025',
        from: '2026-08-03',
        facts: { regime: 'local', channel: bare('government-portal') },
      },
    ],
  ),
  table(
    'reception',
    sessionLifecycle,
    {
      held: noNumber,
      open: 'the session itself',
      posted: 'the announced day of the session',
      postponed: 'the new announced day of the session',
    },
    [
      now,
      { law: 'Law 2013, two tiers', from: '2025-09-03' },
      { law: 'Law 2013, three tiers', from: '2024-03-04', facts: { head: { role: 'district-chair' } } },
    ],
  ),
  table('visit', visitLifecycle, { answered: done, arrived: sitting, identified: sitting, refused: sitting }, [
    now,
    { law: 'Law 2013 with Circular 04/2021', from: '2024-03-04' },
    { law: 'Law 2013 with Circular 06/2014', from: '2018-03-05' },
  ]),
]

/** The same record in the days of another law: every civil day in it moves along. */
function moved<Value>(value: Value, from: IsoDate): Value {
  const day = typeof value === 'string' ? readDay(value) : undefined
  if (day !== undefined) return dateOf(day + dayOf(from) - dayOf(now.from)) as Value & string
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, from)) as Value & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, from)])) as Value & object
}

/** Every lifecycle of petitions under every law it has lived under: its events, its facts, the day it begins. */
export const regimes = tables.flatMap(({ regimes, ...rest }) =>
  regimes.map(({ facts: given, ...regime }) => ({
    ...rest,
    ...regime,
    shapes: moved(shapes[rest.name], regime.from),
    facts: { ...moved(facts[rest.name], regime.from), ...given },
  })),
)
