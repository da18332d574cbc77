import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { onlineService } from '../law/review'
import { checkNumbers } from './moments'

/** Số hồ sơ của một thủ tục. */
export interface ProcedureIntake {
  readonly procedure: string
  /** Online service is offered for it. */
  readonly offered?: boolean
  readonly dossiers: number
  readonly online: number
}

/** Tỷ lệ hồ sơ trực tuyến. */
export interface OnlineShare {
  readonly all: Proportion<'dossiers'>
  /** Over the procedures for which online service is offered. */
  readonly ofOffered: Proportion<'dossiers-of-procedures-offered-online'>
  readonly procedures: readonly { readonly procedure: string; readonly share: Proportion<'dossiers'> }[]
}

/**
 * Bao nhiêu hồ sơ nộp trực tuyến? — The share of dossiers submitted online, in all, over the procedures that can be
 * submitted online, and by procedure.
 *
 * @param intake Dossiers by procedure in a period.
 * @param date The last day of the period.
 * @returns The shares, lowest first. A notice names procedures offered online that nobody used; the plan asks to push on
 *   and sets no level, so nothing here is a violation. Undetermined with findings for counts that are none.
 * @remarks Plan 17/KH-UBND II.3.e.
 * @example
 * ```ts
 * import { computeOnlineShare } from 'congvu/review'
 *
 * const share = computeOnlineShare(
 *   [
 *     { procedure: '1.000948', offered: true, dossiers: 40, online: 30 },
 *     { procedure: '1.000949', offered: true, dossiers: 10, online: 0 },
 *     { procedure: '1.000950', dossiers: 50, online: 0 },
 *   ],
 *   '2024-03-14',
 * )
 * share.status === 'decided' && share.value.all.percent //=> 30
 * share.status === 'decided' && share.value.ofOffered.percent //=> 60
 * ```
 */
export function computeOnlineShare(intake: readonly ProcedureIntake[], date: IsoDate): Outcome<OnlineShare> {
  const rule = 'review.compute-online-share'
  const misshapen = findMisshapen(intake, [{ procedure: 'string' }], onlineService.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const law = readDay(date) === undefined ? undefined : at(onlineService.values, date)
  const basis = (law ?? onlineService.values[0]).basis
  const problems = [
    ...(law === undefined ? [finding('review.not-in-force', { date: quote(date) }, basis, { path: ['date'] })] : []),
    ...checkNumbers(
      intake.flatMap(({ dossiers, online }, index) => [
        { field: 'dossiers', value: dossiers, path: [index, 'dossiers'] },
        {
          field: 'online',
          value: typeof online === 'number' && typeof dossiers === 'number' && online <= dossiers ? online : Number.NaN,
          path: [index, 'online'],
        },
      ]),
      basis,
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const offered = intake.filter((row) => row.offered === true)
  const sum = (rows: readonly ProcedureIntake[], field: 'dossiers' | 'online') =>
    rows.reduce((total, row) => total + row[field], 0)
  const procedures = intake
    .map(({ procedure, dossiers, online }) => ({ procedure, share: shareOf(online, dossiers, 'dossiers' as const) }))
    .sort((one, other) => (one.share.percent ?? 0) - (other.share.percent ?? 0))
  const findings = intake.flatMap(({ procedure, dossiers, online, offered: has }, index) =>
    has === true && dossiers > 0 && online === 0
      ? [finding('review.online-none', { procedure, dossiers }, basis, { severity: 'notice', path: [index] })]
      : [],
  )
  return decided(
    {
      all: shareOf(sum(intake, 'online'), sum(intake, 'dossiers'), 'dossiers'),
      ofOffered: shareOf(sum(offered, 'online'), sum(offered, 'dossiers'), 'dossiers-of-procedures-offered-online'),
      procedures,
    },
    traceOf(rule, []),
    findings,
  )
}
