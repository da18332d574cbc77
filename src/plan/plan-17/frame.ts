import type { Recipient, Section } from '../types'

/** Phần đầu văn bản: cơ quan ban hành, quốc hiệu, số, địa danh và ngày. */
export const letterhead: readonly string[] = [
  'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
  'Số: 17/KH-UBND',
  'Cần Thơ, ngày 15 tháng 01 năm 2024',
]

/** Phần ký. */
export const signature: readonly string[] = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Việt Trường']

/** Các đề mục. */
export const sections: readonly Section[] = [
  { id: 'I', marker: 'I.', heading: 'MỤC ĐÍCH, YÊU CẦU', en: 'Purpose and requirements' },
  { id: 'II', marker: 'II.', heading: 'NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', en: 'Main tasks and solutions' },
  {
    id: 'II.1',
    marker: '1.',
    heading: 'Tổ chức thực hiện công tác thông tin, tuyên truyền',
    en: 'Information and publicity',
  },
  {
    id: 'II.2',
    marker: '2.',
    heading: 'Tăng cường trách nhiệm người đứng đầu trong lãnh đạo, chỉ đạo công tác phòng, chống tham nhũng',
    en: 'Strengthen the responsibility of heads in leading and directing anti-corruption work',
  },
  {
    id: 'II.3',
    marker: '3.',
    heading:
      'Thực hiện cải cách hành chính, tăng cường công khai, minh bạch trong hoạt động của cơ quan, tổ chức, đơn vị',
    en: 'Administrative reform; more openness and transparency in the work of agencies, organisations and units',
  },
  {
    id: 'II.4',
    marker: '4.',
    heading: 'Tăng cường thực hiện tốt công tác thanh tra, kiểm tra trong hoạt động quản lý',
    en: 'Better inspection and checking in management',
  },
  {
    id: 'II.5',
    marker: '5.',
    heading:
      'Tăng cường xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức đảm bảo đáp ứng tốt yêu cầu thực thi nhiệm vụ',
    en: 'Build up staff and raise their quality so that they meet the demands of their tasks',
  },
  {
    id: 'II.6',
    marker: '6.',
    heading:
      'Tăng cường tuyên truyền, phổ biến, giáo dục pháp luật về phòng, chống tham nhũng; xây dựng cơ chế giám sát, phát hiện vi phạm nhằm phát huy vai trò, trách nhiệm của xã hội trong phòng, chống tham nhũng',
    en: 'More education on anti-corruption law; supervision and detection of violations with the role of society',
  },
  { id: 'III', marker: 'III.', heading: 'TỔ CHỨC THỰC HIỆN', en: 'Organisation of implementation' },
  {
    id: 'III.1',
    marker: '1.',
    heading: 'Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành thành phố và Chủ tịch Ủy ban nhân dân quận, huyện',
    en: 'Directors of departments, heads of agencies, boards and sectors of the city, and Chairs of district People’s Committees',
  },
  { id: 'III.2', marker: '2.', heading: 'Giám đốc Sở Nội vụ', en: 'Director of Home Affairs' },
  { id: 'III.3', marker: '3.', heading: 'Chánh Thanh tra thành phố', en: 'Chief Inspector of the city' },
  { id: 'III.4', marker: '4.', heading: 'Giám đốc Sở Tư pháp', en: 'Director of Justice' },
  {
    id: 'III.5',
    marker: '5.',
    heading: 'Giám đốc Sở Thông tin và Truyền thông',
    en: 'Director of Information and Communications',
  },
  {
    id: 'III.6',
    marker: '6.',
    heading:
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố, các tổ chức chính trị - xã hội và các cơ quan báo chí, tổ chức, cá nhân, doanh nghiệp',
    en: 'Request to the City Committee of the Fatherland Front, socio-political organisations, the press, organisations, individuals and enterprises',
  },
  {
    id: 'III.7',
    marker: '7.',
    heading: 'Đề nghị Hội đồng nhân dân thành phố, Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    en: 'Request to the City People’s Council and the City Committee of the Fatherland Front',
  },
  { id: 'recipients', marker: '', heading: 'Nơi nhận:', en: 'Recipients' },
]

/** Nơi nhận; “5.6” is printed so. */
export const recipients: readonly Recipient[] = [
  { wording: 'Thanh tra Chính phủ', actors: ['thanh-tra-chinh-phu'] },
  { wording: 'TT. TU; TT. HĐND TP', actors: ['thuong-truc-thanh-uy', 'thuong-truc-hdnd-thanh-pho'] },
  { wording: 'CT, PCT UBND TP', actors: ['lanh-dao-ubnd-thanh-pho'] },
  { wording: 'UBMT TQVN TPCT và các đoàn thể', actors: ['ubmttq-thanh-pho', 'to-chuc-doan-the'] },
  { wording: 'Sở, ban, ngành TP', actors: ['so-ban-nganh'] },
  { wording: 'UBND quận, huyện', actors: ['ubnd-quan-huyen'] },
  { wording: 'UBND xã, phường, thị trấn', actors: ['ubnd-xa-phuong'] },
  { wording: 'VP UBND TP (2,3,4,5.6,7)', actors: ['van-phong-ubnd-thanh-pho'] },
  { wording: 'Cổng TTĐT TP', actors: ['cong-ttdt-thanh-pho'] },
  { wording: 'Lưu: VT, H.', actors: ['van-phong-ubnd-thanh-pho'] },
]
