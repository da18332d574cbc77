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
  publication,
  receptionAnswer,
  redirection,
  refusalReason,
  review,
  secondDialogue,
  sending,
  suspensionGrounds,
  terminationGrounds,
  verification,
  withdrawal,
} from '../law/petitions-complaint'
import { ofCase } from '../lifecycle/of-case'
import { type ComplaintRow, check, inPart, stages, stateOf, verifying, whole, working } from './complaint-conditions'
import {
  findArchived,
  findComplexity,
  findEnforcement,
  findGroupDecision,
  findLawsuit,
  findPublication,
} from './complaint-decision'
import { findDialogueHeld, findDialogueMissing, findDialogueNotice } from './complaint-dialogue'
import {
  findContinuation,
  findDecidedWhileSuspended,
  findSuspension,
  findTermination,
  findWithdrawal,
} from './complaint-ending'
import { findAccepted, findRefused, findVerifiedEarly } from './complaint-intake'
import type { ComplaintLevel, ComplaintStage, ComplaintState } from './complaint-types'

/** The rows that both levels share. */
export function rowsOf(level: ComplaintLevel): readonly ComplaintRow[] {
  const on = (stage: ComplaintStage) => stateOf(level, stage)
  const active = working.map(on)
  const pending = [on('received'), ...active, on('suspended')]
  const dialogue = level === 1 ? firstDialogue : secondDialogue
  const stay = (from: readonly ComplaintState[], row: Omit<ComplaintRow, 'from' | 'to'>): readonly ComplaintRow[] =>
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
      checks: [ofCase(check('acceptance', findAccepted))],
    },
    ...(['verification-started', 'verified'] as const).flatMap((event) => [
      ...stay([on('received')], {
        event,
        by: 'authority',
        law: verification,
        checks: [ofCase(check('acceptance-first', findVerifiedEarly))],
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
        ofCase(check('dialogue-held', findDialogueMissing)),
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
      checks: [ofCase(check('enforcement', findEnforcement))],
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
