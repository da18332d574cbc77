import type { IsoDate } from '../../core/date'
import type { ReportingFindings, ReportingSteps } from '../../reporting/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, or } from './words'

/** What was probably meant, where one can tell. */
const right = (meant: string | undefined): string => (meant === undefined ? '' : `; right is ${meant}`)

/** The types that were perhaps meant, if any. */
const perhaps = (candidates: readonly string[]): string =>
  candidates.length === 0 ? '' : `; perhaps ${or(candidates)} is meant`

/** The dates that the register knows, if any. */
const dated = (known: readonly IsoDate[]): string => (known.length === 0 ? '' : `; known: ${and(known.map(dateEn))}`)

export const reportingFindingsEn: SentencesOf<ReportingFindings> = {
  'reporting.number-not-text': ({ given }) => `A document number must be text, got ${given}.`,
  'reporting.number-form': ({ given }) => `${given} is no document number; a right one is 17/KH-UBND.`,
  'reporting.number-prefix': ({ given, meant }) => `${given}: leave out “Số”${right(meant)}.`,
  'reporting.number-space': ({ given, meant }) => `${given}: no spaces${right(meant)}.`,
  'reporting.number-dash': ({ given, meant }) => `${given}: use the hyphen “-”${right(meant)}.`,
  'reporting.number-look-alike': ({ given, meant }) => `${given}: Đ is written with another character${right(meant)}.`,
  'reporting.number-leading-zero': ({ given, digits, meant }) =>
    `${given}: numbers under 10 take ${digits} digits${right(meant)}.`,
  'reporting.number-extra-zero': ({ given, meant }) => `${given}: too many zeros${right(meant)}.`,
  'reporting.number-zero': ({ given, first }) => `${given}: numbers begin at ${first}.`,
  'reporting.number-slash': ({ given, meant }) => `${given}: a hyphen stands between type and issuer${right(meant)}.`,
  'reporting.number-party-form': ({ given, issuer, meant }) =>
    `${given}: this is the form of Party documents and ${issuer} is no Party body${right(meant)}.`,
  'reporting.number-letter-case': ({ given, meant }) => `${given}: symbols are written in capitals${right(meant)}.`,
  'reporting.number-legacy': ({ given }) => `${given} is in an old style (a dot, or no type).`,
  'reporting.type-unlisted': ({ given, type, candidates }) =>
    `${given}: type ${type} is in no list of document types${perhaps(candidates)}.`,
  'reporting.issuer-unknown': ({ given, symbol, candidates }) =>
    `${given}: ${symbol} is no document type, nor does it look like the symbol of a body that sends letters${perhaps(candidates)}.`,
  'reporting.type-without-mark': ({ given, type, meant }) =>
    `${given}: ${type} may lack its mark; then right is ${meant}.`,
  'reporting.citation-without-date': ({ number, known }) => `A citation of ${number} needs its date${dated(known)}.`,
  'reporting.citation-date': ({ number, given }) => `The date of ${number}: ${given} is no real day.`,
  'reporting.citation-year': ({ number, year, date }) =>
    `${number} carries the year ${year} but its date is ${dateEn(date)}.`,
  'reporting.citation-other-date': ({ number, known, date }) =>
    `The register knows ${number} of ${and(known.map(dateEn))}, not of ${dateEn(date)}.`,
  'reporting.number-order': ({ later, laterDate, earlier, earlierDate }) =>
    `${later} (${dateEn(laterDate)}) has the later number but the earlier date than ${earlier} (${dateEn(earlierDate)}).`,
  'reporting.number-repeated': ({ number, dates }) =>
    `Number ${number} was given more than once: ${and(dates.map(dateEn))}.`,
}

export const reportingStepsEn: SentencesOf<Omit<ReportingSteps, 'interpretation.used'>> = {
  'reporting.series': ({ issuer, year, type }) =>
    `Numbers of ${issuer}, ${year}${type === undefined ? '' : `, type ${type}`} were compared.`,
}
