import type { Basis } from 'congvu/core'
import { type DrawableLifecycle, toMermaid } from 'congvu/interop'
import { cite } from 'congvu/messages'

/** A lifecycle with the law of its transitions, as every lifecycle of the library has it. */
export interface DocumentedLifecycle extends DrawableLifecycle {
  readonly basis: Basis
  readonly transitions: readonly (DrawableLifecycle['transitions'][number] & {
    readonly law: { readonly values: readonly { readonly from: string; readonly basis: Basis }[] }
  })[]
}

/** The page of all lifecycles: diagram, states, and who may do what under which law. */
export function renderLifecycles(lifecycles: readonly DocumentedLifecycle[]): string {
  return [
    '# Lifecycles',
    '',
    'Generated from the tables of the library; do not edit by hand. A guard stands in brackets; who acts, after the slash.',
    '',
    ...lifecycles.flatMap(renderLifecycle),
  ].join('\n')
}

function renderLifecycle(lifecycle: DocumentedLifecycle): readonly string[] {
  const { id, label, basis, states, events, transitions } = lifecycle
  return [
    `## ${label.vi} — ${label.en} (\`${id}\`)`,
    '',
    `The order of steps: ${basis.map((citation) => cite(citation, 'en')).join('; ')}.`,
    '',
    '```mermaid',
    toMermaid(lifecycle, 'vi').trimEnd(),
    '```',
    '',
    '| state | | |',
    '|---|---|---|',
    ...Object.entries(states).map(
      ([state, { vi, en, final }]) => `| \`${state}\` | ${vi} | ${en}${final === true ? ' (final)' : ''} |`,
    ),
    '',
    '| from | event | to | by | when | law |',
    '|---|---|---|---|---|---|',
    ...transitions.map(({ from, event, to, by, when, law }) => {
      const cells = [
        [from].flat().join(', '),
        `${events[event]?.vi ?? event} (\`${event}\`)`,
        to,
        by,
        when?.name ?? '',
        law.values.map(lawOf).join('<br>'),
      ]
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
    }),
    '',
  ]
}

function lawOf({ from, basis }: { readonly from: string; readonly basis: Basis }): string {
  return `from ${from}: ${basis.map((citation) => cite(citation, 'en')).join('; ')}`
}
