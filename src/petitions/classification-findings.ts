import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { IneligibleGround, PetitionField } from '../law/petitions-classification'
import type { PetitionAction, PetitionClass } from './classification-types'
import type { PetitionForm } from './petition-facts'

/** Parameters of the findings about the classification of petitions. */
export interface ClassificationFindings {
  'petition.title-differs': { readonly titled: string; readonly classes: readonly PetitionClass[] }
  'petition.not-reviewable': { readonly item: number }
  'petition.rights-of-others': { readonly item: number }
  'petition.organisation-cannot-denounce': { readonly item: number }
  'petition.form-not-lawful': { readonly class: 'complaint' | 'denunciation'; readonly form: PetitionForm }
  'petition.denouncer-unknown': { readonly item: number; readonly lead: boolean }
  'petition.denunciation-without-evidence': { readonly item: number }
  'petition.missing-fields': { readonly item: number; readonly fields: readonly PetitionField[] }
  'petition.ineligible': { readonly item: number; readonly grounds: readonly IneligibleGround[] }
  'petition.split': { readonly classes: readonly PetitionClass[] }
  'petition.group-incomplete': Record<never, never>
  'petition.guide-one-of-them': { readonly people: number }
  'petition.return-originals': Record<never, never>
}

/** A finding about the classification of a petition. */
export type ClassificationFinding = FindingOf<ClassificationFindings>

/** Parameters of the steps of a trace about the classification of petitions. */
export interface ClassificationSteps {
  'petition.by-content': Record<never, never>
  'petition.class': { readonly item: number; readonly class: PetitionClass }
  'petition.action': { readonly item: number; readonly class: PetitionClass; readonly action: PetitionAction }
}

/** A step of a trace about the classification of a petition. */
export type ClassificationStep = StepOf<ClassificationSteps>
