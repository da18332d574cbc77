import type { IsoInstant } from '../core/date'
import type { Petition } from './petition-types'

/** An event as every kind of petition stores it. */
export interface StoredEvent {
  readonly type: string
  readonly at: IsoInstant
}

/** The events of a petition of any kind, as they were stored. */
export function eventsOf(petition: Petition): readonly StoredEvent[] {
  if (petition.kind === 'denunciation') return petition.denunciation?.events
  return petition.kind === 'protection' ? petition.protection?.events : petition.events
}

/** The unit and the channel that a record itself names. */
export function placeOf(petition: Petition): { readonly unit?: string; readonly channel?: string } {
  switch (petition.kind) {
    case 'feedback':
      return { ...(petition.unit !== undefined && { unit: petition.unit }), channel: petition.channel.id }
    case 'reception': {
      const unit = petition.unit ?? petition.head.unit
      return { ...(unit !== undefined && { unit }), channel: 'reception' }
    }
    case 'visit':
      return { ...(petition.unit !== undefined && { unit: petition.unit }), channel: 'reception' }
    default:
      return {}
  }
}
