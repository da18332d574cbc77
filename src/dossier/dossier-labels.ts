import type { Label } from '../lifecycle/types'
import type { DossierEvent, DossierState } from './types'

/** Trạng thái hồ sơ bằng lời. */
export const dossierStates: Readonly<Record<DossierState, Label & { readonly final?: true }>> = {
  new: { vi: 'Chưa nộp', en: 'Not submitted' },
  submitted: { vi: 'Đã nộp, chờ tiếp nhận', en: 'Submitted, waiting for intake' },
  completing: { vi: 'Chờ hoàn thiện để tiếp nhận', en: 'To be completed before acceptance' },
  processing: { vi: 'Đang giải quyết', en: 'In process' },
  supplementing: { vi: 'Chờ bổ sung', en: 'Waiting for the supplement' },
  paused: { vi: 'Tạm dừng theo căn cứ riêng', en: 'Paused on its own basis' },
  finished: { vi: 'Đã có kết quả', en: 'Result ready' },
  correcting: { vi: 'Đang đính chính kết quả', en: 'Result being corrected' },
  returned: { vi: 'Đã trả kết quả', en: 'Result handed over', final: true },
  refused: { vi: 'Từ chối tiếp nhận', en: 'Refused at intake', final: true },
  stopped: { vi: 'Dừng theo yêu cầu của người nộp', en: 'Stopped by the applicant', final: true },
  closed: { vi: 'Đã đóng do không bổ sung', en: 'Closed, not completed in time', final: true },
}

/** Sự kiện của hồ sơ bằng lời. */
export const dossierEvents: Readonly<Record<DossierEvent['type'], Label>> = {
  submitted: { vi: 'Nộp hồ sơ', en: 'Submitted' },
  accepted: { vi: 'Tiếp nhận', en: 'Accepted' },
  refused: { vi: 'Từ chối tiếp nhận', en: 'Refused at intake' },
  'supplement-requested': { vi: 'Yêu cầu bổ sung', en: 'Supplement requested' },
  'supplement-received': { vi: 'Nhận bổ sung', en: 'Supplement received' },
  adjusted: { vi: 'Người nộp tự điều chỉnh', en: 'Adjusted by the applicant' },
  'verification-invited': { vi: 'Mời tham gia xác minh', en: 'Invited to a verification' },
  'late-notified': { vi: 'Thông báo trễ hẹn, xin lỗi', en: 'Late notice with apology' },
  alerted: { vi: 'Báo có hồ sơ trực tuyến', en: 'One-stop unit alerted' },
  'handed-over': { vi: 'Chuyển cơ quan giải quyết', en: 'Handed over to the competent body' },
  transferred: { vi: 'Chuyển cơ quan tiếp theo', en: 'Transferred to the next body' },
  consulted: { vi: 'Lấy ý kiến', en: 'Another body consulted' },
  'consultation-answered': { vi: 'Trả lời ý kiến', en: 'Consultation answered' },
  'site-checked': { vi: 'Kiểm tra thực địa', en: 'Checked on site' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  resumed: { vi: 'Tiếp tục', en: 'Resumed' },
  finished: { vi: 'Có kết quả', en: 'Finished' },
  returned: { vi: 'Trả kết quả', en: 'Handed over' },
  'fault-found': { vi: 'Phát hiện kết quả sai sót', en: 'Result found faulty' },
  corrected: { vi: 'Đính chính', en: 'Corrected' },
  lost: { vi: 'Mất, thất lạc, hư hỏng', en: 'Lost or damaged' },
  stopped: { vi: 'Người nộp yêu cầu dừng', en: 'Stopped by the applicant' },
  closed: { vi: 'Đóng hồ sơ', en: 'Closed' },
}
