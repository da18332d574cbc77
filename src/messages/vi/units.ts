import type { Share, SuccessionCertainty, UnitFindings, UnitSteps } from '../../units/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'

const shares: Record<Share, string> = { whole: 'toàn bộ nhiệm vụ', part: 'một phần nhiệm vụ' }

const certainties: Record<SuccessionCertainty, string> = { stated: 'theo văn bản', inferred: 'suy luận' }
export const unitsFindingsVi: SentencesOf<UnitFindings> = {
  'units.role-unknown': ({ given }) => `${given} không phải là chức danh của Kế hoạch.`,
  'units.date-form': ({ given }) => `${given} không phải là ngày dạng 'YYYY-MM-DD'.`,
  'units.date-before-directory': ({ date, from }) =>
    `Danh bạ bắt đầu từ ${dateVi(from)} nên không trả lời cho ngày ${dateVi(date)}.`,
  'units.role-without-holder': ({ role, date, endedOn }) =>
    `Ngày ${dateVi(date)} không có ai giữ chức danh '${role}': cơ quan đã kết thúc hoạt động hết ngày ${dateVi(endedOn)}.`,
}

export const unitsStepsVi: SentencesOf<Omit<UnitSteps, 'interpretation.used'>> = {
  'units.role': ({ vi }) => `Chức danh theo Kế hoạch: ${vi}.`,
  'units.succeeded': ({ on, from, to, share, certainty, tasks }) =>
    `Từ ${dateVi(on)}, ${shares[share]} của ${from} chuyển về ${to} (${certainties[certainty]})${tasks === undefined ? '' : `: ${tasks.vi}`}.`,
  'units.ended': ({ unit, endedOn }) => `${unit} hoạt động đến hết ngày ${dateVi(endedOn)}.`,
  'units.holder': ({ head, name }) => `${head} (${name}).`,
  'units.after-verification': ({ date, verifiedOn }) =>
    `Danh bạ được kiểm tra đến ${dateVi(verifiedOn)}; ngày ${dateVi(date)} có thể đã thay đổi.`,
}
