import type { CalendarFinding } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { paperDataFields } from '../law/dossier-codes'
import type { DossierCodeFinding } from './code-types'
import { findMisshapenFacts } from './shapes'
import { isBlank } from './supplement-form'

/** Chủ giấy tờ không có số định danh: họ tên, năm sinh, ngày cấp, cơ quan cấp. */
export interface PaperOwner {
  readonly name?: string
  readonly birthYear?: number
  readonly issuedOn?: IsoDate
  readonly issuer?: string
}

/** Dữ liệu điện tử của giấy tờ. */
export interface DigitizedPaper {
  /** Day on which the paper was digitised: its law applies. */
  readonly digitizedOn: IsoDate
  readonly typeCode?: string
  /** Số định danh của tổ chức, cá nhân. */
  readonly ownerId?: string
  /** In place of `ownerId` for a person who has none. */
  readonly owner?: PaperOwner
  readonly name?: string
  readonly abstract?: string
  /** Thời hạn có hiệu lực, in words or as a day. */
  readonly validity?: string
  /** Phạm vi có hiệu lực, if there is one. */
  readonly scope?: string
}

/**
 * Giấy tờ số hóa đã đủ trường thông tin tối thiểu chưa? — Whether the data of a digitised paper hold the least that is
 * asked.
 *
 * @param paper The data of one paper.
 * @returns Whether it is complete, with a finding that names what is missing. Undetermined when `digitizedOn` is no day.
 * @remarks Decree 118/2025/NĐ-CP, article 19.2, from 1 July 2025. The scope is asked for only if there is one.
 * @example
 * ```ts
 * import { checkDigitizedPaper } from 'congvu/dossier'
 *
 * const paper = { digitizedOn: '2026-03-02', typeCode: 'KQ.G09.000012', ownerId: '092090000123', name: 'Giấy phép' } as const
 * checkDigitizedPaper(paper).findings[0]?.params //=> { fields: ['abstract', 'validity'] }
 * ```
 */
export function checkDigitizedPaper(
  paper: DigitizedPaper,
): Outcome<boolean, DossierCodeFinding | CalendarFinding | SchemaFinding> {
  const rule = 'dossier.check-digitized-paper'
  const misshapen = findMisshapenFacts(paper, { 'owner?': 'object' })
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  if (typeof paper.digitizedOn !== 'string' || readDay(paper.digitizedOn) === undefined) {
    const place = { path: ['digitizedOn'] }
    const given = quote(paper.digitizedOn)
    return undetermined([], traceOf(rule, []), [
      finding('calendar.date-form', { given }, paperDataFields.values[0].basis, place),
    ])
  }
  const law = at(paperDataFields.values, paper.digitizedOn)
  if (law === undefined) return decided(true, traceOf(rule, []))
  const fields = law.value.flatMap((field) => missingIn(paper, field))
  const findings = fields.length === 0 ? [] : [finding('dossier.paper-data-missing', { fields }, law.basis)]
  return decided(findings.length === 0, traceOf(rule, []), findings)
}

/** An owner is the id, or, without one, the four facts that stand in for it. */
function missingIn(paper: DigitizedPaper, field: string): readonly string[] {
  if (field === 'owner') {
    if (!isBlank(paper.ownerId)) return []
    const { name, birthYear, issuedOn, issuer } = paper.owner ?? {}
    if (paper.owner === undefined) return ['ownerId']
    return Object.entries({ name, birthYear: birthYear?.toString(), issuedOn, issuer })
      .filter(([, value]) => isBlank(value))
      .map(([key]) => `owner.${key}`)
  }
  const texts: Readonly<Record<string, string | undefined>> = {
    typeCode: paper.typeCode,
    name: paper.name,
    abstract: paper.abstract,
    validity: paper.validity,
  }
  return isBlank(texts[field]) ? [field] : []
}
