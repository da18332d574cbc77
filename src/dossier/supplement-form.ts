import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'
import { publishedListOnly, supplementForm, throughOneStop } from '../law/dossier'
import type { DossierEvent, DossierFinding, SupplementRequest } from './types'

/**
 * Yêu cầu bổ sung đúng hình thức chưa? — What a request lacks: writing, reason, items, the way through the one-stop
 * unit; and papers that the published list does not name.
 *
 * @remarks Decree 61/2018 and 118/2025, articles 5.1.đ, 5.1.e, 17.1, 19.4 (19.5).
 */
export function findSupplementForm(
  history: readonly DossierEvent[],
  request: SupplementRequest,
  lawDate: IsoDate,
): readonly DossierFinding[] {
  const form = basisOf(supplementForm, lawDate)
  const oneStop = basisOf(throughOneStop, lawDate)
  const list = basisOf(publishedListOnly, lawDate)
  if (form === undefined || oneStop === undefined || list === undefined) return []

  const received = history.some(({ type }) => type === 'accepted')
  const outside = request.items.filter(({ published }) => published === false).map(({ name }) => name)
  const unknown: string[] = []
  if (request.written === undefined && received) unknown.push('written')
  if (request.through === undefined && received) unknown.push('through')

  const found: DossierFinding[] = []
  if (request.through === 'direct') found.push(finding('dossier.supplement-not-through-one-stop', {}, oneStop))
  if (request.written === false) found.push(finding('dossier.supplement-unwritten', {}, form))
  if (isBlank(request.reason)) found.push(finding('dossier.supplement-without-reason', {}, form))
  if (request.items.length === 0) found.push(finding('dossier.supplement-without-items', {}, form))
  if (outside.length > 0) found.push(finding('dossier.supplement-outside-list', { items: outside }, list))
  if (unknown.length > 0) {
    found.push(finding('dossier.supplement-form-unknown', { fields: unknown }, form, { severity: 'notice' }))
  }
  return found
}

/** True for a reason that is absent or blank. */
export function isBlank(text: string | undefined): boolean {
  return typeof text !== 'string' || text.trim() === ''
}

function basisOf(parameter: Parameter<unknown>, date: IsoDate): Basis | undefined {
  return at(parameter.values, date)?.basis
}
