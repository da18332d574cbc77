import { type Context, lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { rowOn } from '../core/timeline'
import { supplementsAfterReceipt, supplementsByOneStop, supplementsInIndex, supplementsPerCase } from '../law/dossier'
import { choose } from '../law/policy/dossier'

import type { DossierEvent, DossierFinding, SupplementCount, SupplementRequest } from './types'

/**
 * Đã yêu cầu bổ sung mấy lần? — How many supplement requests were made at intake, and after receipt.
 *
 * One notice is one request however many papers it lists, unless the policy counts each paper.
 */
export function countSupplements(events: readonly DossierEvent[], context: Context): SupplementCount {
  const perPaper = choose('dossier.notice-with-several-papers', context?.policy) === 'one-request-per-paper'
  let atIntake = 0
  let afterReceipt = 0
  let received = false
  for (const event of events) {
    if (event.type === 'accepted') received = true
    if (event.type !== 'supplement-requested') continue
    const requests = perPaper ? Math.max(1, event.items?.length ?? 1) : 1
    if (received) afterReceipt += requests
    else atIntake += requests
  }
  return { atIntake, afterReceipt }
}

/** True when a further request after receipt is more than the plan and the directive allow, or the sector's own law. */
export function exceedsLimit({ afterReceipt }: SupplementCount, date: IsoDate, context: Context): boolean {
  const limit = lawOn(supplementsAfterReceipt, date, context)
  return limit !== undefined && afterReceipt > limit.value
}

/**
 * Chỉ được yêu cầu bổ sung một lần — What a request breaks of the rule that supplements are asked for once.
 *
 * Three rules, told apart: after receipt (Directive 10/CT-TTg, plan 17/KH-UBND II.3.b), by one-stop staff (Decree
 * 61/2018 and 118/2025, art. 11.2.c; it alone speaks before the directive), and in all (index 766). The two times of
 * Decree 63/2010 art. 20.4 yield. A sector's law or a city's own rule may set another number of each (`context.local`).
 */
export function findRepeatedSupplement(
  history: readonly DossierEvent[],
  request: SupplementRequest,
  lawDate: IsoDate,
  context: Context,
): readonly DossierFinding[] {
  const date = civilDay(request.at)
  const count = countSupplements([...history, request], context)
  const total = count.atIntake + count.afterReceipt
  const received = history.some(({ type }) => type === 'accepted')
  const afterReceipt = lawOn(supplementsAfterReceipt, date, context)
  const byOneStop = lawOn(supplementsByOneStop, lawDate, context)
  const looser = lawOn(supplementsPerCase, date, context)
  const inIndex = rowOn(supplementsInIndex.values, date)
  const found: DossierFinding[] = []

  if (received && afterReceipt !== undefined && count.afterReceipt > afterReceipt.value) {
    const asked = { asked: count.afterReceipt, limit: afterReceipt.value }
    found.push(
      looser === undefined
        ? finding('dossier.supplement-repeated', asked, afterReceipt.basis)
        : finding('dossier.supplement-repeated', { ...asked, looserLimit: looser.value }, [
            ...afterReceipt.basis,
            ...looser.basis,
          ]),
    )
  }
  if (!received && byOneStop !== undefined && count.atIntake > byOneStop.value) {
    const asked = { asked: count.atIntake, limit: byOneStop.value }
    found.push(finding('dossier.supplement-repeated-at-intake', asked, byOneStop.basis))
  }
  const alreadySaid = count.atIntake === 0 && afterReceipt !== undefined
  if (received && !alreadySaid && byOneStop !== undefined && total > byOneStop.value) {
    const severity = choose('dossier.total-supplements', context?.policy)
    const asked = { asked: total, limit: byOneStop.value }
    found.push(finding('dossier.supplement-total', asked, byOneStop.basis, { severity }))
  }
  if (inIndex !== undefined && total > inIndex.value) {
    found.push(finding('dossier.index-overdue', { asked: total }, inIndex.basis, { severity: 'warning' }))
  }
  if (found.length > 0 && request.justification !== undefined) {
    const basis = (afterReceipt ?? byOneStop ?? inIndex ?? supplementsByOneStop.values[0]).basis
    found.push(
      finding('dossier.supplement-justified', { justification: request.justification }, basis, { severity: 'notice' }),
    )
  }
  return found
}
