import type { DisclosureFindings, DisclosureSteps } from '../../disclosure/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { addressProblems, and, noMoment, or } from './words'

const placeNames: Record<string, string> = {
  office: 'trụ sở',
  website: 'cổng, trang thông tin điện tử',
  'reception-place': 'nơi tiếp công dân',
  'culture-house': 'nhà văn hóa',
  'community-point': 'điểm sinh hoạt cộng đồng',
  broadcast: 'hệ thống truyền thanh',
  'village-heads': 'Trưởng thôn, Tổ trưởng tổ dân phố',
  'internal-network': 'trang, hệ thống thông tin nội bộ',
  'related-workplaces': 'nơi làm việc của bộ phận liên quan',
  'written-to-all-staff': 'văn bản đến toàn thể cán bộ',
  'written-to-those-concerned': 'văn bản đến người có liên quan',
  meeting: 'cuộc họp',
  'mass-media': 'phương tiện thông tin đại chúng',
  print: 'ấn phẩm',
  'press-conference': 'họp báo',
}
const contentNames: Record<string, string> = {
  place: 'nơi tiếp',
  'regular-hours': 'thời gian tiếp thường xuyên',
  'head-schedule': 'lịch tiếp của người đứng đầu',
  attendees: 'thành phần tham dự',
  'planned-content': 'nội dung dự kiến',
}
const contactNames: Record<string, string> = {
  phone: 'số điện thoại đường dây nóng',
  email: 'hộp thư điện tử',
  address: 'địa chỉ cơ quan',
  website: 'địa chỉ trang thông tin điện tử',
}
const anchors: Record<string, string> = {
  'denunciation-decision': 'kết luận, quyết định xử lý tố cáo',
  'asset-discipline': 'kỷ luật do kê khai tài sản không trung thực',
  'internal-discipline': 'kỷ luật công khai trong nội bộ',
  'internal-conclusion': 'kết luận công khai trong nội bộ',
  'commune-results': 'kết quả cấp xã phải công khai',
}
const named = (places: readonly string[]): readonly string[] => places.map((place) => placeNames[place] ?? place)
const places = (list: readonly string[]): string => or(named(list))
const anchorName = (anchor: string): string => anchors[anchor] ?? anchor

