import type { PlanFindings } from '../../plan/findings'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { or, typeName } from './words'

export const planFindingsEn: SentencesOf<PlanFindings> = {
  'plan.shape': ({ expected, given }) => `Expected ${typeName(expected)}, got ${given}.`,
  'plan.text-empty': () => 'The text is empty.',
  'plan.text-not-composed': ({ given }) => `${given} is not in composed letters (NFC).`,
  'plan.id-repeated': ({ id }) => `The id ${id} stands twice.`,
  'plan.duty-id-form': ({ id, expected }) => `The duty id ${id} must look like ${expected}.`,
  'plan.local-id-form': ({ id }) => `The id ${id} of a local unit must start with “local:”.`,
  'plan.rule-form': ({ given }) => `${given} is no rule id of the form “domain.rule”.`,
  'plan.word-unknown': ({ field, given, known }) => `${field}: ${given} is none of ${or(known)}.`,
  'plan.duties-missing': ({ clause }) => `Clause ${clause} has no duty.`,
  'plan.section-empty': ({ section }) => `Nothing stands under heading ${section}; it would not be printed.`,
  'plan.date-impossible': ({ given }) => `${given} is no real day (year-month-day).`,
  'plan.month-day-impossible': ({ given }) => `${given} is no day of every year (month-day).`,
  'plan.year-impossible': ({ given }) => `${given} is no year.`,
  'plan.years-reversed': ({ lastYear, firstYear }) =>
    `The last year ${lastYear} is before the first year ${firstYear}.`,
  'plan.limit-form': ({ duty }) => `The limit of duty ${duty} must be either “before” or “by”, and one only.`,
  'plan.limit-missing': ({ duty }) => `Duty ${duty} binds but has no day, and nothing says what sets it.`,
  'plan.limit-before-plan': ({ limit, duty, issued }) =>
    `The limit ${limit} of duty ${duty} is not after the day the plan was issued, ${dateEn(issued)}.`,
  'plan.wording-not-in-clause': ({ wording, clause }) => `The words “${wording}” do not stand in clause ${clause}.`,
  'plan.citation-not-in-register': ({ document }) =>
    `Document ${document} is not in the register; give number, date and issuer.`,
  'plan.actor-unknown': ({ actor }) => `There is no unit ${actor}; declare it among the local actors.`,
  'plan.lead-missing': ({ duty, modality }) => `Duty ${duty} (${modality}) has nobody to lead it.`,
  'plan.violability': ({ duty, modality, marked }) =>
    `Duty ${duty} is a ${modality}: canBeViolated = ${marked} contradicts it.`,
  'plan.coverage-missing': ({ duty }) => `Duty ${duty} has no rule and no reason why.`,
}
