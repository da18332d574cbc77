import { cite } from '../law/cite'
import { defineLifecycle } from '../lifecycle/define-lifecycle'
import type { Lifecycle } from '../lifecycle/types'
import { denunciationClocks } from './denunciation-clocks'
import type { DenunciationEvent } from './denunciation-events'
import type { DenunciationFacts } from './denunciation-scene'
import { denunciationTransitions } from './denunciation-transitions'
import type { DenunciationState } from './denunciation-types'
import { eventShapes, factShapes } from './record-shapes'

/**
 * Vòng đời vụ việc tố cáo — The life of a denunciation, from receipt to the closed file, through onward denunciation to
 * the superior if there is one.
 *
 * The law of an event is the law of its own day: cases pending on 1 July 2026 go on under Decree 156/2026/NĐ-CP (its
 * art. 10.1); what was accepted before 1 January 2019 stays under the law of 2011, which this library does not hold, so
 * its acceptance is refused as not in force. A case without a `closed` event is not final, however far it has come: the
 * conclusion alone starts three clocks. The denouncer's secrecy is no state; it never ends.
 *
 * @remarks Denunciation Law 25/2018/QH14; Decree 31/2019/NĐ-CP; from 1 July 2026 Law 136/2025/QH15, Decree 156/2026/NĐ-CP.
 * @example
 * ```ts
 * import { replay } from 'congvu/lifecycle'
 * import { denunciationLifecycle } from 'congvu/petitions'
 *
 * const replayed = replay(
 *   denunciationLifecycle,
 *   [
 *     { type: 'received', at: '2026-03-02T09:00:00+07:00', channel: 'petition' },
 *     { type: 'accepted', at: '2026-03-09T15:00:00+07:00' },
 *   ],
 *   { asOf: '2026-03-10T08:00:00+07:00', facts: { kind: 'public-duty', competent: true } },
 * )
 * replayed.status === 'decided' && replayed.value.state //=> 'accepted'
 * replayed.status === 'decided' && replayed.value.deadlines.map(({ due }) => due)
 * //=> ['2026-03-11', '2026-03-16', '2026-04-08']
 * ```
 */
