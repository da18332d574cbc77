import { dueOf } from '../calendar/compute-period-end'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import {
  caseFile,
  identitySecrecy,
  onwardReview,
  overdueDemand,
  overdueReport,
  senderAnswer,
  takeOver,
} from '../law/petitions-denunciation'
import { isClosed } from '../lifecycle/clocks'
import { ofCase } from '../lifecycle/of-case'
import type { Clock } from '../lifecycle/types'
import { denunciationClocks } from './denunciation-clocks'
import { disclosureKept, reviewKept } from './denunciation-conclusion-checks'
import { conclusionTransitions } from './denunciation-conclusion-transitions'
import { trulyOverdue } from './denunciation-course-checks'
import { courseTransitions } from './denunciation-course-transitions'
import { answerWritten } from './denunciation-intake-checks'
import { intakeTransitions } from './denunciation-intake-transitions'
import {
  type DenunciationCheck,
  type DenunciationScene,
  type DenunciationTransition,
  stay,
  when,
} from './denunciation-scene'
import type { DenunciationState } from './denunciation-types'

const unended: readonly DenunciationState[] = [
  'checking',
  'transferred',
  'guided',
  'not-processed',
  'inspection',
  'refused',
  'accepted',
  'verifying',
  'suspended',
  'concluded',
  'terminated',
  'crime-referred',
  'settled',
  'reviewing',
  'upheld',
  'reopened',
  'taken-over',
]

const upheld = when('upheld', ({ event }) => event.type === 'onward-reviewed' && event.outcome === 'upheld')
const passedOver = when('transferred', ({ event }) => event.type === 'onward-reviewed' && event.outcome === 'transfer')

/** Báo cáo định kỳ hàng tháng: the month that runs ends with the file; one that is over is still owed. */
function isMonthUnderWay({ id, period }: Clock, { event, context }: DenunciationScene): boolean {
  const due = id === 'denunciation.monitoring-report' ? dueOf(period, context) : undefined
  return due !== undefined && civilDay(event.at) <= due
}

/** Hồ sơ chỉ kết thúc khi mọi việc đã xong. */
const dutiesDone: DenunciationCheck = {
  rule: 'denunciation.closed-with-duties',
  find: (scene) => {
    const owed = scene.clocks.filter((clock) => !isClosed(clock) && !isMonthUnderWay(clock, scene))
    const ids = owed.map(({ id }) => id)
    const duties = denunciationClocks.filter(({ id }) => ids.includes(id)).map((clock) => clock.label)
    return duties.length === 0 ? [] : [finding('denunciation.closed-with-duties', { duties }, caseFile.values[0].basis)]
  },
}

/** Which event leads where, by whom, under which provision: the whole table. */
export const denunciationTransitions: readonly DenunciationTransition[] = [
  ...intakeTransitions,
  ...courseTransitions,
  ...conclusionTransitions,
  ...stay(['accepted', 'verifying', 'suspended'], {
    event: 'overdue-denounced',
    by: 'denouncer',
    law: overdueDemand,
    checks: [trulyOverdue],
  }),
  ...stay(['accepted', 'verifying', 'suspended'], { event: 'report-demanded', by: 'superior', law: overdueDemand }),
  ...stay(['accepted', 'verifying', 'suspended'], { event: 'progress-reported', by: 'authority', law: overdueReport }),
  {
    from: ['accepted', 'verifying', 'suspended'],
    event: 'taken-over',
    to: 'taken-over',
    by: 'superior',
    law: takeOver,
  },
  {
    from: ['concluded', 'terminated', 'closed'],
    event: 'onward-denounced',
    to: 'reviewing',
    by: 'denouncer',
    law: onwardReview,
  },
  {
    from: 'reviewing',
    event: 'onward-reviewed',
    to: 'upheld',
    by: 'superior',
    law: onwardReview,
    when: upheld,
    checks: [reviewKept],
  },
  {
    from: 'reviewing',
    event: 'onward-reviewed',
    to: 'transferred',
    by: 'superior',
    law: onwardReview,
    when: passedOver,
    checks: [reviewKept],
  },
  {
    from: 'reviewing',
    event: 'onward-reviewed',
    to: 'reopened',
    by: 'superior',
    law: onwardReview,
    checks: [reviewKept],
  },
  ...stay(unended, { event: 'sender-answered', by: 'authority', law: senderAnswer, checks: [answerWritten] }),
  ...stay([...unended, 'closed'], {
    event: 'identity-disclosed',
    by: 'anyone',
    law: identitySecrecy,
    checks: [disclosureKept],
  }),
  ...stay(unended, { event: 'secrecy-declined', by: 'denouncer', law: identitySecrecy }),
  {
    from: [
      'transferred',
      'guided',
      'not-processed',
      'inspection',
      'refused',
      'terminated',
      'crime-referred',
      'settled',
      'concluded',
      'upheld',
    ],
    event: 'closed',
    to: 'closed',
    by: 'authority',
    law: caseFile,
    checks: [ofCase(dutiesDone)],
  },
]
