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
    broken: 'có vi phạm',
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
    kinds: {
      complaint: 'Khiếu nại',
      denunciation: 'Tố cáo',
      protection: 'Bảo vệ người tố cáo',
      feedback: 'Phản ánh, kiến nghị',
      reception: 'Buổi tiếp công dân',
      visit: 'Lượt tiếp công dân',
    },
    status: {
      running: 'đang chạy',
      paused: 'tạm dừng',
      met: 'đã thực hiện',
      'met-late': 'thực hiện trễ',
      overdue: 'quá hạn',
      void: 'không còn',
    },
    petitions: 'đơn, vụ việc',
    severity: { violation: 'VI PHẠM', warning: 'CẢNH BÁO', notice: 'lưu ý' },
    end: ['không phát hiện vi phạm', 'có vi phạm', 'có dòng không đọc được'],
    exit: 'Mã kết thúc',
    sample:
      'Đây là sổ mẫu, cố ý có vi phạm và dòng không đọc được, nên luôn kết thúc với mã 0. Với sổ của mình (npm start -- so.ndjson), kết quả như trên sẽ kết thúc với mã',
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
    broken: 'with violations',
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
    kinds: {
      complaint: 'Complaint',
      denunciation: 'Denunciation',
      protection: 'Protection',
      feedback: 'Feedback',
      reception: 'Reception session',
      visit: 'Visit',
    },
    status: {
      running: 'running',
      paused: 'paused',
      met: 'met',
      'met-late': 'met late',
      overdue: 'overdue',
      void: 'void',
    },
    petitions: 'petitions',
    severity: { violation: 'VIOLATION', warning: 'WARNING', notice: 'note' },
    end: ['nothing found', 'rules were broken', 'a line could not be read'],
    exit: 'Exit code',
    sample:
      'This is the sample register, with broken rules and unreadable lines on purpose, so it always ends with exit code 0. A register of your own (npm start -- register.ndjson) with these results would end with exit code',
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
  if (result.status === 'petition') return renderPetition(result, locale)
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

function renderPetition(result: Extract<LineResult, { status: 'petition' }>, locale: Locale): string {
  const text = words[locale]
  return [
    `${text.line} ${result.line}: ${result.code}  ${text.kinds[result.kind]}`,
    `  ${text.state}: ${result.state[locale]}`,
    ...result.deadlines.map(({ id, due, status }) => `  [${text.status[status]}] ${id}: ${due}`),
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
  const petitions = results.filter(({ status }) => status === 'petition').length
  const unread = results.filter(({ status }) => status === 'unreadable').length
  const classes = (Object.keys(text.timeliness) as Timeliness[])
    .map((name) => [text.timeliness[name], audited.filter(({ audit }) => audit.timeliness === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
  const broken = results.filter(
    ({ status, findings }) => status !== 'unreadable' && findings.some(({ severity }) => severity === 'violation'),
  ).length
  return [
    '',
    `${text.totals}: ${audited.length} ${text.read}; ${petitions} ${text.petitions}; ${unread} ${text.unread}; ${broken} ${text.broken}`,
    `  ${classes.join(' · ')}`,
  ].join('\n')
}

/** How the command ends, in words; the sample says that it ends with 0 whatever was found. */
export function renderEnd(exit: 0 | 1 | 2, isSample: boolean, locale: Locale): string {
  const { end, exit: name, sample } = words[locale]
  return `${isSample ? sample : `${name}:`} ${exit} (${end[exit]}).`
}
