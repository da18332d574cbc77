import { describe, expect, it } from 'vitest'
import { describe as say } from '../../src/messages/index'
import { type Complaint, complaintLifecycle } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

/** The life of a case on a day, as an officer would read it. */
function tell(title: string, one: Complaint, dates: readonly string[]): string {
  const label = (id: string) => complaintLifecycle.clocks.find((clock) => clock.id === id)?.label.vi ?? id
  const story = one.events.map((event) => `  ${event.at.slice(0, 10)}  ${complaintLifecycle.events[event.type].vi}`)
  const views = dates.map((date) => {
    const events = one.events.filter(({ at }) => at.slice(0, 10) <= date)
    const { value, findings } = auditOn(date, { ...one, events })
    return [
      `Ngày ${date}: ${complaintLifecycle.states[value.state].vi}; ${value.timeliness}`,
      ...value.deadlines.map(({ id, due, status }) => `  [${status}] ${label(id)}: ${due}`),
      ...(value.effect === undefined
        ? []
        : [`  Hiệu lực: từ ${value.effect.from}, ${value.effect.inForce ? 'đã' : 'chưa'} có hiệu lực`]),
      ...findings.map((found) => {
        const { text, citations } = say(found, 'vi')
        return `  (${found.severity}) ${text} — ${citations.join('; ')}`
      }),
    ].join('\n')
  })
  return `${[title, ...story, '', views.join('\n\n')].join('\n')}\n`
}

