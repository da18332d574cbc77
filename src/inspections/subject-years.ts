import type { IsoDate } from '../core/date'
import { compare, groupBy, type SubjectYear } from './find-reasons'
import { laterOf } from './law-of-step'
import type { PlannedInspection } from './planned-types'
import { rankOf } from './precedence'
import type { ReadPlan } from './read-plans'

/** The lines of one enterprise in one year, as they were given. */
export type SubjectLines = readonly [ReadPlan, ...ReadPlan[]]

/** Lines by enterprise and year. */
export function bySubjectYear(plans: readonly ReadPlan[]): readonly SubjectLines[] {
  return [...groupBy(plans, ({ taxCode }) => taxCode).values()].flatMap((lines) => {
    const [{ plan }] = lines
    if (lines.every((line) => line.plan.year === plan.year)) return [lines]
    return [...groupBy(lines, (line) => `${line.plan.year}`).values()]
  })
}

/** The day whose law applies: when the last of the lines begins. */
export function lawDayOfLines([first, ...more]: SubjectLines): IsoDate {
  return more.reduce((day, { lawDay }) => laterOf(day, lawDay), first.lawDay)
}

/** An enterprise and year, its plans in the order in which they go first. */
export function toSubject(lines: SubjectLines, preferred: 'inspection' | 'check'): SubjectYear {
  const [{ taxCode, plan }] = lines
  const plans = lines
    .map((line) => line.plan)
    .sort(
      (one, other) =>
        kindRank(one, preferred) - kindRank(other, preferred) ||
        rankOf(one.body.level) - rankOf(other.body.level) ||
        compare(one.conduct?.from ?? '9999-99-99', other.conduct?.from ?? '9999-99-99') ||
        compare(one.id, other.id),
    )
  return { taxCode, year: plan.year, lawDay: lawDayOfLines(lines), plans }
}

/** Enterprises and years in order. */
export function compareSubjects(one: SubjectYear, other: SubjectYear): number {
  return compare(one.taxCode, other.taxCode) || one.year - other.year
}

function kindRank({ kind }: PlannedInspection, preferred: 'inspection' | 'check'): number {
  return kind === 'audit' ? 0 : kind === preferred ? 1 : 2
}
