import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import type { SchemaFinding } from '../core/schema-findings'
import { at } from '../core/timeline'
import { registerFirstNumber } from '../law/slips'

import { findMisshapenFacts, slipShape } from './shapes'
import { findUnreadable } from './slip-content'
import type { RegisterEntry, SlipFinding } from './slip-types'

/**
 * Sổ theo dõi hồ sơ đánh số liên tục chưa? — Whether the paper register of a year numbers its dossiers from 01 without a
 * gap; a second book of the year goes on from the first.
 *
 * @param entries The lines of the register, in the order in which they stand.
 * @returns A finding for each number that does not follow the one before in its year, or that does not begin with the
 *   first. Lines without number or acceptance are left out: `checkSlip` names those.
 * @remarks Circular 01/2018/TT-VPCP, article 10.2.a and 10.2.c, for offices that keep the register on paper.
 * @example
 * ```ts
 * import { checkRegister } from 'congvu/dossier'
 *
 * const found = checkRegister([
 *   { kind: 'register', number: 1, accepted: '2024-01-02T08:00:00+07:00' },
 *   { kind: 'register', number: 3, accepted: '2024-01-02T08:10:00+07:00' },
 *   { kind: 'register', number: 1, accepted: '2025-01-02T08:00:00+07:00' },
 * ])
 * found.map(({ code, path }) => [code, path]) //=> [['dossier.register-gap', [1, 'number']]]
 * ```
 */
export function checkRegister(entries: readonly RegisterEntry[]): readonly (SlipFinding | SchemaFinding)[] {
  const misshapen = findMisshapenFacts(entries, [{ ...slipShape, 'number?': 'number' }])
  if (misshapen.length > 0) return misshapen
  const lastOf: Record<number, number> = {}
  return entries.flatMap((entry, index): readonly SlipFinding[] => {
    const unreadable = findUnreadable(entry)
    if (unreadable.length > 0) return unreadable.map((found) => ({ ...found, path: [index, ...(found.path ?? [])] }))
    const { number, accepted } = entry
    if (number === undefined || accepted === undefined) return []
    const day = civilDay(accepted)
    const law = at(registerFirstNumber.values, day)
    const year = Number(day.slice(0, 4))
    const last = lastOf[year]
    lastOf[year] = number
    if (law === undefined) return []
    const place = { path: [index, 'number'] }
    if (last === undefined) {
      const first = law.value
      return number === first
        ? []
        : [finding('dossier.register-not-from-first', { number, first, year }, law.basis, place)]
    }
    return number === last + 1
      ? []
      : [finding('dossier.register-gap', { number, expected: last + 1 }, law.basis, place)]
  })
}
