import type { Basis } from 'congvu/core'
import { type DrawableLifecycle, toMermaid } from 'congvu/interop'
import { cite, type Locale } from 'congvu/messages'
import { cell, code, head, row } from './cell'

/** A lifecycle with the law of its transitions, as every lifecycle of the library has it. */
export interface DocumentedLifecycle extends DrawableLifecycle {
  readonly basis: Basis
  readonly transitions: readonly (DrawableLifecycle['transitions'][number] & {
    readonly law: { readonly values: readonly { readonly from: string; readonly basis: Basis }[] }
  })[]
}

const words = {
  vi: {
    title: 'Vòng đời',
    intro: [
      'Sinh từ các bảng của thư viện, không sửa tay. Điều kiện ở trong ngoặc vuông; ai làm, ở sau dấu gạch chéo. Sơ đồ bỏ những việc',
      'không làm đổi trạng thái và các thời hạn; bảng dưới mỗi sơ đồ có đủ mọi việc.',
    ],
    order: 'Trình tự',
    states: ['trạng thái', ''],
    moves: ['từ', 'việc', 'đến', 'ai làm', 'khi', 'căn cứ'],
    final: ' (kết thúc)',
    since: 'từ',
  },
  en: {
    title: 'Lifecycles',
    intro: [
      'Generated from the tables of the library; do not edit by hand. A guard stands in brackets; who acts, after the slash. The',
      'diagrams leave out clocks and what does not change the state; the table under each has every event.',
    ],
    order: 'The order of steps',
    states: ['state', ''],
    moves: ['from', 'event', 'to', 'by', 'when', 'law'],
    final: ' (final)',
    since: 'from',
  },
} as const

/** The page of all lifecycles: diagram, states, and who may do what under which law. */
export function renderLifecycles(lifecycles: readonly DocumentedLifecycle[], locale: Locale): string {
  const say = words[locale]
  return [
    `# ${say.title}`,
    '',
    ...say.intro,
    '',
    ...lifecycles.flatMap((lifecycle) => renderLifecycle(lifecycle, locale)),
  ].join('\n')
}

function renderLifecycle(lifecycle: DocumentedLifecycle, locale: Locale): readonly string[] {
  const { label, basis, states, events, transitions } = lifecycle
  const say = words[locale]
  const title = locale === 'vi' ? label.vi : `${label.vi} — ${label.en}`
  return [
    `## ${title}`,
    '',
    `${say.order}: ${basis.map((citation) => cite(citation, locale)).join('; ')}.`,
    '',
    '```mermaid',
    toMermaid(sketchOf(lifecycle), locale).trimEnd(),
    '```',
    '',
    ...head(...say.states),
    ...Object.entries(states).map(([state, { final, ...name }]) =>
      row(code(state), `${cell(name[locale])}${final === true ? say.final : ''}`),
    ),
    '',
    ...head(...say.moves),
    ...transitions.map(({ from, event, to, by, when, law }) =>
      row(
        [from].flat().map(code).join(', '),
        `${cell(events[event]?.[locale] ?? event)} (${code(event)})`,
        code(to),
        by,
        when === undefined ? '' : code(when.name),
        law.values
          .map((value) => `${say.since} ${value.from}: ${value.basis.map((one) => cell(cite(one, locale))).join('; ')}`)
          .join('<br>'),
      ),
    ),
    '',
  ]
}

/** What a reader wants to see at once: the ways from state to state. */
function sketchOf(lifecycle: DrawableLifecycle): DrawableLifecycle {
  const transitions = lifecycle.transitions.flatMap((transition) => {
    const from = [transition.from].flat().filter((state) => state !== transition.to)
    return from.length === 0 ? [] : [{ ...transition, from }]
  })
  return { ...lifecycle, transitions, clocks: [] }
}
