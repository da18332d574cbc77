import { expect, it } from 'vitest'
import { describe as describeFinding, explain } from '../../../src/messages/index'
import {
  auditDenunciation,
  auditProtection,
  type DenunciationIntake,
  denunciationLifecycle,
  type ProtectionRecord,
  protectionLifecycle,
  redact,
} from '../../../src/petitions/index'
import { at } from '../denunciation-story'

const severities = { violation: 'Vi phạm', warning: 'Cảnh báo', notice: 'Lưu ý' }
const statuses = {
  running: 'đang tính',
  paused: 'tạm dừng',
  met: 'đã xong',
  'met-late': 'xong trễ',
  overdue: 'quá hạn',
  void: 'không còn',
}

type Answer = ReturnType<typeof auditDenunciation> | ReturnType<typeof auditProtection>

/** What an officer would read about a case: state, clocks, findings with their articles, the reasons of the date. */
function tell(
  title: string,
  lifecycle: typeof denunciationLifecycle | typeof protectionLifecycle,
  answer: Answer,
): string {
  if (answer.status !== 'decided') throw new Error('undetermined')
  const { value, findings, trace } = answer
  const labels = new Map(lifecycle.clocks.map(({ id, label }) => [id, label.vi]))
  const states: Readonly<Record<string, { readonly vi: string }>> = lifecycle.states
  const due = 'due' in value ? [`Hạn giải quyết: ${value.due}, gia hạn ${value.extensions} lần`] : []
  return [
    title,
    `${value.code} · ${states[value.state]?.vi}${value.final ? ' (đã kết thúc)' : ''}`,
    ...due,
    '',
    'Thời hạn',
    ...(value.deadlines.length === 0 ? ['- Không có.'] : []),
    ...value.deadlines.map((one) => `- ${labels.get(one.id)}: ${one.due}, ${statuses[one.status]}`),
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
  ].join('\n')
}

it('rút vì bị đe dọa: cơ quan đình chỉ, nhưng vụ việc phải được tiếp tục giải quyết', async () => {
  const intake: DenunciationIntake = {
    code: 'TC-2026-0012',
    kind: 'public-duty',
    competent: true,
    identities: [
      {
        reference: 'NTC-2026-0012',
        name: 'Phạm Thị Bích Thủy',
        address: '45 Nguyễn Trãi, phường Ninh Kiều',
        contacts: ['0939 111 222'],
      },
    ],
    content: 'Bà Phạm Thị Bích Thủy (0939111222) tố cáo cán bộ một cửa nhận tiền khi cấp giấy phép.',
    events: [
      { type: 'received', at: at('2026-06-01'), channel: 'petition', from: 'denouncer' },
      { type: 'accepted', at: at('2026-06-08'), limitDays: 30 },
      { type: 'acceptance-notified', at: at('2026-06-10'), to: ['denouncer', 'denounced'], identityWithheld: true },
      { type: 'verification-assigned', at: at('2026-06-10'), written: true, impartial: true },
      {
        type: 'withdrawn',
        at: at('2026-07-02'),
        scope: 'whole',
        by: 'all',
        written: 'petition',
        fields: ['date', 'name', 'address', 'content', 'signature'],
      },
      { type: 'continuation-grounds-found', at: at('2026-07-03'), grounds: ['signs-of-violation', 'coerced'] },
      { type: 'terminated', at: at('2026-07-06'), ground: 'withdrawn', reason: 'Bà Thủy đã rút đơn' },
    ],
  }
  const record = redact(intake)
  const story = tell(
    'Tố cáo được rút vì bị đe dọa; cơ quan đình chỉ giải quyết',
    denunciationLifecycle,
    auditDenunciation(record, { asOf: at('2026-07-15') }),
  )
  expect(JSON.stringify(record)).not.toMatch(/Thủy|0939/)
  expect(story).not.toMatch(/Thủy|0939/)
  await expect(story).toMatchFileSnapshot('rut-vi-bi-de-doa.txt')
})

