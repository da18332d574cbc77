import type { LocalFindings, LocalForm } from '../../core/local-findings'
import type { SentencesOf } from '../codes'
import { or } from './words'

const forms: Record<LocalForm, string> = {
  list: 'a list',
  record: 'a record',
  number: 'a number, not negative',
  limit: 'a limit: a whole amount, a unit and, for days, weeks, months and years, an endRule for a last day off',
  basis: 'at least one citation: the key of a document, or its number, date and issuer',
  day: 'a day YYYY-MM-DD',
  'day-not-before-from': 'a day not before the first one',
}

export const localFindingsEn: SentencesOf<LocalFindings> = {
  'local.choice-unknown': ({ given, nearest }) =>
    `The law leaves no point ${given} open; nearest: ${or(nearest)}. The choice is not used.`,
  'local.option-unknown': ({ id, given, options }) =>
    `The open point ${id} has no option ${given}; options are ${or(options)}. The default ${options[0]} was used.`,
  'local.parameter-unknown': ({ given, nearest }) =>
    `The local rules name ${given}, which is no number that can be replaced; nearest: ${or(nearest)}. The value is not used.`,
  'local.unusable': ({ parameter, field, expected, given }) =>
    `Local rule${parameter === '' ? 's' : ` ${parameter}`}: ${field} must be ${forms[expected]}, but is ${given}; the value of the law was used.`,
}