export const disclosureFindingsVi: SentencesOf<DisclosureFindings> = {
  'disclosure.moment': ({ given }) => noMoment(given),
  'disclosure.reversed': ({ from, until }) => `Ngày gỡ ${dateVi(until)} trước ngày đăng ${dateVi(from)}.`,
  'disclosure.not-in-force': ({ date }) => `Không có quy định đã biết về công khai áp dụng cho ${date}.`,
  'disclosure.item-repeated': ({ item }) => `Nội dung “${item}” được liệt kê nhiều lần.`,
  'disclosure.item-unknown': ({ item }) => `Lần công khai này nêu nội dung “${item}” không có trong danh sách.`,
  'disclosure.not-for-unit': ({ item, kind }) =>
    `Nội dung “${item}” (loại ${kind}) chỉ do chính quyền cấp xã công khai.`,
  'disclosure.withheld-posted': ({ item, place }) =>
    `Nội dung “${item}” chưa được phép công khai nhưng đã đưa lên ${places([place])}.`,
  'disclosure.missing': ({ item, places: where, due }) =>
    `Nội dung “${item}” chưa công khai tại ${places(where)}; hạn ${dateVi(due)}.`,
  'disclosure.late': ({ item, places: where, due, posted }) =>
    `Nội dung “${item}” công khai tại ${places(where)} ngày ${dateVi(posted)}, quá hạn ${dateVi(due)}.`,
  'disclosure.before-decision': ({ item, posted, decided }) =>
    `Nội dung “${item}” đăng ngày ${dateVi(posted)}, trước ngày quyết định ${dateVi(decided)}.`,
  'disclosure.taken-down-early': ({ item, place, until, required, days }) =>
    `Nội dung “${item}” ở ${places([place])} chỉ đến ${dateVi(until)}; phải đủ ${days} ngày liên tục, đến ${dateVi(required)}.`,
  'disclosure.taken-down': ({ item, place, until }) =>
    `Nội dung “${item}” phải niêm yết thường xuyên ở ${places([place])} nhưng đã gỡ sau ngày ${dateVi(until)}.`,
  'disclosure.wrong-place': ({ item, given, asked }) =>
    `Nội dung “${item}” mới có ở ${and(named(given))}; pháp luật yêu cầu ${places(asked)}.`,
  'disclosure.contact-missing': ({ field }) => `Thông báo thiếu ${contactNames[field] ?? field}.`,
  'disclosure.phone-form': ({ given, meant }) =>
    `${given} không phải dạng số điện thoại gọi được${meant === undefined ? '' : `; có thể là ${meant}`}.`,
  'disclosure.address-form': ({ field, given, problem }) =>
    `Địa chỉ ${given} (${contactNames[field] ?? field}) không dùng được: ${addressProblems[problem] ?? problem}.`,
  'disclosure.notice-places': ({ places: where }) => `Thông báo chưa có tại ${and(named(where))}.`,
  'disclosure.notice-contents': ({ contents }) =>
    `Thông báo tiếp công dân thiếu ${and(contents.map((content) => contentNames[content] ?? content))}.`,
  'disclosure.schedule-late': ({ day, due, posted }) =>
    `Lịch tiếp công dân ngày ${dateVi(day)} niêm yết ngày ${dateVi(posted)}, phải chậm nhất ${dateVi(due)}.`,
  'disclosure.schedule-missing': ({ day, due }) =>
    `Lịch tiếp công dân ngày ${dateVi(day)} chưa niêm yết; hạn ${dateVi(due)}.`,
  'disclosure.identity-without-anchor': ({ person, place }) =>
    `Nêu tên ${person} ở ${places([place])} mà không có căn cứ pháp luật.`,
  'disclosure.anchor-not-in-force': ({ person, anchor, date }) =>
    `Căn cứ nêu tên ${person} (${anchorName(anchor)}) không có hiệu lực vào ngày ${dateVi(date)}.`,
  'disclosure.anchor-place': ({ person, anchor, place, allowed }) =>
    `Căn cứ nêu tên ${person} (${anchorName(anchor)}) chỉ cho phép ở ${places(allowed)}, không phải ${places([place])}.`,
  'disclosure.denouncer-revealed': ({ mentions }) =>
    `Nội dung để lộ thông tin về người tố cáo (${mentions} chỗ); không được công khai.`,
  'disclosure.personal-data': ({ persons }) =>
    `Có ${persons} người được nêu tên: cần xem xét quy định về bảo vệ dữ liệu cá nhân.`,
  'disclosure.correction-late': ({ due, answered }) =>
    `Trả lời kiến nghị về thông tin công khai ngày ${dateVi(answered)}, quá hạn ${dateVi(due)}.`,
  'disclosure.correction-missing': ({ due }) =>
    `Chưa trả lời kiến nghị về thông tin công khai không chính xác; hạn ${dateVi(due)}.`,
  'disclosure.not-corrected': () => 'Thông tin được xác định không chính xác nhưng chưa đính chính.',
  'disclosure.correction-form': ({ published, corrected }) =>
    `Đã công khai ở ${and(named(published))} nhưng chỉ đính chính ở ${and(named(corrected))}; phải đính chính bằng đúng hình thức đó.`,
}

export const disclosureStepsVi: SentencesOf<DisclosureSteps> = {
  'disclosure.required': ({ item, places: where, days }) =>
    `Nội dung “${item}” phải công khai tại ${places(where)}${days === undefined ? '' : days === 'always' ? ', thường xuyên' : `, ít nhất ${days} ngày liên tục`}.`,
  'disclosure.phone': ({ given, kind }) => `Số ${given} đọc được (loại ${kind}).`,
  'disclosure.named': ({ persons, mentions }) =>
    `Nội dung nêu tên ${persons} người vi phạm và có ${mentions} chỗ nhắc đến người tố cáo.`,
}
