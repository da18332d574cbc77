import type { Share, SuccessionCertainty, UnitFindings, UnitSteps } from '../../units/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'

const shares: Record<Share, string> = { whole: 'all', part: 'part' }

const certainties: Record<SuccessionCertainty, string> = { stated: 'as stated', inferred: 'inferred' }
export const unitsFindingsEn: SentencesOf<UnitFindings> = {
  'units.role-unknown': ({ given }) => `${given} is not a post of the plan.`,
  'units.date-form': ({ given }) => `${given} is not a day like 'YYYY-MM-DD'.`,
  'units.date-before-directory': ({ date, from }) =>
    `The directory begins on ${dateEn(from)} and says nothing of ${dateEn(date)}.`,
  'units.role-without-holder': ({ role, date, endedOn }) =>
    `On ${dateEn(date)} nobody holds '${role}': its bodies ended after ${dateEn(endedOn)}.`,
}

export const unitsStepsEn: SentencesOf<Omit<UnitSteps, 'interpretation.used'>> = {
  'units.role': ({ en }) => `Post named by the plan: ${en}.`,
  'units.succeeded': ({ on, from, to, share, certainty, tasks }) =>
    `From ${dateEn(on)}, ${shares[share]} of ${from} went to ${to} (${certainties[certainty]})${tasks === undefined ? '' : `: ${tasks.en}`}.`,
  'units.ended': ({ unit, endedOn }) => `${unit} existed until ${dateEn(endedOn)}.`,
  'units.holder': ({ head, name }) => `${head} (${name}).`,
  'units.after-verification': ({ date, verifiedOn }) =>
    `The directory was checked up to ${dateEn(verifiedOn)}; ${dateEn(date)} may differ.`,
}
