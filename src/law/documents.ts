import type { DocumentKey } from '../core/citation'
import type { IsoDate } from '../core/date'

/** Văn bản pháp luật — a document of the register. Its number and date stand in its key. */
export interface LegalDocument {
  readonly type: string
  readonly issuer: string
  readonly title: string
  /** First day in force, where it is known. */
  readonly from?: IsoDate
  /** Last day in force; absent while in force. */
  readonly to?: IsoDate
  readonly replacedBy?: DocumentKey
  /** How its wording was seen. */
  readonly seen: 'text' | 'secondary' | 'memory'
}

/**
 * Sổ đăng ký văn bản — every document this library cites.
 *
 * The key is number and date of issue, because a number alone is not unique: 10/CT-TTg stands for three directives.
 * The date in the key is the day on which the document became known.
 */
export const documents = {
  '33/2005/QH11@2005-06-14': {
    type: 'Bộ luật',
    issuer: 'Quốc hội',
    title: 'Bộ luật Dân sự',
    from: '2006-01-01',
    to: '2016-12-31',
    replacedBy: '91/2015/QH13@2015-11-24',
    seen: 'secondary',
  },
  '91/2015/QH13@2015-11-24': {
    type: 'Bộ luật',
    issuer: 'Quốc hội',
    title: 'Bộ luật Dân sự',
    from: '2017-01-01',
    seen: 'text',
  },
  '80/2015/QH13@2015-06-22': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật Ban hành văn bản quy phạm pháp luật',
    from: '2016-07-01',
    to: '2025-03-31',
    seen: 'memory',
  },
  '10/2012/QH13@2012-06-18': {
    type: 'Bộ luật',
    issuer: 'Quốc hội',
    title: 'Bộ luật Lao động',
    from: '2013-05-01',
    to: '2020-12-31',
    replacedBy: '45/2019/QH14@2019-11-20',
    seen: 'secondary',
  },
  '45/2019/QH14@2019-11-20': {
    type: 'Bộ luật',
    issuer: 'Quốc hội',
    title: 'Bộ luật Lao động',
    from: '2021-01-01',
    seen: 'text',
  },
  '28/2026/QH16@2026-04-24': {
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    title: 'Nghị quyết về phát triển văn hóa Việt Nam',
    from: '2026-07-01',
    seen: 'secondary',
  },
  '188/1999/QĐ-TTg@1999-09-17': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Quyết định về việc thực hiện chế độ tuần làm việc 40 giờ',
    from: '1999-10-02',
    seen: 'text',
  },
  '14/2010/QĐ-TTg@2010-02-12': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Quyết định về việc tổ chức làm việc vào ngày thứ Bảy hàng tuần để tiếp nhận, giải quyết thủ tục hành chính',
    from: '2010-04-05',
    seen: 'secondary',
  },
  '6519/VPCP-KGVX@2018-07-11': {
    type: 'Công văn',
    issuer: 'Văn phòng Chính phủ',
    title: 'V/v nghỉ lễ, tết năm 2019 đối với cán bộ, công chức, viên chức',
    seen: 'text',
  },
  '4875/TB-LĐTBXH@2020-11-27': {
    type: 'Thông báo',
    issuer: 'Bộ Lao động - Thương binh và Xã hội',
    title: 'Thông báo về việc nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2021',
    seen: 'secondary',
  },
  '245/VPCP-KGVX@2022-01-11': {
    type: 'Công văn',
    issuer: 'Văn phòng Chính phủ',
    title: 'V/v nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2022',
    seen: 'secondary',
  },
  '8056/VPCP-KGVX@2022-12-01': {
    type: 'Công văn',
    issuer: 'Văn phòng Chính phủ',
    title: 'V/v nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2023',
    seen: 'text',
  },
  '5015/TB-LĐTBXH@2023-11-22': {
    type: 'Thông báo',
    issuer: 'Bộ Lao động - Thương binh và Xã hội',
    title: 'Thông báo về việc nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2024',
    seen: 'secondary',
  },
  '2450/VPCP-KGVX@2024-04-12': {
    type: 'Công văn',
    issuer: 'Văn phòng Chính phủ',
    title: 'V/v hoán đổi ngày làm việc dịp nghỉ lễ Ngày Chiến thắng 30/4 và Ngày Quốc tế lao động 01/5 năm 2024',
    seen: 'text',
  },
  '8726/VPCP-KGVX@2024-11-26': {
    type: 'Công văn',
    issuer: 'Văn phòng Chính phủ',
    title: 'V/v nghỉ Tết Âm lịch và một số dịp nghỉ lễ trong năm 2025',
    seen: 'secondary',
  },
  '6150/TB-BLĐTBXH@2024-12-03': {
    type: 'Thông báo',
    issuer: 'Bộ Lao động - Thương binh và Xã hội',
    title: 'Thông báo về việc nghỉ Tết Âm lịch và một số dịp nghỉ lễ trong năm 2025',
    seen: 'secondary',
  },
  '9441/TB-BNV@2025-10-16': {
    type: 'Thông báo',
    issuer: 'Bộ Nội vụ',
    title: 'Thông báo về việc nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2026',
    seen: 'secondary',
  },
  '12729/VPCP-KGVX@2025-12-25': {
    type: 'Công văn',
    issuer: 'Văn phòng Chính phủ',
    title: 'V/v hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026',
    seen: 'secondary',
  },
  '10065/VPCP-KGVX@2026-10-02': {
    type: 'Công văn',
    issuer: 'Văn phòng Chính phủ',
    title: 'V/v phương án nghỉ một số dịp lễ, Tết năm 2026 và năm 2027',
    seen: 'secondary',
  },
  '63/2010/NĐ-CP@2010-06-08': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định về kiểm soát thủ tục hành chính',
    from: '2010-10-14',
    seen: 'text',
  },
  '48/2013/NĐ-CP@2013-05-14': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính',
    from: '2013-07-01',
    seen: 'text',
  },
  '92/2017/NĐ-CP@2017-08-07': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính',
    from: '2017-09-25',
    seen: 'text',
  },
  '02/2017/TT-VPCP@2017-10-31': {
    type: 'Thông tư',
    issuer: 'Văn phòng Chính phủ',
    title: 'Thông tư hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính',
    seen: 'memory',
  },
  '01/2020/TT-VPCP@2020-10-21': {
    type: 'Thông tư',
    issuer: 'Văn phòng Chính phủ',
    title:
      'Thông tư quy định chế độ báo cáo định kỳ và quản lý, sử dụng, khai thác Hệ thống thông tin báo cáo của Văn phòng Chính phủ',
    to: '2026-07-31',
    replacedBy: '09/2026/TT-BTP@2026-06-15',
    seen: 'secondary',
  },
  '09/2026/TT-BTP@2026-06-15': {
    type: 'Thông tư',
    issuer: 'Bộ Tư pháp',
    title: 'Thông tư quy định chế độ báo cáo về công tác kiểm soát thủ tục hành chính',
    from: '2026-08-01',
    seen: 'text',
  },
  '61/2018/NĐ-CP@2018-04-23': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    from: '2018-06-21',
    to: '2025-06-30',
    replacedBy: '118/2025/NĐ-CP@2025-06-09',
    seen: 'text',
  },
  '118/2025/NĐ-CP@2025-06-09': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title:
      'Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    from: '2025-07-01',
    seen: 'text',
  },
  '10/2016/TT-BTTTT@2016-04-01': {
    type: 'Thông tư',
    issuer: 'Bộ Thông tin và Truyền thông',
    title:
      'Thông tư ban hành Quy chuẩn kỹ thuật quốc gia về cấu trúc mã định danh và định dạng dữ liệu gói tin phục vụ kết nối các hệ thống quản lý văn bản và điều hành',
    seen: 'secondary',
  },
  '01/2018/TT-VPCP@2018-11-23': {
    type: 'Thông tư',
    issuer: 'Văn phòng Chính phủ',
    title: 'Thông tư hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP',
    from: '2019-01-06',
    to: '2025-09-14',
    replacedBy: '03/2025/TT-VPCP@2025-09-15',
    seen: 'text',
  },
  '18/2019/TT-BTTTT@2019-12-25': {
    type: 'Thông tư',
    issuer: 'Bộ Thông tin và Truyền thông',
    title:
      'Thông tư ban hành QCVN 120:2019/BTTTT về cấu trúc, định dạng dữ liệu gói tin phục vụ kết nối Cổng Dịch vụ công quốc gia với hệ thống của bộ, địa phương (nội dung chưa được đọc)',
    seen: 'secondary',
  },
  '20/2020/QĐ-TTg@2020-07-22': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title:
      'Quyết định về mã định danh điện tử của các cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu với các bộ, ngành, địa phương',
    from: '2020-09-15',
    seen: 'text',
  },
  '03/2025/TT-VPCP@2025-09-15': {
    type: 'Thông tư',
    issuer: 'Văn phòng Chính phủ',
    title: 'Thông tư về biểu mẫu, mã số hồ sơ thực hiện Nghị định số 118/2025/NĐ-CP (nội dung chưa được đọc)',
    from: '2025-09-15',
    seen: 'secondary',
  },
  '766/QĐ-TTg@2022-06-23': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title:
      'Quyết định phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử',
    from: '2022-08-01',
    seen: 'secondary',
  },
  '87/2021/TT-BTC@2021-10-08': {
    type: 'Thông tư',
    issuer: 'Bộ Tài chính',
    title: 'Thông tư quy định về giao dịch điện tử trong hoạt động nghiệp vụ Kho bạc Nhà nước',
    seen: 'secondary',
  },
  '10/CT-TTg@2019-04-22': {
    type: 'Chỉ thị',
    issuer: 'Thủ tướng Chính phủ',
    title:
      'Chỉ thị về việc tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc',
    from: '2019-04-22',
    seen: 'secondary',
  },
  '03/2011/QH13@2011-11-11': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật Tố cáo',
    from: '2012-07-01',
    to: '2018-12-31',
    replacedBy: '25/2018/QH14@2018-06-12',
    seen: 'memory',
  },
  '25/2018/QH14@2018-06-12': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật Tố cáo',
    from: '2019-01-01',
    seen: 'text',
  },
  '31/2019/NĐ-CP@2019-04-10': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo',
    from: '2019-05-28',
    seen: 'text',
  },
  '05/2021/TT-TTCP@2021-10-01': {
    type: 'Thông tư',
    issuer: 'Thanh tra Chính phủ',
    title: 'Thông tư quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh',
    from: '2021-11-15',
    seen: 'secondary',
  },
  '156/2026/NĐ-CP@2026-05-15': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title:
      'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 31/2019/NĐ-CP quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo',
    from: '2026-07-01',
    seen: 'text',
  },
  '17/KH-UBND@2024-01-15': {
    type: 'Kế hoạch',
    issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
    title:
      'Kế hoạch tiếp tục triển khai, quán triệt và tổ chức thực hiện Chỉ thị số 10/CT-TTg ngày 22 tháng 4 năm 2019 của Thủ tướng Chính phủ',
    from: '2024-01-15',
    seen: 'text',
  },
  '124/2004/QĐ-TTg@2004-07-08': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Quyết định về việc ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
    to: '2025-06-30',
    replacedBy: '19/2025/QĐ-TTg@2025-06-30',
    seen: 'memory',
  },
  '24/2014/NĐ-CP@2014-04-04': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title:
      'Nghị định quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương',
    to: '2025-02-28',
    replacedBy: '45/2025/NĐ-CP@2025-02-28',
    seen: 'memory',
  },
  '35/2022/NĐ-CP@2022-05-28': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định quy định về quản lý khu công nghiệp và khu kinh tế',
    seen: 'secondary',
  },
  '1192/NQ-UBTVQH15@2024-09-28': {
    type: 'Nghị quyết',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp xã của thành phố Cần Thơ giai đoạn 2023 - 2025',
    from: '2024-11-01',
    seen: 'secondary',
  },
  '45/2025/NĐ-CP@2025-02-28': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title:
      'Nghị định quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương',
    from: '2025-03-01',
    to: '2025-06-30',
    replacedBy: '150/2025/NĐ-CP@2025-06-12',
    seen: 'secondary',
  },
  '755/QĐ-TTg@2025-04-13': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Quyết định về sắp xếp hệ thống cơ quan thanh tra',
    seen: 'secondary',
  },
  '150/2025/NĐ-CP@2025-06-12': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title:
      'Nghị định quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân xã, phường, đặc khu',
    from: '2025-07-01',
    seen: 'memory',
  },
  '202/2025/QH15@2025-06-12': {
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    title: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh',
    from: '2025-06-12',
    seen: 'secondary',
  },
  '72/2025/QH15@2025-06-16': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật Tổ chức chính quyền địa phương',
    from: '2025-06-16',
    seen: 'secondary',
  },
  '1668/NQ-UBTVQH15@2025-06-16': {
    type: 'Nghị quyết',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của thành phố Cần Thơ năm 2025',
    seen: 'secondary',
  },
  '10/2025/TT-BVHTTDL@2025-06-19': {
    type: 'Thông tư',
    issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
    title:
      'Thông tư hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Văn hóa, Thể thao và Du lịch và của phòng Văn hóa - Xã hội thuộc Ủy ban nhân dân cấp xã',
    from: '2025-07-01',
    seen: 'secondary',
  },
  '19/2025/QĐ-TTg@2025-06-30': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Quyết định ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
    from: '2025-07-01',
    seen: 'memory',
  },
  '10/CT-TTg@2023-04-19': {
    type: 'Chỉ thị',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Chỉ thị về an toàn giao thông đường bộ',
    seen: 'secondary',
  },
  '10/CT-TTg@2026-03-30': {
    type: 'Chỉ thị',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Chỉ thị về tiết kiệm điện',
    seen: 'secondary',
  },
  '157/2007/NĐ-CP@2007-10-27': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title:
      'Nghị định quy định chế độ trách nhiệm đối với người đứng đầu cơ quan, tổ chức, đơn vị của Nhà nước trong thi hành nhiệm vụ, công vụ',
    seen: 'secondary',
  },
  '20/CT-TTg@2017-05-17': {
    type: 'Chỉ thị',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Chỉ thị về việc chấn chỉnh hoạt động thanh tra, kiểm tra đối với doanh nghiệp',
    from: '2017-05-17',
    seen: 'secondary',
  },
  '26-NQ/TW@2018-05-19': {
    type: 'Nghị quyết',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    title:
      'Nghị quyết về tập trung xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ',
    seen: 'secondary',
  },
  '10-KH/TW@2018-06-06': {
    type: 'Kế hoạch',
    issuer: 'Bộ Chính trị',
    title: 'Kế hoạch thực hiện Nghị quyết số 26-NQ/TW',
    seen: 'secondary',
  },
  '132/NQ-CP@2018-10-24': {
    type: 'Nghị quyết',
    issuer: 'Chính phủ',
    title: 'Nghị quyết ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 26-NQ/TW',
    seen: 'secondary',
  },
  '36/2018/QH14@2018-11-20': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật Phòng, chống tham nhũng',
    from: '2019-07-01',
    seen: 'text',
  },
  '36-HD/VPTW@2018-04-03': {
    type: 'Hướng dẫn',
    issuer: 'Văn phòng Trung ương Đảng',
    title: 'Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng',
    seen: 'memory',
  },
  '09/2019/NĐ-CP@2019-01-24': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
    from: '2019-03-12',
    seen: 'secondary',
  },
  '30/2020/NĐ-CP@2020-03-05': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định về công tác văn thư',
    from: '2020-03-05',
    seen: 'secondary',
  },
  '02/2021/TT-TTCP@2021-03-22': {
    type: 'Thông tư',
    issuer: 'Thanh tra Chính phủ',
    title:
      'Thông tư quy định chế độ báo cáo công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng',
    from: '2021-05-10',
    to: '2024-03-04',
    replacedBy: '01/2024/TT-TTCP@2024-01-20',
    seen: 'secondary',
  },
  '01/2024/TT-TTCP@2024-01-20': {
    type: 'Thông tư',
    issuer: 'Thanh tra Chính phủ',
    title:
      'Thông tư quy định chế độ báo cáo công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng, tiêu cực',
    from: '2024-03-05',
    seen: 'secondary',
  },
  '06/2025/TT-TTCP@2025-09-29': {
    type: 'Thông tư',
    issuer: 'Thanh tra Chính phủ',
    title: 'Thông tư quy định chế độ báo cáo của ngành Thanh tra (nội dung chưa được đọc)',
    from: '2025-09-30',
    seen: 'memory',
  },
  '02/2011/QH13@2011-11-11': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật Khiếu nại',
    from: '2012-07-01',
    seen: 'text',
  },
  '136/2025/QH15@2025-12-10': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo',
    from: '2026-07-01',
    seen: 'text',
  },
  '42/2013/QH13@2013-11-25': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật Tiếp công dân',
    from: '2014-07-01',
    seen: 'text',
  },
  '93/2015/QH13@2015-11-25': {
    type: 'Luật',
    issuer: 'Quốc hội',
    title: 'Luật Tố tụng hành chính',
    from: '2016-07-01',
    seen: 'text',
  },
  '75/2012/NĐ-CP@2012-10-03': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định quy định chi tiết một số điều của Luật Khiếu nại',
    from: '2012-11-20',
    to: '2020-12-09',
    replacedBy: '124/2020/NĐ-CP@2020-10-19',
    seen: 'secondary',
  },
  '124/2020/NĐ-CP@2020-10-19': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại',
    from: '2020-12-10',
    seen: 'secondary',
  },
  '141/2025/NĐ-CP@2025-06-12': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title:
      'Nghị định quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Thanh tra Chính phủ',
    from: '2025-07-01',
    seen: 'secondary',
  },
  '155/2026/NĐ-CP@2026-05-15': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title:
      'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 124/2020/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại',
    from: '2026-07-01',
    seen: 'text',
  },
  '20/2008/NĐ-CP@2008-02-14': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính',
    from: '2008-03-03',
    seen: 'text',
  },
  '64/2014/NĐ-CP@2014-06-26': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định quy định chi tiết thi hành một số điều của Luật Tiếp công dân',
    from: '2014-08-15',
    to: '2026-06-30',
    replacedBy: '154/2026/NĐ-CP@2026-05-15',
    seen: 'text',
  },
  '06/2014/TT-TTCP@2014-10-31': {
    type: 'Thông tư',
    issuer: 'Thanh tra Chính phủ',
    title: 'Thông tư quy định quy trình tiếp công dân',
    from: '2014-12-15',
    to: '2021-11-14',
    seen: 'text',
  },
  '07/2014/TT-TTCP@2014-10-31': {
    type: 'Thông tư',
    issuer: 'Thanh tra Chính phủ',
    title: 'Thông tư quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh',
    from: '2014-12-15',
    to: '2021-11-14',
    replacedBy: '05/2021/TT-TTCP@2021-10-01',
    seen: 'text',
  },
  '574/QĐ-TTg@2017-04-25': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title:
      'Quyết định về tiếp nhận, trả lời phản ánh, kiến nghị của người dân, doanh nghiệp trên Cổng Thông tin điện tử Chính phủ',
    seen: 'memory',
  },
  '31/2021/QĐ-TTg@2021-10-11': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Quyết định ban hành Quy chế quản lý, vận hành, khai thác Cổng Dịch vụ công quốc gia',
    from: '2021-12-09',
    seen: 'secondary',
  },
  '89/CĐ-TTg@2025-06-16': {
    type: 'Công điện',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Công điện về việc tiếp nhận, xử lý phản ánh, kiến nghị về văn bản quy phạm pháp luật',
    seen: 'secondary',
  },
  '48/2025/QĐ-TTg@2025-12-12': {
    type: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Quyết định về tiếp nhận, xử lý phản ánh, kiến nghị về văn bản quy phạm pháp luật',
    seen: 'secondary',
  },
  '154/2026/NĐ-CP@2026-05-15': {
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tiếp công dân',
    from: '2026-07-01',
    seen: 'text',
  },
} as const satisfies Record<DocumentKey, LegalDocument>

/** A key of the register. */
export type DocumentId = keyof typeof documents
