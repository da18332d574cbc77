import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote, readDay, readInstant } from '../core/iso'
import { at } from '../core/timeline'
import { codesPerDossier } from '../law/dossier-codes'
import { slipContent, slipFields } from '../law/slips'
import type { Slip, SlipFinding } from './slip-types'
import type { DossierEvent } from './types'

/** What every finding about the shape of a slip rests on. */
export const slipBasis = slipFields.values[0].basis

/** A field of a slip by its name, `applicant.name` included. */
function fieldOf(slip: Slip, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Readonly<Record<string, unknown>>)[part]
          : undefined,
      slip,
    )
}

function isMissing(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && (value.length === 0 || value.every((item) => item === '' || isMissing(item)))
}

/**
 * Phiếu còn thiếu mục nào? — The fields that the decree of the day demands (a violation) and those of the form (a
 * warning). An immediate result has neither limit nor due day.
 */
export function findMissingFields(slip: Slip, date: IsoDate, immediate: boolean): readonly SlipFinding[] {
  const demanded = at(slipContent.values, date)
  const printed = at(slipFields.values, date)
  const spared = immediate ? ['due', 'limit'] : []
  const decreed = (demanded?.value[slip.kind] ?? []).filter((field) => !spared.includes(field))
  const formal = (printed?.value[slip.kind] ?? []).filter(
    (field) => !spared.includes(field) && !decreed.includes(field),
  )
  const missing = (field: string) => isMissing(fieldOf(slip, field))
  return [
    ...decreed.filter(missing).map((field) =>
      finding(
        'dossier.slip-incomplete',
        { slip: slip.kind, field, by: 'decree' as const },
        demanded?.basis ?? slipBasis,
        {
          path: field.split('.'),
        },
      ),
    ),
    ...formal.filter(missing).map((field) =>
      finding('dossier.slip-incomplete', { slip: slip.kind, field, by: 'form' as const }, printed?.basis ?? slipBasis, {
        severity: 'warning',
        path: field.split('.'),
      }),
    ),
  ]
}

/** Moments and days on the slip that cannot be read; a day may stand for a moment only where the type says so. */
export function findUnreadable(slip: Slip): readonly SlipFinding[] {
  const fields: readonly (readonly [string, 'day' | 'instant' | 'either'])[] = [
    ['issued', 'either'],
    ['due', 'either'],
    ['newDate', 'day'],
    ['accepted', 'instant'],
    ['finished', 'instant'],
    ['returned', 'instant'],
  ]
  const handovers = slip.kind === 'control' ? (slip.handovers ?? []) : []
  return [
    ...fields.flatMap(([field, shape]) => {
      const value = fieldOf(slip, field)
      return value === undefined ? [] : findUnreadableMoment(field, value, shape, [field])
    }),
    ...handovers.flatMap(({ at: moment }, index) =>
      findUnreadableMoment('at', moment, 'instant', ['handovers', index, 'at']),
    ),
  ]
}

/** One moment that is no day or no instant, where that is what it should be. */
export function findUnreadableMoment(
  field: string,
  value: unknown,
  shape: 'day' | 'instant' | 'either',
  path: Path,
): readonly SlipFinding[] {
  const isDay = typeof value === 'string' && shape !== 'instant' && readDay(value) !== undefined
  const isInstant = typeof value === 'string' && shape !== 'day' && readInstant(value) !== undefined
  if (isDay || isInstant) return []
  return [finding('dossier.slip-moment-unreadable', { field, given: quote(value) }, slipBasis, { path })]
}

/** Moments of the record that cannot be read. */
export function findUnreadableEvents(events: readonly DossierEvent[], path: Path): readonly SlipFinding[] {
  return events.flatMap((event, index) => [
    ...findUnreadableMoment('at', event.at, 'instant', [...path, index, 'at']),
    ...(event.type === 'accepted' && event.appointment !== undefined
      ? findUnreadableMoment('due', event.appointment, 'either', [...path, index, 'appointment'])
      : []),
    ...(event.type === 'late-notified' && event.newDate !== undefined
      ? findUnreadableMoment('newDate', event.newDate, 'day', [...path, index, 'newDate'])
      : []),
  ])
}

/** The code on the slip is the code of the dossier, letter by letter. */
export function findOtherCode(slip: Slip, code: string, date: IsoDate): readonly SlipFinding[] {
  if (slip.code === undefined || slip.code === code) return []
  const basis = (at(codesPerDossier.values, date) ?? codesPerDossier.values[0]).basis
  return [finding('dossier.slip-code-differs', { printed: slip.code, code }, basis, { path: ['code'] })]
}
