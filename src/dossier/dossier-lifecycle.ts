import { cite } from '../law/cite'
import { defineLifecycle } from '../lifecycle/define-lifecycle'
import type { Lifecycle } from '../lifecycle/types'
import { dossierClocks } from './dossier-clocks'
import { dossierEvents, dossierStates } from './dossier-labels'
import { dossierTransitions } from './dossier-transitions'
import { lawDateOf } from './law-date'
import { procedureShape, requestShape } from './shapes'
import type { DossierEvent, DossierState, Procedure } from './types'

/**
 * Vòng đời hồ sơ một cửa — The life of a one-stop dossier, from submission to the result handed over.
 *
 * @remarks Decree 61/2018/NĐ-CP (21 June 2018 to 30 June 2025) and Decree 118/2025/NĐ-CP (from 1 July 2025).
 */
export const dossierLifecycle: Lifecycle<DossierState, DossierEvent, Procedure> = /* @__PURE__ */ defineLifecycle({
  facts: procedureShape,
  details: { 'supplement-requested': requestShape },
  id: 'dossier',
  label: { vi: 'Hồ sơ một cửa', en: 'One-stop dossier' },
  initial: 'new',
  basis: [cite('118/2025/NĐ-CP@2025-06-09', '17'), cite('61/2018/NĐ-CP@2018-04-23', '17')],
  lawDate: lawDateOf,
  states: dossierStates,
  events: dossierEvents,
  transitions: dossierTransitions,
  clocks: dossierClocks,
})
