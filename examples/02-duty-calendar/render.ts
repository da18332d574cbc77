import type { Decided, Finding, IsoDate } from 'congvu/core'
import { cite, describe, explain, type Locale } from 'congvu/messages'
import type { DutyDeadline, DutySchedule } from 'congvu/plan'
import { findUnit } from 'congvu/units'
import type { Table } from './tabulate'

const words = {
  vi: {
    duties: 'Nhiệm vụ có mốc ngày của',
    due: 'Hạn cuối',
    lastWorkingDay: 'ngày làm việc cuối',
    remind: 'Nhắc',
    basis: 'Căn cứ',
    why: 'Vì sao',
    none: 'Không có nhiệm vụ nào có mốc ngày.',
    undated: 'nhiệm vụ thường xuyên hoặc theo vụ việc, không có mốc ngày',
    evidence: 'chứng minh bằng',
    table: 'Tình hình gửi kế hoạch, báo cáo tính đến',
    plans: 'Kế hoạch (III.1.b): %1 đơn vị phải gửi, %2 đúng hạn.',
    reports: 'Báo cáo (III.1.c): %1 đơn vị phải gửi, %2 đúng hạn, %3 đúng ngày mốc, %4 trễ, %5 chưa gửi.',
    left: 'Sở Nội vụ còn %1 ngày làm việc (%2 ngày) để báo cáo Ủy ban nhân dân thành phố.',
    status: {
      running: 'còn hạn',
      paused: 'tạm dừng',
      met: 'đã gửi',
      'met-late': 'đã gửi, trễ',
      overdue: 'QUÁ HẠN',
      void: 'không còn',
    },
    severity: { violation: 'VI PHẠM', warning: 'CẢNH BÁO', notice: 'lưu ý' },
  },
  en: {
    duties: 'Dated duties of',
    due: 'Last compliant day',
    lastWorkingDay: 'last working day',
    remind: 'Remind',
    basis: 'Basis',
    why: 'Why',
    none: 'No duty has a day.',
    undated: 'duties run on or come with events and have no day',
    evidence: 'shown by',
    table: 'Plans and reports sent, as of',
    plans: 'Plans (III.1.b): %1 units owe one, %2 in time.',
    reports: 'Reports (III.1.c): %1 units owe one, %2 in time, %3 on the boundary, %4 late, %5 not sent.',
    left: 'The Department of Home Affairs has %1 working days (%2 days) left to report to the City People’s Committee.',
    status: {
      running: 'running',
      paused: 'paused',
      met: 'sent',
      'met-late': 'sent late',
      overdue: 'OVERDUE',
      void: 'void',
    },
    severity: { violation: 'VIOLATION', warning: 'WARNING', notice: 'note' },
  },
} as const

/** The duties of a unit in a year as text. */
export function renderDuties(
  { deadlines, undated }: DutySchedule,
  findings: readonly Finding[],
  unit: string,
  year: number,
  locale: Locale,
): string {
  const text = words[locale]
  const [first] = undated
  return [
    `${text.duties} ${findUnit(unit, `${year}-01-01` as IsoDate)?.name ?? unit}, ${year}`,
    ...(deadlines.length === 0
      ? [`  ${text.none}`]
      : deadlines.flatMap((deadline) => renderDeadline(deadline, locale))),
    `  + ${undated.length} ${text.undated}`,
    ...(first === undefined
      ? []
      : [`    ${first.duty}: ${first[locale]} (${text.evidence}: ${first.evidence[locale]})`]),
    ...renderFindings(findings, locale),
    '',
  ].join('\n')
}

function renderDeadline(deadline: DutyDeadline, locale: Locale): readonly string[] {
  const text = words[locale]
  const { duty, due, lastWorkingDay, reminders, status, basis, trace } = deadline
  return [
    `  ${duty} ${deadline[locale]} — ${deadline.name} — ${text.status[status]}`,
    `    ${text.due}: ${due}; ${text.lastWorkingDay}: ${lastWorkingDay}`,
    `    ${text.remind}: ${reminders.map(({ date, workingDays }) => `${date} (-${workingDays})`).join(', ')}`,
    `    ${text.basis}: ${basis.map((citation) => cite(citation, locale)).join('; ')}`,
    `    ${text.why}: ${explain(trace, locale)
      .map((step) => step.text)
      .join(' ')}`,
  ]
}

/** Who is late and who is missing, as text. */
export function renderTable({ value, findings }: Decided<Table>, asOf: string, locale: Locale): string {
  const text = words[locale]
  const { plans, reports } = value
  const { inTime, onBoundary, late, missing, daysLeft } = reports
  const counts = [reports.reports.length, inTime.length, onBoundary.length, late.length, missing.length]
  return [
    `${text.table} ${asOf}`,
    ...(plans === undefined ? [] : [`  ${fill(text.plans, [plans.owed, plans.inTime])}`]),
    `  ${fill(text.reports, counts)}`,
    `  ${fill(text.left, [daysLeft.working, daysLeft.calendar])}`,
    ...renderFindings(findings, locale),
    '',
  ].join('\n')
}

/** Findings in words, each with its citations and its place in the input. */
export function renderFindings(findings: readonly Finding[], locale: Locale): readonly string[] {
  return findings.map((finding) => {
    const { text, citations, path } = describe(finding, locale)
    const place = path === '' ? '' : ` [${path}]`
    return `  ${words[locale].severity[finding.severity]}${place} ${text} (${citations.join('; ')})`
  })
}

function fill(text: string, numbers: readonly number[]): string {
  return text.replaceAll(/%(\d)/g, (_, place: string) => String(numbers[Number(place) - 1] ?? ''))
}
