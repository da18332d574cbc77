import { expect, it } from 'vitest'
import { auditDossier, type Dossier, dossierLifecycle, type Timeliness } from '../../../src/dossier/index'
import { describe as describeFinding, explain } from '../../../src/messages/index'
import { accepted, at, dossierOf, finished, lateNotice, received, request } from '../story'

const severities = { violation: 'Vi phạm', warning: 'Cảnh báo', notice: 'Lưu ý' }
const statuses = {
  running: 'đang tính',
  paused: 'tạm dừng',
  met: 'đã xong',
  'met-late': 'xong trễ',
  overdue: 'quá hạn',
  void: 'không còn',
}

const timely: Record<Timeliness, string> = {
  early: 'sớm hạn',
  'on-time': 'đúng hạn',
  late: 'trễ hạn',
  'in-time': 'trong hạn',
  overdue: 'quá hạn',
  waiting: 'chờ người nộp',
  'not-accepted': 'không tiếp nhận',
  ended: 'đã dừng',
  'no-due-date': 'không có hạn',
}

/** What an officer would read about a dossier: state, clocks, findings with their articles, the reasons of the date. */
function tell(title: string, dossier: Dossier, asOf: string, context = {}): string {
  const outcome = auditDossier(dossier, { asOf, ...context })
  if (outcome.status !== 'decided') throw new Error('undetermined')
  const { value, findings, trace } = outcome
  const labels = new Map(dossierLifecycle.clocks.map(({ id, label }) => [id, label.vi]))
  const lines = [
    title,
    `Hồ sơ ${value.code}, xem lúc ${asOf}`,
    `Trạng thái: ${dossierLifecycle.states[value.state].vi} · Nghị định ${value.regime} · ${timely[value.timeliness]}`,
    `Hạn: ${value.due ?? 'không có'} · Giờ hẹn: ${value.appointment ?? 'không có'} · Báo trễ chậm nhất: ${value.lateNoticeBy ?? 'không có'}`,
    '',
    'Thời hạn',
    ...value.deadlines.map(({ id, due, status }) => `- ${labels.get(id)}: ${due}, ${statuses[status]}`),
    '',
    'Kết quả kiểm tra',
    ...(findings.length === 0 ? ['- Không có vấn đề.'] : []),
    ...findings.flatMap((found) => {
      const { text, citations, path } = describeFinding(found, 'vi')
      return [
        `- ${severities[found.severity]}${path && ` (${path})`}: ${text}`,
        ...citations.map((line) => `    ${line}`),
      ]
    }),
    '',
    'Vì sao',
    ...explain(trace, 'vi').flatMap(({ text, citations }) => [`- ${text}`, ...citations.map((line) => `    ${line}`)]),
    '',
  ]
  return lines.join('\n')
}

it('đúng hạn: giấy hẹn Thanh Hóa ngày 27/10/2023 (P-01)', async () => {
  const limit = { amount: 5, unit: 'working-day' } as const
  const text = tell(
    'Đổi giấy phép lái xe, có kết quả đúng ngày hẹn',
    {
      ...dossierOf(
        [
          { type: 'accepted', at: '2023-10-27T09:32:00+07:00', appointment: '2023-11-03' },
          finished('2023-11-03', '10:00'),
          { type: 'returned', at: at('2023-11-07') },
        ],
        limit,
      ),
      code: '000.00.06.H56-231027-0361',
    },
    at('2023-11-08'),
  )
  await expect(text).toMatchFileSnapshot('dung-han.txt')
})

it('bổ sung hai lần, lần hai không qua Bộ phận Một cửa', async () => {
  const text = tell(
    'Yêu cầu bổ sung hai lần sau khi tiếp nhận, lần hai không qua Bộ phận Một cửa',
    dossierOf([
      accepted('2024-04-22'),
      request('2024-04-25'),
      received('2024-05-06'),
      request('2024-05-14', { through: 'direct', written: false, justification: 'Phát sinh khi thẩm định' }),
      received('2024-05-20'),
    ]),
    at('2024-05-21'),
  )
  await expect(text).toMatchFileSnapshot('bo-sung-hai-lan.txt')
})

it('không bổ sung, hồ sơ bị đóng sau 15 ngày', async () => {
  const text = tell(
    'Người nộp không bổ sung, hồ sơ được đóng sau 15 ngày theo Nghị định 118',
    dossierOf([
      { type: 'submitted', at: at('2025-08-04', '10:00'), channel: 'online' },
      accepted('2025-08-05'),
      request('2025-08-07'),
      { type: 'closed', at: at('2025-08-25') },
    ]),
    at('2025-08-26'),
  )
  await expect(text).toMatchFileSnapshot('dong-sau-15-ngay.txt')
})

it('trễ hạn, hẹn lại hai lần', async () => {
  const text = tell(
    'Thông báo trễ hẹn quá muộn, hẹn lại lần thứ hai, có kết quả trễ',
    dossierOf([
      accepted('2024-03-04'),
      lateNotice('2024-03-18', { apology: false }),
      lateNotice('2024-03-25', { newDate: '2024-03-29' }),
      finished('2024-03-28'),
    ]),
    at('2024-04-01'),
  )
  await expect(text).toMatchFileSnapshot('tre-han-hen-lai.txt')
})

const pending = dossierOf([
  accepted('2025-06-26'),
  request('2025-07-01'),
  { type: 'closed', at: at('2025-07-18') },
  received('2025-07-21'),
])

it('hồ sơ tiếp nhận trước 01/7/2025 không bị đóng theo quy định mới', async () => {
  const text = tell('Tiếp nhận trước ngày 01/7/2025, còn đang giải quyết', pending, at('2025-07-22'))
  await expect(text).toMatchFileSnapshot('chuyen-tiep.txt')
})

it('cùng hồ sơ đó, nếu tính theo ngày của từng sự kiện', async () => {
  const policy = { 'dossier.pending-regime': 'event' } as const
  const text = tell('Tiếp nhận trước ngày 01/7/2025, theo ngày của sự kiện', pending, at('2025-07-22'), { policy })
  await expect(text).toMatchFileSnapshot('chuyen-tiep-theo-su-kien.txt')
})

it('quá hạn dịp Tết, ghi chép thiếu sót', async () => {
  const text = tell(
    'Quá hạn qua dịp Tết, giấy hẹn sai, sự kiện ghi sai giờ',
    dossierOf([
      { type: 'accepted', at: at('2025-01-20'), appointment: '2025-02-03' },
      { type: 'verification-invited', at: '22/01/2025' },
      { type: 'returned', at: at('2025-02-05') },
    ]),
    at('2025-02-14'),
  )
  await expect(text).toMatchFileSnapshot('qua-han-tet.txt')
})
