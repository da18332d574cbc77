import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { counterRecording } from '../law/review'

/** Một quầy, một nơi thường xuyên tiếp xúc người dân. */
export interface ServiceCounter {
  readonly id: string
  readonly unit?: string
  /** How it is supervised; empty when it is not, absent when unknown. */
  readonly recording?: readonly ('audio' | 'video' | 'live')[]
  /** Thời gian lưu. Unit: days. */
  readonly retentionDays?: number
}

/** Danh mục quầy có và chưa có giám sát. */
export interface CounterInventory {
  readonly recorded: Proportion<'counters-known'>
  readonly unrecorded: readonly string[]
  readonly unknown: readonly string[]
}

/**
 * Quầy nào chưa được ghi âm, ghi hình? — The counters without recording or live monitoring, those that nobody knows of,
 * and recorded ones whose retention is not set.
 *
 * The plan directs such supervision and fixes neither places nor days, so every finding is a warning or a notice.
 *
 * @param counters The inventory.
 * @param date The day of the inventory.
 * @returns The share recorded and the counters that are not. Undetermined with a finding before 21 June 2018.
 * @remarks Plan 17/KH-UBND II.3.e; Decree 61/2018/NĐ-CP art. 29.1.d; Decree 118/2025/NĐ-CP art. 31.1.d.
 * @example
 * ```ts
 * import { checkCounters } from 'congvu/review'
 *
 * const inventory = checkCounters(
 *   [
 *     { id: 'Quầy 1', recording: ['video', 'audio'], retentionDays: 30 },
 *     { id: 'Quầy 2', recording: [] },
 *     { id: 'Quầy 3' },
 *   ],
 *   '2024-03-14',
 * )
 * inventory.status === 'decided' && inventory.value.unrecorded //=> ['Quầy 2']
 * inventory.status === 'decided' && inventory.value.recorded.percent //=> 50
 * ```
 */
export function checkCounters(counters: readonly ServiceCounter[], date: IsoDate): Outcome<CounterInventory> {
  const rule = 'review.check-counters'
  const misshapen = findMisshapen(
    counters,
    [{ id: 'string', 'unit?': 'string', 'recording?': 'array' }],
    counterRecording.values[0].basis,
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const law = readDay(date) === undefined ? undefined : at(counterRecording.values, date)
  if (law === undefined) {
    const { basis } = counterRecording.values[0]
    return undetermined([], traceOf(rule, []), [
      finding('review.not-in-force', { date: quote(date) }, basis, { path: ['date'] }),
    ])
  }
  const findings = counters.flatMap((counter, index): readonly Finding[] => {
    const { id, unit, recording, retentionDays } = counter
    const params = { counter: id, ...(unit !== undefined && { unit }) }
    const place = { severity: 'notice', path: [index, 'recording'] } as const
    if (recording === undefined) return [finding('review.counter-unknown', params, law.basis, place)]
    if (recording.length === 0) {
      return [finding('review.counter-unrecorded', params, law.basis, { ...place, severity: 'warning' })]
    }
    return retentionDays === undefined
      ? [finding('review.retention-unknown', { counter: id }, law.basis, { ...place, path: [index, 'retentionDays'] })]
      : []
  })
  const known = counters.filter(({ recording }) => recording !== undefined)
  const recorded = known.filter(({ recording = [] }) => recording.length > 0)
  const inventory: CounterInventory = {
    recorded: shareOf(recorded.length, known.length, 'counters-known'),
    unrecorded: known.filter(({ recording = [] }) => recording.length === 0).map(({ id }) => id),
    unknown: counters.filter(({ recording }) => recording === undefined).map(({ id }) => id),
  }
  return decided(inventory, traceOf(rule, []), findings)
}
