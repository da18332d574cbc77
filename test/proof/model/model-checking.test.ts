import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core'
import { transition } from '../../../src/lifecycle'
import { describe as sentenceOf } from '../../../src/messages'
import { cases } from '../cases'
import { boundOf } from './bounds'
import {
  breaks,
  type Case,
  daysOf,
  eventOn,
  everySequence,
  isFinal,
  isOpen,
  lookOf,
  type Move,
  wayToEnd,
} from './explore'
import { follow, walksOf } from './long-walk'
import { denouncer, type Model, models } from './models'

const tell = ({ history }: Case): string => history.map(({ type, at }) => `${at.slice(0, 10)} ${type}`).join(', ')

/** What every sequence of a model showed: one case of each look, and the moves that break an invariant. */
interface Checked {
  readonly looks: ReadonlyMap<string, Case>
  readonly wrong: readonly string[]
  readonly sequences: number
}

function check(model: Model): Checked {
  const looks = new Map<string, Case>()
  const wrong: string[] = []
  const visit = (move: Move) => {
    const look = lookOf(move.after)
    if (!looks.has(look)) looks.set(look, move.after)
    for (const [what, fine] of Object.entries(invariants)) {
      if (!fine(model, move)) wrong.push(`${what}: ${tell(move.after)}`)
    }
  }
  const { daily, slow, walks } = boundOf(model.name)
  const sequences = everySequence(model, daily, 1, visit) + everySequence(model, slow, 60, visit)
  for (const walk of walksOf(walks)) follow(model, walk, visit)
  return { looks, wrong, sequences }
}

const invariants: Readonly<Record<string, (model: Model, move: Move) => boolean>> = {
  'a clock runs in an end state': (model, { after }) => !isFinal(model, after) || !after.clocks.some(isOpen),
  'a second supplement request without a finding': (_, { before, event, findings }) =>
    event.type !== 'supplement-requested' || !asked(before) || findings.some(isAboutRepetition),
  'published with identity, without a finding': (_, { before, event, findings }) =>
    !shows(event) ||
    isLifted(before) ||
    findings.some(({ code, severity }) => named.includes(code) && severity === 'violation'),
}

const asked = ({ history }: Case): boolean => history.some(({ type }) => type === 'supplement-requested')

const isAboutRepetition = ({ code }: Finding): boolean =>
  ['dossier.supplement-repeated', 'dossier.supplement-repeated-at-intake', 'dossier.supplement-total'].includes(code)

const named: readonly string[] = ['denunciation.identity-disclosed', 'feedback.identity-published']

const shows = (event: object): boolean =>
  ('identityWithheld' in event && event.identityWithheld === false) ||
  ('namesSender' in event && event.namesSender === true)

/** Only the denouncer lifts the secrecy, by declining it or by telling who it was. */
const isLifted = ({ history }: Case): boolean =>
  history.some(
    (event) =>
      event.type === 'secrecy-declined' ||
      ('by' in event && event.type === 'identity-disclosed' && event.by === 'denouncer'),
  )

describe.each(models)('every sequence of $name: $law', (model) => {
  let checked: Checked = { looks: new Map(), wrong: [], sequences: 0 }
  beforeAll(() => {
    checked = check(model)
  }, cases.time)

  it('no clock runs in an end state, no second request and no identity passes without a finding', () => {
    expect(checked.wrong.slice(0, 5)).toEqual([])
    expect(checked.sequences).toBeGreaterThan(20)
    if (process.env['CONGVU_PROOF'] === 'all')
      console.info(`${model.name}, ${model.law}: ${checked.sequences} sequences, ${checked.looks.size} looks`)
  })

  it(
    'every case is at an end, or has a way to one that breaks no rule',
    () => {
      const stuck = [...checked.looks.values()].filter((one) => wayToEnd(model, one, true) === undefined)
      expect(stuck.map(tell).slice(0, 5)).toEqual([])
    },
    cases.time,
  )

  it(
    'every button is open and works, or is closed with a reason, an article and a sentence',
    () => {
      const wrong = [...checked.looks.values()].flatMap((one) => wrongButtons(model, one))
      expect(wrong.slice(0, 5)).toEqual([])
    },
    cases.time,
  )
})

/** What the audit says of each event, against what happens when it is tried with every detail there is. */
function wrongButtons(model: Model, one: Case): readonly string[] {
  const days = daysOf(model, one) + 1
  const { at: asOf } = eventOn(model, {}, days)
  const audit = model.audit(one.history, { ...model.context, asOf })
  if (audit.status !== 'decided') return [`${tell(one)}: undetermined`]
  const { state, deadlines, allowed, forbidden } = audit.value
  const open = new Set(allowed.map(({ event }) => event))
  const closed = new Map(forbidden.map(({ event, findings }) => [event, findings]))
  const tried = new Map<string, boolean[]>()
  for (const shape of model.shapes) {
    const event = eventOn(model, shape, days)
    const result = transition(model.lifecycle, one, event, { ...model.context, facts: model.facts })
    tried.set(event.type, [...(tried.get(event.type) ?? []), result.status === 'moved' && !breaks(result)])
  }
  const running = deadlines.filter(
    ({ id, status }) => ['running', 'paused', 'overdue'].includes(status) && !isRight(state, id),
  )
  return [
    ...(state === one.state ? [] : [`the audit stands at ${state}`]),
    ...(isFinal(model, one) && running.length > 0 ? [`${running.map(({ id }) => id)} in an end state`] : []),
    ...(JSON.stringify(audit).includes(denouncer) ? ['the audit names the denouncer'] : []),
    ...Object.keys(model.lifecycle.events).flatMap((event) => {
      if (open.has(event) === closed.has(event)) return [`${event} is neither open nor closed, or both`]
      if (closed.has(event) && tried.get(event)?.includes(true) === true) return [`${event} is closed and works`]
      return (closed.get(event) ?? [undefined as never]).flatMap((found) =>
        found === undefined ? [] : unsaid(event, found),
      )
    }),
  ].map((problem) => `${tell(one)}: ${problem}`)
}

/** The right to go to court is the citizen's and no duty of the file: it ends with its day or with a judgment. */
const isRight = (state: string, id: string): boolean => state !== 'judged' && id.startsWith('complaint.lawsuit-')

function unsaid(event: string, found: Finding): readonly string[] {
  const said = (['vi', 'en'] as const).every((locale) => sentenceOf(found, locale).text.length > 15)
  return said && found.basis.length > 0 ? [] : [`${event} is closed without a reason: ${found.code}`]
}