describe('complaints, whole lives', () => {
  it('đất đai: hai lần giải quyết, rồi Tòa án', async () => {
    const land = complaint(
      [
        on('2024-02-26', 'received', { channel: 'reception', form: 'petition', signed: true }),
        on('2024-03-04', 'accepted', { notified: true }),
        on('2024-03-06', 'verification-started'),
        on('2024-03-25', 'complexity-determined'),
        on('2024-04-02', 'verified', { positionsDiffer: true }),
        on('2024-04-03', 'dialogue-notified', { dialogueOn: '2024-04-10' }),
        on('2024-04-10', 'dialogue-held', { complainantPresent: true, signed: true, copies: 3 }),
        on('2024-04-17', 'decided', { conclusion: 'wrong' }),
        on('2024-04-22', 'sent'),
        on('2024-04-24', 'decision-received'),
        on('2024-05-20', 'appealed', { firstDecisionAttached: true }),
        on('2024-05-28', 'accepted'),
        on('2024-05-30', 'verification-started'),
        on('2024-07-01', 'verified', { positionsDiffer: true }),
        on('2024-07-02', 'dialogue-notified', { dialogueOn: '2024-07-09' }),
        on('2024-07-09', 'dialogue-held', { complainantPresent: true, signed: true, copies: 3, chair: 'delegate' }),
        on('2024-07-15', 'decided', { conclusion: 'wrong' }),
        on('2024-07-22', 'sent'),
        on('2024-07-23', 'decision-received'),
        on('2024-07-29', 'published', { form: 'posting', until: '2024-08-13' }),
        on('2025-03-03', 'court-accepted'),
        on('2025-09-15', 'court-judged'),
      ],
      { code: 'KN-2024-017', known: '2024-01-15', respondent: 'commune-chair' },
    )
    const text = tell('Khiếu nại quyết định thu hồi đất', land, ['2024-05-02', '2024-08-19', '2025-10-01'])
    await expect(text).toMatchFileSnapshot('snapshots/complaint-land.txt')
  })

  it('kỷ luật: buộc thôi việc, hai lần, không có đối thoại lần đầu', async () => {
    const discipline = complaint(
      [
        on('2026-07-20', 'received', { form: 'petition', signed: true }),
        on('2026-07-28', 'accepted'),
        on('2026-08-10', 'verified', { positionsDiffer: true }),
        on('2026-08-24', 'decided', { conclusion: 'wrong' }),
        on('2026-08-25', 'sent'),
        on('2026-08-26', 'decision-received'),
        on('2026-09-24', 'appealed', { firstDecisionAttached: true }),
        on('2026-10-01', 'accepted'),
        on('2026-10-12', 'verified', { positionsDiffer: true }),
        on('2026-10-13', 'dialogue-notified', { dialogueOn: '2026-10-19' }),
        on('2026-10-19', 'dialogue-held', { complainantPresent: true, copies: 3, signed: true }),
        on('2026-10-26', 'decided', { conclusion: 'partly-right' }),
        on('2026-10-30', 'sent'),
        on('2026-11-02', 'decision-received'),
        on('2026-11-27', 'enforced'),
        on('2026-11-27', 'announced'),
      ],
      { code: 'KL-2026-003', subject: 'discipline', dismissal: true, known: '2026-07-10' },
    )
    const text = tell('Khiếu nại quyết định kỷ luật buộc thôi việc', discipline, ['2026-09-01', '2026-12-01'])
    await expect(text).toMatchFileSnapshot('snapshots/complaint-discipline.txt')
  })

  it('rút một phần, tạm đình chỉ, rồi rút toàn bộ do bị đe dọa', async () => {
    const withdrawn = complaint(
      [
        on('2026-06-22', 'received', { form: 'petition', signed: true }),
        on('2026-06-26', 'accepted'),
        on('2026-07-06', 'withdrawn', { extent: 'part', form: 'minutes', signed: true }),
        on('2026-07-08', 'suspended', { ground: 'objective-obstacle', evidence: 'Giấy nhập viện' }),
        on('2026-07-10', 'notice-sent'),
        on('2026-07-27', 'resumed'),
        on('2026-07-29', 'notice-sent'),
        on('2026-08-03', 'withdrawn', { extent: 'whole', form: 'petition', signed: true }),
        on('2026-08-03', 'terminated', { ground: 'withdrawn' }),
        on('2026-08-05', 'notice-sent'),
        on('2026-09-14', 'continued', { coerced: true, evidence: 'Kết luận của Công an phường' }),
        on('2026-09-17', 'accepted'),
        on('2026-10-05', 'decided', { conclusion: 'right' }),
        on('2026-10-07', 'sent'),
      ],
      {
        code: 'KN-2026-041',
        known: '2026-05-18',
        respondent: 'commune-chair',
        group: { complainants: 6, representatives: 2, allSigned: true, appointment: true },
      },
    )
    const text = tell('Khiếu nại của 06 hộ về bồi thường', withdrawn, ['2026-07-20', '2026-08-20', '2026-10-12'])
    await expect(text).toMatchFileSnapshot('snapshots/complaint-withdrawn.txt')
  })

  it('hai mươi hộ dân: cử người đại diện, năm hộ rút, hai lần giải quyết, đối thoại phải trực tiếp', async () => {
    const group = complaint(
      [
        on('2026-08-03', 'received', { form: 'petition', signed: true, channel: 'reception' }),
        on('2026-08-11', 'accepted', { notified: true }),
        on('2026-08-12', 'verification-started'),
        on('2026-08-14', 'complexity-determined', { criteria: ['many-people'], written: true }),
        on('2026-09-01', 'withdrawn', { extent: 'some-complainants', form: 'minutes', signed: true }),
        on('2026-09-09', 'verified', { positionsDiffer: true }),
        on('2026-09-10', 'dialogue-notified', { dialogueOn: '2026-09-16' }),
        on('2026-09-16', 'dialogue-held', { complainantPresent: true, copies: 3, signed: true }),
        on('2026-09-22', 'decided', { conclusion: 'partly-right', forEach: 'neither' }),
        on('2026-09-24', 'sent'),
        on('2026-09-25', 'decision-received'),
        on('2026-10-12', 'appealed', { firstDecisionAttached: true }),
        on('2026-10-19', 'accepted', { notified: true }),
        on('2026-11-02', 'verified', { positionsDiffer: true }),
        on('2026-11-05', 'dialogue-notified', { dialogueOn: '2026-11-09' }),
        on('2026-11-09', 'dialogue-held', { chair: 'delegate', copies: 2 }),
        on('2026-11-16', 'decided', { conclusion: 'right', forEach: 'list' }),
        on('2026-11-18', 'sent'),
      ],
      {
        code: 'KN-2026-052',
        known: '2026-07-06',
        respondent: 'commune-chair',
        group: { complainants: 20, representatives: 6, allSigned: true, appointment: false },
      },
    )
    const text = tell('Hai mươi hộ dân khiếu nại phương án tái định cư', group, [
      '2026-08-06',
      '2026-09-02',
      '2026-09-28',
      '2026-11-20',
    ])
    await expect(text).toMatchFileSnapshot('snapshots/complaint-group.txt')
  })
})
