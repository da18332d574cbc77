import type { LifecycleFindings } from '../../lifecycle/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { or } from './words'

export const lifecycleFindingsVi: SentencesOf<LifecycleFindings> = {
  'lifecycle.not-allowed': ({ state, name, allowedNames }) =>
    `Không thể ghi nhận “${name.vi}” khi vụ việc đang ở trạng thái “${state.vi}”; ${
      allowedNames.length === 0
        ? 'không sự kiện nào có thể xảy ra tiếp.'
        : `có thể ghi nhận: ${or(allowedNames.map((other) => `“${other.vi}”`))}.`
    }`,
  'lifecycle.not-from-here': ({ state, name, fromNames }) =>
    `Không thể “${name.vi}” khi vụ việc đang ở trạng thái “${state.vi}”; chỉ có thể khi: ${or(
      fromNames.map((other) => `“${other.vi}”`),
    )}.`,
  'lifecycle.condition-not-met': ({ name, conditionName }) => `Chưa thể “${name.vi}”; cần có: ${conditionName.vi}.`,
  'lifecycle.not-in-force': ({ name, date, since }) =>
    `Theo pháp luật có hiệu lực ngày ${dateVi(date)} thì không có “${name.vi}”${
      since === undefined ? '' : `; quy định này có từ ngày ${dateVi(since)}`
    }.`,
  'lifecycle.out-of-order': ({ name, after }) =>
    `“${name.vi}” đứng sau một sự kiện xảy ra muộn hơn (${dateVi(after)}); đã sắp lại theo thời gian, hãy kiểm tra thời điểm.`,
  'lifecycle.in-future': ({ name, asOf }) =>
    `“${name.vi}” xảy ra sau thời điểm xem xét ${dateVi(asOf)} nên chưa được tính; hãy kiểm tra thời điểm, hoặc xem xét lại khi sự kiện đã xảy ra.`,
  'lifecycle.time-unreadable': ({ name, given }) =>
    `Thời điểm của “${name.vi}” là ${given}; hãy ghi đủ múi giờ, ví dụ '2024-03-04T08:30:00+07:00'.`,
  'lifecycle.event-unknown': ({ event, known }) => `Không có sự kiện ${event}; các sự kiện: ${or(known)}.`,
}
