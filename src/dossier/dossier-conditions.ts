import { civilDay } from '../core/moment'
import { choose } from '../law/policy/dossier'
import { isClosed } from '../lifecycle/clocks'
import type { Condition, Scene } from '../lifecycle/types'

import { countSupplements, exceedsLimit } from './supplement-once'
import type { DossierEvent, DossierState, Procedure, SupplementRequest } from './types'

export type DossierScene = Scene<DossierState, DossierEvent, Procedure>
export type DossierCondition = Condition<DossierState, DossierEvent, Procedure>

export const isRequest = (event: DossierEvent): event is SupplementRequest => event.type === 'supplement-requested'

export const complete: DossierCondition = {
  name: 'complete',
  test: ({ event }) => event.type === 'supplement-received' && event.complete,
}

export const online: DossierCondition = {
  name: 'online',
  test: ({ event }) => event.type === 'submitted' && event.channel === 'online',
}

/** A lawful request ends the running period; what may not be asked does not, unless the policy lets it. */
export const winsTime: DossierCondition = {
  name: 'lawful-request-after-receipt',
  test: ({ event, history, context }) =>
    isRequest(event) &&
    history.some(({ type }) => type === 'accepted') &&
    (choose('dossier.repeated-request-clock', context?.policy) === 'restarts' ||
      !exceedsLimit(countSupplements([...history, event], context), civilDay(event.at), context)),
}

export const endsPeriod: DossierCondition = {
  name: 'ended-or-lawful-request',
  test: (scene) => !isRequest(scene.event) || winsTime.test(scene),
}

/** The complete dossier starts the full period anew, when the request had ended the one that ran. */
export const startsAnew: DossierCondition = {
  name: 'complete-after-lawful-request',
  test: (scene) =>
    scene.event.type === 'accepted' ||
    (complete.test(scene) &&
      scene.history.some(({ type }) => type === 'accepted') &&
      !scene.clocks.some((clock) => clock.id === 'dossier.result' && !isClosed(clock))),
}

/** A pause stops the clock only with its own basis. */
export const withBasis: DossierCondition = {
  name: 'with-its-own-basis',
  test: ({ event }) => event.type === 'paused' && event.basis !== undefined,
}

/** Somebody was asked for an opinion, so that an answer can come. */
export const wasConsulted: DossierCondition = {
  name: 'consulted',
  label: { vi: 'đã có văn bản lấy ý kiến', en: 'a body that was consulted' },
  of: 'case',
  test: ({ history }) => history.some(({ type }) => type === 'consulted'),
}

/** The answer of the body that a consultation clock belongs to. */
export const answeredByHolder: DossierCondition = {
  name: 'by-the-consulted-body',
  test: ({ event }, clock) => event.type === 'consultation-answered' && event.body === clock?.holder,
}
