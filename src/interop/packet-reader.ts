import type { Basis } from '../core/citation'
import type { IsoInstant } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import type { PortalFinding } from '../core/portal-findings'
import { cite } from '../law/cite'
import { isEmptyTime, readPortalBoolean, readPortalTime, timeForms } from './portal-time'
import type { Unmapped } from './portal-types'

/** What every finding about a packet rests on: the codes and packets that systems exchange with the portal. */
export const portalBasis: Basis = [
  cite('18/2019/TT-BTTTT@2019-12-25'),
  cite('61/2018/NĐ-CP@2018-04-23', '24', '3'),
  cite('118/2025/NĐ-CP@2025-06-09', '27', '2', 'd'),
]

/** What is gathered while a packet is read. */
export interface PacketLog {
  readonly findings: PortalFinding[]
  readonly localFields: string[]
}

/** An object of a packet; each field that is asked for counts as used, the rest can be listed. */
export interface PacketRecord {
  readonly path: Path
  has(field: string): boolean
  text(field: string): string | undefined
  moment(field: string): IsoInstant | undefined
  flag(field: string): boolean | undefined
  list(field: string): readonly unknown[]
  /** Gives fields back: they have no place after all. */
  release(...fields: readonly string[]): void
  rest(): readonly Unmapped[]
}

/** Opens an object of a packet. */
export function openRecord(value: Readonly<Record<string, unknown>>, path: Path, log: PacketLog): PacketRecord {
  const used = new Set<string>()
  const raw = (field: string): unknown => (Object.hasOwn(value, field) ? value[field] : undefined)
  const has = (field: string): boolean => !isEmpty(raw(field))
  const note = (found: PortalFinding): undefined => {
    log.findings.push(found)
  }
  const at = (field: string): Path => [...path, field]
  return {
    path,
    has,
    text(field) {
      const given = raw(field)
      if (isEmpty(given)) return undefined
      if (typeof given !== 'string' && typeof given !== 'number') {
        return note(finding('interop.text-form', { field, given: quote(given) }, portalBasis, { path: at(field) }))
      }
      used.add(field)
      return String(given)
    },
    moment(field) {
      const given = raw(field)
      if (isEmpty(given)) return undefined
      if (typeof given === 'string' && isEmptyTime(given)) {
        const place = { severity: 'warning', path: at(field) } as const
        return note(finding('interop.date-empty', { field, given: quote(given) }, portalBasis, place))
      }
      const time = typeof given === 'string' ? readPortalTime(given) : undefined
      if (time === undefined) {
        const params = { field, given: quote(given), forms: timeForms }
        return note(finding('interop.date-unreadable', params, portalBasis, { path: at(field) }))
      }
      used.add(field)
      if (time.local) log.localFields.push(at(field).join('.'))
      return time.at
    },
    flag(field) {
      const given = raw(field)
      if (isEmpty(given)) return undefined
      const truth = readPortalBoolean(given)
      if (truth === undefined) {
        return note(
          finding('interop.boolean-unreadable', { field, given: quote(given) }, portalBasis, { path: at(field) }),
        )
      }
      used.add(field)
      return truth
    },
    list(field) {
      const given = raw(field)
      if (isEmpty(given)) return []
      if (Array.isArray(given)) {
        used.add(field)
        return given
      }
      note(finding('interop.list-form', { field, given: quote(given) }, portalBasis, { path: at(field) }))
      return []
    },
    release(...fields) {
      for (const field of fields) used.delete(field)
    },
    rest() {
      return Object.keys(value)
        .filter((field) => !used.has(field) && has(field))
        .map((field) => ({ path: at(field), value: value[field] }))
    },
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
