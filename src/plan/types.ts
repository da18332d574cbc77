import type { Bilingual } from '../core/bilingual'
import type { Basis, Citation, DocumentKey, LocalDocument } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { PlanActorId } from './actors'

/**
 * Mức độ ràng buộc — how strongly a sentence of a plan binds.
 *
 * `prohibition` “không được” · `obligation` “phải”, “chịu trách nhiệm”, “thực hiện nghiêm” · `directional` “tăng cường”,
 * “đẩy mạnh”, “tiếp tục”: only activity can be shown · `request` “đề nghị” · `definition` and `record` bind nobody.
 */
export type Modality = (typeof modalities)[number]

/** Every modality, strongest first. */
export const modalities = ['prohibition', 'obligation', 'directional', 'request', 'definition', 'record'] as const

/** A day of every year, `MM-DD`. */
export type MonthDay = `${number}-${number}`

/** Mốc của nhiệm vụ một lần — “trước ngày” (`before`) or “chậm nhất ngày” (`by`) one day. */
export type DateLimit = { readonly before: IsoDate } | { readonly by: IsoDate }

/** Mốc của nhiệm vụ hằng năm — a day of every year, from a first year on; no end unless the plan gives one. */
export type YearlyLimit = ({ readonly before: MonthDay } | { readonly by: MonthDay }) & {
  readonly firstYear: number
  readonly lastYear?: number
}

/**
 * Thời gian thực hiện — when a duty is due, with the plan's own words (`wording`, found in the text of its clause).
 *
 * A one-off or yearly duty carries its `limit`, or says in `setBy` what else fixes the day. A continuous duty or one
 * that an event calls for may have no words of time at all.
 */
export type Timing =
  | { readonly kind: 'one-off'; readonly wording: string; readonly limit?: DateLimit; readonly setBy?: Bilingual }
  | { readonly kind: 'yearly'; readonly wording: string; readonly limit?: YearlyLimit; readonly setBy?: Bilingual }
  | { readonly kind: 'continuous' | 'event'; readonly wording?: string }
  | { readonly kind: 'urgent-without-date'; readonly wording: string }

/** Every kind of timing. */
export const timingKinds = ['one-off', 'yearly', 'continuous', 'event', 'urgent-without-date'] as const

/**
 * Phần việc của thư viện — what brings a rule that is not in the library yet.
 *
 * `dossier` one-stop dossiers · `petitions` feedback, complaints, denunciations, reception · `integrity` inspections,
 * accountability, disclosure, review, satisfaction, outreach · `reports` schedule, unit plans, unit reports, consolidation.
 */
export type Capability = (typeof capabilities)[number]

/** Every capability that may be named. */
export const capabilities = ['dossier', 'petitions', 'integrity', 'reports'] as const

/** A rule that another capability brings. */
export interface ComingRule {
  readonly rule: string
  readonly capability: Capability
}

/** Ai trả lời — who inside the lead answers for the duty: the unit, its head in person, or each member of its staff. */
export type Answerable = (typeof answerables)[number]

/** Every kind of answerable. */
export const answerables = ['unit', 'head', 'each-person'] as const

/** Who acts (`lead`, “chủ trì”), with whom (`coordinating`, “phối hợp”), and who gets the result (`receiving`). */
export interface Actors {
  readonly lead: readonly PlanActorId[]
  readonly coordinating: readonly PlanActorId[]
  readonly receiving: readonly PlanActorId[]
}

/** Một nhiệm vụ như khai báo — a duty as written in data. Actors that are left out are those of the clause. */
export interface DutyData extends Bilingual, Partial<Actors> {
  /** Id of the clause, a hyphen, a number from 1: `II.3.b-2`. */
  readonly id: string
  readonly modality: Modality
  readonly timing: Timing
  /** `unit` when absent. */
  readonly answerable?: Answerable
  /** What shows that it was done, or what activity there was. */
  readonly evidence: Bilingual
  /** Rules of this library that encode it: `<domain>.<rule>`. */
  readonly rules?: readonly string[]
  readonly comingRules?: readonly ComingRule[]
  /** Why no rule can decide it; beside rules, why they do not decide all of it. */
  readonly notComputable?: Bilingual
  /** Follows from the modality; data that says otherwise is refused. */
  readonly canBeViolated?: boolean
}

