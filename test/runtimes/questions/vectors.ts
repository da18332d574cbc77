import { addWorkingDays, computePeriodEnd, countWorkingDays, dayStatus, toLunar } from 'congvu/calendar'
import type { Deadline, IsoDate, Outcome } from 'congvu/core'
import { auditDossier, computeResultDate, type Dossier, type ResultDateFacts } from 'congvu/dossier'
import { detectOverlaps } from 'congvu/inspections'
import type { GoldenVectors } from 'congvu/interop'
import { auditPetition, type Petition } from 'congvu/petitions'
import { canonical } from './canonical'

type Ask = (input: never) => object
type SetName = Exclude<keyof GoldenVectors, 'lawVersion' | 'workingDays'>

type DossierQuestion = { readonly facts: ResultDateFacts } | { readonly dossier: Dossier; readonly asOf: string }

/** How each set of vectors is asked: the public function, and of its answer what the vectors show. */
const asks: { readonly [Name in SetName]: Ask } = {
  add: ({ date, days }: { date: IsoDate; days: number }) => ({ date: addWorkingDays(date, days) }),
  count: ({ from, to }: { from: IsoDate; to: IsoDate }) => ({ days: countWorkingDays(from, to) }),
  lunar: ({ date }: { date: IsoDate }) => toLunar(date),
  periods: ({ period }: { period: Parameters<typeof computePeriodEnd>[0] }) =>
    answerOf(computePeriodEnd(period), ({ due, appointment, provisional }) => ({ due, appointment, provisional })),
  dossiers: (input: DossierQuestion) =>
    'facts' in input
      ? answerOf(computeResultDate(input.facts), ({ due, appointment }) => ({ due, appointment }))
      : answerOf(auditDossier(input.dossier, { asOf: input.asOf }), stateOf),
  petitions: ({ petition, asOf }: { petition: Petition; asOf: string }) =>
    answerOf(auditPetition(petition, { asOf }), stateOf),
  overlaps: ({ plans, asOf }: { plans: Parameters<typeof detectOverlaps>[0]; asOf: string }) =>
    answerOf(detectOverlaps(plans, { asOf }), ({ overlaps, proposals }) => ({
      overlaps: overlaps.length,
      proposals: proposals.map(({ plan, action, reason }) => ({ plan, action, reason })),
    })),
}

/** How many vectors were asked, and those whose answer is not the one every implementation must give. */
export interface VectorAnswers {
  readonly asked: number
  readonly wrong: readonly string[]
}

/** Asks the vectors of `examples/vectors` and the table of working days, day by day. */
export function askVectors(vectors: GoldenVectors): VectorAnswers {
  const sets = Object.entries(asks) as readonly [SetName, Ask][]
  const answers = sets.flatMap(([name, ask]) =>
    vectors[name].map(({ input, expected }) => ({
      name: `${name} ${canonical(input)}`,
      actual: ask(input as never),
      expected,
    })),
  )
  const years = Object.entries(vectors.workingDays.years).map(([year, expected]) => ({
    name: `working days of ${year}`,
    actual: marksOf(year, expected.length),
    expected,
  }))
  const all = [...answers, ...years]
  const wrong = all.filter(({ actual, expected }) => canonical(actual) !== canonical(expected))
  return { asked: all.length, wrong: wrong.map(({ name, actual }) => `${name}: ${canonical(actual)}`) }
}

function answerOf<Value>(outcome: Outcome<Value>, pick: (value: Value) => object): object {
  const answer = outcome.status === 'decided' ? pick(outcome.value) : { missing: outcome.missing }
  const findings = outcome.findings.map(({ code, severity }) => ({ code, severity }))
  return findings.length > 0 ? { ...answer, findings } : answer
}

/** Where a case stands, as the vectors show it. */
function stateOf({ state, deadlines }: { readonly state: string; readonly deadlines: readonly Deadline[] }): object {
  return { state, deadlines: deadlines.map(({ id, due, status }) => ({ id, due, status })) }
}

/** The days of a year as the table writes them; its days are counted by working days, never by the host's dates. */
function marksOf(year: string, length: number): string {
  let marks = ''
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= 31 && marks.length < length; day += 1) {
      const date = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}` as IsoDate
      if (day <= lastDay(month, length)) marks += dayStatus(date).working ? '1' : '0'
    }
  }
  return marks
}

function lastDay(month: number, yearLength: number): number {
  if (month === 2) return yearLength - 337
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
