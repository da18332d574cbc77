import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { at } from '../core/timeline'
import {
  disclosureDiscipline,
  identitySecrecy,
  publicationSecrecy,
  secrecyDeclined,
} from '../law/petitions-denunciation'
import type { DenunciationEvent } from './denunciation-events'
import type { DenunciationFinding } from './denunciation-types'

/**
 * Bí mật danh tính — Secrecy needs no request: it starts when the denunciation is received and never ends. Only the
 * denouncer lifts it, by telling it or by declining secrecy.
 *
 * @remarks Denunciation Law art. 8.3, 47.2, 49.2, 56; Decree 31/2019/NĐ-CP art. 22.2 as amended.
 */
export function secrecyOf(history: readonly DenunciationEvent[]): {
  readonly from?: IsoInstant
  readonly lifted: boolean
} {
  const received = history.find(({ type }) => type === 'received')
  const lifted = history.some(
    (event) => event.type === 'secrecy-declined' || (event.type === 'identity-disclosed' && event.by === 'denouncer'),
  )
  return { ...(received !== undefined && { from: received.at }), lifted }
}

/** What a disclosure breaks, and the discipline it meets; since 1 July 2026 none if the denouncer had declined secrecy. */
export function findDisclosure(
  history: readonly DenunciationEvent[],
  by: 'official' | 'denouncer' | 'other',
  lawDate: IsoDate,
): readonly DenunciationFinding[] {
  const law = at(identitySecrecy.values, lawDate)
  if (by === 'denouncer' || law === undefined || secrecyOf(history).lifted) return afterLifting(history, by, lawDate)
  const discipline = by === 'official' ? at(disclosureDiscipline.values, lawDate) : undefined
  const basis: Basis = [law.basis[0], ...law.basis.slice(1), ...(discipline?.basis ?? [])]
  const params = { by, ...(discipline !== undefined && { discipline: discipline.value }) }
  return [finding('denunciation.identity-disclosed', params, basis)]
}

function afterLifting(
  history: readonly DenunciationEvent[],
  by: 'official' | 'denouncer' | 'other',
  lawDate: IsoDate,
): readonly DenunciationFinding[] {
  const declined = history.some(({ type }) => type === 'secrecy-declined')
  const row = at(secrecyDeclined.values, lawDate)
  if (by !== 'official' || !declined || row === undefined) return []
  return [finding('denunciation.identity-disclosed-after-decline', {}, row.basis, { severity: 'notice' })]
}

/** A notice, conclusion or publication that shows who denounced. */
export function findShownIdentity(
  history: readonly DenunciationEvent[],
  withheld: boolean | undefined,
  lawDate: IsoDate,
): readonly DenunciationFinding[] {
  if (withheld !== false) return []
  const law = at(publicationSecrecy.values, lawDate)
  return findDisclosure(history, 'official', lawDate).map((found) =>
    law === undefined ? found : { ...found, basis: [found.basis[0], ...found.basis.slice(1), ...law.basis] },
  )
}
