import { weekdayOf } from '../core/iso'
import type { DayMap } from './day-map'
import { run } from './span'

/** A break that no notice has fixed yet: the days it most likely takes, and those that another choice would change. */
export interface Prediction {
  readonly days: readonly number[]
  readonly others: readonly number[]
}

/**
 * Dự báo nghỉ Tết — the break that joins the weekends: one day before the New Year when that is a Tuesday, else two.
 *
 * It would have foretold all twelve breaks announced for 2016-2027. The law allows one to three days before.
 */
export function predictTet(map: DayMap, newYear: number, length: number): Prediction {
  const likely = weekdayOf(newYear) === 2 ? 1 : 2
  return choose(
    breakOf(map, run(newYear - likely, length)),
    [1, 2, 3].map((before) => breakOf(map, run(newYear - before, length))),
  )
}

/**
 * Dự báo ngày nghỉ thứ hai dịp Quốc khánh — the neighbour that joins 2 September to a weekend, the day before when both
 * or neither do. It would have foretold all seven announcements for 2021-2027.
 */
export function predictNationalDay(map: DayMap, nationalDay: number): Prediction {
  const likely = [0, 1, 4].includes(weekdayOf(nationalDay)) ? 1 : -1
  const { others } = choose(
    breakOf(map, [nationalDay, nationalDay + likely]),
    [-1, 1].map((side) => breakOf(map, [nationalDay, nationalDay + side])),
  )
  return { days: [nationalDay + likely], others }
}

/** Holidays with the weekdays that make up for those on a rest day. */
function breakOf(map: DayMap, holidays: readonly number[]): readonly number[] {
  const days = [...holidays]
  for (const holiday of holidays) {
    if (!map.has(holiday) || map.isWorking(holiday)) continue
    let next = holiday + 1
    while (map.has(next) && (!map.isWorking(next) || days.includes(next))) next += 1
    days.push(next)
  }
  return days
}

function choose(days: readonly number[], all: readonly (readonly number[])[]): Prediction {
  return { days, others: all.flat().filter((day) => !days.includes(day)) }
}
