import type { AgencyBand, OfficerBand, OneStopLevel } from '../law/service-quality'

/** Chỉ số 1 đến 9 của Thông tư 01/2018/TT-VPCP, Điều 13. */
export type QualityIndicator = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** So với thời hạn: ngắn hơn, bằng, dài hơn. */
export type TimeAgainstLimit = 'shorter' | 'equal' | 'longer'

/** Đã công khai chính xác, đầy đủ, kịp thời bằng hình thức nào. */
export interface Publication {
  readonly posted: boolean
  readonly electronic: boolean
}

/** Dữ kiện chấm điểm một hồ sơ — facts that are not known are left out, and their indicator is not scored. */
export interface DossierQualityFacts {
  /** Chỉ số 1: tổng thời gian giải quyết. */
  readonly total?: TimeAgainstLimit
  /** Chỉ số 2: thời gian của từng cơ quan tham gia, kể cả đơn vị phối hợp. */
  readonly bodies?: readonly TimeAgainstLimit[]
  /** Chỉ số 3: số lần phải liên hệ để hoàn thiện hồ sơ, and how many of them through the applicant's own fault. */
  readonly contacts?: { readonly times: number; readonly applicantFault?: number }
  /** Chỉ số 4: các nơi phải liên hệ; `lead-by-law`: leads a site check or council that the law prescribes. */
  readonly contacted?: readonly ('one-stop' | 'lead-by-law' | 'other')[]
  /** Chỉ số 6. */
  readonly publication?: Publication
  /** Chỉ số 7: phản ánh về thái độ, trừ phản ánh được kết luận là không đúng. */
  readonly conductFeedback?: { readonly received: number; readonly foundUntrue?: number }
}

/** Dữ kiện chấm điểm của cơ quan, đơn vị. */
export interface AgencyQualityFacts {
  /** Chỉ số 5. */
  readonly oneStop?: {
    readonly level: OneStopLevel
    /** Procedures on the list received there. */
    readonly listed: number
    /** Of them, received, appraised, approved and returned there. */
    readonly wholeProcess: number
    /** Procedures that the law lets be received there. */
    readonly eligible: number
    /** Of them, received and returned there. */
    readonly received: number
  }
  /** Chỉ số 6. */
  readonly publication?: Publication
  /** Chỉ số 8. */
  readonly feedback?: { readonly received: number; readonly inTime: number; readonly prolonged: number }
  /** Chỉ số 9. */
  readonly online?: {
    readonly eligibleProcedures: number
    /** At level 3 or 4. */
    readonly onlineProcedures: number
    readonly dossiers: number
    readonly onlineDossiers: number
    /** Online dossiers not resolved or resolved late. */
    readonly unresolvedOrLate: number
  }
}

/** Điểm của từng chỉ số; those without facts are absent. */
export type IndicatorScores = { readonly [Indicator in QualityIndicator]?: number }

/** Kết quả chấm điểm của một người. */
export interface OfficerQuality {
  readonly scores: IndicatorScores
  readonly total: number
  /** Two points for each indicator that was scored. */
  readonly maximum: number
  readonly band: OfficerBand
}

/** Kết quả chấm điểm của một cơ quan. */
export interface AgencyQuality {
  readonly scores: IndicatorScores
  readonly total: number
  readonly maximum: number
  readonly band: AgencyBand
}
