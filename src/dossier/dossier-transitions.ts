import {
  clockAfterSupplement,
  clockStartsAt,
  closeAfter,
  consultation,
  faultyResult,
  handover,
  intakeAlert,
  intakeOutcome,
  lateNotice,
  lostDossier,
  pause,
  refusalIsResult,
  resultReturn,
  selfAdjustment,
  stopByApplicant,
  supplementForm,
  transfer,
  verification,
} from '../law/dossier'
import { ofCase } from '../lifecycle/of-case'
import type { Transition } from '../lifecycle/types'
import {
  adjustedOnline,
  alertedInTime,
  closedInTime,
  consultationDated,
  handedOverInTime,
  lateNoticeKept,
  lossMended,
  pauseBased,
  refusalReasoned,
  supplementFormed,
  supplementNotice,
  supplementOnce,
} from './dossier-checks'
import { complete, wasConsulted, withBasis } from './dossier-conditions'
import type { DossierEvent, DossierState, Procedure } from './types'

type Row = Transition<DossierState, DossierEvent, Procedure>

const atIntake: readonly DossierState[] = ['submitted', 'completing']
const inHand: readonly DossierState[] = ['processing', 'supplementing', 'paused']
const beforeResult: readonly DossierState[] = [...atIntake, 'processing', 'supplementing']
const anywhere: readonly DossierState[] = [...atIntake, ...inHand, 'finished', 'correcting']

/** An event that changes no state, in each of some states. */
function staying(states: readonly DossierState[], row: Omit<Row, 'from' | 'to'>): readonly Row[] {
  return states.map((state) => ({ ...row, from: state, to: state }))
}

/** Các bước chuyển trong vòng đời hồ sơ — what may happen to a dossier, in which state, by whom, under which law. */
export const dossierTransitions: readonly Row[] = [
  { from: 'new', event: 'submitted', to: 'submitted', by: 'applicant', law: intakeOutcome },
  {
    from: ['new', 'submitted', 'completing'],
    event: 'accepted',
    to: 'processing',
    by: 'one-stop',
    law: clockStartsAt,
  },
  {
    from: ['new', 'submitted', 'completing'],
    event: 'refused',
    to: 'refused',
    by: 'one-stop',
    law: intakeOutcome,
    checks: [refusalReasoned],
  },
  {
    from: ['new', 'submitted', 'completing'],
    event: 'supplement-requested',
    to: 'completing',
    by: 'one-stop',
    law: intakeOutcome,
    checks: [ofCase(supplementOnce), supplementFormed],
  },
  { from: 'completing', event: 'supplement-received', to: 'submitted', by: 'applicant', law: intakeOutcome },
  {
    from: ['processing', 'supplementing'],
    event: 'supplement-requested',
    to: 'supplementing',
    by: 'authority',
    law: supplementForm,
    checks: [ofCase(supplementOnce), ofCase(supplementNotice), supplementFormed],
  },
  {
    from: 'supplementing',
    event: 'supplement-received',
    to: 'processing',
    by: 'applicant',
    law: clockAfterSupplement,
    when: complete,
  },
  {
    from: 'supplementing',
    event: 'supplement-received',
    to: 'supplementing',
    by: 'applicant',
    law: clockAfterSupplement,
  },
  {
    from: ['submitted', 'completing', 'processing', 'supplementing', 'paused'],
    event: 'stopped',
    to: 'stopped',
    by: 'applicant',
    law: stopByApplicant,
  },
  {
    from: ['processing', 'supplementing', 'paused'],
    event: 'finished',
    to: 'finished',
    by: 'authority',
    law: refusalIsResult,
    checks: [refusalReasoned],
  },
  {
    from: 'supplementing',
    event: 'closed',
    to: 'closed',
    by: 'one-stop',
    law: closeAfter,
    checks: [ofCase(closedInTime)],
  },
  { from: 'finished', event: 'returned', to: 'returned', by: 'one-stop', law: resultReturn },
  { from: 'processing', event: 'paused', to: 'paused', by: 'authority', law: pause, when: withBasis },
  { from: 'processing', event: 'paused', to: 'processing', by: 'authority', law: pause, checks: [pauseBased] },
  { from: 'paused', event: 'resumed', to: 'processing', by: 'authority', law: pause },
  { from: ['finished', 'returned'], event: 'fault-found', to: 'correcting', by: 'one-stop', law: faultyResult },
  { from: 'correcting', event: 'corrected', to: 'finished', by: 'authority', law: faultyResult },
  ...staying(atIntake, { event: 'alerted', by: 'one-stop', law: intakeAlert, checks: [alertedInTime] }),
  ...staying(beforeResult, { event: 'adjusted', by: 'applicant', law: selfAdjustment, checks: [adjustedOnline] }),
  ...staying(inHand, { event: 'verification-invited', by: 'authority', law: verification }),
  ...staying(inHand, { event: 'late-notified', by: 'authority', law: lateNotice, checks: [lateNoticeKept] }),
  ...staying(inHand, { event: 'handed-over', by: 'one-stop', law: handover, checks: [handedOverInTime] }),
  ...staying(inHand, { event: 'transferred', by: 'authority', law: transfer }),
  ...staying(inHand, { event: 'consulted', by: 'authority', law: consultation, checks: [consultationDated] }),
  ...staying(inHand, { event: 'consultation-answered', by: 'consulted-body', law: consultation, when: wasConsulted }),
  ...staying(inHand, { event: 'site-checked', by: 'authority', law: verification }),
  ...staying(anywhere, { event: 'lost', by: 'authority', law: lostDossier, checks: [lossMended] }),
]
