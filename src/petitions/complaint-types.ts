import type { Bilingual } from '../core/bilingual'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type {
  ComplaintRespondent,
  ComplexityCriterion,
  RefusalGround,
  Resolvers,
  SuspensionGround,
  TerminationGround,
} from '../law/petitions-complaint'
import type { petitionsOptions } from '../law/policy/petitions'
import type { Allowed, Forbidden, Scene } from '../lifecycle/types'

export type {
  ComplaintResolver,
  ComplaintRespondent,
  ComplexityCriterion,
  RefusalGround,
  Resolvers,
  SuspensionGround,
  TerminationGround,
} from '../law/petitions-complaint'

/** Khiếu nại quyết định, hành vi hành chính, hay khiếu nại quyết định kỷ luật cán bộ, công chức (Chương IV). */
export type ComplaintSubject = 'administrative' | 'discipline'

/** Việc chấp hành quyết định, hành vi bị khiếu nại: phải chấp hành, hay đang được tạm đình chỉ thi hành (Điều 35). */
export type Obedience = 'due' | 'stayed'

/** Lần giải quyết. */
export type ComplaintLevel = 1 | 2

/** Trở ngại khách quan: ốm đau, thiên tai, địch họa, đi công tác, học tập ở nơi xa, trở ngại khác. */
export interface Obstacle {
  readonly kind: 'illness' | 'disaster' | 'enemy-action' | 'mission' | 'study-far-away' | 'other'
  readonly from: IsoDate
  /** The day it ended; absent while it lasts. */
  readonly to?: IsoDate
  /** Giấy tờ chứng minh; an obstacle without any is not counted. */
  readonly evidence?: string
}

/** Nhiều người cùng khiếu nại về một nội dung. */
export interface ComplainantGroup {
  readonly complainants: number
  readonly representatives?: number
  /** Đơn có đủ chữ ký của những người khiếu nại. */
  readonly allSigned?: boolean
  /** Có văn bản cử người đại diện. */
  readonly appointment?: boolean
  /** Người đại diện là người khiếu nại. */
  readonly fromAmongThem?: boolean
}

/** Văn bản ủy quyền khiếu nại của cá nhân. */
export interface Authorisation {
  readonly form: 'notarised' | 'certified' | 'plain'
  /** Người được ủy quyền cùng một nội dung; the law allows one. */
  readonly agentsForOneItem?: number
}

/** Dữ kiện của vụ việc khiếu nại, ngoài các sự kiện. */
export interface ComplaintFacts {
  readonly subject: ComplaintSubject
  /** `other`: no administrative decision or act, such as an ordinary letter. */
  readonly contested?: 'decision' | 'act' | 'other'
  /** Ngày nhận được quyết định, hoặc biết được quyết định, hành vi. */
  readonly known?: IsoDate
  readonly obstacles?: readonly Obstacle[]
  /** Vùng sâu, vùng xa đi lại khó khăn: no law lists them, so the host says it and why. */
  readonly remote?: { readonly reason: string }
  /** Chức danh của người bị khiếu nại. */
  readonly respondent?: ComplaintRespondent
  readonly group?: ComplainantGroup
  readonly authorisation?: Authorisation
  /** Khiếu nại do Mặt trận Tổ quốc, tổ chức thành viên chuyển đến. */
  readonly forwardedByFront?: boolean
  /** Quyết định kỷ luật buộc thôi việc. */
  readonly dismissal?: boolean
  /** Giữ chức vụ trên Tổng cục trưởng và tương đương: no lawsuit. */
  readonly aboveDirectorGeneral?: boolean
}

type At = { readonly at: IsoInstant }

/** Nhận khiếu nại. */
export interface ComplaintReceived extends At {
  readonly type: 'received'
  /** Ngày gửi đơn, nếu khác ngày nhận (dấu bưu điện). */
  readonly filed?: IsoDate
  readonly channel?: 'post' | 'in-person' | 'reception' | 'forwarded'
  readonly form?: 'petition' | 'recorded-speech'
  readonly signed?: boolean
  /** Nội dung bắt buộc còn thiếu trong đơn. */
  readonly lacking?: readonly ('date' | 'complainant' | 'respondent' | 'content' | 'request')[]
}

