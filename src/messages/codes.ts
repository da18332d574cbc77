import type { AccountabilityFindings, AccountabilitySteps } from '../accountability/types'
import type { CalendarFindings, CalendarSteps } from '../calendar/types'
import type { FigureFindings } from '../core/check-figures'
import type { FindingOf } from '../core/finding'
import type { LocalFindings } from '../core/local-findings'
import type { PortalFindings } from '../core/portal-findings'
import type { SchemaFindings } from '../core/schema-findings'
import type { StepOf } from '../core/trace'
import type { DisclosureFindings, DisclosureSteps } from '../disclosure/types'
import type { DossierCodeFindings, DossierCodeSteps } from '../dossier/code-types'
import type { SlipFindings, SlipSteps } from '../dossier/slip-types'
import type { DossierStatisticsFindings, DossierStatisticsSteps } from '../dossier/statistics-types'
import type { DossierFindings, DossierSteps } from '../dossier/types'
import type { InspectionFindings, InspectionSteps } from '../inspections/types'
import type { LifecycleFindings } from '../lifecycle/types'
import type { OutreachFindings, OutreachSteps } from '../outreach/types'
import type { ClassificationFindings, ClassificationSteps } from '../petitions/classification-findings'
import type { ComplaintFindings, ComplaintSteps } from '../petitions/complaint-findings'
import type { DenunciationFindings, DenunciationSteps } from '../petitions/denunciation-types'
import type { FeedbackFindings, FeedbackSteps } from '../petitions/feedback-findings'
import type { ProtectionFindings, ProtectionSteps } from '../petitions/protection-types'
import type { ReceptionFindings, ReceptionSteps } from '../petitions/reception-findings'
import type { StatisticsFindings, StatisticsSteps } from '../petitions/statistics-types'
import type { PlanFindings } from '../plan/findings'
import type { PlanReportFindings, PlanSteps } from '../plan/report-findings'
import type { ReportingFindings, ReportingSteps } from '../reporting/types'
import type { ReviewFindings, ReviewSteps } from '../review/types'
import type { SatisfactionFindings, SatisfactionSteps } from '../satisfaction/types'
import type { UnitFindings, UnitSteps } from '../units/types'

/** Every finding of the library with its parameters: the domains declare them, this joins them. */
export interface FindingTable
  extends CalendarFindings,
    LifecycleFindings,
    LocalFindings,
    UnitFindings,
    DossierFindings,
    DossierStatisticsFindings,
    ReviewFindings,
    SatisfactionFindings,
    DossierCodeFindings,
    SlipFindings,
    PortalFindings,
    ComplaintFindings,
    DenunciationFindings,
    ProtectionFindings,
    ReportingFindings,
    PlanFindings,
    PlanReportFindings,
    SchemaFindings,
    FeedbackFindings,
    ReceptionFindings,
    ClassificationFindings,
    StatisticsFindings,
    AccountabilityFindings,
    FigureFindings,
    DisclosureFindings,
    OutreachFindings,
    InspectionFindings {}

/** Every step of a trace with its parameters. */
export interface StepTable
  extends CalendarSteps,
    UnitSteps,
    DossierSteps,
    DossierStatisticsSteps,
    ReviewSteps,
    SatisfactionSteps,
    DossierCodeSteps,
    SlipSteps,
    ComplaintSteps,
    DenunciationSteps,
    ProtectionSteps,
    ReportingSteps,
    PlanSteps,
    FeedbackSteps,
    ReceptionSteps,
    ClassificationSteps,
    StatisticsSteps,
    AccountabilitySteps,
    DisclosureSteps,
    OutreachSteps,
    InspectionSteps {}

/** Any finding of the library. */
export type KnownFinding = FindingOf<FindingTable>

/** Any step of a trace of the library. */
export type KnownStep = StepOf<StepTable>

/** A sentence for each code of a table: a code without one does not compile. */
export type SentencesOf<Table> = { readonly [Code in keyof Table]: (params: Table[Code]) => string }
