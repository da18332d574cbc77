import type { DossierFindings, DossierSteps } from '../../dossier/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, fields } from './words'

export const dossierFindingsVi: SentencesOf<DossierFindings> = {
  'dossier.supplement-repeated': ({ asked, limit, looserLimit }) =>
    `Đây là lần yêu cầu bổ sung thứ ${asked} sau khi tiếp nhận; chỉ được yêu cầu ${limit} lần.${
      looserLimit === undefined
        ? ''
        : ` Quy định cũ cho phép đến ${looserLimit} lần, nhưng quy định chặt hơn được áp dụng.`
    }`,
  'dossier.supplement-repeated-at-intake': ({ asked, limit }) =>
    `Đây là lần yêu cầu bổ sung thứ ${asked} khi tiếp nhận; người của Bộ phận Một cửa chỉ được yêu cầu ${limit} lần, đầy đủ.`,
  'dossier.supplement-total': ({ asked, limit }) =>
    `Tính cả khi tiếp nhận và khi thẩm định, đây là lần yêu cầu bổ sung thứ ${asked}, quá ${limit} lần.`,
  'dossier.supplement-late': ({ asked, lastDay }) =>
    `Thông báo bổ sung ${dateVi(asked)} là muộn; hạn cuối là ${dateVi(lastDay)}.`,
  'dossier.supplement-not-through-one-stop': () =>
    'Yêu cầu bổ sung phải gửi qua Bộ phận Một cửa, không được yêu cầu trực tiếp.',
  'dossier.supplement-unwritten': () =>
    'Yêu cầu bổ sung phải bằng văn bản, theo Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.',
  'dossier.supplement-without-reason': () => 'Yêu cầu bổ sung chưa nêu lý do.',
  'dossier.supplement-without-items': () => 'Yêu cầu bổ sung chưa nêu giấy tờ, nội dung cần bổ sung.',
  'dossier.supplement-outside-list': ({ items }) =>
    `Yêu cầu giấy tờ ngoài danh mục đã công bố của thủ tục: ${and(items)}.`,
  'dossier.supplement-form-unknown': ({ fields: names }) =>
    `Hồ sơ không ghi ${fields(names)} nên chưa kết luận được về hình thức yêu cầu.`,
  'dossier.supplement-justified': ({ justification }) =>
    `Lý do được nêu cho lần yêu cầu thêm: “${justification}”. Không có quy định nào cho phép ngoại lệ này.`,
  'dossier.index-overdue': ({ asked }) =>
    `Yêu cầu bổ sung ${asked} lần: Bộ chỉ số phục vụ người dân, doanh nghiệp tính hồ sơ này là quá hạn.`,
  'dossier.refusal-without-reason': () => 'Từ chối hồ sơ phải nêu rõ lý do bằng văn bản.',
  'dossier.late-notice-late': ({ lastDay }) => `Thông báo trễ hẹn phải gửi chậm nhất ngày ${dateVi(lastDay)}.`,
  'dossier.late-notice-incomplete': ({ fields: names }) => `Thông báo trễ hẹn còn thiếu ${fields(names)}.`,
  'dossier.late-without-notice': ({ due }) =>
    `Hồ sơ trễ hạn (hạn ${dateVi(due)}) nhưng không có thông báo, xin lỗi và hẹn lại.`,
  'dossier.reappointed-again': ({ asked, limit }) => `Đã hẹn lại ${asked} lần; chỉ được hẹn lại ${limit} lần.`,
  'dossier.reappointment-not-later': ({ newDate, due }) =>
    `Ngày hẹn lại ${dateVi(newDate)} không sau hạn ${dateVi(due)}; hãy kiểm tra lại ngày.`,
  'dossier.closed-early': ({ until }) => `Đóng hồ sơ khi người nộp còn thời gian bổ sung đến hết ${dateVi(until)}.`,
  'dossier.closed-without-ground': () =>
    'Đóng hồ sơ khi không có thời gian bổ sung nào đang tính: không có yêu cầu bổ sung hợp lệ nào đang chờ.',
  'dossier.finished-late': ({ due, workingDays }) =>
    `Có kết quả sau hạn ${dateVi(due)}, trễ ${workingDays} ngày làm việc.`,
  'dossier.overdue': ({ due, workingDays }) =>
    `Đã quá hạn ${dateVi(due)} mà chưa có kết quả, trễ ${workingDays} ngày làm việc.`,
  'dossier.appointment-differs': ({ printed, due }) =>
    `Giấy hẹn ghi ${dateVi(printed)} nhưng hạn theo quy định là ${dateVi(due)}.`,
  'dossier.clock-missed': ({ clock, holder, due }) => `${clock.vi} (${holder}): quá hạn ${dateVi(due)}.`,
  'dossier.handover-late': ({ lastDay }) =>
    `Hồ sơ phải được chuyển đến cơ quan giải quyết chậm nhất ngày ${dateVi(lastDay)} (bước nội bộ).`,
  'dossier.alert-late': ({ due }) => `Hệ thống phải báo cho Bộ phận Một cửa chậm nhất ${dateVi(due)}.`,
  'dossier.pause-without-basis': () => 'Tạm dừng mà không nêu căn cứ: thời hạn vẫn tiếp tục chạy.',
  'dossier.consultation-without-deadline': ({ body }) => `Lấy ý kiến ${body} nhưng không nêu thời hạn trả lời.`,
  'dossier.adjusted-not-online': ({ channel }) =>
    `Hồ sơ nộp ${channel === 'post' ? 'qua bưu chính' : 'trực tiếp'} nhưng được tự điều chỉnh; quyền này chỉ dành cho hồ sơ nộp trực tuyến.`,
  'dossier.lost': ({ fields: names }) => `Hồ sơ bị mất, thất lạc hoặc hư hỏng; chưa thực hiện: ${fields(names)}.`,
  'dossier.no-due-date': () =>
    'Thủ tục không ghi thời hạn giải quyết nên không có ngày hẹn; chỉ đúng với thủ tục trả kết quả ngay.',
}

export const dossierStepsVi: SentencesOf<DossierSteps> = {
  'dossier.regime': ({ date, accepted }) =>
    accepted === undefined
      ? `Áp dụng quy định có hiệu lực ngày ${dateVi(date)}.`
      : `Hồ sơ tiếp nhận đầy đủ, hợp lệ ngày ${dateVi(accepted)}; áp dụng quy định có hiệu lực ngày ${dateVi(date)}.`,
  'dossier.counted-anew': ({ requested, completed }) =>
    `Yêu cầu bổ sung ${dateVi(requested)}, nhận đủ ${dateVi(completed)}: thời hạn tính lại từ đầu.`,
  'dossier.supplements-counted': ({ stage, asked, limit }) =>
    `Số lần yêu cầu bổ sung ${stage === 'review' ? 'sau khi tiếp nhận' : 'khi tiếp nhận'}: ${asked}, được phép ${limit}.`,
}
