import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/**
 * Circular 01/2020 of 21 October 2020: its first day in force was not seen. The earliest that the law on promulgation lets
 * a circular take effect is 45 days after it was signed; before that day no form is used.
 */
const notBefore: IsoDate = '2020-12-05'

/**
 * Cột số liệu — one column of the statistics of dossiers.
 *
 * `new`, `channel-unknown`, `no-due-date` and `ended` stand on no form: what was received in the period in all, what has
 * no known channel, what was finished without a due date, what ended without a result.
 */
export type StatisticsColumn =
  | 'received'
  | 'new'
  | 'online-full'
  | 'online-partial'
  | 'online'
  | 'post'
  | 'direct'
  | 'direct-or-post'
  | 'channel-unknown'
  | 'carried-over'
  | 'resolved'
  | 'early'
  | 'on-time'
  | 'late'
  | 'in-process'
  | 'in-time'
  | 'overdue'
  | 'no-due-date'
  | 'ended'

/** Kỳ của báo cáo kiểm soát thủ tục hành chính. */
export type StatisticsPeriodKind = 'month' | 'quarter' | 'six-months' | 'year'

/**
 * Ai lập báo cáo: đơn vị trực tiếp giải quyết (`unit`), Ủy ban nhân dân cấp tỉnh (`province`), bộ, cơ quan (`ministry`).
 */
export type StatisticsReporter = 'unit' | 'province' | 'ministry'

/**
 * Mục của biểu — whose authority the procedures of a section are under: cấp tỉnh, cấp xã; for a ministry its own offices
 * and bodies, and the vertical bodies at the centre, of the region or province, of the commune.
 */
export type StatisticsSection =
  | 'province'
  | 'commune'
  | 'subordinate'
  | 'vertical-central'
  | 'vertical-regional'
  | 'vertical-commune'

/** Biểu mẫu thống kê — the forms of the statistics, by who reports, and their columns with the numbers printed above. */
export interface StatisticsForm {
  readonly forms: readonly {
    readonly by: StatisticsReporter
    readonly name: string
    /** Sections I, II … of the form, in its order; none for a form without. */
    readonly sections: readonly StatisticsSection[]
  }[]
  readonly columns: readonly (readonly [column: StatisticsColumn, number: number])[]
}

