import type { Deadline } from '../../src/core/deadline'
import type { Finding } from '../../src/core/finding'
import type { Label } from '../../src/lifecycle/types'
import { describe as say } from '../../src/messages/index'

const severities = { violation: 'Vi phạm', warning: 'Cảnh báo', notice: 'Lưu ý' }
const statuses = {
  running: 'đang tính',
  paused: 'tạm dừng',
  met: 'đã xong',
  'met-late': 'xong trễ',
  overdue: 'quá hạn',
  void: 'không còn',
}

/** What an officer would read of a case: its title, state, clocks, findings with their articles. */
export function tell(
  title: string,
  state: string,
  deadlines: readonly Deadline[],
  findings: readonly Finding[],
  clocks: readonly { readonly id: string; readonly label: Label }[],
): string {
  const labels = new Map(clocks.map(({ id, label }) => [id, label.vi]))
  return [
    `${title}: ${state}`,
    ...deadlines.map(({ id, due, status }) => `  ${labels.get(id) ?? id}: ${due}, ${statuses[status]}`),
    ...findings.flatMap((found) => {
      const { text, citations, path } = say(found, 'vi')
      return [`  ${severities[found.severity]}${path && ` (${path})`}: ${text}`, `    ${citations.join('; ')}`]
    }),
    '',
  ].join('\n')
}
