import {
  acceptanceByLaw,
  announcement,
  caseFile,
  complexity,
  continuation,
  courtClosesComplaint,
  decision,
  emergencyMeasure,
  enforcementDuty,
  firstDialogue,
  frontNotice,
  groupWithdrawal,
  informationTime,
  partialWithdrawal,
  petitionForm,
  publication,
  receptionAnswer,
  redirection,
  refusalReason,
  review,
  revocation,
  secondDialogue,
  secondLevel,
  sending,
  suspensionGrounds,
  terminationGrounds,
  verification,
  withdrawal,
} from '../law/petitions-complaint'
import type { Check, Condition, Transition } from '../lifecycle/types'
import { findAppeal, goesUp } from './complaint-appeal'
import {
  findArchived,
  findComplexity,
  findEnforcement,
  findGroupDecision,
  findLawsuit,
  findPublication,
  findRevocation,
} from './complaint-decision'
import { findDialogueHeld, findDialogueMissing, findDialogueNotice } from './complaint-dialogue'
import {
  findContinuation,
  findDecidedWhileSuspended,
  findSuspension,
  findTermination,
  findWithdrawal,
} from './complaint-ending'
import { decidedAt, sinceReceipt } from './complaint-history'
import { findAccepted, findReceived, findRefused, findVerifiedEarly } from './complaint-intake'
import type {
  ComplaintEvent,
  ComplaintFacts,
  ComplaintLevel,
  ComplaintScene,
  ComplaintStage,
  ComplaintState,
} from './complaint-types'

type Row = Transition<ComplaintState, ComplaintEvent, ComplaintFacts>
export type ComplaintCondition = Condition<ComplaintState, ComplaintEvent, ComplaintFacts>

const check = (rule: string, find: (scene: ComplaintScene) => ReturnType<typeof findReceived>) =>
  ({ rule: `complaint.${rule}`, find }) satisfies Check<ComplaintState, ComplaintEvent, ComplaintFacts>

/** Rút toàn bộ. */
export const whole: ComplaintCondition = {
  name: 'whole',
  test: ({ event }) => event.type === 'withdrawn' && event.extent === 'whole',
}

const inPart: ComplaintCondition = {
  name: 'part',
  test: ({ event }) => event.type === 'withdrawn' && event.extent === 'part',
}

const verifying: ComplaintCondition = {
  name: 'verification-begun',
  test: ({ state, history }) =>
    sinceReceipt(history, state.endsWith('-second') ? 2 : 1).some(
      ({ type }) => type === 'verification-started' || type === 'verified',
    ),
}

const firstDecided: ComplaintCondition = {
  name: 'first-decision-stands',
  test: ({ clocks, history }) => decidedAt(1, clocks, history) !== undefined,
}

/** Khiếu nại lần hai đúng lúc: the first decision is there, or its time has expired. */
export const up: ComplaintCondition = { name: 'second-level-open', test: goesUp }

/** The name of a stage at a level. */
export function stateOf(level: ComplaintLevel, stage: ComplaintStage): ComplaintState {
  return level === 1 ? stage : `${stage}-second`
}

const stages: readonly ComplaintStage[] = [
  'received',
  'refused',
  'accepted',
  'verifying',
  'dialogue',
  'suspended',
  'withdrawn',
  'terminated',
  'decided',
]
const working = ['accepted', 'verifying', 'dialogue'] as const