/** Một điểm, khoản như khai báo — a part of the document as written in data. */
export interface ClauseData extends Partial<Actors> {
  /** `II.3.đ`; `preamble`, `closing`, `recipients`. */
  readonly id: string
  /** What is printed before the text: `đ)`; empty when the text stands alone. */
  readonly marker: string
  /** The Vietnamese text, verbatim; only the line wraps of the page are gone. */
  readonly text: string
  /** What it says, in English. */
  readonly en: string
  /** Documents that the text names. */
  readonly cites?: readonly Citation[]
  readonly duties: readonly DutyData[]
}

/** Đề mục — a heading; it is printed before the first clause whose id is its own or starts with it. */
export interface Section {
  readonly id: string
  readonly marker: string
  /** The heading, verbatim. */
  readonly heading: string
  readonly en: string
}

/** Nơi nhận — one line of the distribution list, verbatim, and whom it names. */
export interface Recipient {
  readonly wording: string
  readonly actors: readonly PlanActorId[]
}

/** Đơn vị riêng của địa phương — an actor that the common table does not know; its id starts with `local:`. */
export interface LocalActor extends Bilingual {
  readonly id: `local:${string}`
}

/** Kế hoạch như khai báo — a plan as written in data; `definePlan` checks it. */
export interface PlanData {
  /** `17/KH-UBND` */
  readonly number: string
  readonly date: IsoDate
  readonly issuer: string
  /** Loại văn bản as printed: `KẾ HOẠCH`. */
  readonly type: string
  /** Trích yếu as printed. */
  readonly title: string
  /** The directive it carries out. */
  readonly carriesOut: Citation
  /** What is printed above the title, cell by cell. */
  readonly letterhead: readonly string[]
  readonly sections: readonly Section[]
  /** In the order of the document. */
  readonly clauses: readonly ClauseData[]
  readonly recipients: readonly Recipient[]
  /** What is printed below, line by line. */
  readonly signature: readonly string[]
  readonly localActors?: readonly LocalActor[]
}

/** Nhiệm vụ — one duty of a plan: what, how binding, when, who, how it is shown, which rules encode it. */
export interface Duty extends Bilingual, Actors {
  readonly id: string
  /** Id of the clause it stands in. */
  readonly clause: string
  readonly modality: Modality
  /** True for obligations and prohibitions alone: soft words and requests never yield a violation. */
  readonly canBeViolated: boolean
  readonly timing: Timing
  readonly answerable: Answerable
  readonly evidence: Bilingual
  readonly rules: readonly string[]
  readonly comingRules: readonly ComingRule[]
  readonly notComputable?: Bilingual
  readonly basis: Basis
}

/** Điểm, khoản — one part of the document: its words, its meaning, its duties. */
export interface Clause extends Actors {
  readonly id: string
  /** The nearest heading above it, verbatim; absent where none is printed. */
  readonly heading?: string
  readonly marker: string
  readonly text: string
  readonly en: string
  /** The strongest of its duties. */
  readonly modality: Modality
  readonly cites: readonly Citation[]
  readonly duties: readonly Duty[]
  readonly basis: Basis
}

/** Kế hoạch — a plan: the document and its duties. */
export interface Plan extends Omit<PlanData, 'clauses' | 'localActors'> {
  /** How the plan is cited: by its key when the register knows it, else as a document of the host. */
  readonly document: DocumentKey | LocalDocument
  readonly clauses: readonly Clause[]
  readonly localActors: readonly LocalActor[]
}
