import type { IsoDate } from './date'
import type { FindingOf } from './finding'
import type { SchemaFinding } from './schema-findings'

/** Parameters of the findings about packets of the National Portal. */
export interface PortalFindings {
  'interop.packet-form': { readonly given: string }
  'interop.field-missing': { readonly field: string }
  'interop.text-form': { readonly field: string; readonly given: string }
  'interop.list-form': { readonly field: string; readonly given: string }
  'interop.date-unreadable': { readonly field: string; readonly given: string; readonly forms: readonly string[] }
  'interop.date-empty': { readonly field: string; readonly given: string }
  'interop.local-time': { readonly fields: readonly string[] }
  'interop.boolean-unreadable': { readonly field: string; readonly given: string }
  'interop.channel-unknown': { readonly given: string }
  'interop.status-unknown': { readonly given: string }
  'interop.status-without-moment': { readonly status: number }
  'interop.end-while-open': { readonly status: number }
  'interop.status-read-as': { readonly status: number; readonly option: string }
  'interop.supplement-content-as-items': { readonly content: string }
  'interop.supplement-without-list': Record<never, never>
  'interop.supplement-completeness-assumed': Record<never, never>
  'interop.procedure-unknown': { readonly code: string }
  'interop.day-without-time': { readonly field: string; readonly date: IsoDate }
  'interop.event-not-mapped': { readonly event: string }
}

/** A finding about a packet of the National Portal. */
export type PortalFinding = FindingOf<PortalFindings> | SchemaFinding
