import { describe, expect, test } from 'vitest'
import { dossierLifecycle } from '../../src/dossier'
import { type DrawableLifecycle, toMermaid } from '../../src/interop'
import { complaintLifecycle } from '../../src/petitions'

describe('the lifecycle of a dossier', () => {
  const text = toMermaid(dossierLifecycle, 'vi')
  const lines = text.split('\n')

  test('is as it was', () => {
    expect(text).toMatchSnapshot()
  })

  test('every state is there, by its Vietnamese name', () => {
    for (const [state, { vi }] of Object.entries(dossierLifecycle.states)) {
      expect(lines).toContain(`  state "${vi}" as s_${state}`)
    }
    expect(lines).toContain('  [*] --> s_new')
  })

  test('every transition is there, with its event, its guard and who acts', () => {
    for (const { from, event, to, when } of dossierLifecycle.transitions) {
      for (const state of [from].flat()) {
        const start = `  s_${state} --> s_${to} : ${dossierLifecycle.events[event].vi}`
        const guard = when === undefined ? ' / ' : ` [${when.name}] / `
        expect(lines.some((line) => line.startsWith(`${start}${guard}`))).toBe(true)
      }
    }
    const drawn = lines.filter((line) => / --> /.test(line) && !line.includes('[*]'))
    expect(drawn).toHaveLength(dossierLifecycle.transitions.flatMap(({ from }) => from).length)
  })

  test('final states end; nobody who acts is left a bare id', () => {
    for (const [state, { final }] of Object.entries(dossierLifecycle.states) as [string, { final?: true }][]) {
      expect(lines.includes(`  s_${state} --> [*]`)).toBe(final === true)
    }
    expect(lines.filter((line) => /\/ [a-z-]+$/.test(line))).toEqual([])
  })

  test('every clock stands in a note, where it begins to run', () => {
    for (const { label } of dossierLifecycle.clocks) expect(text).toContain(`    ${label.vi} (`)
    expect(lines.filter((line) => line === '  end note').length).toBe(
      lines.filter((line) => line.startsWith('  note right of ')).length,
    )
    expect(text).toContain('15 ngày từ 01/07/2025')
    const note = text.slice(text.indexOf('note right of s_supplementing'))
    expect(note).toContain('Người nộp hoàn thiện hồ sơ')
  })

  test('in English', () => {
    const english = toMermaid(dossierLifecycle, 'en')
    expect(english).toContain('s_finished --> s_returned : Handed over / one-stop unit')
    expect(english).toContain('15 days from 1 July 2025')
  })
})

test('a complaint fits as well: every state, nobody who acts left a bare id', () => {
  const lines = toMermaid(complaintLifecycle, 'vi').split('\n')
  for (const { vi } of Object.values(complaintLifecycle.states)) {
    expect(lines.some((line) => line.startsWith(`  state "${vi}" as `))).toBe(true)
  }
  expect(lines.filter((line) => /\/ [a-z-]+$/.test(line))).toEqual([])
})

test('marks of the diagram language in names are escaped, ids never collide', () => {
  const label = { vi: 'A "b": #1; <c>', en: 'A' }
  const odd: DrawableLifecycle = {
    id: 'odd',
    label,
    initial: 'a-b',
    states: { 'a-b': label, a_b: label },
    events: { go: label },
    transitions: [{ from: 'a-b', event: 'go', to: 'a_b', by: 'so-y-te' }],
    clocks: [],
  }
  expect(toMermaid(odd).split('\n')).toEqual([
    'stateDiagram-v2',
    '  state "A #34;b#34;#58; #35;1#59; #60;c#62;" as s_a_b',
    '  state "A #34;b#34;#58; #35;1#59; #60;c#62;" as s_a_b_',
    '  [*] --> s_a_b',
    '  s_a_b --> s_a_b_ : A #34;b#34;#58; #35;1#59; #60;c#62; / so-y-te',
    '',
  ])
})
