import { parseArgs } from 'node:util'
import type { Deadline, Finding } from 'congvu/core'
import { describe, type Locale } from 'congvu/messages'
import { auditPetition, classifyPetition, listReceptionDays } from 'congvu/petitions'
import { callers } from './desk'

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'vi' } } })
const locale: Locale = values.lang === 'en' ? 'en' : 'vi'
const asOf = '2026-10-14T08:00:00+07:00'

const words = {
  vi: {
    desk: 'Lịch tiếp công dân của Chủ tịch UBND phường, tháng 10/2026 (ít nhất 02 ngày)',
    post: 'niêm yết chậm nhất',
    kind: 'Phân loại theo nội dung',
    parts: 'Xử lý',
    case: 'Vụ việc tại ngày 14/10/2026',
    due: 'hạn',
  },
  en: {
    desk: 'Reception days of the commune chair, October 2026 (at least 2 days)',
    post: 'post by',
    kind: 'By its content',
    parts: 'To do',
    case: 'The case on 14 October 2026',
    due: 'due',
  },
}[locale]

console.log(words.desk)
const days = listReceptionDays({ role: 'commune-chair' }, { from: '2026-10-01', to: '2026-10-31' })
if (days.status === 'decided')
  for (const { date, postBy } of days.value) console.log(`  ${date} (${words.post} ${postBy})`)

for (const { facts, petition, ...caller } of callers) {
  console.log(`\n${caller[locale]}`)
  const found = classifyPetition(facts)
  if (found.status === 'decided') {
    const { kind, parts, representatives } = found.value
    const group = representatives === undefined ? '' : ` (${representatives.minimum}-${representatives.maximum})`
    console.log(`  ${words.kind}: ${kind}${group}; ${words.parts}: ${parts.map(({ action }) => action).join(', ')}`)
  }
  print(found.findings)
  if (petition === undefined) continue
  const audit = auditPetition(petition, { asOf })
  if (audit.status === 'undetermined') continue
  console.log(`  ${words.case}: ${audit.value.state}`)
  for (const deadline of audit.value.deadlines) console.log(`    ${line(deadline)}`)
  print(audit.findings)
}

function line({ id, due, status, holder }: Deadline): string {
  return `[${status}] ${id} (${holder}): ${words.due} ${due}`
}

function print(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const { text, citations } = describe(finding, locale)
    console.log(`  - ${text} (${citations.join('; ')})`)
  }
}
