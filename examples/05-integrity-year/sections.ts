import { checkEvaluation, listDeclarationDuties, listRotations, routeViolation } from 'congvu/accountability'
import type { Deadline, Finding, Outcome, Proportion } from 'congvu/core'
import { auditDisclosure, checkContactNotice, checkReceptionNotice } from 'congvu/disclosure'
import { detectOverlaps } from 'congvu/inspections'
import {
  auditSupervisionReplies,
  checkDialogues,
  computeDisseminationCoverage,
  summarizeMediaActivity,
} from 'congvu/outreach'
import { checkUnitPlan, checkUnitReport, scheduleDuties } from 'congvu/plan'
import { checkCorruptionRisks, checkLegalDocuments } from 'congvu/review'
import { checkConductSupervision, checkSurveyTrend, summarizeSurvey } from 'congvu/satisfaction'
import type { YearEvidence } from './read-year'

/** Whose year is told, and when. */
export interface Question {
  readonly unit: string
  readonly year: number
  readonly asOf: string
}

/** What one part of the report says. */
export interface Told {
  readonly lines: readonly string[]
  readonly findings: readonly Finding[]
  readonly deadlines?: readonly Deadline[]
}

/** A part of the report: the clauses of the plan it answers to; nothing to tell without evidence. */
export interface Section {
  readonly clauses: readonly string[]
  readonly title: string
  tell(evidence: YearEvidence, question: Question): Told | undefined
}

const decimal = (value: number | undefined): string => String(value ?? '').replace('.', ',')
const share = ({ numerator, denominator, percent }: Proportion): string =>
  `${numerator}/${denominator}${percent === undefined ? '' : ` (${decimal(percent)} %)`}`

const written = (date: string): string => date.slice(0, 10).split('-').reverse().join('/')

/** Lines and deadlines of a decided outcome; findings of any. */
function told<Value>(
  outcome: Outcome<Value>,
  lines: (value: Value) => readonly string[],
  deadlines?: (value: Value) => readonly Deadline[],
): Told {
  if (outcome.status === 'undetermined') return { lines: ['Chưa kết luận được.'], findings: outcome.findings }
  const { value, findings } = outcome
  return { lines: lines(value), findings, ...(deadlines && { deadlines: deadlines(value) }) }
}

const joined = (parts: readonly (Told | undefined)[]): Told | undefined => {
  const given = parts.filter((part) => part !== undefined)
  if (given.length === 0) return undefined
  return {
    lines: given.flatMap(({ lines }) => lines),
    findings: given.flatMap(({ findings }) => findings),
    deadlines: given.flatMap(({ deadlines = [] }) => deadlines),
  }
}

const when = <Given>(given: Given | undefined, tell: (given: Given) => Told): Told | undefined =>
  given === undefined ? undefined : tell(given)

const daysOf = ({ year }: Question) => ({ from: `${year}-01-15`, to: `${year}-12-31` }) as const
const lastDay = ({ year }: Question) => `${year}-12-31` as const