it('gia hạn hai lần, có bảo vệ người tố cáo, kết luận, công khai', async () => {
  const denunciation = auditDenunciation(
    {
      code: 'TC-2026-0003',
      kind: 'public-duty',
      competent: true,
      denouncers: ['NTC-2026-0003'],
      events: [
        { type: 'received', at: at('2026-01-12'), channel: 'in-person', from: 'denouncer' },
        { type: 'accepted', at: at('2026-01-20'), limitDays: 30, contents: ['date', 'basis', 'content', 'limit'] },
        { type: 'acceptance-notified', at: at('2026-01-22'), to: ['denouncer', 'denounced'], identityWithheld: true },
        { type: 'verification-assigned', at: at('2026-01-22'), written: true, impartial: true },
        {
          type: 'extended',
          at: at('2026-02-12'),
          days: 30,
          criteria: ['several-places', 'conflicting-evidence'],
          written: true,
          notified: ['denouncer', 'denounced'],
        },
        { type: 'suspended', at: at('2026-03-02'), ground: 'assessment' },
        { type: 'decision-sent', at: at('2026-03-04'), to: ['denouncer', 'denounced'] },
        { type: 'resumed', at: at('2026-03-12'), groundEndedAt: at('2026-03-12', '08:00') },
        {
          type: 'extended',
          at: at('2026-03-30'),
          days: 30,
          criteria: [],
          written: true,
          notified: ['denouncer', 'denounced'],
        },
        { type: 'concluded', at: at('2026-04-28'), result: 'partly-true', violation: true },
        { type: 'conclusion-sent', at: at('2026-05-05'), to: ['denounced', 'managing-body', 'denouncer'] },
        { type: 'handled', at: at('2026-05-08') },
        {
          type: 'published',
          at: at('2026-05-08'),
          document: 'conclusion',
          forms: [{ form: 'portal', until: '2026-05-20' }],
          identityWithheld: true,
        },
        { type: 'sanctioned', at: at('2026-05-20') },
        { type: 'result-reported', at: at('2026-05-25') },
        {
          type: 'published',
          at: at('2026-05-27'),
          document: 'decision',
          forms: [{ form: 'posting' }, { form: 'print', times: 2 }],
          identityWithheld: true,
        },
        { type: 'closed', at: at('2026-06-15') },
      ],
    },
    { asOf: at('2026-06-16') },
  )
  await expect(
    tell('Tố cáo đặc biệt phức tạp, gia hạn hai lần, tạm đình chỉ chờ giám định', denunciationLifecycle, denunciation),
  ).toMatchFileSnapshot('gia-han-hai-lan.txt')

  const protection: ProtectionRecord = {
    code: 'BV-2026-0001',
    person: 'NTC-2026-0003',
    denunciation: 'TC-2026-0003',
    events: [
      {
        type: 'requested',
        at: at('2026-02-03', '20:15'),
        form: 'phone',
        urgent: true,
        grounds: ['immediate-risk'],
        scope: ['life', 'work'],
        for: 'denouncer',
      },
      { type: 'forwarded', at: at('2026-02-03', '20:40'), to: 'police' },
      { type: 'applied', at: at('2026-02-03', '22:00'), measures: ['guards'] },
      { type: 'confirmed-in-writing', at: at('2026-02-04'), fields: ['date', 'names', 'reason'] },
      { type: 'decided', at: at('2026-02-05'), by: 'police', measures: ['guards', 'demand-stop'] },
      { type: 'carried-out', at: at('2026-02-05', '09:00') },
      { type: 'changed', at: at('2026-03-02'), requested: 'in-writing' },
      { type: 'denunciation-concluded', at: at('2026-04-28') },
    ],
  }
  await expect(
    tell(
      'Bảo vệ khẩn cấp qua điện thoại, chấm dứt khi có kết luận',
      protectionLifecycle,
      auditProtection(protection, { asOf: at('2026-06-16') }),
    ),
  ).toMatchFileSnapshot('bao-ve-khan-cap.txt')
})
