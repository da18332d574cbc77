import type { DenouncerIdentity } from '../core/denouncer-identity'
import type { DenunciationContent } from './denunciation-types'

/** Anything that still holds the identities of the people behind it. */
export interface Identified {
  readonly identities: readonly DenouncerIdentity[]
}

/**
 * Tiếp nhận tố cáo — a denunciation as it came in, identities and all; `redact` makes the record from it.
 */
export interface DenunciationIntake extends DenunciationContent, Identified {}
