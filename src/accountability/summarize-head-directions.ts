import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { traceOf } from '../core/trace'
import { planCriteria } from '../law/accountability-staff'
import { checkDays } from './days'
import { findMisshapenArgument } from './shapes'

/** Văn bản chỉ đạo do người đứng đầu ký. */
export interface DirectingDocument {
  readonly head: string
  readonly number: string
  readonly date: IsoDate
}

/** Hoạt động chỉ đạo của một người đứng đầu trong kỳ. */
export interface HeadDirections {
  readonly head: string
  readonly documents: number
  readonly last?: IsoDate
}

/**
 * Trong kỳ người đứng đầu đã ban hành bao nhiêu văn bản chỉ đạo? — How many directing documents each head signed in a period and
 * when the last one was: evidence of activity, never a verdict, because the plan sets no number.
 *
 * @param heads The heads asked about; one without a document stands in the answer with 0.
 * @param documents Documents with who signed them.
 * @param period First and last day.
 * @returns One entry for each head, in the order given. Undetermined with findings for days that are none or reversed.
 * @remarks Plan 17/KH-UBND II.2.a (“quán triệt, chỉ đạo chặt chẽ”).
 * @example
 * ```ts
 * import { summarizeHeadDirections } from 'congvu/accountability'
 *
 * const activity = summarizeHeadDirections(
 *   ['H1', 'H2'],
 *   [{ head: 'H1', number: '12/CV-SNV', date: '2024-03-04' }],
 *   { from: '2024-01-01', to: '2024-12-31' },
 * )
 * activity.status === 'decided' && activity.value.map(({ documents }) => documents) //=> [1, 0]
 * ```
 */
export function summarizeHeadDirections(
  heads: readonly string[],
  documents: readonly DirectingDocument[],
  period: { readonly from: IsoDate; readonly to: IsoDate },
): Outcome<readonly HeadDirections[]> {
  const rule = 'accountability.summarize-head-directions'
  const misshapen = findMisshapen(documents, [{ head: 'string' }], planCriteria.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis } = planCriteria.values[0]
  const unread = [
    ...findMisshapenArgument(heads, ['string'], ['heads'], basis),
    ...findMisshapenArgument(period, 'object', ['period'], basis),
  ]
  if (unread.length > 0) return undetermined([], traceOf(rule, []), unread)
  const { from, to } = period
  const problems = checkDays(
    [
      [from ?? null, ['from']],
      [to ?? null, ['to']],
      ...documents.map(({ date }, index) => [date ?? null, ['documents', index, 'date']] as const),
    ],
    basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (from > to) {
    const params = { first: from, second: to }
    return undetermined([], traceOf(rule, []), [finding('accountability.order', params, basis, { path: ['to'] })])
  }
  const value = heads.map((head): HeadDirections => {
    const days = documents
      .filter((document) => document.head === head && from <= document.date && document.date <= to)
      .map(({ date }) => date)
      .sort()
    const last = days.at(-1)
    return { head, documents: days.length, ...(last !== undefined && { last }) }
  })
  return decided(value, traceOf(rule, []))
}
