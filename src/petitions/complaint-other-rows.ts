import {
  announcement,
  caseFile,
  courtClosesComplaint,
  enforcementDuty,
  frontNotice,
  petitionForm,
  publication,
  review,
  revocation,
  secondLevel,
  sending,
  terminationGrounds,
} from '../law/petitions-complaint'
import { ofCase } from '../lifecycle/of-case'
import { findAppeal } from './complaint-appeal'
import { type ComplaintRow, check, firstDecided, up } from './complaint-conditions'
import { findArchived, findEnforcement, findRevocation } from './complaint-decision'
import { findTermination } from './complaint-ending'
import { findReceived } from './complaint-intake'

/** The rows between the levels, and after them. */
export const otherRows: readonly ComplaintRow[] = [
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
    checks: [ofCase(check('second-window', findAppeal))],
  },
  ...(['decided', 'accepted', 'verifying', 'dialogue', 'suspended'] as const).map(
    (state): ComplaintRow => ({
      from: state,
      event: 'appealed',
      to: state,
      by: 'complainant',
      law: secondLevel,
      checks: [ofCase(check('second-window', findAppeal))],
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
    checks: [ofCase(check('enforcement', findEnforcement))],
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
  ...(['enforced', 'in-court'] as const).flatMap((state): readonly ComplaintRow[] => [
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
