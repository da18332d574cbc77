import { cite } from '../law/cite'
import type { Notice } from './types'

/**
 * Thông báo nghỉ lễ, tết và công văn hoán đổi ngày làm việc — what was announced to the civil service, 2016-2027.
 *
 * `issued` is the day the announcement became known. Where the announcement itself was not found the statute is cited,
 * `seen` is `secondary` or `memory`, and `issued` is the latest day it can have been (the sources report it earlier).
 */
export const notices: readonly Notice[] = [
  {
    issued: '2015-10-29',
    basis: [cite('10/2012/QH13@2012-06-18', '115')],
    seen: 'secondary',
    tet: ['2016-02-06', '2016-02-14'],
  },
  {
    issued: '2016-12-31',
    basis: [cite('10/2012/QH13@2012-06-18', '115')],
    seen: 'secondary',
    tet: ['2017-01-26', '2017-02-01'],
  },
  {
    issued: '2017-12-31',
    basis: [cite('10/2012/QH13@2012-06-18', '115')],
    seen: 'secondary',
    tet: ['2018-02-14', '2018-02-20'],
  },
  {
    issued: '2018-07-11',
    basis: [cite('6519/VPCP-KGVX@2018-07-11')],
    seen: 'text',
    tet: ['2019-02-04', '2019-02-08'],
    swaps: [
      { off: '2018-12-31', worked: '2019-01-05', status: 'decided' },
      { off: '2019-04-29', worked: '2019-05-04', status: 'decided' },
    ],
  },
  {
    issued: '2019-12-31',
    basis: [cite('10/2012/QH13@2012-06-18', '115')],
    seen: 'secondary',
    tet: ['2020-01-23', '2020-01-29'],
  },
  {
    issued: '2020-11-27',
    basis: [cite('4875/TB-LĐTBXH@2020-11-27')],
    seen: 'secondary',
    tet: ['2021-02-10', '2021-02-16'],
    nationalDay: '2021-09-03',
  },
  {
    issued: '2022-01-11',
    basis: [cite('245/VPCP-KGVX@2022-01-11')],
    seen: 'secondary',
    tet: ['2022-01-29', '2022-02-06'],
    nationalDay: '2022-09-01',
  },
  {
    issued: '2022-12-01',
    basis: [cite('8056/VPCP-KGVX@2022-12-01')],
    seen: 'text',
    tet: ['2023-01-20', '2023-01-26'],
    nationalDay: '2023-09-01',
  },
  {
    issued: '2023-11-22',
    basis: [cite('5015/TB-LĐTBXH@2023-11-22')],
    seen: 'secondary',
    tet: ['2024-02-08', '2024-02-14'],
    nationalDay: '2024-09-03',
  },
  {
    issued: '2024-04-12',
    basis: [cite('2450/VPCP-KGVX@2024-04-12')],
    seen: 'text',
    swaps: [{ off: '2024-04-29', worked: '2024-05-04', status: 'decided' }],
  },
  {
    issued: '2024-11-26',
    basis: [cite('8726/VPCP-KGVX@2024-11-26'), cite('6150/TB-BLĐTBXH@2024-12-03')],
    seen: 'secondary',
    tet: ['2025-01-25', '2025-02-02'],
    nationalDay: '2025-09-01',
    swaps: [{ off: '2025-05-02', worked: '2025-04-26', status: 'decided' }],
  },
  {
    issued: '2025-10-16',
    basis: [cite('9441/TB-BNV@2025-10-16')],
    seen: 'secondary',
    tet: ['2026-02-14', '2026-02-22'],
    nationalDay: '2026-09-01',
    swaps: [{ off: '2026-08-31', worked: '2026-08-22', status: 'decided' }],
  },
  {
    issued: '2025-12-25',
    basis: [cite('12729/VPCP-KGVX@2025-12-25')],
    seen: 'secondary',
    swaps: [{ off: '2026-01-02', worked: '2026-01-10', status: 'decided' }],
  },
  {
    issued: '2026-09-06',
    basis: [cite('28/2026/QH16@2026-04-24', '2')],
    seen: 'secondary',
    swaps: [{ off: '2026-11-23', worked: '2026-11-28', status: 'proposed' }],
  },
  {
    issued: '2026-10-02',
    basis: [cite('10065/VPCP-KGVX@2026-10-02')],
    seen: 'secondary',
    tet: ['2027-02-04', '2027-02-10'],
    nationalDay: '2027-09-03',
    swaps: [{ off: '2026-11-23', worked: '2026-11-28', status: 'declined' }],
  },
]