/** The rows that both levels share. */
export function rowsOf(level: ComplaintLevel): readonly Row[] {
  const on = (stage: ComplaintStage) => stateOf(level, stage)
  const active = working.map(on)
  const pending = [on('received'), ...active, on('suspended')]
  const dialogue = level === 1 ? firstDialogue : secondDialogue
  const stay = (from: readonly ComplaintState[], row: Omit<Row, 'from' | 'to'>): readonly Row[] =>
    from.map((state) => ({ ...row, from: state, to: state }))
  return [
    { from: on('received'), event: 'redirected', to: 'redirected', by: 'authority', law: redirection },
    {
      from: on('received'),
      event: 'refused',
      to: on('refused'),
      by: 'authority',
      law: refusalReason,
      checks: [check('refusal', findRefused)],
    },
    {
      from: on('received'),
      event: 'accepted',
      to: on('accepted'),
      by: 'authority',
      law: acceptanceByLaw,
      checks: [check('acceptance', findAccepted)],
    },
    ...(['verification-started', 'verified'] as const).flatMap((event) => [
      ...stay([on('received')], {
        event,
        by: 'authority',
        law: verification,
        checks: [check('acceptance-first', findVerifiedEarly)],
      }),
      { from: active, event, to: on('verifying'), by: 'authority', law: verification },
    ]),
    ...stay([on('received'), ...active], { event: 'answered', by: 'authority', law: receptionAnswer }),
    ...stay(active, {
      event: 'complexity-determined',
      by: 'authority',
      law: complexity,
      checks: [check('complexity', findComplexity)],
    }),
    ...stay(active, { event: 'information-requested', by: 'authority', law: informationTime }),
    ...stay(active, { event: 'information-received', by: 'informant', law: informationTime }),
    {
      from: active,
      event: 'dialogue-notified',
      to: on('dialogue'),
      by: 'authority',
      law: dialogue,
      checks: [check('dialogue-notice', findDialogueNotice)],
    },
    {
      from: active,
      event: 'dialogue-held',
      to: on('verifying'),
      by: 'authority',
      law: dialogue,
      checks: [check('dialogue', findDialogueHeld)],
    },
    ...stay(active, { event: 'measure-applied', by: 'authority', law: emergencyMeasure }),
    ...stay([...active, on('suspended')], { event: 'measure-lifted', by: 'authority', law: emergencyMeasure }),
    {
      from: active,
      event: 'suspended',
      to: on('suspended'),
      by: 'authority',
      law: suspensionGrounds,
      checks: [check('suspension', findSuspension)],
    },
    {
      from: on('suspended'),
      event: 'resumed',
      to: on('verifying'),
      by: 'authority',
      law: suspensionGrounds,
      when: verifying,
    },
    { from: on('suspended'), event: 'resumed', to: on('accepted'), by: 'authority', law: suspensionGrounds },
    ...stay([...active, on('suspended'), on('terminated')], {
      event: 'notice-sent',
      by: 'authority',
      law: terminationGrounds,
    }),
    {
      from: pending,
      event: 'withdrawn',
      to: on('withdrawn'),
      by: 'complainant',
      law: withdrawal,
      when: whole,
      checks: [check('withdrawal', findWithdrawal)],
    },
    ...stay(pending, {
      event: 'withdrawn',
      by: 'complainant',
      law: partialWithdrawal,
      when: inPart,
      checks: [check('withdrawal', findWithdrawal)],
    }),
    ...stay(pending, {
      event: 'withdrawn',
      by: 'complainant',
      law: groupWithdrawal,
      checks: [check('withdrawal', findWithdrawal)],
    }),
    {
      from: [...pending, on('withdrawn')],
      event: 'terminated',
      to: on('terminated'),
      by: 'authority',
      law: terminationGrounds,
      checks: [check('termination', findTermination)],
    },
    {
      from: on('terminated'),
      event: 'continued',
      to: on('received'),
      by: 'complainant',
      law: continuation,
      checks: [check('continuation', findContinuation)],
    },
    {
      from: [...active, on('suspended')],
      event: 'decided',
      to: on('decided'),
      by: 'authority',
      law: decision,
      checks: [
        check('dialogue-held', findDialogueMissing),
        check('suspension', findDecidedWhileSuspended),
        check('group-decision', findGroupDecision),
      ],
    },
    ...stay([on('decided')], { event: 'sent', by: 'authority', law: sending }),
    ...stay([on('decided')], { event: 'decision-received', by: 'complainant', law: sending }),
    ...stay([on('decided')], { event: 'front-notified', by: 'authority', law: frontNotice }),
    ...stay([on('decided')], { event: 'announced', by: 'authority', law: announcement }),
    ...stay([on('decided')], {
      event: 'published',
      by: 'authority',
      law: publication,
      checks: [check('publication', findPublication)],
    }),
    ...stay([on('decided')], { event: 'review-ordered', by: 'superior', law: review }),
    {
      from: stages.map(on),
      event: 'court-accepted',
      to: 'in-court',
      by: 'court',
      law: courtClosesComplaint,
      checks: [check('lawsuit', findLawsuit)],
    },
    {
      from: on('decided'),
      event: 'enforced',
      to: 'enforced',
      by: 'authority',
      law: enforcementDuty,
      checks: [check('enforcement', findEnforcement)],
    },
    {
      from: [on('refused'), on('terminated'), on('decided')],
      event: 'archived',
      to: 'archived',
      by: 'authority',
      law: caseFile,
      checks: [check('archive', findArchived)],
    },
  ]
}

