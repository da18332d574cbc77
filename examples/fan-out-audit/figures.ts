import type { StatisticsFigures } from 'congvu/dossier'

/** What an audit counts. Figures of parts add up to the figures of the whole. */
export interface Figures {
  /** Lines that hold something. */
  readonly lines: number
  /** Of them, those that are no dossier. */
  readonly unreadable: number
  /** By the columns of the form of the period. */
  readonly statistics: StatisticsFigures
  /** Dossiers whose applicant was asked for papers again after receipt. */
  readonly askedAgain: number
  /** Violations, by the code of the finding. */
  readonly violations: Readonly<Record<string, number>>
}

export const nothing: Figures = { lines: 0, unreadable: 0, statistics: {}, askedAgain: 0, violations: {} }

/** The figures of two parts together. */
export function add(one: Figures, other: Figures): Figures {
  return {
    lines: one.lines + other.lines,
    unreadable: one.unreadable + other.unreadable,
    statistics: addEach(one.statistics, other.statistics),
    askedAgain: one.askedAgain + other.askedAgain,
    violations: addEach(one.violations, other.violations),
  }
}

/** Key by key, the keys in order, so that equal sums are written alike whatever came first. */
function addEach(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
  return Object.fromEntries(keys.map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]))
}
