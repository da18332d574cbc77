import type { ContextAt } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import type { Limit } from '../core/limit'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import { findMisshapen } from '../core/shape'
import { traceOf } from '../core/trace'
import {
  declarationHandover,
  declarationPosting,
  declarationPublication,
  redeclaration,
} from '../law/accountability-declarations'
import { checkDays, clockOf, daysSince, notInForce, noticeOfAmendment } from './days'
import { withLocal } from './local-rules'
import type { DatedAct } from './types'

/** Đường đi của một bản kê khai trong cơ quan. */
export interface DeclarationHandling {
  /** Ngày cơ quan nhận bản kê khai. */
  readonly received: IsoDate
  /** Ngày người kê khai nhận yêu cầu kê khai lại, bổ sung. */
  readonly redoAsked?: IsoDate
  readonly redone?: IsoDate
  /** Có lý do chính đáng để chậm. */
  readonly goodReason?: boolean
  /** Ngày bàn giao cho Cơ quan kiểm soát tài sản, thu nhập. */
  readonly handedOver?: IsoDate
  /** Ngày công khai, và ngày gỡ niêm yết. */
  readonly published?: IsoDate
  readonly takenDown?: IsoDate
  readonly form?: 'notice-board' | 'meeting'
}

/**
 * Bản kê khai đã được bàn giao, công khai đúng hạn chưa? — The clocks of one declaration in its unit: completed within 7 days of
 * a request, handed over within 20 days of receipt, published within 5 days of the handover and kept on the board 15 days.
 *
 * @param handling The days that are known.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns The deadlines that the facts start, with findings for what is late, overdue or posted too short. Publication has a
 *   number of days from 20 December 2020. Undetermined with findings for days that are none or before 1 July 2019.
 * @remarks Law 36/2018/QH14 art. 38, 39; Decree 130/2020/NĐ-CP art. 11 (5 days secondary, 15 days from memory).
 * @example
 * ```ts
 * import { checkDeclarationHandling } from 'congvu/accountability'
 *
 * const result = checkDeclarationHandling(
 *   { received: '2024-12-16', handedOver: '2025-01-06', published: '2025-01-10', form: 'notice-board', takenDown: '2025-01-20' },
 *   { asOf: '2025-02-03T08:00:00+07:00' },
 * )
 * result.status === 'decided' && result.value.map(({ due }) => due) //=> ['2025-01-06', '2025-01-13']
 * result.findings.map(({ code }) => code) //=> ['accountability.posting-short']
 * ```
 */
export function checkDeclarationHandling(
  handling: DeclarationHandling,
  context: ContextAt,
): Outcome<readonly Deadline[]> {
  return withLocal(handlingOf(handling, context), context)
}

function handlingOf(handling: DeclarationHandling, context: ContextAt): Outcome<readonly Deadline[]> {
  const rule = 'accountability.check-declaration-handling'
  const misshapen = findMisshapen(handling, 'object', declarationHandover.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { received, redoAsked, redone, handedOver, published, takenDown, goodReason } = handling
  const { basis } = declarationHandover.values[0]
  const days = { redoAsked, redone, handedOver, published, takenDown }
  const problems = checkDays(
    [[received ?? null, ['received']], ...Object.entries(days).map(([name, day]) => [day, [name]] as const)],
    basis,
    context,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (lawOn(declarationHandover, received, context) === undefined) {
    return undetermined([], traceOf(rule, []), [notInForce(received, basis, ['received'])])
  }
  const excused = goodReason === true && redone !== undefined
  const clocks = [
    excused ? nothing : clock('redeclaration', 'declarer', redeclaration, redoAsked, redone, ['redone'], context),
    clock('handover', 'unit', declarationHandover, received, handedOver, ['handedOver'], context),
    clock('publication', 'unit', declarationPublication, handedOver, published, ['published'], context),
  ]
  return decided(
    clocks.flatMap(({ deadlines }) => deadlines),
    traceOf(rule, []),
    [...clocks.flatMap(({ findings }) => findings), ...findPosting(handling, context), ...noticeOfAmendment(received)],
  )
}

const nothing: ReturnType<typeof clockOf> = { deadlines: [], findings: [] }

function clock(
  act: DatedAct,
  holder: string,
  parameter: Parameter<Limit>,
  start: IsoDate | undefined,
  done: IsoDate | undefined,
  path: Path,
  context: ContextAt,
): ReturnType<typeof clockOf> {
  const law = start === undefined ? undefined : lawOn(parameter, start, context)
  if (start === undefined || law === undefined) return nothing
  const period = { from: start, limit: law.value, basis: law.basis }
  return clockOf({ act, holder, start, period, done, path }, context)
}

function findPosting({ form, published, takenDown }: DeclarationHandling, context: ContextAt): readonly Finding[] {
  if (form !== 'notice-board' || published === undefined || takenDown === undefined) return []
  const law = lawOn(declarationPosting, published, context)
  const days = daysSince(published, takenDown)
  if (law === undefined || days >= law.value) return []
  return [finding('accountability.posting-short', { days, least: law.value }, law.basis, { path: ['takenDown'] })]
}
