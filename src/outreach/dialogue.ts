import type { ContextAt } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import { checkSum } from '../core/check-figures'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayNumber, quote, secondOf } from '../core/iso'
import { toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import {
  communeDialogues,
  dialogue as dialogueLaw,
  dialogueNotice,
  dialogueResult,
  enterpriseDialogues,
} from '../law/outreach'
import { toDeadline } from '../lifecycle/to-deadline'
import { withLocal } from './local-rules'
import { checkAsOf, checkDays } from './moments'
import { dialoguesShape, dialogueUnitShape, findMisshapenInputs } from './shapes'

/** Cuộc đối thoại. */
export interface Dialogue {
  readonly id: string
  readonly on: IsoDate
  readonly with: 'people' | 'enterprises'
  /** Ngày thông báo hội nghị. */
  readonly announced?: IsoDate
  /** Phối hợp với Ủy ban Mặt trận Tổ quốc cùng cấp. */
  readonly withFront?: boolean
  /** Ngày thông báo, niêm yết, gửi kết quả. */
  readonly resultPublished?: IsoDate
  /** Câu hỏi, kiến nghị nêu ra, đã trả lời, còn lại. */
  readonly questions?: { readonly raised: number; readonly answered: number; readonly open?: number }
}

/** Đơn vị tổ chức đối thoại. */
export interface DialogueUnit {
  readonly id: string
  readonly level: 'commune' | 'province' | 'other'
}

/** Số cuộc, câu hỏi, thời hạn. */
export interface DialogueYear {
  readonly year: number
  readonly held: { readonly people: number; readonly enterprises: number }
  /** Least number a year, where a law sets one for this unit. */
  readonly required?: number
  readonly answered: Proportion<'questions'>
  readonly deadlines: readonly Deadline[]
}

/**
 * Đã đối thoại với người dân, doanh nghiệp đủ và trả lời chưa? — Dialogues of a unit in a year, with their notice, result and
 * the questions answered, against what a law asks of its level.
 *
 * Communes: at least one conference with the people a year, together with the Front (read); announced 7 days before and its
 * result within 10 days after (secondary sources, so a warning). Provinces with enterprises: twice a year to 2020, the horizon of
 * the resolution (secondary, a warning). For others “thường xuyên” has no number: counted only.
 *
 * @param unit The unit and its level.
 * @param dialogues Its dialogues; those of other years are left out.
 * @param year The calendar year.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns Counts, questions answered, a deadline for the year and for each notice and result. Undetermined with findings
 *   for days that are none, more answers than questions and a year that is no whole number from 1 to 9999.
 * @remarks Law 10/2022/QH15 art. 32.1; Law 65/2025/QH15 art. 24; Law 72/2025/QH15 art. 43; Resolution 35/NQ-CP; plan
 *   17/KH-UBND II.3.c.
 * @example
 * ```ts
 * import { checkDialogues } from 'congvu/outreach'
 *
 * const year = checkDialogues(
 *   { id: 'phuong-ninh-kieu', level: 'commune' },
 *   [
 *     {
 *       id: 'DT-1',
 *       on: '2025-10-16',
 *       with: 'people',
 *       announced: '2025-10-10',
 *       withFront: true,
 *       resultPublished: '2025-10-27',
 *       questions: { raised: 12, answered: 10, open: 3 },
 *     },
 *   ],
 *   2025,
 *   { asOf: '2026-01-05T08:00:00+07:00' },
 * )
 * year.findings.map(({ code, severity }) => [code, severity]) //=> [['outreach.dialogue-notice-late', 'warning'], ['figure.sum', 'violation'], ['outreach.questions-open', 'notice']]
 * year.status === 'decided' && year.value.deadlines.map(({ due, status }) => [due, status]) //=> [['2025-12-31', 'met'], ['2025-10-09', 'met-late'], ['2025-10-27', 'met']]
 * ```
 */
export function checkDialogues(
  unit: DialogueUnit,
  dialogues: readonly Dialogue[],
  year: number,
  context: ContextAt,
): Outcome<DialogueYear> {
  return withLocal(yearOf(unit, dialogues, year, context), context)
}

function yearOf(
  unit: DialogueUnit,
  dialogues: readonly Dialogue[],
  year: number,
  context: ContextAt,
): Outcome<DialogueYear> {
  const rule = 'outreach.dialogue'
  const first = dialogueLaw.values[0].basis
  const misshapen = findMisshapenInputs(
    first,
    [unit, dialogueUnitShape, ['unit']],
    [dialogues, dialoguesShape, ['dialogues']],
    [context, 'object', ['context']],
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems: readonly Finding[] = [
    ...checkAsOf(context.asOf, first),
    ...(Number.isSafeInteger(year) && year >= 1 && year <= 9999
      ? []
      : [finding('outreach.moment', { given: quote(year) }, first, { path: ['year'] })]),
    ...checkDays(
      dialogues.flatMap(({ on, announced, resultPublished }, index) => [
        { given: on ?? null, path: ['dialogues', index, 'on'] },
        { given: announced, path: ['dialogues', index, 'announced'] },
        { given: resultPublished, path: ['dialogues', index, 'resultPublished'] },
      ]),
      first,
    ),
    ...dialogues.flatMap(({ questions }, index) =>
      questions === undefined || isCounted(questions)
        ? []
        : [
            finding('figure.number', { given: `${questions.answered}/${questions.raised}` }, first, {
              path: ['dialogues', index, 'questions'],
            }),
          ],
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const held = dialogues
    .map((one, index) => ({ ...one, index }))
    .filter(({ on }) => Number(on.slice(0, 4)) === year)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.index - other.index))
  const yearly = judgeYear(unit, held, year, context)
  const people = unit.level === 'commune' ? held.filter((one) => one.with === 'people') : []
  const single = people.map((one) => judgeDialogue(unit, one, one.index, context))
  const questions = held.flatMap((one) => (one.questions === undefined ? [] : [one.questions]))
  const sum = (field: 'raised' | 'answered') => questions.reduce((total, one) => total + one[field], 0)
  const value: DialogueYear = {
    year,
    held: {
      people: held.filter((one) => one.with === 'people').length,
      enterprises: held.filter((one) => one.with === 'enterprises').length,
    },
    ...(yearly.required !== undefined && { required: yearly.required }),
    answered: shareOf(sum('answered'), sum('raised'), 'questions'),
    deadlines: [...yearly.deadlines, ...single.flatMap(({ deadlines }) => deadlines)],
  }
  const steps =
    yearly.required === undefined ? [] : [step('outreach.required', { year, required: yearly.required }, yearly.basis)]
  return decided(value, traceOf(rule, steps), [
    ...yearly.findings,
    ...single.flatMap(({ findings }) => findings),
    ...held.flatMap((one) => checkQuestions(one, one.index, first)),
  ])
}

/** How many a law asks of this level in the year, due by its last day. */
function judgeYear(
  { id, level }: DialogueUnit,
  held: readonly Dialogue[],
  year: number,
  context: ContextAt,
): {
  readonly required?: number
  readonly basis?: Basis
  readonly deadlines: readonly Deadline[]
  readonly findings: readonly Finding[]
} {
  const last = dateOf(dayNumber(year, 12, 31))
  const parameter = level === 'commune' ? communeDialogues : level === 'province' ? enterpriseDialogues : undefined
  const law = parameter && lawOn(parameter, last, context)
  if (parameter === undefined || law === undefined) return { deadlines: [], findings: [] }
  const counted = held.filter((one) => one.with === (level === 'commune' ? 'people' : 'enterprises'))
  const enough = counted[law.value - 1]
  const { deadline, findings } = toDeadline(
    {
      id: 'outreach.yearly-dialogues',
      holder: id,
      start: dateOf(dayNumber(year, 1, 1)),
      period: { by: last, basis: law.basis },
      ...(enough !== undefined && { metAt: toInstant(enough.on) }),
    },
    context.asOf,
    secondOf(context.asOf),
    context,
    law.basis,
  )
  const params = { year, held: counted.length, required: law.value }
  const severity = isRead(parameter.values, last) ? 'violation' : 'warning'
  const few = deadline?.status === 'overdue' ? [finding('outreach.dialogues-few', params, law.basis, { severity })] : []
  return {
    required: law.value,
    basis: law.basis,
    deadlines: deadline === undefined ? [] : [deadline],
    findings: [...findings, ...few],
  }
}

/** Notice before and result after a commune’s dialogue with its people, and the Front beside it. */
function judgeDialogue(
  unit: DialogueUnit,
  { id, on, announced, resultPublished, withFront }: Dialogue,
  index: number,
  context: ContextAt,
): { readonly deadlines: readonly Deadline[]; readonly findings: readonly Finding[] } {
  const notice = lawOn(dialogueNotice, on, context)
  const result = lawOn(dialogueResult, on, context)
  const front = at(communeDialogues.values, on)
  const clock = (name: string, period: Period, basis: Basis, met: IsoDate | undefined) =>
    toDeadline(
      { id: name, holder: unit.id, start: on, period, ...(met !== undefined && { metAt: toInstant(met) }) },
      context.asOf,
      secondOf(context.asOf),
      context,
      basis,
    ).deadline
  const before = notice && clock('outreach.dialogue-notice', { until: on, ...limited(notice) }, notice.basis, announced)
  const after =
    result && clock('outreach.dialogue-result', { from: on, ...limited(result) }, result.basis, resultPublished)
  const place = { severity: 'warning', path: ['dialogues', index] } as const
  const findings: readonly Finding[] = [
    ...(withFront === false && front !== undefined
      ? [finding('outreach.without-front', { dialogue: id }, front.basis, place)]
      : []),
    ...(before?.status === 'overdue'
      ? [finding('outreach.dialogue-notice-missing', { dialogue: id, due: before.due }, before.basis, place)]
      : []),
    ...(before?.status === 'met-late' && announced !== undefined
      ? [finding('outreach.dialogue-notice-late', { dialogue: id, due: before.due, announced }, before.basis, place)]
      : []),
    ...(after?.status === 'overdue'
      ? [finding('outreach.dialogue-result-missing', { dialogue: id, due: after.due }, after.basis, place)]
      : []),
    ...(after?.status === 'met-late' && resultPublished !== undefined
      ? [
          finding(
            'outreach.dialogue-result-late',
            { dialogue: id, due: after.due, published: resultPublished },
            after.basis,
            place,
          ),
        ]
      : []),
  ]
  return { deadlines: [before, after].flatMap((one) => (one === undefined ? [] : [one])), findings }
}

/** Raised = answered + open, when all three are given; what is open is named. */
function checkQuestions({ id, questions }: Dialogue, index: number, basis: Basis): readonly Finding[] {
  if (questions === undefined) return []
  const { raised, answered, open } = questions
  const path = ['dialogues', index, 'questions']
  const left = Math.max(open ?? 0, raised - answered)
  return [
    ...(open === undefined ? [] : checkSum([answered, open], raised, basis, path)),
    ...(left > 0
      ? [finding('outreach.questions-open', { dialogue: id, open: left }, basis, { severity: 'notice', path })]
      : []),
  ]
}

/** Whole numbers, no more answered than raised. */
function isCounted({ raised, answered }: { readonly raised: number; readonly answered: number }): boolean {
  return Number.isSafeInteger(raised) && Number.isSafeInteger(answered) && answered >= 0 && answered <= raised
}

function limited<Value>({ value: limit, basis }: { readonly value: Value; readonly basis: Basis }) {
  return { limit, basis }
}

function isRead(values: typeof communeDialogues.values, date: IsoDate): boolean {
  return at(values, date)?.seen === 'text'
}
