import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { at } from '../core/timeline'
import { cite } from '../law/cite'
import { auditCoordination, frequency } from '../law/inspections'
import type { PlannedInspection } from './planned-types'
import { principleOn } from './precedence'

/** What the reasons rest on, on one day. */
export interface Rules {
  readonly date: IsoDate
  readonly ruleSet: 'together-once' | 'each-kind-once'
  readonly countAudits: boolean
  readonly hasTable: boolean
  readonly frequencyBasis: Basis
  readonly contentBasis: Basis
  readonly auditBasis: Basis
}

/** Chồng chéo, gây phiền hà: several bodies in one enterprise at a time; no text sets a limit, so only a warning. */
export const conductBasis: Basis = [cite('20/CT-TTg@2017-05-17'), cite('17/KH-UBND@2024-01-15', 'II.4', undefined, 'a')]

/**
 * The day whose law says how often: when the plan begins; for a line without days, the day of the question brought into
 * its year (a plan reviewed in December is judged by the law of the first of January).
 */
export function lawDayOf({ conduct, year }: PlannedInspection, question: IsoDate): IsoDate {
  if (conduct?.from !== undefined) return conduct.from
  const digits = String(Number.isInteger(year) ? year : 0).padStart(4, '0')
  const [first, last] = [`${digits}-01-01` as IsoDate, `${digits}-12-31` as IsoDate]
  return question < first ? first : question > last ? last : question
}

/** The rules of a day; each day is looked up once. */
export function rulesByDay(countAudits: boolean): (date: IsoDate) => Rules | undefined {
  const known = new Map<IsoDate, Rules | undefined>()
  return (date) => {
    if (!known.has(date)) known.set(date, rulesOn(date, countAudits))
    return known.get(date)
  }
}

function rulesOn(date: IsoDate, countAudits: boolean): Rules | undefined {
  const law = at(frequency.values, date)
  if (law === undefined) return undefined
  const principle = principleOn(date)
  const audit = at(auditCoordination.values, date)
  return {
    date,
    ruleSet: law.value,
    countAudits,
    hasTable: principle.value === 'table',
    frequencyBasis: law.basis,
    contentBasis: principle.basis,
    auditBasis: audit === undefined ? principle.basis : [...principle.basis, ...audit.basis],
  }
}
