import type { LifecycleFindings } from '../../lifecycle/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { or } from './words'

export const lifecycleFindingsEn: SentencesOf<LifecycleFindings> = {
  'lifecycle.not-allowed': ({ state, event, allowed }) =>
    `'${event}' cannot happen in the state “${state.en}”; ${
      allowed.length === 0 ? 'nothing may come after it.' : `possible here: ${or(allowed)}.`
    }`,
  'lifecycle.not-in-force': ({ event, date }) => `The law in force on ${dateEn(date)} has no '${event}'.`,
  'lifecycle.out-of-order': ({ event, after }) =>
    `'${event}' stands after an event that happened later (${dateEn(after)}); it was put in order, check its time.`,
  'lifecycle.in-future': ({ event, asOf }) =>
    `'${event}' lies after the moment of the question, ${dateEn(asOf)}; left out.`,
  'lifecycle.time-unreadable': ({ event, given }) =>
    `The time of '${event}' is ${given}; give it with its offset, like '2024-03-04T08:30:00+07:00'.`,
  'lifecycle.event-unknown': ({ event, known }) => `There is no event ${event}; events are ${or(known)}.`,
}
