import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** Cơ chế một cửa đang áp dụng: Nghị định 61/2018 (A) hay Nghị định 118/2025 (B). */
export const regime: Parameter<'61/2018' | '118/2025'> = {
  id: 'dossier.regime',
  vi: 'Nghị định về cơ chế một cửa đang áp dụng',
  en: 'The one-stop-shop decree in force',
  unit: 'decree',
  values: [
    {
      from: '2018-06-21',
      value: '61/2018',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '40', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: '118/2025',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '40', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thời điểm bắt đầu tính thời gian giải quyết: hồ sơ được tiếp nhận đầy đủ, hợp lệ. */
export const clockStartsAt: Parameter<'acceptance'> = {
  id: 'dossier.clock-starts-at',
  vi: 'Thời điểm bắt đầu tính thời gian giải quyết thủ tục hành chính',
  en: 'Moment from which processing time counts',
  unit: 'event',
  values: [
    {
      from: '2018-06-21',
      value: 'acceptance',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '17', '1', 'c')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2025-07-01',
      value: 'acceptance',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '17', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Số lần yêu cầu bổ sung sau khi tiếp nhận hồ sơ. Unit: requests per dossier after receipt. */
export const supplementsAfterReceipt: Parameter<number> = {
  id: 'dossier.supplements-after-receipt',
  vi: 'Số lần được yêu cầu bổ sung hồ sơ sau khi tiếp nhận',
  en: 'Supplement requests allowed after the dossier was received',
  unit: 'request',
  values: [
    { from: '2019-04-22', value: 1, basis: [cite('10/CT-TTg@2019-04-22')], verifiedOn, seen: 'secondary' },
    {
      from: '2024-01-15',
      value: 1,
      basis: [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'b'), cite('10/CT-TTg@2019-04-22')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Số lần người làm việc tại Bộ phận Một cửa được yêu cầu sửa đổi, bổ sung. Unit: requests per dossier. */
export const supplementsByOneStop: Parameter<number> = {
  id: 'dossier.supplements-by-one-stop',
  vi: 'Số lần người làm việc tại Bộ phận Một cửa được yêu cầu sửa đổi, bổ sung hồ sơ',
  en: 'Supplement requests allowed to one-stop staff',
  unit: 'request',
  values: [
    {
      from: '2018-06-21',
      value: 1,
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '11', '2', 'c'), cite('61/2018/NĐ-CP@2018-04-23', '15', '3')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 1,
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '11', '2', 'c'), cite('118/2025/NĐ-CP@2025-06-09', '16', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Quy định cũ, lỏng hơn: không để đi lại bổ sung quá hai lần cho một vụ việc. Unit: requests per case. */
export const supplementsPerCase: Parameter<number> = {
  id: 'dossier.supplements-per-case',
  vi: 'Số lần đi lại bổ sung hồ sơ cho một vụ việc (quy định cũ, lỏng hơn)',
  en: 'Returns to supplement per case (older, looser rule that yields)',
  unit: 'request',
  values: [
    {
      from: '2010-10-14',
      value: 2,
      basis: [cite('63/2010/NĐ-CP@2010-06-08', '20', '4')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thời gian thông báo trả lại hồ sơ để bổ sung khi thẩm định. */
export const supplementNotice: Parameter<Limit> = {
  id: 'dossier.supplement-notice',
  vi: 'Thời gian thông báo trả lại hồ sơ chưa đủ điều kiện giải quyết',
  en: 'Time to give notice that an accepted dossier must be supplemented',
  unit: 'limit',
  values: [
    {
      from: '2018-06-21',
      value: { amount: 3, unit: 'working-day' },
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '4')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: { amount: 3, unit: 'working-day' },
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '5')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Yêu cầu bổ sung: bằng văn bản, nêu rõ lý do, nội dung, qua Bộ phận Một cửa. */
export const supplementForm: Parameter<'written-with-reason-through-one-stop'> = {
  id: 'dossier.supplement-form',
  vi: 'Hình thức yêu cầu bổ sung hồ sơ',
  en: 'Form of a supplement request',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'written-with-reason-through-one-stop',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '4'), cite('61/2018/NĐ-CP@2018-04-23', '17', '1', 'a')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'written-with-reason-through-one-stop',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '5'), cite('118/2025/NĐ-CP@2025-06-09', '17', '1', 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Hành vi bị cấm: yêu cầu bổ sung không qua Bộ phận Một cửa. */
export const throughOneStop: Parameter<'required'> = {
  id: 'dossier.through-one-stop',
  vi: 'Cấm giao dịch, yêu cầu bổ sung hồ sơ trực tiếp không qua Bộ phận Một cửa',
  en: 'Supplements must not be asked for directly, past the one-stop unit',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'required',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '5', '1', 'e')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'required',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '5', '1', 'e')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Hành vi bị cấm: tự ý yêu cầu bổ sung hồ sơ, giấy tờ ngoài quy định. */
export const publishedListOnly: Parameter<'required'> = {
  id: 'dossier.published-list-only',
  vi: 'Cấm tự đặt thêm hồ sơ, giấy tờ ngoài quy định đã công bố',
  en: 'No papers beyond the published list may be asked for',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'required',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '5', '1', 'đ'), cite('61/2018/NĐ-CP@2018-04-23', '15', '3')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'required',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '5', '1', 'đ'), cite('118/2025/NĐ-CP@2025-06-09', '16', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Sau khi nhận đủ hồ sơ bổ sung, thời hạn được tính lại từ đầu. */
export const clockAfterSupplement: Parameter<'full-period-anew'> = {
  id: 'dossier.clock-after-supplement',
  vi: 'Cách tính thời hạn sau khi nhận đủ hồ sơ bổ sung',
  en: 'How the period counts after the complete dossier is received',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'full-period-anew',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '4')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'full-period-anew',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '5')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thời gian chờ bổ sung trước khi đóng hồ sơ: 15 ngày, chỉ theo Nghị định 118/2025. */
export const closeAfter: Parameter<Limit> = {
  id: 'dossier.close-after',
  vi: 'Thời gian tổ chức, cá nhân hoàn thiện hồ sơ trước khi hồ sơ được đóng',
  en: 'Time for the applicant to complete the dossier before it is closed',
  unit: 'limit',
  values: [
    {
      from: '2025-07-01',
      value: { amount: 15, unit: 'day', endRule: 'next-working-day' },
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '5')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thông báo, xin lỗi chậm nhất 01 ngày trước ngày hết hạn. Counted back from the due day. */
export const lateNotice: Parameter<Limit> = {
  id: 'dossier.late-notice',
  vi: 'Thời gian thông báo, xin lỗi trước ngày hết hạn khi dự kiến trễ hạn',
  en: 'Notice and apology before the due day when the result will be late',
  unit: 'limit, counted back',
  values: [
    {
      from: '2018-06-21',
      value: { amount: 1, unit: 'day', endRule: 'same-day' },
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '9')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: { amount: 1, unit: 'day', endRule: 'same-day' },
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '6')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Số lần hẹn lại ngày trả kết quả. Unit: re-appointments per dossier. */
export const reappointments: Parameter<number> = {
  id: 'dossier.reappointments',
  vi: 'Số lần được hẹn lại ngày trả kết quả',
  en: 'Re-appointments of the result date allowed',
  unit: 're-appointment',
  values: [
    {
      from: '2018-06-21',
      value: 1,
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '9')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 1,
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '6')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Từ chối sau khi thẩm định phải được thông báo trong thời hạn giải quyết và là một kết quả. */
export const refusalIsResult: Parameter<'within-processing-time'> = {
  id: 'dossier.refusal-is-result',
  vi: 'Thời hạn thông báo không giải quyết hồ sơ sau khi thẩm định',
  en: 'Time to notify that a reviewed dossier is refused',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'within-processing-time',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '8')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'within-processing-time',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Trả lời hồ sơ nộp trực tuyến: 08 giờ làm việc, chỉ theo Nghị định 118/2025. */
export const onlineAnswer: Parameter<Limit> = {
  id: 'dossier.online-answer',
  vi: 'Thời gian thông báo tiếp nhận hoặc yêu cầu bổ sung hồ sơ nộp trực tuyến',
  en: 'Time to answer a dossier submitted online',
  unit: 'limit',
  values: [
    {
      from: '2025-07-01',
      value: { amount: 8, unit: 'working-hour' },
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '17', '2', 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Giấy tiếp nhận, phiếu yêu cầu bổ sung, phiếu từ chối: mỗi lần tiếp nhận có một trong ba kết quả. */
export const intakeOutcome: Parameter<'receipt-supplement-or-refusal'> = {
  id: 'dossier.intake-outcome',
  vi: 'Kết quả kiểm tra hồ sơ khi tiếp nhận',
  en: 'Outcome of the intake check',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'receipt-supplement-or-refusal',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '17', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'receipt-supplement-or-refusal',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '17', '1', 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Dừng thực hiện thủ tục theo yêu cầu của người nộp: a right under Decree 118/2025; Decree 61/2018 is silent. */
export const stopByApplicant: Parameter<'not-forbidden' | 'before-decision'> = {
  id: 'dossier.stop-by-applicant',
  vi: 'Quyền yêu cầu dừng thực hiện thủ tục hành chính của người nộp hồ sơ',
  en: 'Right of the applicant to stop the procedure',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'not-forbidden',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '6', '1', 'đ')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'before-decision',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '21')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Chỉ số 766: hồ sơ bị yêu cầu bổ sung quá số lần này được tính là quá hạn. Unit: requests per dossier. */
export const supplementsInIndex: Parameter<number> = {
  id: 'dossier.supplements-in-index',
  vi: 'Số lần yêu cầu bổ sung mà vượt quá thì Bộ chỉ số 766 tính là quá hạn',
  en: 'Supplement requests beyond which index 766 counts a dossier as overdue',
  unit: 'request',
  values: [{ from: '2022-08-01', value: 1, basis: [cite('766/QĐ-TTg@2022-06-23')], verifiedOn, seen: 'secondary' }],
}

/** Người nộp trực tuyến tự điều chỉnh hồ sơ: not a supplement request; only under Decree 118/2025. */
export const selfAdjustment: Parameter<'before-decision'> = {
  id: 'dossier.self-adjustment',
  vi: 'Quyền tự điều chỉnh nội dung hồ sơ nộp trực tuyến',
  en: 'Right of an online applicant to adjust the dossier',
  unit: 'rule',
  values: [
    {
      from: '2025-07-01',
      value: 'before-decision',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '21', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Mời tổ chức, cá nhân phối hợp thẩm tra, xác minh: not a supplement request. */
export const verification: Parameter<'not-a-supplement'> = {
  id: 'dossier.verification',
  vi: 'Thông báo tổ chức, cá nhân tham gia thẩm tra, xác minh không phải yêu cầu bổ sung',
  en: 'Inviting the applicant to a verification is no supplement request',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'not-a-supplement',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '3', 'b')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'not-a-supplement',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '4', 'a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Trả kết quả theo thời gian, địa điểm ghi trên giấy tiếp nhận. */
export const resultReturn: Parameter<'as-on-slip'> = {
  id: 'dossier.result-return',
  vi: 'Trả kết quả giải quyết thủ tục hành chính',
  en: 'Handing over the result',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'as-on-slip',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '20', '3')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'as-on-slip',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '22', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Báo cho người tiếp nhận về hồ sơ nộp trực tuyến: 02 giờ theo đồng hồ, chỉ theo Nghị định 118/2025. */
export const intakeAlert: Parameter<Limit> = {
  id: 'dossier.intake-alert',
  vi: 'Thời gian hệ thống báo cho Bộ phận Một cửa về hồ sơ nộp trực tuyến',
  en: 'Time for the system to alert the one-stop unit of an online submission',
  unit: 'limit',
  values: [
    {
      from: '2025-07-01',
      value: { amount: 2, unit: 'hour' },
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '17', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Chuyển hồ sơ đến cơ quan giải quyết: trong ngày làm việc; sau 15 giờ thì đầu giờ ngày làm việc tiếp theo. An internal step: it does not move the due day of the applicant. */
export const handover: Parameter<number> = {
  id: 'dossier.handover',
  vi: 'Giờ sau đó hồ sơ tiếp nhận trực tiếp được chuyển vào đầu giờ ngày làm việc tiếp theo',
  en: 'Hour after which a dossier received at the counter may be handed over at the start of the next working day',
  unit: 'hour of the day',
  values: [
    { from: '2018-06-21', value: 15, basis: [cite('61/2018/NĐ-CP@2018-04-23', '18', '2')], verifiedOn, seen: 'text' },
    { from: '2025-07-01', value: 15, basis: [cite('118/2025/NĐ-CP@2025-06-09', '18', '2')], verifiedOn, seen: 'text' },
  ],
}

/** Lấy ý kiến: the lead body sets the deadline; no text stops the clock of the dossier. */
export const consultation: Parameter<'deadline-set-by-lead'> = {
  id: 'dossier.consultation',
  vi: 'Lấy ý kiến cơ quan có liên quan, nêu rõ nội dung và thời hạn',
  en: 'Consultation of another body, with content and deadline',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'deadline-set-by-lead',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '5')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'deadline-set-by-lead',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '4', 'b'), cite('118/2025/NĐ-CP@2025-06-09', '19', '4', 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Chuyển hồ sơ giữa các cơ quan có thẩm quyền. */
export const transfer: Parameter<'with-deadline-of-each'> = {
  id: 'dossier.transfer',
  vi: 'Chuyển hồ sơ đến cơ quan có thẩm quyền tiếp theo',
  en: 'Transfer to the next competent body',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'with-deadline-of-each',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '6')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'with-deadline-of-each',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '20')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Tạm dừng: neither decree lets the clock stop for consultation or payment; a pause needs its own basis (luật chuyên ngành). */
export const pause: Parameter<'explicit-basis-only'> = {
  id: 'dossier.pause',
  vi: 'Tạm dừng tính thời gian giải quyết: chỉ khi có căn cứ cụ thể',
  en: 'Pausing the processing time: only on an explicit basis',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'explicit-basis-only',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'explicit-basis-only',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Đính chính kết quả sai sót: 03 ngày làm việc, chỉ theo Nghị định 118/2025. */
export const correction: Parameter<Limit> = {
  id: 'dossier.correction',
  vi: 'Thời gian đính chính kết quả sai do lỗi của cơ quan',
  en: 'Time to correct a result that is wrong by the fault of the office',
  unit: 'limit',
  values: [
    {
      from: '2025-07-01',
      value: { amount: 3, unit: 'working-day' },
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '23', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kết quả có sai sót do lỗi của cơ quan: sửa đổi, đính chính, cơ quan chịu chi phí. */
export const faultyResult: Parameter<'office-bears-cost'> = {
  id: 'dossier.faulty-result',
  vi: 'Trách nhiệm sửa sai sót trong kết quả',
  en: 'Duty to mend a faulty result',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'office-bears-cost',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '21', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'office-bears-cost',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '23', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Hồ sơ bị mất, thất lạc, hư hỏng: quy trách nhiệm, chi trả chi phí, xin lỗi. */
export const lostDossier: Parameter<'liability-costs-apology'> = {
  id: 'dossier.lost-dossier',
  vi: 'Hồ sơ bị mất, thất lạc, hư hỏng',
  en: 'Dossier lost, mislaid or damaged',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'liability-costs-apology',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '21', '2')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'liability-costs-apology',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '23', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
