import * as z from 'zod'
import {
  declarationHandlingSchema,
  declarerSchema,
  dutyCheckSchema,
  verificationSchema,
} from './accountability-declarations'
import {
  disciplineCaseSchema,
  disciplineViolationSchema,
  evaluationSchema,
  personnelDecisionSchema,
  rotationPostsSchema,
} from './accountability-staff'
import {
  corruptionCaseSchema,
  criminalCaseSchema,
  foundViolationSchema,
  headEventsSchema,
  headFaultCaseSchema,
} from './accountability-violations'
import { complaintSchema } from './complaint'
import { denunciationIntakeSchema, denunciationSchema } from './denunciation'
import {
  contactNoticeSchema,
  correctionSchema,
  disclosureSchema,
  publicationDraftSchema,
  receptionNoticeSchema,
} from './disclosure'
import { dossierSchema } from './dossier'
import { feedbackChannelSchema, feedbackSchema } from './feedback'
import { inspectionSchema, plannedInspectionSchema } from './inspection'
import {
  dialoguesSchema,
  disseminationSchema,
  mediaItemsSchema,
  monitoringLogSchema,
  supervisionRequestsSchema,
} from './outreach'
import { petitionFactsSchema } from './petition-facts'
import { protectionSchema } from './protection'
import { receptionSchema } from './reception'
import { receptionHeadSchema } from './reception-head'
import { unitPlanSchema, unitReportSchema } from './reports'
import { corruptionRiskSchema, legalDocumentFindingSchema } from './review'
import { slipSchema } from './slip'
import { statisticsDossierSchema, statisticsTableSchema } from './statistics'
import { conductCheckSchema, surveyWaveSchema } from './survey'
import { visitSchema } from './visit'

const records = {
  complaint: complaintSchema,
  'conduct-check': conductCheckSchema,
  'corruption-case': corruptionCaseSchema,
  'contact-notice': contactNoticeSchema,
  correction: correctionSchema,
  'corruption-risk': corruptionRiskSchema,
  'criminal-case': criminalCaseSchema,
  'declaration-handling': declarationHandlingSchema,
  declarer: declarerSchema,
  denunciation: denunciationSchema,
  'denunciation-intake': denunciationIntakeSchema,
  'discipline-case': disciplineCaseSchema,
  'discipline-violation': disciplineViolationSchema,
  dialogues: dialoguesSchema,
  disclosure: disclosureSchema,
  dissemination: disseminationSchema,
  dossier: dossierSchema,
  'duty-check': dutyCheckSchema,
  evaluation: evaluationSchema,
  feedback: feedbackSchema,
  'feedback-channel': feedbackChannelSchema,
  'found-violation': foundViolationSchema,
  'head-events': headEventsSchema,
  'head-fault-case': headFaultCaseSchema,
  inspection: inspectionSchema,
  'legal-document-finding': legalDocumentFindingSchema,
  'personnel-decision': personnelDecisionSchema,
  'media-items': mediaItemsSchema,
  'monitoring-log': monitoringLogSchema,
  'petition-facts': petitionFactsSchema,
  'planned-inspection': plannedInspectionSchema,
  protection: protectionSchema,
  'publication-draft': publicationDraftSchema,
  reception: receptionSchema,
  'reception-head': receptionHeadSchema,
  'rotation-posts': rotationPostsSchema,
  'reception-notice': receptionNoticeSchema,
  slip: slipSchema,
  'statistics-dossier': statisticsDossierSchema,
  'statistics-table': statisticsTableSchema,
  'supervision-requests': supervisionRequestsSchema,
  'survey-wave': surveyWaveSchema,
  'unit-plan': unitPlanSchema,
  'unit-report': unitReportSchema,
  verification: verificationSchema,
  visit: visitSchema,
} as const

/** A record that has a schema. */
export type RecordName = keyof typeof records

/** A version of JSON Schema. */
export type JsonSchemaDraft = 'draft-2020-12' | 'draft-7'

/** One JSON Schema: plain JSON, with a Vietnamese `title` and `legalBasis`. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * Lược đồ dữ liệu — the JSON Schema of every record of this library, for systems that are not JavaScript.
 *
 * A schema says the shape. That a day exists, that events are in order, is for the parse functions and the rules to say.
 *
 * @param draft The version of JSON Schema: `draft-2020-12` (default) or `draft-7`.
 * @returns One schema for each record, by its name. The same stand in the package as files:
 *   `congvu/schemas/draft-7/dossier.json`.
 * @throws RangeError that names a draft that is none.
 * @example
 * ```ts
 * import { jsonSchemas } from 'congvu/schema'
 *
 * jsonSchemas().dossier.title //=> 'Hồ sơ thủ tục hành chính'
 * jsonSchemas('draft-7').dossier.$schema //=> 'http://json-schema.org/draft-07/schema#'
 * ```
 */
export function jsonSchemas(draft: JsonSchemaDraft = 'draft-2020-12'): Readonly<Record<RecordName, JsonSchema>> {
  if (draft !== 'draft-2020-12' && draft !== 'draft-7') throw new RangeError(`no draft of JSON Schema: ${draft}`)
  return Object.fromEntries(
    Object.entries(records).map(([name, schema]): [string, JsonSchema] => [
      name,
      { $id: `urn:congvu:${draft}:${name}`, ...z.toJSONSchema(schema, { target: draft, io: 'input' }) },
    ]),
  ) as Record<RecordName, JsonSchema>
}
