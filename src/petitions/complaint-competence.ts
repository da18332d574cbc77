import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { isKeyOf } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { competence, ministerOneLevel } from '../law/petitions-complaint'
import type { ComplaintFinding } from './complaint-findings'
import type { ComplaintRespondent, Resolvers } from './complaint-types'

/**
 * Ai có thẩm quyền giải quyết khiếu nại? — Who resolves a complaint about an administrative decision or act, first and
 * second, by the post of the respondent and the day.
 *
 * The district tier ended on 30 June 2025. A minister's decision has one level only: after it, the court.
 *
 * @param respondent The post of the one whose decision or act is complained of.
 * @param date The day of the question.
 * @returns The posts. Undetermined, with a finding, for a post that does not exist on that day, or a date that is none.
 * @remarks Luật Khiếu nại 02/2011/QH13, articles 7, 17 to 23; Law 136/2025/QH15 from 1 July 2026.
 * @example
 * ```ts
 * import { findResolvers } from 'congvu/petitions'
 *
 * const before = findResolvers('commune-chair', '2024-03-04')
 * before.status === 'decided' && before.value.second //=> 'district-chair'
 * const after = findResolvers('commune-chair', '2026-08-03')
 * after.status === 'decided' && after.value.second //=> 'province-chair'
 * ```
 */
export function findResolvers(respondent: ComplaintRespondent, date: IsoDate): Outcome<Resolvers> {
  const trace = traceOf('complaint.find-resolvers', [])
  if (typeof date !== 'string' || readDay(date) === undefined) {
    const place = { path: ['date'] }
    const problem = finding('calendar.date-form', { given: quote(date) }, competence.values[0].basis, place)
    return undetermined([], trace, [problem])
  }
  if (!known.some((name) => name === respondent)) {
    const params = { given: quote(respondent), allowed: known }
    const problem = finding('schema.wrong-value', params, competence.values[0].basis, { path: ['respondent'] })
    return undetermined(['respondent'], trace, [problem])
  }
  const found = resolversOn(respondent, date)
  if (found !== undefined) return decided(found, trace)
  return undetermined([], trace, [findAbolished(respondent, date)])
}

/** Every post that a complaint may be against, whenever it existed. */
const known: readonly string[] = [...new Set(competence.values.flatMap(({ value }) => Object.keys(value ?? {})))]

/** The same for a known day; nothing when the post does not exist. */
export function resolversOn(respondent: ComplaintRespondent, date: IsoDate): Resolvers | undefined {
  const posts = at(competence.values, date)?.value
  return posts !== undefined && isKeyOf(posts, respondent) ? posts[respondent] : undefined
}

/** A post that does not exist on a day. */
export function findAbolished(respondent: ComplaintRespondent, date: IsoDate): ComplaintFinding {
  const basis = (at(competence.values, date) ?? competence.values[0]).basis
  return finding('complaint.post-abolished', { respondent, date }, basis, { path: ['respondent'] })
}

/** Còn cấp giải quyết lần hai không — true unless the respondent is a minister. */
export function hasSecondLevel(
  { subject, respondent }: { readonly subject: string; readonly respondent?: ComplaintRespondent },
  date: IsoDate,
): boolean {
  return subject !== 'administrative' || respondent !== 'minister' || at(ministerOneLevel.values, date) === undefined
}
