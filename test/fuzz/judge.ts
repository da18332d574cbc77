import { describe, explain } from '../../src/messages'
import type { Declared } from './declared'
import { isMade } from './make'
import type { Called } from './subpaths'

/** What the engine says in a RangeError of its own: no answer of the library. */
const engine =
  /call stack|Invalid (array|string|typed array) length|Invalid count|digits\(\)|toPrecision|code point|Invalid time/i

/** Everything that is wrong with what a function does with these arguments; nothing when it keeps its promises. */
export function judge({ throws, returns }: Declared, call: Called, given: readonly unknown[]): readonly string[] {
  const before = prototypes()
  let answer: unknown
  try {
    answer = call(...given)
  } catch (error) {
    const documented = throws.includes('RangeError') && error instanceof RangeError && !engine.test(error.message)
    return documented ? samePrototypes(before) : [`threw ${told(error)}`]
  }
  return [
    ...samePrototypes(before),
    ...(isAnswer(returns) ? judgeAnswer(answer, returns) : []),
    ...judgeJson(answer, given),
  ]
}

function isAnswer(returns: string): boolean {
  return returns === 'Outcome' || returns === 'Checked'
}

interface Answer {
  readonly status: string
  readonly missing?: unknown
  readonly findings: readonly Parameters<typeof describe>[0][]
  readonly trace?: Parameters<typeof explain>[0]
}

function judgeAnswer(answer: unknown, returns: string): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return [`answered ${String(answer)}`]
  const { status, findings, trace, missing } = answer as Answer
  const problems: string[] = []
  if (!(returns === 'Outcome' ? ['decided', 'undetermined'] : ['valid', 'invalid']).includes(status)) {
    problems.push(`status ${status}`)
  }
  if (!Array.isArray(findings)) return [...problems, 'no findings']
  if (status === 'invalid' && findings.length === 0) problems.push('invalid without a finding')
  if (status === 'undetermined' && findings.length + (missing as readonly unknown[]).length === 0) {
    problems.push('undetermined without a reason')
  }
  for (const found of findings.slice(0, 20)) problems.push(...judgeFinding(found))
  try {
    if (trace !== undefined) for (const locale of ['vi', 'en'] as const) explain(trace, locale)
  } catch (error) {
    problems.push(`trace that cannot be told: ${told(error)}`)
  }
  return problems
}

/** A finding is told in both languages, in a few words, however long what was given. */
function judgeFinding(found: Parameters<typeof describe>[0]): readonly string[] {
  if (typeof found.code !== 'string' || !Array.isArray(found.basis)) return [`no finding: ${Object.keys(found).join()}`]
  try {
    return (['vi', 'en'] as const).flatMap((locale) => {
      const { text } = describe(found, locale)
      if (typeof text !== 'string' || text === '' || text === found.code) return [`${found.code} has no sentence`]
      return text.includes('[object ') ? [`${found.code} reads: ${text.slice(0, 200)}`] : []
    })
  } catch (error) {
    return [`${found.code} cannot be told: ${told(error)}`]
  }
}

/** What came in as JSON goes out as JSON. */
function judgeJson(answer: unknown, given: readonly unknown[]): readonly string[] {
  if (holdsMade(answer)) return []
  try {
    JSON.stringify(given, withoutMade)
  } catch {
    return []
  }
  try {
    JSON.stringify(answer, withoutMade)
    return []
  } catch (error) {
    return [`no JSON: ${told(error)}`]
  }
}

function withoutMade(_: string, value: unknown): unknown {
  return isMade(value) ? null : value
}

function holdsMade(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false
  return isMade(answer) || 'calendar' in answer || 'plan' in answer || 'index' in answer
}

function prototypes(): readonly number[] {
  return [Object, Array, String, Number, Function, Map, RegExp].map((one) => Reflect.ownKeys(one.prototype).length)
}

function samePrototypes(before: readonly number[]): readonly string[] {
  const polluted = Reflect.has({}, 'polluted') || prototypes().some((count, place) => count !== before[place])
  return polluted ? ['a prototype was changed'] : []
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = error.stack?.split('\n').find((line) => line.includes('/src/') || line.includes('/zod/'))
  return `${error.name}: ${error.message.slice(0, 160)} ${place?.trim().replace(/^.*\/(src|zod)\//, '$1/') ?? ''}`
}
