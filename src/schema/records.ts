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

/** Every record that has a schema, by its name. */
export const records = {
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
