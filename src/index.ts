export * from './accountability/index'
export * from './calendar/index'
export * from './core/index'
export type { PortalFinding, PortalFindings } from './core/portal-findings'
export * from './disclosure/index'
export * from './dossier/index'
export * from './inspections/index'
export { fromNationalPortal } from './interop/from-national-portal'
export type {
  BooleanForm,
  FromPortal,
  FromPortalOptions,
  PortalPacket,
  PortalSupplement,
  TimeForm,
  ToPortal,
  ToPortalOptions,
  Unmapped,
} from './interop/portal-types'
export { type PortalStatus, type StatusMap, type StatusRow, statusMaps } from './interop/status-maps'
// `toIcs` stays in congvu/interop/ics: its peer ts-ics is optional, and the root must not ask for it.
export { type DrawableLifecycle, toMermaid } from './interop/to-mermaid'
export { toNationalPortal } from './interop/to-national-portal'
export { toXState, type XStateConfig } from './interop/to-xstate'
export { type SqlDialect, type WorkingDaySqlOptions, workingDaySql } from './interop/working-day-sql'
export * from './law/index'
export * from './lifecycle/index'
export * from './messages/index'
export * from './outreach/index'
export * from './petitions/index'
export * from './plan/index'
export * from './reporting/index'
export * from './review/index'
export * from './satisfaction/index'
export * from './schema/index'
export * from './units/index'
