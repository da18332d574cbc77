import type { Dated, Parameter } from 'congvu/core'
import { documents, type Interpretation, interpretations, lawVersion, parameters } from 'congvu/law'
import { cite } from 'congvu/messages'

const seenWords = { text: 'wording read', secondary: 'secondary source', memory: 'from memory' }

/** The register of law as a page: every number, since when, its citation, how it was seen. */
export function renderLaw(): string {
  return [
    '# The law in this version',
    '',
    `Generated from \`congvu/law\`; law version **${lawVersion}**. Every number of the library stands here, with the day it`,
    'takes effect, where it is written, and how the wording was seen: *wording read*, *secondary source*, or *from memory*.',
    '',
    '## Parameters',
    '',
    ...groups().flatMap(([domain, list]) => [`### ${domain}`, '', ...list.flatMap(renderParameter)]),
    '## Interpretations',
    '',
    'Where law is silent or conflicting. The first option is the default; `context.policy` switches.',
    '',
    ...Object.entries<Interpretation>(interpretations).flatMap(([id, { question, options, labels, why, basis }]) => [
      `### \`${id}\``,
      '',
      `${question.vi} — ${question.en}`,
      '',
      ...options.map(
        (option, place) =>
          `- Option \`${option}\`${place === 0 ? ' (default)' : ''}: ${labels[option]?.en} — ${labels[option]?.vi}`,
      ),
      `- Why: ${why.en}`,
      `- Lý do: ${why.vi}`,
      `- See: ${basis.map((citation) => cite(citation, 'en')).join('; ')}`,
      '',
    ]),
    '## Documents',
    '',
    '| key | type | title | in force | replaced by | seen |',
    '|---|---|---|---|---|---|',
    ...Object.entries(documents).map(([key, document]) => {
      const { type, title, seen } = document
      const from = 'from' in document ? document.from : ''
      const to = 'to' in document ? document.to : ''
      const replaced = 'replacedBy' in document ? `\`${document.replacedBy}\`` : ''
      return `| \`${key}\` | ${type} | ${title} | ${from}${to === '' ? '' : ` – ${to}`} | ${replaced} | ${seenWords[seen]} |`
    }),
    '',
  ].join('\n')
}

function groups(): readonly (readonly [string, readonly Parameter<unknown>[]])[] {
  const domains = [...new Set(parameters.map(({ id }) => id.split('.')[0] ?? ''))]
  return domains.map((domain) => [domain, parameters.filter(({ id }) => id.startsWith(`${domain}.`))])
}

function renderParameter({ id, vi, en, unit, values }: Parameter<unknown>): readonly string[] {
  return [
    `#### \`${id}\``,
    '',
    `${vi} — ${en}. Unit: ${unit}.`,
    '',
    '| from | value | citation | seen |',
    '|---|---|---|---|',
    ...values.map(renderRow),
    '',
  ]
}

function renderRow({ from, value, basis, seen }: Dated<unknown>): string {
  return `| ${from} | ${renderValue(value)} | ${basis.map((citation) => cite(citation, 'en')).join('; ')} | ${seenWords[seen]} |`
}

function renderValue(value: unknown): string {
  if (value === null) return '*repealed*'
  if (typeof value !== 'object') return String(value)
  if (isLimit(value)) {
    const rule =
      'endRule' in value ? `, ${value.endRule === 'next-working-day' ? 'rolls to a working day' : 'never rolls'}` : ''
    return `${value.amount} ${value.unit}${rule}`
  }
  return `\`${JSON.stringify(value)}\``
}

function isLimit(
  value: object,
): value is { readonly amount: number; readonly unit: string; readonly endRule?: string } {
  return 'amount' in value && 'unit' in value
}
