import type { SlipFindings, SlipSteps } from '../../dossier/slip-types'
import type { ProcedureLimit } from '../../dossier/types'
import type { SlipKind } from '../../law/slips'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, count, or } from './words'

const names: Record<SlipKind, string> = {
  receipt: 'receipt slip',
  'supplement-request': 'supplement slip',
  refusal: 'refusal slip',
  apology: 'apology slip',
  'stop-notice': 'notice of stopping',
  control: 'control slip',
  register: 'register',
}

const limitOf = ({ amount, unit }: ProcedureLimit): string => count(amount, unit)
const listed = (items: readonly string[], what: string): string => (items.length === 0 ? '' : ` ${what} ${and(items)}.`)

export const slipFindingsEn: SentencesOf<SlipFindings> = {
  'dossier.slip-kind-unknown': ({ given, known }) => `There is no slip ${given}; slips are ${or(known)}.`,
  'dossier.slip-incomplete': ({ slip, field, by }) =>
    `The ${names[slip]} lacks '${field}'${by === 'form' ? ', a field of its form' : ''}.`,
  'dossier.slip-not-in-force': ({ slip, date }) => `On ${dateEn(date)} the law had no ${names[slip]}.`,
  'dossier.slip-without-event': ({ slip, events }) =>
    `There is a ${names[slip]}, but the record holds no event ${or(events.map((event) => `'${event}'`))}.`,
  'dossier.slip-code-differs': ({ printed, code }) => `The slip says ${printed}; the dossier is ${code}.`,
  'dossier.slip-moment-differs': ({ field, printed, recorded }) =>
    `The slip says '${field}' ${dateEn(printed)}; the record says ${dateEn(recorded)}.`,
  'dossier.slip-moment-unreadable': ({ field, given }) =>
    `'${field}' is ${given}; expected like '2024-03-04' or '2024-03-04T08:30:00+07:00'.`,
  'dossier.slip-due-later': ({ printed, due }) =>
    `The slip promises ${dateEn(printed)}, later than the due day by law, ${dateEn(due)}.`,
  'dossier.slip-due-earlier': ({ printed, due }) =>
    `The slip promises ${dateEn(printed)}, earlier than the due day by law, ${dateEn(due)}.`,
  'dossier.slip-limit-differs': ({ printed, published }) =>
    `The slip gives ${limitOf(printed)}; the procedure is published with ${limitOf(published)}.`,
  'dossier.slip-items-differ': ({ missing, added }) =>
    `The slip asks for other items than the record.${listed(missing, 'Missing on the slip:')}${listed(added, 'Added on the slip:')}`,
  'dossier.slip-reason-differs': ({ printed, recorded }) =>
    `The reason on the slip (“${printed}”) is not the recorded one (“${recorded}”).`,
  'dossier.slip-new-date-not-later': ({ newDate, due }) =>
    `The new date ${dateEn(newDate)} is not after the old one, ${dateEn(due)}.`,
  'dossier.slip-handover-gap': ({ to, from }) => `Handed to ${to} before, but handed on by ${from}.`,
  'dossier.slip-handover-order': ({ at, after }) => `Handed over ${dateEn(at)}, listed after ${dateEn(after)}.`,
  'dossier.receipt-slip-missing': ({ accepted }) => `Accepted ${dateEn(accepted)}, but there is no receipt slip.`,
  'dossier.receipt-slip-on-request': () =>
    'An immediate result: a receipt slip is made out only when the applicant asks for one.',
  'dossier.intake-slip-missing': ({ slip }) => `There is no ${names[slip]} for this.`,
  'dossier.intake-slips-several': ({ slips }) =>
    `One check has one outcome, but there are a ${and(slips.map((slip) => names[slip]))}.`,
  'dossier.register-gap': ({ number, expected }) => `The register goes on with ${number}; expected ${expected}.`,
  'dossier.register-not-from-first': ({ number, first, year }) =>
    `The register of ${year} begins with ${number}; it begins with ${first}.`,
  'dossier.paper-transfer-not-in-force': ({ date }) =>
    `On ${dateEn(date)} the law set no time for the paper to reach an authority of another level.`,
  'dossier.paper-transfer-late': ({ delivered, due }) =>
    `The paper arrived ${dateEn(delivered)}; the last day was ${dateEn(due)}.`,
}

export const slipStepsEn: SentencesOf<SlipSteps> = {
  'dossier.form-number': ({ slip, number }) => `The ${names[slip]} is form ${number}.`,
}
