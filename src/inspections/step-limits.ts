import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import * as law from '../law/inspections'
import type { Inspection, InspectionStep } from './record-types'

/** Điều 47: bodies with one set of times; for inspectorates of Government agencies and special zones none was seen. */
type Group = 'government' | 'middle' | 'lower'

/** The limit that the law sets for a step of this inspection; none where it names no body of that level. */
export function stepLimit(
  step: Exclude<InspectionStep, 'direct'>,
  inspection: Inspection,
): Parameter<Limit> | undefined {
  if (step === 'report' || step === 'draft') return writingLimit(step, inspection)
  if (step === 'implementation') {
    return inspection.level === 'government' ? law.implementationGovernment : law.implementation
  }
  return common[step]
}

/** Thời hạn thanh tra, gia hạn: how long, and each extension in turn; the list is as long as extensions are many. */
export function directLimits({ level }: Inspection):
  | {
      readonly limit: Parameter<Limit>
      readonly extensions: readonly Parameter<Limit>[]
    }
  | undefined {
  const group = groupOf(level)
  return group === undefined ? undefined : direct[group]
}

const direct = {
  government: { limit: law.directGovernment, extensions: [law.extensionGovernment, law.secondExtension] },
  middle: { limit: law.directMiddle, extensions: [law.extensionMiddle] },
  lower: { limit: law.directLower, extensions: [law.extensionLower] },
} as const

const common = {
  announcement: law.announcement,
  outline: law.outline,
  'drafting-order': law.draftingOrder,
  'management-reply': law.managementReply,
  signing: law.signing,
  'signing-after-reply': law.signingAfterReply,
  publication: law.publication,
  'subject-plan': law.subjectPlan,
  'manager-action': law.managerAction,
  handover: law.handover,
} as const

const writing = {
  report: {
    government: [law.reportGovernment, law.reportComplexGovernment],
    middle: [law.reportMiddle, law.reportComplexMiddle],
    lower: [law.reportLower, law.reportComplexLower],
  },
  draft: {
    government: [law.draftGovernment, law.draftComplexGovernment],
    middle: [law.draftMiddle, law.draftComplexMiddle],
    lower: [law.draftLower, law.draftComplexLower],
  },
} as const

function writingLimit(step: 'report' | 'draft', { level, complex }: Inspection): Parameter<Limit> | undefined {
  const group = groupOf(level)
  return group === undefined ? undefined : writing[step][group][complex === true ? 1 : 0]
}

function groupOf(level: Inspection['level']): Group | undefined {
  switch (level) {
    case 'government':
      return 'government'
    case 'ministry':
    case 'general-department':
    case 'province':
      return 'middle'
    case 'department':
    case 'district':
      return 'lower'
    default:
      return undefined
  }
}
