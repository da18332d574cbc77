import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { FindingOf } from '../core/finding'
import type { Limit } from '../core/limit'
import type { StepOf } from '../core/trace'
import type { Allowed, Forbidden } from '../lifecycle/types'

/** Căn cứ: đang bị xâm hại; có nguy cơ ngay tức khắc; bị trù dập, phân biệt đối xử (art. 47.3). */
export type ProtectionGround = 'harmed' | 'immediate-risk' | 'retaliation'

/** Nội dung bảo vệ — secrecy is not among them: it needs no request and never ends. */
export type ProtectionScope = 'work' | 'life' | 'property' | 'honour'

/** Biện pháp bảo vệ (art. 57, 58). */
export type ProtectionMeasure =
  | 'undo-decision'
  | 'restore-position'
  | 'move-with-consent'
  | 'sanction-retaliator'
  | 'stop-employer'
  | 'safe-place'
  | 'guards'
  | 'stop-harm'
  | 'demand-stop'
  | 'other'

/** Cơ quan áp dụng biện pháp bảo vệ. */
export type ProtectionBody = 'resolver' | 'police' | 'personnel-authority' | 'labour-authority' | 'other'

/** Nội dung văn bản đề nghị — which of them are there, never what they say. */
export type RequestField = 'date' | 'names' | 'reason' | 'signature'

type On<Type extends string, Details extends object = Record<never, never>> = Readonly<Details> & {
  readonly type: Type
  readonly at: IsoInstant
}

/** Đề nghị áp dụng biện pháp bảo vệ. */
export type ProtectionRequest = On<
  'requested',
  {
    form?: 'written' | 'in-person' | 'phone'
    urgent?: boolean
    grounds?: readonly ProtectionGround[]
    scope?: readonly ProtectionScope[]
    for?: 'denouncer' | 'spouse' | 'parent' | 'child' | 'other'
    fields?: readonly RequestField[]
  }
>

/** Quyết định áp dụng biện pháp bảo vệ; `applied`: measures came first, the paper later (urgent). */
export type ProtectionDecision = On<
  'decided',
  {
    by?: ProtectionBody
    measures: readonly ProtectionMeasure[]
    consent?: boolean
    contents?: readonly ('date' | 'basis' | 'person' | 'measures' | 'start')[]
  }
>

/** Chấm dứt theo quyết định, hoặc do người được bảo vệ cố ý không thực hiện nghĩa vụ. */
export type ProtectionEnd = On<
  'ended',
  { ground: 'ground-gone' | 'written-request' | 'duties-breached'; written?: boolean }
>

/** Sự kiện bảo vệ người tố cáo. */
export type ProtectionEvent =
  | ProtectionRequest
  | On<'confirmed-in-writing', { fields?: readonly RequestField[] }>
  | On<'self-initiated', { grounds: readonly ProtectionGround[]; urgent?: boolean }>
  | On<'forwarded', { to: ProtectionBody }>
  | On<'applied', { measures: readonly ProtectionMeasure[] }>
  | ProtectionDecision
  | On<'refused', { written?: boolean; reasoned?: boolean }>
  | On<'carried-out'>
  | On<'changed', { requested?: 'in-writing' | 'orally' | 'not' }>
  | On<'declined'>
  | ProtectionEnd
  | On<'denunciation-concluded'>
  | On<'denunciation-terminated'>

/** Trạng thái bảo vệ. */
export type ProtectionState =
  | 'none'
  | 'requested'
  | 'forwarded'
  | 'applied'
  | 'decided'
  | 'active'
  | 'refused'
  | 'ended'

/** Vụ việc bảo vệ người tố cáo — a reference stands for the protected person; no identity fits in. */
export interface ProtectionRecord {
  readonly code: string
  /** Reference of the protected person, as in the denunciation. */
  readonly person: string
  /** Code of the denunciation it belongs to. */
  readonly denunciation?: string
  /** The body's own time limit to decide, with where it is written; the law gives none. */
  readonly decisionLimit?: { readonly limit: Limit; readonly basis: Basis }
  readonly events: readonly ProtectionEvent[]
  readonly identities?: never
}

/** What an audit finds out about a protection. */
export interface ProtectionAudit {
  readonly code: string
  readonly state: ProtectionState
  readonly final: boolean
  /** When the first measure began; protection lasts from then until it ends (art. 52.5). */
  readonly since?: IsoInstant
  readonly until?: IsoInstant
  /** Bodies that may apply the protection asked for (art. 49). */
  readonly bodies: readonly ProtectionBody[]
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<ProtectionState, ProtectionEvent>[]
  /** Mọi sự kiện khác, kèm lý do không thể xảy ra lúc này. */
  readonly forbidden: readonly Forbidden<ProtectionEvent>[]
}

type None = Record<never, never>

/** Parameters of the findings about protection. */
export interface ProtectionFindings {
  'protection.request-not-urgent': { readonly form: 'in-person' | 'phone' }
  'protection.request-incomplete': { readonly fields: readonly RequestField[] }
  'protection.person-not-covered': None
  'protection.no-ground': None
  'protection.writing-missing': { readonly since: IsoDate }
  'protection.not-immediate': { readonly since: IsoDate; readonly days: number }
  'protection.undecided': { readonly since: IsoDate; readonly days: number }
  'protection.undecided-without-limit': { readonly since: IsoDate; readonly days: number }
  'protection.decision-incomplete': { readonly fields: readonly string[] }
  'protection.decision-without-measures': None
  'protection.move-without-consent': None
  'protection.wrong-body': { readonly body: ProtectionBody; readonly right: readonly ProtectionBody[] }
  'protection.refusal-unwritten': None
  'protection.refusal-without-reason': None
  'protection.not-carried-out': { readonly since: IsoDate; readonly days: number }
  'protection.change-request-unwritten': None
  'protection.end-request-unwritten': None
  'protection.overdue': { readonly due: IsoDate | IsoInstant; readonly workingDays: number }
  'protection.done-late': { readonly due: IsoDate | IsoInstant; readonly workingDays: number }
}

/** A finding about protection. */
export type ProtectionFinding = FindingOf<ProtectionFindings>

/** Parameters of the steps of a trace about protection. */
export interface ProtectionSteps {
  'protection.state': { readonly since?: IsoDate; readonly until?: IsoDate }
}

/** A step of a trace about protection. */
export type ProtectionStep = StepOf<ProtectionSteps>
