import type { Finding } from 'congvu/core'
import { dossierLifecycle, type Timeliness } from 'congvu/dossier'
import { describe, explain, type Locale } from 'congvu/messages'
import type { LineResult } from './audit-line'

const words = {
  vi: {
    line: 'Dòng',
    state: 'Trạng thái',
    regime: 'Nghị định',
    due: 'Ngày trả kết quả',
    why: 'Vì sao',
    unreadable: 'KHÔNG ĐỌC ĐƯỢC',
    notJson: 'Dòng này không phải JSON',
    totals: 'Tổng cộng',
    read: 'hồ sơ',
    unread: 'dòng không đọc được',
    broken: 'hồ sơ có vi phạm',
    timeliness: {
      early: 'trước hạn',
      'on-time': 'đúng hạn',
      late: 'trễ hạn',
      'in-time': 'đang giải quyết, còn hạn',
      overdue: 'đang giải quyết, quá hạn',
      waiting: 'chưa tính thời hạn',
      'not-accepted': 'không tiếp nhận',
      ended: 'đã kết thúc, không có kết quả',
      'no-due-date': 'không có ngày hẹn',
    } satisfies Record<Timeliness, string>,
    severity: { violation: 'VI PHẠM', warning: 'CẢNH BÁO', notice: 'lưu ý' },
  },
  en: {
    line: 'Line',
    state: 'State',
    regime: 'Decree',
    due: 'Result due',
    why: 'Why',
    unreadable: 'UNREADABLE',
    notJson: 'This line is not JSON',
    totals: 'In all',
    read: 'dossiers',
    unread: 'unreadable lines',
    broken: 'dossiers with violations',
    timeliness: {
      early: 'early',
      'on-time': 'on time',
      late: 'late',
      'in-time': 'in process, in time',
      overdue: 'in process, overdue',
      waiting: 'clock not running',
      'not-accepted': 'not accepted',
      ended: 'ended without a result',
      'no-due-date': 'no due date',
    } satisfies Record<Timeliness, string>,
    severity: { violation: 'VIOLATION', warning: 'WARNING', notice: 'note' },
  },
}

/** One line of the register as text. */
export function render(result: LineResult, locale: Locale): string {
  const text = words[locale]
  if (result.status === 'unreadable') {
    const lines = result.problem === undefined ? [] : [`  ${text.notJson}: ${result.problem}`]
    return [
      `${text.line} ${result.line}: ${text.unreadable}`,
      ...lines,
      ...renderFindings(result.findings, locale),
    ].join('\n')
  }
  const { audit, dossier, trace } = result
  const state = dossierLifecycle.states[audit.state][locale]
  const regime = audit.regime === undefined ? '' : ` (${text.regime} ${audit.regime}/NĐ-CP)`
  const due = explain(trace, locale).at(-1)?.text ?? ''
  return [
    `${text.line} ${result.line}: ${audit.code}  ${dossier.procedure.name ?? ''}`,
    `  ${text.state}: ${state}${regime} — ${text.timeliness[audit.timeliness]}`,
    ...(audit.due === undefined ? [] : [`  ${text.due}: ${due}`]),
    ...(audit.due === undefined ? [] : [`  ${text.why}: ${reasons(result, locale)}`]),
    ...renderFindings(result.findings, locale),
  ].join('\n')
}

function reasons({ trace }: Extract<LineResult, { status: 'audited' }>, locale: Locale): string {
  return explain(trace, locale)
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ')
}

function renderFindings(findings: readonly Finding[], locale: Locale): readonly string[] {
  return findings.map((finding) => {
    const { text, citations, path } = describe(finding, locale)
    const place = path === '' ? '' : ` [${path}]`
    return `  ${words[locale].severity[finding.severity]}${place} ${text} (${citations.join('; ')})`
  })
}

/** The totals of a register as text. */
export function renderTotals(results: readonly LineResult[], locale: Locale): string {
  const text = words[locale]
  const audited = results.flatMap((result) => (result.status === 'audited' ? [result] : []))
  const classes = (Object.keys(text.timeliness) as Timeliness[])
    .map((name) => [text.timeliness[name], audited.filter(({ audit }) => audit.timeliness === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
  const broken = audited.filter(({ findings }) => findings.some(({ severity }) => severity === 'violation')).length
  return [
    '',
    `${text.totals}: ${audited.length} ${text.read}; ${results.length - audited.length} ${text.unread}; ${broken} ${text.broken}`,
    `  ${classes.join(' · ')}`,
  ].join('\n')
}