/** Biểu mẫu tình hình, kết quả giải quyết thủ tục hành chính. */
export const statisticsForm: Parameter<StatisticsForm> = {
  id: 'dossier.statistics-form',
  vi: 'Biểu mẫu tình hình, kết quả giải quyết thủ tục hành chính',
  en: 'Form of the statistics on settling administrative procedures',
  unit: 'form',
  values: [
    {
      from: notBefore,
      value: {
        forms: [{ by: 'unit', name: 'II.06a/VPCP/KSTT', sections: [] }],
        columns: [
          ['received', 3],
          ['online', 4],
          ['direct-or-post', 5],
          ['carried-over', 6],
          ['resolved', 7],
          ['early', 8],
          ['on-time', 9],
          ['late', 10],
          ['in-process', 11],
          ['in-time', 12],
          ['overdue', 13],
        ],
      },
      basis: [
        cite('01/2020/TT-VPCP@2020-10-21', 'Phụ lục', undefined, 'II.06a'),
        cite('80/2015/QH13@2015-06-22', '151', '1'),
      ],
      verifiedOn,
      seen: 'memory',
    },
    {
      from: '2026-08-01',
      value: {
        forms: [
          { by: 'unit', name: '07a/BTP/KSTT', sections: [] },
          { by: 'province', name: '07b/BTP/KSTT', sections: ['province', 'commune'] },
          {
            by: 'ministry',
            name: '07c/BTP/KSTT',
            sections: ['subordinate', 'vertical-central', 'vertical-regional', 'vertical-commune'],
          },
        ],
        columns: [
          ['received', 3],
          ['online-full', 4],
          ['online-partial', 5],
          ['post', 6],
          ['direct', 7],
          ['carried-over', 8],
          ['resolved', 9],
          ['early', 10],
          ['on-time', 11],
          ['late', 12],
          ['in-process', 13],
          ['in-time', 14],
          ['overdue', 15],
        ],
      },
      basis: [
        cite('09/2026/TT-BTP@2026-06-15', '12'),
        cite('09/2026/TT-BTP@2026-06-15', 'Phụ lục', undefined, '07a, 07b, 07c'),
      ],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/**
 * Số chuyển kỳ: cột kỳ trước chuyển qua của kỳ N = cột đang giải quyết của kỳ N-1.
 *
 * The 2026 note is printed under form 07c with the column numbers of the older form, (6) and (11).
 */
export const carryOver: Parameter<'in-process-of-the-period-before'> = {
  id: 'dossier.statistics-carry-over',
  vi: 'Số hồ sơ từ kỳ trước chuyển qua bằng số hồ sơ đang giải quyết của kỳ trước',
  en: 'Dossiers carried over equal those in process at the end of the period before',
  unit: 'rule',
  values: [
    {
      from: notBefore,
      value: 'in-process-of-the-period-before',
      basis: [
        cite('01/2020/TT-VPCP@2020-10-21', 'Phụ lục', undefined, 'II.06a'),
        cite('80/2015/QH13@2015-06-22', '151', '1'),
      ],
      verifiedOn,
      seen: 'memory',
    },
    {
      from: '2026-08-01',
      value: 'in-process-of-the-period-before',
      basis: [cite('09/2026/TT-BTP@2026-06-15', 'Phụ lục', undefined, '07c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kỳ báo cáo có biểu mẫu: các tháng, quý I và III, 6 tháng đầu năm, năm. Unit: number of the period in the year. */
export const reportedPeriods: Parameter<Readonly<Record<StatisticsPeriodKind, readonly number[]>>> = {
  id: 'dossier.statistics-periods',
  vi: 'Các kỳ báo cáo về công tác kiểm soát thủ tục hành chính',
  en: 'Periods of the reports on the control of administrative procedures',
  unit: 'number of the period in the year',
  values: [
    {
      from: '2026-08-01',
      value: { month: [1, 2, 4, 5, 7, 8, 10, 11], quarter: [1, 3], 'six-months': [1], year: [1] },
      basis: [cite('09/2026/TT-BTP@2026-06-15', '9')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Hạn gửi báo cáo của sở, ngành, cấp xã. Unit: day of the last month of the period. */
export const unitSendingDay: Parameter<number> = {
  id: 'dossier.statistics-unit-sending-day',
  vi: 'Ngày của tháng cuối kỳ, chậm nhất đơn vị phải gửi báo cáo đến Ủy ban nhân dân cấp tỉnh',
  en: 'Day of the last month by which a unit sends its report to the provincial People’s Committee',
  unit: 'day of the month',
  values: [
    {
      from: '2026-08-01',
      value: 20,
      basis: [cite('09/2026/TT-BTP@2026-06-15', '11', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Hạn tổng hợp, gửi báo cáo của Ủy ban nhân dân cấp tỉnh. Unit: day of the last month of the period. */
export const provinceSendingDay: Parameter<number> = {
  id: 'dossier.statistics-province-sending-day',
  vi: 'Ngày của tháng cuối kỳ, chậm nhất Ủy ban nhân dân cấp tỉnh phải gửi báo cáo',
  en: 'Day of the last month by which the provincial People’s Committee sends its report',
  unit: 'day of the month',
  values: [
    {
      from: '2026-08-01',
      value: 23,
      basis: [cite('09/2026/TT-BTP@2026-06-15', '11', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Hệ thống đã tích hợp, cơ quan chủ quản xác nhận đủ số liệu: không cần cập nhật, duyệt, gửi báo cáo. */
export const integratedReport: Parameter<'no-report-needed'> = {
  id: 'dossier.statistics-integrated',
  vi: 'Hệ thống thông tin đã tích hợp và được xác nhận cung cấp đủ số liệu thì không cần gửi báo cáo',
  en: 'No report is sent where the systems are integrated and confirmed to give the figures',
  unit: 'rule',
  values: [
    {
      from: '2026-08-01',
      value: 'no-report-needed',
      basis: [cite('09/2026/TT-BTP@2026-06-15', '11', '5')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Lấy ý kiến cơ quan liên quan: nội dung, thời hạn; từ 01/7/2025 thêm cách thức. Unit: fields of the request. */
export const consultationRequest: Parameter<readonly ('content' | 'answerBy' | 'answerForm')[]> = {
  id: 'dossier.consultation-request',
  vi: 'Nội dung phải nêu khi lấy ý kiến cơ quan, đơn vị liên quan',
  en: 'What a request for the opinion of another body must state',
  unit: 'field',
  values: [
    {
      from: '2018-06-21',
      value: ['content', 'answerBy'],
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '5')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: ['content', 'answerBy', 'answerForm'],
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '4')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Liên thông: phiếu chuyển nêu thời hạn của từng cơ quan; hồ sơ điện tử gửi đồng thời đến tất cả. */
export const linkedSteps: Parameter<'limit-of-each-body'> = {
  id: 'dossier.linked-steps',
  vi: 'Thời hạn giải quyết của từng cơ quan trong thủ tục liên thông',
  en: 'Time limit of each body in a linked procedure',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'limit-of-each-body',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '19', '6')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'limit-of-each-body',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '20', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Ba cách tính thời gian bổ sung: index 766 subtracts it. */
export const indexSubtraction: Parameter<'supplement-time-subtracted'> = {
  id: 'dossier.index-subtraction',
  vi: 'Bộ chỉ số 766 trừ thời gian bổ sung khi tính thời gian giải quyết',
  en: 'Index 766 subtracts the supplement time from the time taken',
  unit: 'rule',
  values: [
    {
      from: '2022-08-01',
      value: 'supplement-time-subtracted',
      basis: [cite('766/QĐ-TTg@2022-06-23')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}
