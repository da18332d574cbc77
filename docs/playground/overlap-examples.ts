import type { Example } from './page'

const heads = [
  'Mã cuộc',
  'Cơ quan',
  'Cấp',
  'Mã số thuế',
  'Doanh nghiệp',
  'Nội dung',
  'Loại',
  'Hình thức',
  'Năm',
  'Tiến hành từ',
  'Đến',
].join('\t')

const rows = (lines: readonly string[]): string =>
  [heads, ...lines.map((line) => line.split(' | ').join('\t'))].join('\n')

/** Invented enterprises and plans. */
export const overlapExamples: readonly [Example, ...Example[]] = [
  {
    name: { vi: 'Ba doanh nghiệp, kế hoạch 2024', en: 'Three enterprises, plans of 2024' },
    state: {
      rows: rows([
        'TP-01 | Thanh tra thành phố | Tỉnh | 1800123456 | Công ty An Bình (ví dụ) | Đất đai | Thanh tra | Kế hoạch | 2024 | 04/03/2024 | 19/04/2024',
        'TNMT-07 | Sở Tài nguyên và Môi trường | Sở | 1800123456 | Công ty An Bình (ví dụ) | Đất đai; Môi trường | Thanh tra | Kế hoạch | 2024 | 01/04/2024 | 10/05/2024',
        'LD-03 | Sở Lao động | Sở | 1800123456 | Công ty An Bình (ví dụ) | Lao động | Kiểm tra | Kế hoạch | 2024 | 09/09/2024 | 20/09/2024',
        'XD-02 | Sở Xây dựng | Sở | 1800654321 | Công ty Hậu Giang Xanh (ví dụ) | Xây dựng | Thanh tra | Kế hoạch | 2024 | 05/08/2024 | 30/08/2024',
        'CT-11 | Sở Công Thương | Sở | 1800777888 | Cửa hàng Ninh Kiều (ví dụ) | An toàn thực phẩm | Kiểm tra | Kế hoạch | 2024 | 10/06/2024 | 14/06/2024',
        'YT-05 | Sở Y tế | Sở | 1800777888 | Cửa hàng Ninh Kiều (ví dụ) | An toàn thực phẩm | Kiểm tra | Kế hoạch | 2024 | 11/06/2024 | 12/06/2024',
      ]),
      asOf: '2023-12-15T08:00:00+07:00',
    },
  },
  {
    name: { vi: 'Có dòng sai', en: 'With rows to mend' },
    state: {
      rows: rows([
        'A-1 | Sở Tài chính | Sở | 1800123456 | Công ty An Bình (ví dụ) | Giá | Thanh tra | Kế hoạch | 2024 | 31/02/2024 | 10/03/2024',
        'A-2 | Sở Tài chính | Phòng | 1800123456 | Công ty An Bình (ví dụ) | Giá | Thanh tra | Kế hoạch | 2024 | 04/03/2024 | 08/03/2024',
        'A-3 | Sở Tài chính | Sở |  | Công ty An Bình (ví dụ) | Giá | Thanh tra | Kế hoạch | hai nghìn | 04/03/2024 | 08/03/2024',
        'A-4 | Sở Tài chính | Sở |  | Công ty An Bình (ví dụ) | Giá | Thanh tra | Kế hoạch | 2024 | 04/03/2024 | 08/03/2024',
      ]),
      asOf: '2023-12-15T08:00:00+07:00',
    },
  },
]