/** Khiếu nại lần hai. */
export interface ComplaintAppealed extends At {
  readonly type: 'appealed'
  readonly filed?: IsoDate
  readonly firstDecisionAttached?: boolean
}

/** Đối thoại. */
export interface DialogueHeld extends At {
  readonly type: 'dialogue-held'
  readonly complainantPresent?: boolean
  /** Vắng mặt có lý do chính đáng. */
  readonly goodReason?: boolean
  readonly copies?: number
  readonly signed?: boolean
  readonly chair?: 'resolver' | 'delegate'
  /** Trường hợp người giải quyết phải trực tiếp đối thoại (Điều 28.2.b). */
  readonly sensitive?: boolean
}

/** Công khai quyết định. */
export interface ComplaintPublished extends At {
  readonly type: 'published'
  readonly form: 'meeting' | 'posting' | 'broadcast' | 'press' | 'web'
  /** Ngày cuối niêm yết, đăng. */
  readonly until?: IsoDate
  /** Số lần phát, số số báo. */
  readonly times?: number
  /** Ngày thông báo về cuộc họp. */
  readonly noticed?: IsoDate
}

/** Rút khiếu nại. */
interface ComplaintWithdrawn extends At {
  readonly type: 'withdrawn'
  readonly extent: 'whole' | 'part' | 'some-complainants'
  readonly form?: 'petition' | 'minutes'
  readonly signed?: boolean
}

/** Sự kiện của một vụ việc khiếu nại. */
export type ComplaintEvent =
  | ComplaintReceived
  | (At & { readonly type: 'redirected'; readonly to?: string })
  | (At & { readonly type: 'refused'; readonly ground?: RefusalGround; readonly reason?: string })
  | (At & { readonly type: 'accepted'; readonly notified?: boolean })
  | (At & { readonly type: 'answered' })
  | (At & {
      readonly type: 'complexity-determined'
      readonly criteria?: readonly ComplexityCriterion[]
      readonly written?: boolean
    })
  | (At & { readonly type: 'verification-started' })
  | (At & { readonly type: 'verified'; readonly positionsDiffer?: boolean })
  | (At & { readonly type: 'information-requested' })
  | (At & { readonly type: 'information-received'; readonly complete: boolean })
  | (At & { readonly type: 'dialogue-notified'; readonly dialogueOn?: IsoDate })
  | DialogueHeld
  | (At & { readonly type: 'measure-applied' })
  | (At & { readonly type: 'measure-lifted' })
  | (At & { readonly type: 'suspended'; readonly ground?: SuspensionGround; readonly evidence?: string })
  | (At & { readonly type: 'resumed' })
  | ComplaintWithdrawn
  | (At & { readonly type: 'terminated'; readonly ground?: TerminationGround; readonly reason?: string })
  | (At & { readonly type: 'continued'; readonly coerced?: boolean; readonly evidence?: string })
  | (At & { readonly type: 'notice-sent' })
  | (At & {
      readonly type: 'decided'
      readonly conclusion?: 'right' | 'partly-right' | 'wrong'
      /** Từng người một quyết định, hoặc một quyết định kèm danh sách. */
      readonly forEach?: 'individual' | 'list' | 'neither'
    })
  | (At & { readonly type: 'sent' })
  | (At & { readonly type: 'decision-received' })
  | (At & { readonly type: 'front-notified' })
  | ComplaintPublished
  | (At & { readonly type: 'announced' })
  | ComplaintAppealed
  | (At & { readonly type: 'first-decision-revoked' })
  | (At & { readonly type: 'enforced' })
  | (At & { readonly type: 'review-ordered' })
  | (At & { readonly type: 'court-accepted' })
  | (At & { readonly type: 'court-discontinued' })
  | (At & { readonly type: 'court-judged' })
  | (At & { readonly type: 'archived' })

