import type { PlanData } from '../../src/plan'

/** An invented plan of a province that does not exist, for the same directive. */
export const exampleProvince: PlanData = {
  number: '05/KH-UBND',
  date: '2024-02-01',
  issuer: 'Ủy ban nhân dân tỉnh Ví dụ',
  type: 'KẾ HOẠCH',
  title: 'THỰC HIỆN CHỈ THỊ SỐ 10/CT-TTG TRÊN ĐỊA BÀN TỈNH VÍ DỤ',
  carriesOut: { document: '10/CT-TTg@2019-04-22' },
  letterhead: ['ỦY BAN NHÂN DÂN TỈNH VÍ DỤ', 'Số: 05/KH-UBND', 'Ví dụ, ngày 01 tháng 02 năm 2024'],
  sections: [
    { id: 'I', marker: 'I.', heading: 'NHIỆM VỤ', en: 'Tasks' },
    { id: 'I.1', marker: '1.', heading: 'Sở, ban, ngành tỉnh', en: 'Departments of the province' },
  ],
  clauses: [
    {
      id: 'I.1.a',
      marker: 'a)',
      text: 'Gửi báo cáo về Sở Nội vụ chậm nhất ngày 05 tháng 12 hàng năm theo Quyết định số 99/QĐ-UBND;',
      en: 'Send a report to the Department of Home Affairs by 5 December every year under Decision 99/QĐ-UBND.',
      cites: [{ document: { number: '99/QĐ-UBND', date: '2024-01-20', issuer: 'Ủy ban nhân dân tỉnh Ví dụ' } }],
      lead: ['so-ban-nganh', 'local:ban-dan-toc'],
      duties: [
        {
          id: 'I.1.a-1',
          vi: 'Gửi báo cáo về Sở Nội vụ chậm nhất ngày 05 tháng 12 hằng năm',
          en: 'Report to the Department of Home Affairs by 5 December every year',
          modality: 'obligation',
          timing: {
            kind: 'yearly',
            wording: 'chậm nhất ngày 05 tháng 12 hàng năm',
            limit: { by: '12-05', firstYear: 2024 },
          },
          receiving: ['so-noi-vu'],
          evidence: { vi: 'Báo cáo', en: 'The report' },
          rules: ['calendar.compute-period-end'],
        },
      ],
    },
    {
      id: 'I.1.b',
      marker: 'b)',
      text: 'Tăng cường đối thoại với người dân.',
      en: 'Hold more dialogues with citizens.',
      lead: ['so-ban-nganh'],
      duties: [
        {
          id: 'I.1.b-1',
          vi: 'Tăng cường đối thoại',
          en: 'Hold more dialogues',
          modality: 'directional',
          timing: { kind: 'continuous', wording: 'Tăng cường' },
          evidence: { vi: 'Biên bản', en: 'Minutes' },
          notComputable: { vi: 'Không có số lần', en: 'No number is set' },
        },
      ],
    },
  ],
  recipients: [{ wording: 'Sở, ban, ngành tỉnh', actors: ['so-ban-nganh'] }],
  signature: ['TM. ỦY BAN NHÂN DÂN'],
  localActors: [
    { id: 'local:ban-dan-toc', vi: 'Ban Dân tộc tỉnh', en: 'Committee for Ethnic Affairs of the province' },
  ],
}
