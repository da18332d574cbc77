import { dueOf } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import {
  complexityCriteria,
  criteriaForComplex,
  criteriaForSpecial,
  extensionForm,
  extensionsComplex,
  extensionsSpecial,
  extensionTime,
} from '../law/petitions-denunciation'
import { choose } from '../law/policy/petitions'
import type { DenunciationCriterion, ExtensionDecision, NoticeRecipient } from './denunciation-events'
import type { LawfulPeriod } from './denunciation-resolution'
import type { DenunciationFinding } from './denunciation-types'

/** What is asked of an extension: the period it would extend, all criteria found so far, the law of its day. */
export interface ExtensionQuestion {
  readonly extension: ExtensionDecision
  /** The running period; absent when none is running. */
  readonly period: LawfulPeriod | undefined
  /** Criteria named by this decision and those before it. */
  readonly criteria: readonly DenunciationCriterion[]
  readonly lawDate: IsoDate
  readonly context: Context
}

/** Whether an extension wins time, and everything it breaks. */
export interface ExtensionJudgement {
  readonly effective: boolean
  readonly findings: readonly DenunciationFinding[]
}

/**
 * Gia hạn này có đúng không? — One extension of a complex case, two of a specially complex one, each of 30 days at most,
 * by written decision, while the period still runs, told to both sides.
 *
 * What exceeds the number, lacks criteria or comes too late wins no time; days beyond 30 do not count.
 *
 * @remarks Denunciation Law art. 30.2-30.4; Decree 31/2019/NĐ-CP art. 3.2-3.4.
 */
export function judgeExtension(question: ExtensionQuestion): ExtensionJudgement {
  const { extension, period, lawDate, context } = question
  const number = judgeNumber(question)
  const late = judgeTime(question)
  const most = lawOn(extensionTime, lawDate, context)
  const form = at(extensionForm.values, lawDate)
  const sound = Number.isInteger(extension.days) && extension.days >= 1
  const given = { days: extension.days, limit: most?.value.amount ?? 0 }
  const excessive = most !== undefined && (!sound || extension.days > most.value.amount)
  const untold = form === undefined ? [] : missingFrom(extension.notified)
  return {
    effective: period !== undefined && sound && number.lawful && late.counts,
    findings: [
      ...number.findings,
      ...late.findings,
      ...(excessive ? [finding('denunciation.extension-too-long', given, most.basis)] : []),
      ...(form !== undefined && extension.written === false
        ? [finding('denunciation.extension-unwritten', {}, form.basis)]
        : []),
      ...(form !== undefined && untold.length > 0
        ? [finding('denunciation.extension-not-notified', { missing: untold }, form.basis)]
        : []),
    ],
  }
}

/** How many extensions the criteria allow. */
export function extensionsAllowed(criteria: readonly DenunciationCriterion[], lawDate: IsoDate): number | undefined {
  const complex = at(criteriaForComplex.values, lawDate)
  const special = at(criteriaForSpecial.values, lawDate)
  const once = at(extensionsComplex.values, lawDate)
  const twice = at(extensionsSpecial.values, lawDate)
  if (once === undefined || twice === undefined) return undefined
  if (complex === undefined || special === undefined) return twice.value
  if (criteria.length >= special.value) return twice.value
  return criteria.length >= complex.value ? once.value : 0
}

/** The criteria of the decree among those given, each once. */
export function distinctCriteria(
  given: readonly DenunciationCriterion[],
  lawDate: IsoDate,
): readonly DenunciationCriterion[] {
  const known = at(complexityCriteria.values, lawDate)?.value
  return [...new Set(given)].filter((criterion) => known === undefined || known.includes(criterion))
}

function judgeNumber({ period, criteria, lawDate }: ExtensionQuestion): {
  readonly lawful: boolean
  readonly findings: readonly DenunciationFinding[]
} {
  const asked = (period?.extensions?.length ?? 0) + 1
  const limit = extensionsAllowed(criteria, lawDate)
  const needed = at(criteriaForComplex.values, lawDate)
  const law = at(extensionsComplex.values, lawDate)
  const more = at(extensionsSpecial.values, lawDate)
  if (limit === undefined || law === undefined || more === undefined) return { lawful: false, findings: [] }
  const basis: Basis = [law.basis[0], ...more.basis, ...(needed?.basis ?? [])]
  const undefinedYet =
    needed === undefined
      ? [finding('denunciation.extension-criteria-undefined', {}, basis, { severity: 'notice' as const })]
      : []
  if (asked <= limit) return { lawful: true, findings: undefinedYet }
  const problem =
    needed !== undefined && criteria.length < needed.value
      ? finding('denunciation.extension-without-criteria', { needed: needed.value }, basis)
      : finding('denunciation.extension-too-many', { asked, limit, criteria: criteria.length }, basis)
  return { lawful: false, findings: [...undefinedYet, problem] }
}

function judgeTime({ extension, period, lawDate, context }: ExtensionQuestion): {
  readonly counts: boolean
  readonly findings: readonly DenunciationFinding[]
} {
  const end = period && dueOf(period, context)
  const due = end === undefined ? undefined : civilDay(end)
  if (due === undefined || civilDay(extension.at) <= due) return { counts: true, findings: [] }
  const counts = choose('denunciation.late-extension', context?.policy) === 'extends'
  const basis = (at(extensionForm.values, lawDate) ?? extensionForm.values[0]).basis
  const severity = counts ? 'warning' : 'violation'
  return { counts, findings: [finding('denunciation.extension-after-expiry', { due, counts }, basis, { severity })] }
}

/** Whom the decision had to be told to and was not; nothing when the record does not say. */
function missingFrom(notified: readonly NoticeRecipient[] | undefined): readonly NoticeRecipient[] {
  const required: readonly NoticeRecipient[] = ['denouncer', 'denounced']
  return notified === undefined ? [] : required.filter((recipient) => !notified.includes(recipient))
}
