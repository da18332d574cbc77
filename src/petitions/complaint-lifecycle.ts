import { cite } from '../law/cite'
import { defineLifecycle } from '../lifecycle/define-lifecycle'
import type { Lifecycle } from '../lifecycle/types'
import { clocksOf, otherClocks } from './complaint-clocks'
import { rowsOf } from './complaint-level-rows'
import { otherRows } from './complaint-other-rows'
import type { ComplaintEvent, ComplaintFacts, ComplaintState } from './complaint-types'
import { eventShapes, factShapes } from './record-shapes'

/**
 * Vòng đời vụ việc khiếu nại — The life of a complaint, from receipt to the second decision, the court, the archive.
 *
 * The law of the day of each event applies: withdrawal, suspension, termination and dialogue of a case accepted before 1
 * July 2026 and not yet decided follow the new rules from that day (Decree 155/2026 art. 22.1), and the caps to resolve
 * are the same before and after. For acceptance the day of receipt counts (policy `complaint.pending-acceptance`).
 * Legal effect is no event: it comes with time, see `auditComplaint`.
 *
 * @remarks Luật Khiếu nại 02/2011/QH13, before and after Law 136/2025/QH15; Decree 124/2020 and 155/2026.
 */
export const complaintLifecycle: Lifecycle<ComplaintState, ComplaintEvent, ComplaintFacts> =
  /* @__PURE__ */ defineLifecycle({
    id: 'complaint',
    label: { vi: 'Khiếu nại', en: 'Complaint' },
    initial: 'new',
    details: eventShapes.complaint,
    facts: factShapes.complaint,
    basis: [cite('02/2011/QH13@2011-11-11', '7'), cite('02/2011/QH13@2011-11-11', '27')],
    states: {
      new: { vi: 'Chưa nhận', en: 'Not received' },
      received: { vi: 'Đã nhận, chờ thụ lý lần đầu', en: 'Received, first level' },
      redirected: { vi: 'Đã hướng dẫn đến nơi có thẩm quyền', en: 'Guided to the competent body', final: true },
      refused: { vi: 'Không thụ lý lần đầu', en: 'Not accepted, first level' },
      accepted: { vi: 'Đã thụ lý lần đầu', en: 'Accepted, first level' },
      verifying: { vi: 'Đang xác minh lần đầu', en: 'Under verification, first level' },
      dialogue: { vi: 'Chờ đối thoại lần đầu', en: 'Dialogue called, first level' },
      suspended: { vi: 'Tạm đình chỉ giải quyết lần đầu', en: 'Suspended, first level' },
      withdrawn: { vi: 'Đã rút, chờ đình chỉ lần đầu', en: 'Withdrawn, first level' },
      terminated: { vi: 'Đã đình chỉ giải quyết lần đầu', en: 'Ended without decision, first level' },
      decided: { vi: 'Đã có quyết định lần đầu', en: 'Decided, first level' },
      'received-second': { vi: 'Đã nhận, chờ thụ lý lần hai', en: 'Received, second level' },
      'refused-second': { vi: 'Không thụ lý lần hai', en: 'Not accepted, second level' },
      'accepted-second': { vi: 'Đã thụ lý lần hai', en: 'Accepted, second level' },
      'verifying-second': { vi: 'Đang xác minh lần hai', en: 'Under verification, second level' },
      'dialogue-second': { vi: 'Chờ đối thoại lần hai', en: 'Dialogue called, second level' },
      'suspended-second': { vi: 'Tạm đình chỉ giải quyết lần hai', en: 'Suspended, second level' },
      'withdrawn-second': { vi: 'Đã rút, chờ đình chỉ lần hai', en: 'Withdrawn, second level' },
      'terminated-second': { vi: 'Đã đình chỉ giải quyết lần hai', en: 'Ended without decision, second level' },
      'decided-second': { vi: 'Đã có quyết định lần hai', en: 'Decided, second level' },
      enforced: { vi: 'Đã thi hành', en: 'Carried out' },
      'in-court': { vi: 'Tòa án đã thụ lý', en: 'Before the court' },
      discontinued: { vi: 'Tòa án đình chỉ vụ án', en: 'Lawsuit discontinued' },
      judged: { vi: 'Đã có bản án, quyết định của Tòa án', en: 'Judged', final: true },
      archived: { vi: 'Đã lưu hồ sơ', en: 'Archived', final: true },
    },
    events: {
      received: { vi: 'Nhận khiếu nại', en: 'Complaint received' },
      redirected: { vi: 'Hướng dẫn đến nơi có thẩm quyền', en: 'Guided to the competent body' },
      refused: { vi: 'Thông báo không thụ lý', en: 'Notice of non-acceptance' },
      accepted: { vi: 'Thông báo thụ lý', en: 'Notice of acceptance' },
      answered: { vi: 'Trả lời người đến khiếu nại', en: 'Answered at reception' },
      'complexity-determined': { vi: 'Xác định vụ việc phức tạp', en: 'Determined to be complex' },
      'verification-started': { vi: 'Giao xác minh', en: 'Verification assigned' },
      verified: { vi: 'Báo cáo kết quả xác minh', en: 'Verification reported' },
      'information-requested': { vi: 'Yêu cầu cung cấp thông tin, tài liệu', en: 'Information requested' },
      'information-received': { vi: 'Nhận thông tin, tài liệu', en: 'Information received' },
      'dialogue-notified': { vi: 'Thông báo tổ chức đối thoại', en: 'Notice of the dialogue' },
      'dialogue-held': { vi: 'Đối thoại', en: 'Dialogue held' },
      'measure-applied': { vi: 'Tạm đình chỉ thi hành quyết định bị khiếu nại', en: 'Contested decision stayed' },
      'measure-lifted': { vi: 'Hủy bỏ việc tạm đình chỉ thi hành', en: 'Stay lifted' },
      suspended: { vi: 'Tạm đình chỉ giải quyết', en: 'Resolution suspended' },
      resumed: { vi: 'Tiếp tục giải quyết', en: 'Resolution resumed' },
      withdrawn: { vi: 'Rút khiếu nại', en: 'Withdrawn' },
      terminated: { vi: 'Đình chỉ giải quyết', en: 'Resolution ended' },
      continued: { vi: 'Tiếp tục khiếu nại sau khi đình chỉ', en: 'Complaint continued after its end' },
      'notice-sent': { vi: 'Gửi quyết định tạm đình chỉ, tiếp tục, đình chỉ', en: 'That decision sent' },
      decided: { vi: 'Ra quyết định giải quyết', en: 'Decision issued' },
      sent: { vi: 'Gửi quyết định giải quyết', en: 'Decision sent' },
      'decision-received': { vi: 'Người khiếu nại nhận quyết định', en: 'Decision received by the complainant' },
      'front-notified': { vi: 'Thông báo kết quả cho Mặt trận Tổ quốc', en: 'Fatherland Front told the result' },
      published: { vi: 'Công khai quyết định', en: 'Decision published' },
      announced: { vi: 'Công bố đến toàn thể cán bộ, công chức', en: 'Announced to all staff' },
      appealed: { vi: 'Khiếu nại lần hai', en: 'Second complaint' },
      'first-decision-revoked': { vi: 'Thu hồi quyết định giải quyết lần đầu', en: 'First decision revoked' },
      enforced: { vi: 'Thi hành quyết định', en: 'Decision carried out' },
      'review-ordered': { vi: 'Yêu cầu xem xét lại việc giải quyết', en: 'Re-examination ordered' },
      'court-accepted': { vi: 'Tòa án thụ lý vụ án', en: 'Lawsuit accepted by the court' },
      'court-discontinued': { vi: 'Tòa án đình chỉ vụ án', en: 'Lawsuit discontinued' },
      'court-judged': { vi: 'Tòa án ra bản án, quyết định', en: 'Court decided' },
      archived: { vi: 'Lưu hồ sơ', en: 'Archived' },
    },
    transitions: [...rowsOf(1), ...rowsOf(2), ...otherRows],
    clocks: [...clocksOf(1), ...clocksOf(2), ...otherClocks],
  })