export const denunciationLifecycle: Lifecycle<DenunciationState, DenunciationEvent, DenunciationFacts> =
  /* @__PURE__ */ defineLifecycle({
    id: 'denunciation',
    label: { vi: 'Vụ việc tố cáo', en: 'Denunciation' },
    initial: 'new',
    details: eventShapes.denunciation,
    facts: factShapes.denunciation,
    basis: [cite('25/2018/QH14@2018-06-12', '28'), cite('31/2019/NĐ-CP@2019-04-10', '9')],
    states: {
      new: { vi: 'Chưa tiếp nhận', en: 'Not received' },
      checking: { vi: 'Đang xử lý ban đầu', en: 'Initial handling' },
      transferred: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Transferred' },
      guided: { vi: 'Đã hướng dẫn đến cơ quan có thẩm quyền', en: 'Guided to the competent body' },
      'not-processed': { vi: 'Không xử lý theo Luật Tố cáo', en: 'Not handled as a denunciation' },
      inspection: { vi: 'Đưa vào thanh tra, kiểm tra', en: 'Lead for an inspection' },
      refused: { vi: 'Không thụ lý', en: 'Refused' },
      accepted: { vi: 'Đã thụ lý', en: 'Accepted' },
      verifying: { vi: 'Đang xác minh', en: 'Being verified' },
      suspended: { vi: 'Tạm đình chỉ', en: 'Suspended' },
      concluded: { vi: 'Đã kết luận', en: 'Concluded' },
      terminated: { vi: 'Đình chỉ', en: 'Terminated' },
      'crime-referred': { vi: 'Đã chuyển cơ quan điều tra, viện kiểm sát', en: 'Referred as a crime' },
      settled: { vi: 'Đã xử lý ngay', en: 'Settled at once' },
      reviewing: { vi: 'Cấp trên đang xem xét tố cáo tiếp', en: 'Under review by the superior' },
      upheld: { vi: 'Không giải quyết lại', en: 'Not resolved anew' },
      reopened: { vi: 'Cấp trên giải quyết lại', en: 'To be resolved anew' },
      'taken-over': { vi: 'Cấp trên lấy lên giải quyết', en: 'Taken over by the superior' },
      closed: { vi: 'Kết thúc, lưu hồ sơ', en: 'Closed', final: true },
    },
    events: {
      received: { vi: 'Tiếp nhận tố cáo', en: 'Received' },
      'checking-extended': { vi: 'Kéo dài xử lý ban đầu', en: 'Initial handling prolonged' },
      transferred: { vi: 'Chuyển tố cáo', en: 'Transferred' },
      guided: { vi: 'Hướng dẫn người tố cáo', en: 'Guided' },
      'not-processed': { vi: 'Không xử lý', en: 'Left alone' },
      'sent-to-inspection': { vi: 'Chuyển thanh tra, kiểm tra', en: 'Sent to inspection' },
      refused: { vi: 'Không thụ lý', en: 'Refused' },
      accepted: { vi: 'Thụ lý', en: 'Accepted' },
      'acceptance-notified': { vi: 'Thông báo việc thụ lý', en: 'Told of the acceptance' },
      'verification-assigned': { vi: 'Giao xác minh', en: 'Verification assigned' },
      extended: { vi: 'Gia hạn', en: 'Extended' },
      withdrawn: { vi: 'Rút tố cáo', en: 'Withdrawn' },
      'continuation-grounds-found': { vi: 'Có căn cứ phải tiếp tục giải quyết', en: 'Grounds to go on found' },
      suspended: { vi: 'Tạm đình chỉ', en: 'Suspended' },
      resumed: { vi: 'Tiếp tục giải quyết', en: 'Resumed' },
      terminated: { vi: 'Đình chỉ', en: 'Terminated' },
      'decision-sent': { vi: 'Gửi quyết định tạm đình chỉ, đình chỉ', en: 'Decision sent' },
      concluded: { vi: 'Kết luận nội dung tố cáo', en: 'Concluded' },
      'conclusion-sent': { vi: 'Gửi kết luận', en: 'Conclusion sent' },
      handled: { vi: 'Xử lý kết luận', en: 'Acted on' },
      apologised: { vi: 'Xin lỗi, cải chính', en: 'Apologised' },
      sanctioned: { vi: 'Quyết định xử lý hành vi vi phạm', en: 'Violation sanctioned' },
      'result-reported': { vi: 'Báo kết quả xử lý', en: 'Result reported' },
      published: { vi: 'Công khai', en: 'Published' },
      'monitoring-assigned': { vi: 'Giao theo dõi thực hiện kết luận', en: 'Follow-up assigned' },
      'monitoring-reported': { vi: 'Báo cáo theo dõi', en: 'Follow-up reported' },
      'crime-signs-found': { vi: 'Phát hiện dấu hiệu tội phạm', en: 'Signs of a crime found' },
      'crime-referred': { vi: 'Chuyển cơ quan điều tra, viện kiểm sát', en: 'Referred as a crime' },
      'sender-answered': { vi: 'Trả lời nơi đã chuyển tố cáo', en: 'Sender answered' },
      'settled-at-once': { vi: 'Xử lý ngay', en: 'Settled at once' },
      'overdue-denounced': { vi: 'Tố cáo tiếp vì quá hạn', en: 'Onward denunciation of the delay' },
      'report-demanded': { vi: 'Cấp trên yêu cầu báo cáo', en: 'Report demanded' },
      'progress-reported': { vi: 'Báo cáo cấp trên', en: 'Reported to the superior' },
      'taken-over': { vi: 'Cấp trên lấy vụ việc lên', en: 'Taken over' },
      'onward-denounced': { vi: 'Tố cáo tiếp', en: 'Onward denunciation' },
      'onward-reviewed': { vi: 'Cấp trên xử lý tố cáo tiếp', en: 'Onward denunciation decided' },
      'identity-disclosed': { vi: 'Lộ danh tính người tố cáo', en: 'Identity disclosed' },
      'secrecy-declined': { vi: 'Người tố cáo từ chối giữ bí mật', en: 'Secrecy declined' },
      closed: { vi: 'Kết thúc hồ sơ', en: 'Closed' },
    },
    transitions: denunciationTransitions,
    clocks: denunciationClocks,
  })
