import type { KindName } from '../store/cases'
import type { CaseKind } from './case-kind'
import { denunciationKind } from './denunciation'
import { dossierKind } from './dossier'
import { feedbackKind } from './feedback'

export const kinds: Readonly<Record<KindName, CaseKind>> = {
  dossier: dossierKind,
  feedback: feedbackKind,
  denunciation: denunciationKind,
}
