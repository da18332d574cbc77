import { explain } from 'congvu/messages'
import type { Named, Subject } from './subjects'

/** The reminder in words, with the reason why the day is what it is. */
export function render(subject: Subject, { deadline, name }: Named): string {
  const whose = subject.kind === 'dossier' ? `hồ sơ ${subject.id}` : `đơn vị ${subject.id}`
  const reasons = explain(deadline.trace, 'vi')
  const citations = new Set(reasons.flatMap(({ citations }) => citations))
  return [
    `Nhắc việc, ${whose}: ${name} — ${leftIn(deadline.remaining.workingDays)}.`,
    `Vì sao: ${reasons.map(({ text }) => text).join(' ')}`,
    `Căn cứ: ${[...citations].join('; ')}.`,
  ].join(' ')
}

function leftIn(workingDays: number): string {
  if (workingDays < 0) return `đã quá hạn ${-workingDays} ngày làm việc`
  return workingDays === 0 ? 'hôm nay là ngày làm việc cuối cùng' : `còn ${workingDays} ngày làm việc`
}
