import type { Deadline, Finding } from 'congvu/core'
import type { Label } from 'congvu/lifecycle'
import { describe, type Locale } from 'congvu/messages'
import {
  auditPetition,
  classifyPetition,
  complaintLifecycle,
  feedbackLifecycle,
  listReceptionDays,
} from 'congvu/petitions'
import { type Command, readArguments } from '../command-line'
import { callers } from './desk'

const help = `npx tsx examples/03-petition-desk/main.ts [--lang vi|en]

A morning at the desk of a commune: reception days, what each caller brings, what becomes of it.
Exit code: 0, or 2 for an option that makes no sense.`
const asOf = '2026-10-14T08:00:00+07:00'

const wordsOf = {
  vi: {
    desk: 'Lịch tiếp công dân của Chủ tịch UBND phường, tháng 10/2026 (ít nhất 02 ngày)',
    post: 'niêm yết chậm nhất',
    kind: 'Phân loại theo nội dung',
    parts: 'Xử lý',
    case: 'Vụ việc tại ngày 14/10/2026',
    due: 'hạn',
    kinds: { complaint: 'khiếu nại', feedback: 'phản ánh, kiến nghị', lead: 'thông tin để thanh tra, kiểm tra' },
    actions: {
      accept: 'nhận để giải quyết',
      inspect: 'đưa vào thanh tra, kiểm tra',
      'ask-to-complete': 'đề nghị bổ sung',
    },
    statuses: { running: 'đang tính', met: 'đã thực hiện' },
  },
  en: {
    desk: 'Reception days of the commune chair, October 2026 (at least 2 days)',
    post: 'post by',
    kind: 'By its content',
    parts: 'To do',
    case: 'The case on 14 October 2026',
    due: 'due',
    kinds: {},
    actions: {},
    statuses: {},
  },
} satisfies Record<Locale, object>

/** Names of states, by kind of case, and of clocks, by id. */
const states: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  complaint: complaintLifecycle.states,
  feedback: feedbackLifecycle.states,
}
const clocks: Readonly<Record<string, Label>> = {
  ...Object.fromEntries(
    [...complaintLifecycle.clocks, ...feedbackLifecycle.clocks].map(({ id, label }) => [id, label]),
  ),
  'complaint.lawsuit-contested': {
    vi: 'Khởi kiện quyết định bị khiếu nại',
    en: 'Lawsuit against the contested decision',
  },
}

function wordOf(table: Readonly<Record<string, string>>, key: string): string {
  return table[key] ?? key
}

/** Một ngày tại nơi tiếp công dân: lịch tiếp, từng người đến, đơn của họ thành vụ việc gì. */
export const petitionDesk: Command = (args, terminal) => {
  const given = readArguments(
    { args, options: { lang: { type: 'string', default: 'vi' }, help: { type: 'boolean', default: false } } },
    help,
    terminal,
  )
  if ('exit' in given) return given.exit
  const { locale } = given
  const { print } = terminal
  const words = wordsOf[locale]
  const line = ({ id, due, status }: Deadline) =>
    `[${wordOf(words.statuses, status)}] ${clocks[id]?.[locale] ?? id}: ${words.due} ${due}`
  const show = (findings: readonly Finding[]) => {
    for (const finding of findings) {
      const { text, citations } = describe(finding, locale)
      print(`  - ${text} (${citations.join('; ')})`)
    }
  }

  print(words.desk)
  const days = listReceptionDays({ role: 'commune-chair' }, { from: '2026-10-01', to: '2026-10-31' })
  if (days.status === 'decided') for (const { date, postBy } of days.value) print(`  ${date} (${words.post} ${postBy})`)

  for (const { facts, petition, ...caller } of callers) {
    print(`\n${caller[locale]}`)
    const found = classifyPetition(facts)
    if (found.status === 'decided') {
      const { kind, parts, representatives } = found.value
      const group = representatives === undefined ? '' : ` (${representatives.minimum}-${representatives.maximum})`
      const todo = parts.map(({ action }) => wordOf(words.actions, action)).join(', ')
      print(`  ${words.kind}: ${wordOf(words.kinds, kind)}${group}; ${words.parts}: ${todo}`)
    }
    show(found.findings)
    if (petition === undefined) continue
    const audit = auditPetition(petition, { asOf })
    if (audit.status === 'undetermined') continue
    const { state } = audit.value
    print(`  ${words.case}: ${states[petition.kind]?.[state]?.[locale] ?? state}`)
    for (const deadline of audit.value.deadlines) print(`    ${line(deadline)}`)
    show(audit.findings)
  }
  return 0
}
