// `toIcs` stays in congvu/interop/ics: its peer ts-ics is optional, and the root must not ask for it.
export type { PortalFinding, PortalFindings } from './core/portal-findings'
export * from './es5'
export * from './schema/index'
