import type { Finding, Trace } from 'congvu/core'
import { describe, explain, type Locale } from 'congvu/messages'
import { h } from './h'
import { say } from './texts'
import { severities } from './words'

/** Lập luận — a trace in words, step by step, each with its citations. */
export function explanation(trace: Trace, locale: Locale): HTMLElement {
  return h(
    'ol',
    { class: 'congvu-steps' },
    explain(trace, locale).map(({ text, citations }) => h('li', {}, h('p', {}, text), citationsOf(citations, locale))),
  )
}

/** Kết quả kiểm tra — findings in words, heaviest first, each with its place and citations. */
export function findingList(
  findings: readonly Finding[],
  locale: Locale,
  placeOf: (finding: Finding) => string | undefined = () => undefined,
): HTMLElement {
  const order = Object.keys(severities)
  const sorted = [...findings].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
  return h(
    'ul',
    { class: 'congvu-findings' },
    sorted.map((finding) => {
      const { text, citations } = describe(finding, locale)
      const { sign, [locale]: name } = severities[finding.severity]
      const place = placeOf(finding)
      return h(
        'li',
        { class: `congvu-finding congvu-${finding.severity}`, 'data-code': finding.code },
        h(
          'p',
          {},
          h('span', { class: 'congvu-badge' }, h('span', { 'aria-hidden': 'true' }, `${sign} `), name),
          ' ',
          text,
        ),
        place !== undefined && h('p', { class: 'congvu-hint' }, place),
        citationsOf(citations, locale),
      )
    }),
  )
}

/** Căn cứ, one line. */
export function citationsOf(citations: readonly string[], locale: Locale): HTMLElement | undefined {
  if (citations.length === 0) return undefined
  return h('p', { class: 'congvu-basis' }, `${say(locale)('basis')}: ${citations.join('; ')}.`)
}

/** The sentences of the findings about one field. */
export function sentencesAt(findings: readonly Finding[], path: string, locale: Locale): readonly string[] {
  return findings.map((finding) => describe(finding, locale)).flatMap((told) => (told.path === path ? [told.text] : []))
}