/** Vụ việc khiếu nại — what is known of it and its events; nothing computed is stored, and no name of a person. */
export interface Complaint extends ComplaintFacts {
  readonly kind: 'complaint'
  readonly code: string
  readonly events: readonly ComplaintEvent[]
}

/** Giai đoạn trong một lần giải quyết. */
export type ComplaintStage =
  | 'received'
  | 'refused'
  | 'accepted'
  | 'verifying'
  | 'dialogue'
  | 'suspended'
  | 'withdrawn'
  | 'terminated'
  | 'decided'

/** Trạng thái vụ việc khiếu nại; `-second` for the second level. */
export type ComplaintState =
  | 'new'
  | ComplaintStage
  | `${ComplaintStage}-second`
  | 'redirected'
  | 'enforced'
  | 'in-court'
  | 'discontinued'
  | 'judged'
  | 'archived'

export type ComplaintScene = Scene<ComplaintState, ComplaintEvent, ComplaintFacts>

/** Một quyền có thời hạn của người khiếu nại. */
export interface ComplaintRight {
  /** Từ sự kiện nào. */
  readonly since: 'contested' | 'first-decision' | 'first-expiry' | 'second-decision' | 'second-expiry'
  readonly from: IsoDate
  /** The last day; absent where the law sets none. */
  readonly lastDay?: IsoDate
  readonly open: boolean
  /** Hồ sơ không ghi ngày nhận: counted from issue, the earliest day it can be; it closes later if received later. */
  readonly assumed?: 'receipt-on-issue'
  /** With its name, because no clock of the lifecycle has one for it. */
  readonly deadline?: Deadline & Bilingual
}

/** Hiệu lực pháp luật của quyết định giải quyết khiếu nại. */
export interface LegalEffect {
  readonly level: ComplaintLevel
  readonly issued: IsoDate
  /** Ngày có hiệu lực, tính từ ngày ban hành. */
  readonly from: IsoDate
  /** Ngày cuối để khiếu nại lần hai, tính từ ngày nhận; it can be later than `from`. */
  readonly windowUntil?: IsoDate
  /** Đã có hiệu lực tại thời điểm xem xét: the day has come and no second complaint is pending. */
  readonly inForce: boolean
  /** Không còn bị khiếu nại lần hai nữa. */
  readonly settled: boolean
}

/** Cách tính khác của một thời hạn, theo một cách hiểu khác. */
export interface AlternativeReading {
  readonly clock: string
  readonly interpretation: keyof typeof petitionsOptions
  readonly option: string
  readonly due: IsoDate
}

/** What an audit finds out about a complaint. */
export interface ComplaintAudit {
  readonly kind: 'complaint'
  readonly code: string
  readonly state: ComplaintState
  readonly final: boolean
  readonly level: ComplaintLevel
  readonly regime?: '02/2011' | '136/2025'
  readonly complex: boolean
  readonly resolvers?: Resolvers
  /** Hạn khiếu nại lần đầu. */
  readonly filingUntil?: IsoDate
  /** Hạn giải quyết đang tính, hoặc của lần giải quyết gần nhất. */
  readonly due?: IsoDate
  readonly timeliness: 'waiting' | 'in-time' | 'overdue' | 'on-time' | 'late' | 'suspended' | 'ended'
  readonly secondComplaint?: ComplaintRight
  readonly lawsuits: readonly ComplaintRight[]
  readonly effect?: LegalEffect
  /** Trong thời gian khiếu nại: có phải chấp hành quyết định, hành vi bị khiếu nại không. */
  readonly obedience?: Obedience
  readonly alternatives: readonly AlternativeReading[]
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<ComplaintState, ComplaintEvent>[]
  /** Mọi sự kiện khác, kèm lý do không thể xảy ra lúc này. */
  readonly forbidden: readonly Forbidden<ComplaintEvent>[]
}