/** The rows between the levels, and after them. */
export const otherRows: readonly Row[] = [
  {
    from: ['new', 'refused', 'discontinued'],
    event: 'received',
    to: 'received',
    by: 'complainant',
    law: petitionForm,
    checks: [check('filing', findReceived)],
  },
  {
    from: ['decided', 'accepted', 'verifying', 'dialogue', 'refused-second', 'discontinued'],
    event: 'appealed',
    to: 'received-second',
    by: 'complainant',
    law: secondLevel,
    when: up,
    checks: [check('second-window', findAppeal)],
  },
  ...(['decided', 'accepted', 'verifying', 'dialogue', 'suspended'] as const).map(
    (state): Row => ({
      from: state,
      event: 'appealed',
      to: state,
      by: 'complainant',
      law: secondLevel,
      checks: [check('second-window', findAppeal)],
    }),
  ),
  {
    from: ['received-second', 'accepted-second', 'verifying-second', 'dialogue-second', 'suspended-second'],
    event: 'first-decision-revoked',
    to: 'received',
    by: 'authority',
    law: revocation,
    checks: [check('revocation', findRevocation)],
  },
  {
    from: ['refused-second', 'terminated-second'],
    event: 'enforced',
    to: 'enforced',
    by: 'authority',
    law: enforcementDuty,
    when: firstDecided,
    checks: [check('enforcement', findEnforcement)],
  },
  { from: 'enforced', event: 'review-ordered', to: 'enforced', by: 'superior', law: review },
  { from: 'enforced', event: 'published', to: 'enforced', by: 'authority', law: publication },
  { from: 'enforced', event: 'announced', to: 'enforced', by: 'authority', law: announcement },
  {
    from: ['enforced', 'discontinued'],
    event: 'archived',
    to: 'archived',
    by: 'authority',
    law: caseFile,
    checks: [check('archive', findArchived)],
  },
  ...(['enforced', 'in-court'] as const).flatMap((state): readonly Row[] => [
    { from: state, event: 'sent', to: state, by: 'authority', law: sending },
    { from: state, event: 'decision-received', to: state, by: 'complainant', law: sending },
    { from: state, event: 'front-notified', to: state, by: 'authority', law: frontNotice },
    { from: state, event: 'notice-sent', to: state, by: 'authority', law: terminationGrounds },
  ]),
  { from: 'in-court', event: 'published', to: 'in-court', by: 'authority', law: publication },
  {
    from: 'in-court',
    event: 'terminated',
    to: 'in-court',
    by: 'authority',
    law: terminationGrounds,
    checks: [check('termination', findTermination)],
  },
  { from: 'in-court', event: 'court-discontinued', to: 'discontinued', by: 'court', law: courtClosesComplaint },
  { from: 'in-court', event: 'court-judged', to: 'judged', by: 'court', law: courtClosesComplaint },
  {
    from: ['enforced', 'discontinued'],
    event: 'court-accepted',
    to: 'in-court',
    by: 'court',
    law: courtClosesComplaint,
  },
]
