import type { Context, ContextAt } from '../../../src/calendar'
import type { IsoDate, Outcome } from '../../../src/core'
import { auditDossier, type Dossier, dossierLifecycle } from '../../../src/dossier'
import type { Lifecycle, LifecycleEvent, Replay } from '../../../src/lifecycle'
import { auditPetition, type Petition } from '../../../src/petitions'
import { shapes as dossierShapes } from '../../dossier/event-kinds'
import { regimes } from '../../petitions/regimes'

/** A lifecycle under one law, with every event it is asked about: its details, but no moment yet. */
export interface Model {
  readonly name: string
  readonly law: string
  readonly lifecycle: Lifecycle<string, LifecycleEvent, object>
  readonly shapes: readonly object[]
  readonly facts: object
  readonly context: Context
  readonly from: IsoDate
  /** The audit of a record with these events, as a host would ask for it. */
  audit(events: readonly LifecycleEvent[], context: ContextAt): Outcome<Audited>
}

type Audited = Pick<Replay<string, LifecycleEvent>, 'state' | 'deadlines' | 'allowed' | 'forbidden'>

/** Stands for a denouncer in every record; no answer may repeat it. */
export const denouncer = 'NTC-BI-MAT'

/** What a lifecycle is asked about beside the events that every path of it takes: as the law wants them. */
const lawful: Readonly<Record<string, readonly object[]>> = {
  reception: [
    {
      type: 'posted',
      places: ['office', 'reception-place', 'website'],
      contents: ['place', 'regular-hours', 'head-schedule', 'attendees', 'planned-content'],
    },
    { type: 'postponed', newDate: '+10 days', reason: 'Công tác đột xuất', announced: true },
    { type: 'logged', places: ['log', 'national-database'] },
  ],
}

/** Details that could show who denounced, or who sent feedback and asked for secrecy; who lifts the secrecy. */
const showing: Readonly<Record<string, readonly object[]>> = {
  denunciation: [
    { type: 'acceptance-notified', to: ['denounced'], identityWithheld: false },
    { type: 'conclusion-sent', to: ['denounced'], identityWithheld: false },
    { type: 'published', document: 'conclusion', forms: [{ form: 'portal' }], identityWithheld: false },
    { type: 'identity-disclosed', by: 'denouncer' },
    { type: 'identity-disclosed', by: 'official' },
  ],
  feedback: [{ type: 'published', forms: ['portal'], namesSender: true }],
}

function petitionOf(name: string, facts: object, events: readonly LifecycleEvent[]): Petition {
  const [one, record] =
    name === 'denunciation'
      ? [{}, { code: 'TC-1', denouncers: [denouncer], ...facts, events }]
      : [
          { code: 'D-1', id: 'D-1', ...facts, events },
          { code: 'BV-1', person: denouncer, ...facts, events },
        ]
  return { kind: name, ...one, [name]: record } as unknown as Petition
}

const petitions: readonly Model[] = regimes.map(({ name, law, lifecycle, shapes, facts, from }) => {
  const secret = name === 'feedback' ? { ...facts, secret: true } : facts
  return {
    name,
    law,
    lifecycle,
    shapes: [...shapes, ...(lawful[name] ?? []), ...(showing[name] ?? [])],
    facts: secret,
    context: {},
    from,
    audit: (events, context) => auditPetition(petitionOf(name, secret, events), context),
  }
})

const dossier = (law: string, from: IsoDate, context: Context = {}, limited = true): Model => {
  const procedure = limited ? { limit: { amount: 10, unit: 'working-day' } as const } : {}
  return {
    name: 'dossier',
    law,
    lifecycle: dossierLifecycle as unknown as Model['lifecycle'],
    shapes: dossierShapes,
    facts: procedure,
    context,
    from,
    audit: (events, asked) => {
      const record: Dossier = { code: 'H13.11-240304-0001', procedure, events: events as Dossier['events'] }
      return auditDossier(record, asked)
    },
  }
}

const dossiers: readonly Model[] = [
  dossier('Decree 61/2018', '2024-04-01'),
  dossier('Decree 118/2025', '2026-04-01'),
  dossier('from one decree to the other', '2025-06-28'),
  dossier('from one decree to the other, by the day of the event', '2025-06-28', {
    policy: { 'dossier.pending-regime': 'event' },
  }),
  dossier('Decree 118/2025, a repeated request restarts the time', '2026-04-01', {
    policy: { 'dossier.repeated-request-clock': 'restarts' },
  }),
  dossier('Decree 118/2025, a procedure without a limit', '2026-04-01', {}, false),
]

/** Every lifecycle of the library under every law it has lived under. */
export const models: readonly Model[] = [...dossiers, ...petitions]
