export { auditDisclosure } from './audit-disclosure'
export { type ContactCheck, type ContactNotice, checkContactNotice } from './check-contact-notice'
export { type Correction, checkCorrection } from './check-correction'
export { checkPublication } from './check-publication'
export { checkReceptionNotice, type ReceptionNotice, type ReceptionNoticeCheck } from './check-reception-notice'
export { guardPublication, type NamedPerson, type PublicationDraft, type PublicationVerdict } from './publication-guard'
export type { ReadPhone } from './read-phone'
export type {
  DisclosingUnit,
  DisclosureAudit,
  DisclosureFinding,
  DisclosureFindings,
  DisclosureItem,
  DisclosureKind,
  DisclosurePlace,
  DisclosureStep,
  DisclosureSteps,
  PlaceStanding,
  Posting,
  PublicationCheck,
  UnitChannels,
} from './types'
