import type { Limit } from '../core/limit'
import { demandShape, limitShape, type Shape } from '../core/shape'
import type { Dated } from '../core/timeline'
import { demandLocale, type Locale } from '../messages/cite'
import * as en from '../messages/en/words'
import { dateEn, dateVi } from '../messages/format'
import * as vi from '../messages/vi/words'
import { nameOfActor } from './actor-names'

type Label = Readonly<Record<Locale, string>>
interface Named {
  readonly when?: { readonly name: string }
}

/** Vòng đời để vẽ — what a diagram shows of a lifecycle; every lifecycle of the library fits. */
export interface DrawableLifecycle {
  readonly id: string
  readonly label: Label
  readonly initial: string
  readonly states: Readonly<Record<string, Label & { readonly final?: true }>>
  readonly events: Readonly<Record<string, Label>>
  readonly transitions: readonly (Named & {
    readonly from: string | readonly string[]
    readonly event: string
    readonly to: string
    readonly by: string
  })[]
  readonly clocks: readonly {
    readonly id: string
    readonly holder: string
    readonly label: Label
    readonly starts: Named & { readonly on: readonly string[] }
    readonly meets: Named & { readonly on: readonly string[] }
    readonly voids?: Named & { readonly on: readonly string[] }
    readonly pauses?: Named & { readonly on: readonly string[] }
    readonly resumes?: Named & { readonly on: readonly string[] }
    readonly limit?: { readonly values: readonly Dated<Limit>[] }
  }[]
}

type Clock = DrawableLifecycle['clocks'][number]

const words = {
  vi: {
    starts: 'bắt đầu',
    meets: 'hoàn thành',
    voids: 'hủy',
    pauses: 'tạm dừng',
    resumes: 'tính tiếp',
    from: 'từ',
    each: 'thời hạn riêng của từng vụ việc',
    repealed: 'không còn',
  },
  en: {
    starts: 'starts',
    meets: 'met by',
    voids: 'void by',
    pauses: 'paused by',
    resumes: 'goes on with',
    from: 'from',
    each: 'a limit of its own in each case',
    repealed: 'repealed',
  },
} as const

/**
 * Sơ đồ vòng đời — A lifecycle as a Mermaid state diagram: states, events with their guards and who acts, clocks as notes.
 *
 * @param lifecycle Any lifecycle of the library or a host's own.
 * @param locale `vi` or `en`.
 * @returns The text of a `stateDiagram-v2`; the same table gives the same text.
 * @throws RangeError that names the place of what cannot be drawn, or a locale that is none.
 * @example
 * ```ts
 * import { dossierLifecycle } from 'congvu/dossier'
 * import { toMermaid } from 'congvu/interop'
 *
 * const lines = toMermaid(dossierLifecycle, 'vi').split('\n')
 * lines[0] //=> 'stateDiagram-v2'
 * lines.includes('  s_finished --> s_returned : Trả kết quả / Bộ phận Một cửa') //=> true
 * ```
 */
export function toMermaid(lifecycle: DrawableLifecycle, locale: Locale = 'vi'): string {
  demandDrawable(lifecycle)
  demandLocale(locale)
  const { states, initial, transitions, events } = lifecycle
  const ids = idsOf(Object.keys(states))
  const idOf = (state: string): string => ids.get(state) ?? state
  return [
    'stateDiagram-v2',
    ...Object.entries(states).map(([state, label]) => `  state "${escapeText(label[locale])}" as ${idOf(state)}`),
    `  [*] --> ${idOf(initial)}`,
    ...transitions.flatMap(({ from, event, to, by, when }) =>
      [from].flat().map((state) => {
        const guard = when === undefined ? '' : ` [${when.name}]`
        const text = `${events[event]?.[locale] ?? event}${guard} / ${nameOfActor(by, locale)}`
        return `  ${idOf(state)} --> ${idOf(to)} : ${escapeText(text)}`
      }),
    ),
    ...Object.entries(states)
      .filter(([, { final }]) => final === true)
      .map(([state]) => `  ${idOf(state)} --> [*]`),
    ...renderNotes(lifecycle, locale, idOf),
    '',
  ].join('\n')
}

