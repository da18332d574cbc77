import type { IsoDate, IsoInstant } from '../core/date'

/** Cách thức tố cáo: only a petition and words spoken in person are forms of denunciation (art. 22). */
export type DenunciationChannel = 'petition' | 'in-person' | 'phone' | 'email' | 'web' | 'social'

/** Điều kiện thụ lý còn thiếu, hoặc tố cáo người đã giải quyết khiếu nại mà không có chứng cứ (art. 29.1). */
export type DenunciationRefusalReason =
  | 'form'
  | 'capacity'
  | 'competence'
  | 'identifiable'
  | 'no-evidence-after-complaint'

/** Tiêu chí vụ việc phức tạp (Decree 31/2019 art. 3.2). */
export type DenunciationCriterion =
  | 'several-places'
  | 'several-contents'
  | 'many-people'
  | 'foreign'
  | 'several-agencies'
  | 'agencies-differ'
  | 'conflicting-evidence'

/** Căn cứ vẫn phải giải quyết dù đã rút: dấu hiệu vi phạm; bị đe dọa, ép buộc, mua chuộc; vu khống (art. 33.3). */
export type ContinuationGround = 'signs-of-violation' | 'coerced' | 'slander'

/** Nơi nhận thông báo, quyết định, kết luận. */
export type NoticeRecipient = 'denouncer' | 'denounced' | 'managing-body' | 'others'

/** Hình thức công khai (art. 40.2; Decree 31/2019 art. 6.2). */
export type DenunciationPublicationForm = 'meeting' | 'posting' | 'portal' | 'print' | 'broadcast' | 'online-press'

/** Một hình thức công khai đã thực hiện — `until`: the last day it stands; `times`: how often it was printed or sent. */
export interface DenunciationPublication {
  readonly form: DenunciationPublicationForm
  readonly until?: IsoDate
  readonly times?: number
}

/** Thông tin ghi trong đơn hoặc biên bản rút tố cáo — which of them are there, never what they say. */
export type DenunciationWithdrawalField = 'date' | 'name' | 'address' | 'contact' | 'content' | 'signature'

type On<Type extends string, Details extends object = Record<never, never>> = Readonly<Details> & {
  readonly type: Type
  readonly at: IsoInstant
}

/** Rút tố cáo (art. 33; Decree 31/2019 art. 4). */
export type Withdrawal = On<
  'withdrawn',
  {
    scope: 'whole' | 'part'
    /** `some`: one or some of several denouncers. */
    by: 'all' | 'some'
    written?: 'petition' | 'minutes' | 'none'
    fields?: readonly DenunciationWithdrawalField[]
    /** One representative signed for all. */
    byRepresentative?: boolean
    /** What the resolver already sees that forbids to stop. */
    continuationGrounds?: readonly ContinuationGround[]
    /** Protection was applied or asked for. */
    protectionArranged?: boolean
  }
>

/** Gia hạn giải quyết tố cáo (art. 30.2, 30.3). */
export type ExtensionDecision = On<
  'extended',
  { days: number; criteria: readonly DenunciationCriterion[]; written?: boolean; notified?: readonly NoticeRecipient[] }
>

/** Công khai kết luận hoặc quyết định xử lý. */
export type PublicationEvent = On<
  'published',
  { document: 'conclusion' | 'decision'; forms: readonly DenunciationPublication[]; identityWithheld?: boolean }
>

/** Thụ lý tố cáo; `limitDays`: the period that the decision states. */
export type Acceptance = On<
  'accepted',
  { contents?: readonly ('date' | 'basis' | 'content' | 'limit')[]; limitDays?: number }
>

/** Không thụ lý tố cáo; `toldAt`: when the denouncer was told, at once unless it says otherwise. */
export type Refusal = On<'refused', { reasons: readonly DenunciationRefusalReason[]; toldAt?: IsoInstant }>

/** Kết luận nội dung tố cáo; `violation`: whether the denounced broke the law. */
export type Conclusion = On<
  'concluded',
  {
    result: 'true' | 'partly-true' | 'false'
    violation: boolean
    contents?: readonly ('result' | 'legal-basis' | 'finding' | 'measures' | 'proposals')[]
  }
>

/** Đình chỉ giải quyết tố cáo (art. 34.3). */
export type Termination = On<
  'terminated',
  { ground: 'withdrawn' | 'denounced-died' | 'already-settled'; reason?: string }
>

/** Sự kiện của một vụ việc tố cáo. */
export type DenunciationEvent =
  | On<
      'received',
      {
        channel?: DenunciationChannel
        /** Who brought it: the denouncer, or the press or a body that passed it on. */
        from?: 'denouncer' | 'press' | 'authority'
      }
    >
  | On<'checking-extended', { reason?: 'several-places' | 'delegated' }>
  | On<'transferred', { denouncerTold?: boolean; repeated?: boolean }>
  | On<'guided'>
  | On<
      'not-processed',
      {
        ground:
          | 'sent-to-competent'
          | 'guided-before'
          | 'anonymous'
          | 'unidentifiable'
          | 'false-name'
          | 'wrong-form'
          | 'not-an-individual'
      }
    >
  | On<'sent-to-inspection'>
  | Refusal
  | Acceptance
  | On<'acceptance-notified', { to: readonly NoticeRecipient[]; identityWithheld?: boolean }>
  | On<'verification-assigned', { written?: boolean; impartial?: boolean }>
  | ExtensionDecision
  | Withdrawal
  | On<'continuation-grounds-found', { grounds: readonly ContinuationGround[]; protectionArranged?: boolean }>
  | On<'suspended', { ground: 'other-result' | 'assessment'; reason?: string }>
  | On<'resumed', { groundEndedAt?: IsoInstant }>
  | Termination
  | On<'decision-sent', { to: readonly NoticeRecipient[] }>
  | Conclusion
  | On<'conclusion-sent', { to: readonly NoticeRecipient[]; identityWithheld?: boolean }>
  | On<'handled', { restored?: boolean }>
  | On<'apologised', { publicly?: boolean }>
  | On<'sanctioned'>
  | On<'result-reported'>
  | PublicationEvent
  | On<'monitoring-assigned'>
  | On<'monitoring-reported'>
  | On<'crime-signs-found'>
  | On<'crime-referred', { part?: boolean }>
  | On<'sender-answered', { written?: boolean }>
  | On<'settled-at-once'>
  | On<'overdue-denounced'>
  | On<'report-demanded'>
  | On<'progress-reported'>
  | On<'taken-over', { ground: 'serious-violation' | 'not-impartial' }>
  | On<'onward-denounced'>
  | On<
      'onward-reviewed',
      {
        outcome: 'upheld' | 'resolve-anew' | 'resolve-as-competent' | 'transfer'
        grounds?: readonly ('inaccurate' | 'evidence-left-out' | 'law-misapplied')[]
        denouncerTold?: boolean
      }
    >
  | On<'identity-disclosed', { by: 'official' | 'denouncer' | 'other' }>
  | On<'secrecy-declined'>
  | On<'closed'>