/** The year of a unit, clause by clause. */
export const sections: readonly Section[] = [
  {
    clauses: ['III.1.b', 'III.1.c'],
    title: 'Kế hoạch và báo cáo phải gửi',
    tell({ unitPlan, unitReport }, question) {
      const { unit, year, asOf } = question
      const sent = [
        ...(unitPlan?.sent === undefined ? [] : [{ unit, duty: 'III.1.b-1', at: unitPlan.sent }]),
        ...(unitReport?.sent === undefined ? [] : [{ unit, duty: 'III.1.c-2', at: unitReport.sent, year }]),
      ]
      const schedule = scheduleDuties({
        from: `${year}-01-01`,
        to: lastDay(question),
        units: [unit],
        submissions: sent,
        asOf,
      })
      return joined([
        told(
          schedule,
          ({ deadlines }) =>
            deadlines.map(
              ({ vi, due, lastWorkingDay }) =>
                `${vi}: hạn cuối ${written(due)}, ngày làm việc cuối ${written(lastWorkingDay)}`,
            ),
          ({ deadlines }) => deadlines,
        ),
        when(unitPlan, (document) =>
          told(checkUnitPlan(document, { asOf }), ({ tasks, covered, missed }) => [
            `Kế hoạch của đơn vị: ${tasks} nhiệm vụ, ${covered.length} mục được cụ thể hóa, ${missed.length} mục chưa`,
          ]),
        ),
        when(unitReport, (report) =>
          told(checkUnitReport(report, { asOf }), ({ covered, missed }) => [
            `Báo cáo của đơn vị: ${covered.length} mục có kết quả, ${missed.length} mục chưa nêu`,
          ]),
        ),
      ])
    },
  },
  {
    clauses: ['II.1.a', 'III.1.a'],
    title: 'Phổ biến, quán triệt',
    tell: ({ dissemination }, question) =>
      when(dissemination, ({ roster, sessions }) =>
        told(computeDisseminationCoverage(roster, sessions, daysOf(question)), ({ reached }) => [
          `Đã quán triệt đến ${share(reached)} người trong danh sách`,
        ]),
      ),
  },
  {
    clauses: ['II.1.b', 'II.6.b'],
    title: 'Tuyên truyền',
    tell: ({ media }, question) =>
      when(media, (items) =>
        told(summarizeMediaActivity(items, daysOf(question)), ({ total, byQuarter }) => [
          `${total} tin, bài; theo quý: ${byQuarter.map(({ name, items: count }) => `${name}: ${count}`).join(', ')}`,
        ]),
      ),
  },
  {
    clauses: ['II.3.a', 'III.4'],
    title: 'Rà soát văn bản; nguy cơ tham nhũng theo vị trí việc làm',
    tell: ({ legalDocuments, positions, risks }, question) =>
      joined([
        when(legalDocuments, (entries) =>
          told(checkLegalDocuments(entries, lastDay(question)), ({ byDefect }) => {
            const counts = Object.values(byDefect)
            const sum = (side: 'open' | 'closed') => counts.reduce((total, count) => total + count[side], 0)
            return [`Khiếm khuyết: ${sum('closed')} đã khắc phục, ${sum('open')} còn mở`]
          }),
        ),
        when(positions, (given) =>
          told(checkCorruptionRisks(given, risks ?? [], lastDay(question)), ({ covered }) => [
            `Vị trí có nguy cơ đã nhận diện và có biện pháp: ${share(covered)}`,
          ]),
        ),
      ]),
  },
  {
    clauses: ['II.3.c'],
    title: 'Đối thoại; công khai lịch tiếp công dân',
    tell: ({ dialogues, receptionNotice }, { unit, year, asOf }) =>
      joined([
        when(dialogues, (given) =>
          told(
            checkDialogues({ id: unit, level: 'other' }, given, year, { asOf }),
            ({ held, answered }) => [
              `Đối thoại: ${held.people} cuộc với người dân, ${held.enterprises} cuộc với doanh nghiệp; đã trả lời ${share(answered)} câu hỏi`,
            ],
            ({ deadlines }) => deadlines,
          ),
        ),
        when(receptionNotice, (notice) =>
          told(
            checkReceptionNotice(notice, { asOf }),
            ({ missingContents }) => [`Niêm yết lịch tiếp công dân: thiếu ${missingContents.length} nội dung`],
            ({ deadlines }) => deadlines,
          ),
        ),
      ]),
  },
  {
    clauses: ['II.3.d'],
    title: 'Sự hài lòng; quy tắc ứng xử',
    tell: ({ surveys, conductChecks }, question) =>
      joined([
        ...(surveys ?? []).map((wave) =>
          told(summarizeSurvey(wave), ({ satisfied, interval }) => [
            `Đợt ${wave.wave}: hài lòng ${share(satisfied)}, khoảng tin cậy 95 %: ${decimal(interval?.low)} đến ${decimal(interval?.high)} %`,
          ]),
        ),
        when(surveys, (waves) =>
          told(checkSurveyTrend({ claim: 'rising', waves }), ({ claim }) => [
            `“Liên tục tăng”: ${{ shown: 'đúng', 'not-shown': 'chưa đủ căn cứ', false: 'không đúng' }[claim]}`,
          ]),
        ),
        when(conductChecks, (checks) =>
          told(
            checkConductSupervision({ ...daysOf(question), units: [question.unit], checks }),
            ({ checked, unhandled }) => [
              `Giám sát quy tắc ứng xử: ${share(checked)} đơn vị; ${unhandled.length} cuộc có sai phạm chưa xử lý`,
            ],
          ),
        ),
      ]),
  },
  {
    clauses: ['II.3.đ'],
    title: 'Đường dây nóng; công khai',
    tell: ({ contactNotice, disclosure }, question) =>
      joined([
        when(contactNotice, (notice) =>
          told(checkContactNotice(notice, lastDay(question)), ({ phones, emails }) => [
            `Thông báo liên hệ: ${phones.length} số điện thoại, ${emails.length} hộp thư`,
          ]),
        ),
        when(disclosure, ({ unit, postings }) =>
          told(
            auditDisclosure(unit, postings, question),
            ({ complete, incomplete }) => [`Nội dung công khai: ${complete.length} đủ, ${incomplete.length} chưa đủ`],
            ({ deadlines }) => deadlines,
          ),
        ),
      ]),
  },
  {
    clauses: ['II.4.a', 'III.3.a'],
    title: 'Chồng chéo trong kế hoạch thanh tra, kiểm tra',
    tell: ({ inspectionPlans }, { asOf }) =>
      when(inspectionPlans, (plans) =>
        told(detectOverlaps(plans, { asOf }), ({ subjects, clean, overlaps }) => [
          `${subjects} đối tượng: ${overlaps.length} chồng chéo, ${clean} không`,
        ]),
      ),
  },
  {
    clauses: ['II.4.b', 'II.5.a'],
    title: 'Kê khai tài sản; chuyển đổi vị trí công tác',
    tell: ({ declarers, rotationPosts }, { year, asOf }) =>
      joined([
        ...(declarers ?? []).map((declarer) =>
          told(
            listDeclarationDuties(declarer, year, { asOf }),
            (duties) => [`${declarer.person}: ${duties.length} bản kê khai trong năm`],
            (duties) => duties.map(({ deadline }) => deadline),
          ),
        ),
        when(rotationPosts, (posts) =>
          told(
            listRotations(posts, { asOf }),
            (rotations) => rotations.map(({ post, latest }) => `${post}: chuyển đổi chậm nhất ${written(latest)}`),
            (rotations) => rotations.map(({ deadline }) => deadline),
          ),
        ),
      ]),
  },
  {
    clauses: ['II.4.c', 'II.5.d', 'III.3.b'],
    title: 'Xử lý vi phạm',
    tell: ({ violations }) =>
      joined(
        (violations ?? []).map((violation) =>
          told(routeViolation(violation), ({ nature, route }) => [
            `${written(violation.date)}: ${{ corruption: 'tham nhũng', conduct: 'vi phạm quy tắc ứng xử', other: 'vi phạm khác' }[nature]}, xử lý ${route === 'criminal' ? 'hình sự' : 'kỷ luật'}`,
          ]),
        ),
      ),
  },
  {
    clauses: ['II.2.d', 'II.5.b'],
    title: 'Đánh giá người đứng đầu',
    tell: ({ evaluation }) =>
      when(evaluation, (given) =>
        told(checkEvaluation(given), ({ limits }) => [`Bản đánh giá: ${limits.length} giới hạn mức xếp loại`]),
      ),
  },
  {
    clauses: ['II.6.c', 'III.7'],
    title: 'Trả lời kiến nghị giám sát',
    tell: ({ supervisionRequests }, { asOf }) =>
      when(supervisionRequests, (requests) =>
        told(
          auditSupervisionReplies(requests, { asOf }),
          ({ answered }) => [`Đã trả lời ${share(answered)} kiến nghị`],
          ({ deadlines }) => deadlines,
        ),
      ),
  },
]
