export type { PortalFinding, PortalFindings } from '../core/portal-findings'
export { nameOfActor } from './actor-names'
export { fromNationalPortal } from './from-national-portal'
export { type GoldenVector, type GoldenVectors, goldenVectors } from './golden-vectors'
export type {
  BooleanForm,
  FromPortal,
  FromPortalOptions,
  PortalPacket,
  PortalStep,
  PortalSupplement,
  TimeForm,
  ToPortal,
  ToPortalOptions,
  Unmapped,
} from './portal-types'
export { type PortalStatus, type StatusMap, type StatusRow, statusMaps } from './status-maps'
export { type DrawableLifecycle, toMermaid } from './to-mermaid'
export { toNationalPortal } from './to-national-portal'
export { toXState, type XStateConfig } from './to-xstate'
export { type SqlDialect, type WorkingDaySqlOptions, workingDaySql } from './working-day-sql'