const trigger = { on: ['string'], 'when?': { name: 'string' } } as const
const label = { vi: 'string', en: 'string' } as const
const drawableShape: Shape = {
  id: 'string',
  label,
  initial: 'string',
  states: 'object',
  events: 'object',
  transitions: [{ event: 'string', to: 'string', by: 'string', 'when?': { name: 'string' } }],
  clocks: [
    {
      id: 'string',
      holder: 'string',
      label,
      starts: trigger,
      meets: trigger,
      'voids?': trigger,
      'pauses?': trigger,
      'resumes?': trigger,
      'limit?': { values: [{ from: 'string' }] },
    },
  ],
}

/** A lifecycle that cannot be drawn is refused by the name of the first place that is wrong. */
export function demandDrawable(lifecycle: DrawableLifecycle): void {
  demandShape(lifecycle, drawableShape, 'lifecycle')
  const { states, events, transitions, clocks } = lifecycle
  for (const [name, one] of [...Object.entries(states), ...Object.entries(events)]) demandShape(one, label, name)
  transitions.forEach(({ from }, row) => {
    demandShape([from].flat(), ['string'], `lifecycle.transitions.${row}.from`)
  })
  for (const { limit } of clocks) {
    for (const { value } of limit?.values ?? []) if (value !== null) demandShape(value, limitShape, 'limit')
  }
}

/** One note at each state where clocks begin to run. */
function renderNotes(lifecycle: DrawableLifecycle, locale: Locale, idOf: (state: string) => string): readonly string[] {
  const { clocks } = lifecycle
  const notes = new Map<string, readonly string[]>()
  for (const clock of clocks) {
    const state = startOf(lifecycle, clock)
    notes.set(state, [...(notes.get(state) ?? []), ...describeClock(lifecycle, clock, locale)])
  }
  return [...notes].flatMap(([state, lines]) => [
    `  note right of ${idOf(state)}`,
    ...lines.map((line) => `    ${escapeText(line)}`),
    '  end note',
  ])
}

/** Where a clock begins to run: the first state it can start in and be met from. */
function startOf({ transitions, initial }: DrawableLifecycle, { starts, meets }: Clock): string {
  const states = transitions.filter(({ event }) => starts.on.includes(event)).map(({ to }) => to)
  const meeting = transitions.filter(({ event, when }) => meets.on.includes(event) && when?.name === meets.when?.name)
  return states.find((state) => meeting.some(({ from }) => [from].flat().includes(state))) ?? states[0] ?? initial
}

function describeClock({ events }: DrawableLifecycle, clock: Clock, locale: Locale): readonly string[] {
  const text = words[locale]
  const triggers = (['starts', 'meets', 'voids', 'pauses', 'resumes'] as const).flatMap((kind) => {
    const trigger = clock[kind]
    if (trigger === undefined) return []
    const named = trigger.on.map((event) => events[event]?.[locale] ?? event).join(', ')
    return [`- ${text[kind]}: ${named}${trigger.when === undefined ? '' : ` [${trigger.when.name}]`}`]
  })
  const limits =
    clock.limit === undefined ? text.each : clock.limit.values.map((row) => limitOf(row, locale)).join('; ')
  return [`${clock.label[locale]} (${nameOfActor(clock.holder, locale)}): ${limits}`, ...triggers]
}

function limitOf({ from, value }: Dated<Limit>, locale: Locale): string {
  const text = words[locale]
  const date = locale === 'vi' ? dateVi(from) : dateEn(from)
  if (value === null) return `${text.repealed} ${text.from} ${date}`
  const { amount, unit } = value
  const limit = locale === 'vi' ? `${amount} ${vi.units[unit]}` : en.count(amount, unit)
  return `${limit} ${text.from} ${date}`
}

/** Ids that Mermaid reads as one word, each its own. */
function idsOf(states: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const state of states) {
    let id = `s_${state.replaceAll(/[^A-Za-z0-9]/g, '_')}`
    while (taken.has(id)) id += '_'
    taken.add(id)
    ids.set(state, id)
  }
  return ids
}

/** Marks that the diagram language takes for its own. */
function escapeText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/["#;:<>{}]/g, (mark) => `#${mark.codePointAt(0)};`)
}
