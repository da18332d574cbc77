import type { LifecycleFindings } from '../../lifecycle/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { or } from './words'

export const lifecycleFindingsEn: SentencesOf<LifecycleFindings> = {
  'lifecycle.not-allowed': ({ state, name, allowedNames }) =>
    `“${name.en}” cannot happen in the state “${state.en}”; ${
      allowedNames.length === 0
        ? 'nothing may come after it.'
        : `possible here: ${or(allowedNames.map((other) => `“${other.en}”`))}.`
    }`,
  'lifecycle.not-from-here': ({ state, name, fromNames }) =>
    `“${name.en}” cannot happen in the state “${state.en}”; only in: ${or(fromNames.map((other) => `“${other.en}”`))}.`,
  'lifecycle.condition-not-met': ({ name, conditionName }) =>
    `“${name.en}” cannot happen yet; it needs: ${conditionName.en}.`,
  'lifecycle.not-in-force': ({ name, date, since }) =>
    `The law in force on ${dateEn(date)} has no “${name.en}”${since === undefined ? '' : `; it has since ${dateEn(since)}`}.`,
  'lifecycle.out-of-order': ({ name, after }) =>
    `“${name.en}” stands after an event that happened later (${dateEn(after)}); it was put in order, check its time.`,
  'lifecycle.in-future': ({ name, asOf }) =>
    `“${name.en}” lies after the moment of the question, ${dateEn(asOf)}, and was left out; check its time, or ask again when it has happened.`,
  'lifecycle.time-unreadable': ({ name, given }) =>
    `The time of “${name.en}” is ${given}; give it with its offset, like '2024-03-04T08:30:00+07:00'.`,
  'lifecycle.event-unknown': ({ event, known }) => `There is no event ${event}; events are ${or(known)}.`,
}
