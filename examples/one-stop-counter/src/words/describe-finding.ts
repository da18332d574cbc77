import type { Finding } from 'congvu/core'
import { cite, describe, type Locale } from 'congvu/messages'
import type { Reason } from '../api/answers'
import type { OwnCode } from '../desk/answer'
import { ownSentences } from './own-findings'

/** A finding in words, with its articles: the library's sentence, or the office's own. */
export function describeFinding(finding: Finding, locale: Locale): Reason {
  const { code, severity, params, basis, path = [] } = finding
  const text = isOwn(code)
    ? ownSentences[code](params as Readonly<Record<string, unknown>>, locale)
    : describe(finding, locale).text
  return { code, severity, text, citations: [...new Set(basis.map((one) => cite(one, locale)))], path: [...path] }
}

function isOwn(code: string): code is OwnCode {
  return Object.hasOwn(ownSentences, code)
}
