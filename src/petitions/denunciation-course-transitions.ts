import {
  acceptanceNotice,
  decisionSent,
  extensionTime,
  mustContinue,
  resumption,
  suspensionGrounds,
  terminationGrounds,
  verificationRule,
  withdrawalFields,
} from '../law/petitions-denunciation'
import { ofCase } from '../lifecycle/of-case'
import { identityWithheldInNotice } from './denunciation-conclusion-checks'
import {
  continuationKept,
  extensionKept,
  resumptionKept,
  suspensionKept,
  terminationKept,
  verificationKept,
  withdrawalKept,
} from './denunciation-course-checks'
import {
  type DenunciationTransition,
  label,
  openStates,
  resolvingStates,
  sinceAcceptance,
  stay,
  when,
} from './denunciation-scene'
import type { DenunciationState } from './denunciation-types'

const verified = ofCase(
  when('verification-assigned-before', ({ history }) =>
    sinceAcceptance(history).some(({ type }) => type === 'verification-assigned'),
  ),
)

const acceptedBefore = ofCase({
  ...when('accepted-before', ({ history }) => history.some(({ type }) => type === 'accepted')),
  label: label('đã có quyết định thụ lý', 'a decision to accept'),
})
const stoppedBefore = ofCase({
  ...when('suspended-or-terminated-before', ({ history }) =>
    history.some(({ type }) => type === 'suspended' || type === 'terminated'),
  ),
  label: label('đã có quyết định tạm đình chỉ hoặc đình chỉ', 'a decision to suspend or terminate'),
})

/** Nơi vụ việc đã đi tiếp: a notice still owed is owed there too (art. 29.3, 34.4). */
const gone: readonly DenunciationState[] = ['crime-referred', 'reviewing', 'upheld', 'transferred', 'reopened']

/** Xác minh, gia hạn, rút, tạm đình chỉ, đình chỉ — from acceptance to the conclusion. */
export const courseTransitions: readonly DenunciationTransition[] = [
  ...stay(['accepted', 'verifying', 'suspended', 'concluded', 'terminated'], {
    event: 'acceptance-notified',
    by: 'authority',
    law: acceptanceNotice,
    checks: [identityWithheldInNotice],
  }),
  ...stay(gone, {
    event: 'acceptance-notified',
    by: 'authority',
    law: acceptanceNotice,
    when: acceptedBefore,
    checks: [identityWithheldInNotice],
  }),
  {
    from: ['accepted', 'verifying'],
    event: 'verification-assigned',
    to: 'verifying',
    by: 'authority',
    law: verificationRule,
    checks: [verificationKept],
  },
  ...stay(resolvingStates, { event: 'extended', by: 'authority', law: extensionTime, checks: [extensionKept] }),
  ...stay(openStates, { event: 'withdrawn', by: 'denouncer', law: withdrawalFields, checks: [withdrawalKept] }),
  ...stay(openStates, {
    event: 'continuation-grounds-found',
    by: 'authority',
    law: mustContinue,
    checks: [continuationKept],
  }),
  {
    from: ['accepted', 'verifying'],
    event: 'suspended',
    to: 'suspended',
    by: 'authority',
    law: suspensionGrounds,
    checks: [suspensionKept],
  },
  {
    from: 'suspended',
    event: 'resumed',
    to: 'verifying',
    by: 'authority',
    law: resumption,
    when: verified,
    checks: [resumptionKept],
  },
  {
    from: 'suspended',
    event: 'resumed',
    to: 'accepted',
    by: 'authority',
    law: resumption,
    checks: [resumptionKept],
  },
  {
    from: openStates,
    event: 'terminated',
    to: 'terminated',
    by: 'authority',
    law: terminationGrounds,
    checks: [terminationKept],
  },
  ...stay(['accepted', 'verifying', 'suspended', 'concluded', 'terminated'], {
    event: 'decision-sent',
    by: 'authority',
    law: decisionSent,
  }),
  ...stay([...gone, 'taken-over'], {
    event: 'decision-sent',
    by: 'authority',
    law: decisionSent,
    when: stoppedBefore,
  }),
]
