import type { Dated, Limit, Parameter } from 'congvu/core'
import { documents, type Interpretation, interpretations, lawVersion, parameters } from 'congvu/law'
import { cite, type Locale } from 'congvu/messages'
import { cell, code, head, row } from './cell'
import { domainNames } from './domain-names'
import { renderLimit } from './limit-words'

const words = {
  vi: {
    title: 'Sổ tham số pháp luật',
    intro: [
      `Sinh từ \`congvu/law\`; pháp luật được tìm đến ngày **${lawVersion}**. Mọi con số của thư viện ở đây, với ngày có hiệu lực, nơi`,
      'ghi, và cách đã kiểm chứng: *đã đọc nguyên văn*, *qua nguồn khác*, hay *theo trí nhớ*.',
    ],
    parameters: 'Tham số',
    interpretations: 'Cách hiểu',
    silent:
      'Chỗ pháp luật im lặng hoặc mâu thuẫn. Phương án đầu là mặc định; `context.policy` đổi sang phương án khác.',
    option: 'Phương án',
    byDefault: ' (mặc định)',
    why: 'Lý do',
    see: 'Xem',
    documents: 'Văn bản',
    parameterHead: ['từ ngày', 'giá trị', 'căn cứ', 'kiểm chứng'],
    documentHead: ['khóa', 'loại', 'tên', 'hiệu lực', 'được thay bằng', 'kiểm chứng'],
    unit: 'Đơn vị',
    repealed: '*bãi bỏ*',
    seen: { text: 'đã đọc nguyên văn', secondary: 'qua nguồn khác', memory: 'theo trí nhớ' },
  },
  en: {
    title: 'The law in this version',
    intro: [
      `Generated from \`congvu/law\`; law version **${lawVersion}**. Every number of the library stands here, with the day it`,
      'takes effect, where it is written, and how the wording was seen: *wording read*, *secondary source*, or *from memory*.',
    ],
    parameters: 'Parameters',
    interpretations: 'Interpretations',
    silent: 'Where law is silent or conflicting. The first option is the default; `context.policy` switches.',
    option: 'Option',
    byDefault: ' (default)',
    why: 'Why',
    see: 'See',
    documents: 'Documents',
    parameterHead: ['from', 'value', 'citation', 'seen'],
    documentHead: ['key', 'type', 'title', 'in force', 'replaced by', 'seen'],
    unit: 'Unit',
    repealed: '*repealed*',
    seen: { text: 'wording read', secondary: 'secondary source', memory: 'from memory' },
  },
} as const

/** The register of law as a page: every number, since when, its citation, how it was seen. */
export function renderLaw(locale: Locale): string {
  const say = words[locale]
  return [
    `# ${say.title}`,
    '',
    ...say.intro,
    '',
    `## ${say.parameters}`,
    '',
    ...groups().flatMap(([domain, list]) => [
      `### ${domainNames[locale][domain] ?? domain}`,
      '',
      ...list.flatMap((parameter) => renderParameter(parameter, locale)),
    ]),
    `## ${say.interpretations}`,
    '',
    say.silent,
    '',
    ...Object.entries<Interpretation>(interpretations).flatMap(([id, { question, options, labels, why, basis }]) => [
      `### \`${id}\``,
      '',
      locale === 'vi' ? question.vi : `${question.vi} — ${question.en}`,
      '',
      ...options.map(
        (option, place) =>
          `- ${say.option} \`${option}\`${place === 0 ? say.byDefault : ''}: ${labels[option]?.[locale] ?? ''}`,
      ),
      `- ${say.why}: ${why[locale]}`,
      `- ${say.see}: ${basis.map((citation) => cite(citation, locale)).join('; ')}`,
      '',
    ]),
    `## ${say.documents}`,
    '',
    ...head(...say.documentHead),
    ...Object.entries(documents).map(([key, document]) => {
      const { type, title, seen } = document
      const from = 'from' in document ? document.from : ''
      const to = 'to' in document ? document.to : ''
      const replaced = 'replacedBy' in document ? code(document.replacedBy) : ''
      return row(code(key), type, cell(title), `${from}${to === '' ? '' : ` – ${to}`}`, replaced, say.seen[seen])
    }),
    '',
  ].join('\n')
}

function groups(): readonly (readonly [string, readonly Parameter<unknown>[]])[] {
  const domains = [...new Set(parameters.map(({ id }) => id.split('.')[0] ?? ''))]
  return domains.map((domain) => [domain, parameters.filter(({ id }) => id.startsWith(`${domain}.`))])
}

function renderParameter({ id, vi, en, unit, values }: Parameter<unknown>, locale: Locale): readonly string[] {
  const say = words[locale]
  return [
    `#### \`${id}\``,
    '',
    locale === 'vi' ? `${cell(vi)}.` : `${cell(vi)} — ${cell(en)}. ${say.unit}: ${unit}.`,
    '',
    ...head(...say.parameterHead),
    ...values.map((value) => renderRow(value, locale)),
    '',
  ]
}

function renderRow({ from, value, basis, seen }: Dated<unknown>, locale: Locale): string {
  const citations = basis.map((citation) => cite(citation, locale)).join('; ')
  return row(from, renderValue(value, locale), cell(citations), words[locale].seen[seen])
}

function renderValue(value: unknown, locale: Locale): string {
  if (value === null) return words[locale].repealed
  if (typeof value !== 'object') return cell(String(value))
  return isLimit(value) ? renderLimit(value, locale) : code(JSON.stringify(value))
}

function isLimit(value: object): value is Limit {
  return 'amount' in value && 'unit' in value
}
