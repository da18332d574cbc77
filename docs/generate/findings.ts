import type { Finding, Severity } from 'congvu/core'
import { cite, describe, type Locale } from 'congvu/messages'
import { cite as citation } from '../../src/law/cite'
import { cell, code, head, other, row } from './cell'
import { domainNames } from './domain-names'
import type { FoundInCode } from './found-in-code'

/** One code: sample parameters, and what the source says of it. */
export interface DocumentedFinding {
  readonly code: string
  readonly samples: readonly object[]
  readonly source: FoundInCode | undefined
}

const words = {
  vi: {
    title: 'Kết quả kiểm tra',
    intro: (codes: number) => [
      `Sinh từ mã nguồn: **${codes}** mã, mức độ, câu bằng hai ngôn ngữ trên một ví dụ, và căn cứ. *Theo ngày* là dòng của tham số có`,
      'hiệu lực vào ngày của vụ việc ([sổ tham số](law.md)). *Theo vụ việc* là căn cứ tùy vụ việc: quy tắc gọi đến',
      'mang theo, hoặc của quy định riêng. Kết quả không chứa câu; `describe(finding, locale)` viết ra.',
    ],
    columns: ['mã', 'mức độ', 'câu', 'căn cứ'],
    severity: { violation: 'vi phạm', warning: 'cảnh báo', notice: 'lưu ý' },
    byDay: 'theo ngày',
    byCase: 'theo vụ việc',
  },
  en: {
    title: 'Findings',
    intro: (codes: number) => [
      `Generated from the source: **${codes}** codes, how heavy each is, its sentence in both languages on one example, and the basis. *By`,
      'day* is the row of a parameter in force on the day of the case ([law register](law.md)). *By case* is a basis that',
      'depends on the case: the calling rule or a local rule brings it. Findings hold no sentences; `describe(finding, locale)` writes',
      'them.',
    ],
    columns: ['code', 'severity', 'sentence', 'basis'],
    severity: { violation: 'violation', warning: 'warning', notice: 'notice' },
    byDay: 'by day',
    byCase: 'by case',
  },
} as const

/** Every finding of the library: code, severity, the sentence in both languages, the basis where the source fixes it. */
export function renderFindings(findings: readonly DocumentedFinding[], locale: Locale): string {
  const say = words[locale]
  const domains = [...new Set(findings.map(domainOf))].sort()
  return [
    `# ${say.title}`,
    '',
    ...say.intro(findings.length),
    '',
    ...domains.flatMap((domain) => [
      `## ${domainNames[locale][domain] ?? domain}`,
      '',
      ...head(...say.columns),
      ...findings.filter((one) => domainOf(one) === domain).map((one) => renderFinding(one, locale)),
      '',
    ]),
  ].join('\n')
}

const domainOf = ({ code: id }: DocumentedFinding): string => id.split('.')[0] ?? ''

function renderFinding(documented: DocumentedFinding, locale: Locale): string {
  const say = words[locale]
  const severities = order.filter((severity) => documented.source?.severities.has(severity) === true)
  const sentence = (language: Locale): string => cell(describe(sampleOf(documented), language).text)
  return row(
    code(documented.code),
    severities.length === 0 ? say.byCase : severities.map((severity) => say.severity[severity]).join(', '),
    `${sentence(locale)}<br><span lang="${other(locale)}">${sentence(other(locale))}</span>`,
    basisOf(documented, locale),
  )
}

const order: readonly Severity[] = ['violation', 'warning', 'notice']

function sampleOf({ code: id, samples }: DocumentedFinding): Finding {
  const [params = {}] = samples
  return { code: id, severity: 'notice', params, basis: [citation('91/2015/QH13@2015-11-24')] }
}

function basisOf({ source }: DocumentedFinding, locale: Locale): string {
  if (source === undefined) return words[locale].byCase
  const written = [...source.citations].sort().map((text) => {
    const parts: Parameters<typeof citation> = JSON.parse(text)
    return cell(cite(citation(...parts), locale))
  })
  const dated = [...source.parameters].sort().map((id) => `${words[locale].byDay} ${code(id)}`)
  const rest = source.varies ? [words[locale].byCase] : []
  return [...written, ...dated, ...rest].join('<br>')
}
