import { renderSlip } from 'congvu/messages'
import { renderCsv } from '../../../04-monthly-report/render-form'
import { denunciationBody, dossierBody, feedbackBody, lookUpBody, sessionBody, stepBody } from '../border/bodies'
import { done } from '../desk/answer'
import { lookUp } from '../desk/look-up'
import { reportMonth } from '../desk/month-report'
import { openSession } from '../desk/open-session'
import { readAuditLog } from '../desk/read-audit-log'
import { listAll, showCase } from '../desk/read-cases'
import { readIdentity } from '../desk/read-identity'
import { receiveDenunciation } from '../desk/receive-denunciation'
import { receiveDossier } from '../desk/receive-dossier'
import { receiveFeedback } from '../desk/receive-feedback'
import { recordEvent } from '../desk/record-event'
import { remindersOf, remindersOfOne } from '../desk/reminders'
import { showSlip } from '../desk/show-slip'
import { procedures } from '../office'
import type { KindName } from '../store/cases'
import type { Remembered } from '../web/session'
import { words } from '../words/words'
import * as answers from './answers'
import { type Operation, withBody } from './operation'
import { presentCase, presentReport, presentStatus } from './present'
import { showDone } from './show-done'

const json = (schema: NonNullable<Operation['answer']['schema']>) => ({ type: 'application/json', schema }) as const

/** The phone number of the slip has opened this dossier. */
function ownedCode({ own, code }: answers.StatusAnswer): Remembered | undefined {
  return own === undefined ? undefined : { owns: code }
}

/** The rows that every kind of case has. */
function caseRows(kind: KindName, folder: string, vi: string, en: string): readonly Operation[] {
  return [
    {
      id: `${kind}.list`,
      method: 'get',
      path: `/api/${folder}`,
      summary: { vi: `Danh sách ${vi}`, en: `List of ${en}` },
      permission: `${kind}.read`,
      answer: json(answers.caseList),
      handle: async ({ counter, actor, locale }) =>
        showDone(await listAll(counter, actor, kind), (views) => ({
          cases: views.map((view) => {
            const { forbidden: _, ...listed } = presentCase(kind, view, locale)
            return listed
          }),
        })),
    },
    {
      id: `${kind}.show`,
      method: 'get',
      path: `/api/${folder}/{code}`,
      summary: { vi: `Xem ${vi}`, en: `Show one of the ${en}` },
      permission: `${kind}.read`,
      answer: json(answers.caseAnswer),
      handle: async ({ counter, actor, locale, given }) =>
        showDone(await showCase(counter, actor, kind, given['code'] ?? ''), (view) => presentCase(kind, view, locale)),
    },
    withBody({
      id: `${kind}.record`,
      method: 'post',
      path: `/api/${folder}/{code}/events`,
      summary: { vi: `Ghi bước tiếp theo của ${vi}`, en: `Record the next step of one of the ${en}` },
      permission: `${kind}.record`,
      body: stepBody,
      answer: json(answers.caseAnswer),
      handle: async ({ counter, actor, locale, given, body }) =>
        showDone(await recordEvent(counter, actor, kind, given['code'] ?? '', body), (view) =>
          presentCase(kind, view, locale),
        ),
    }),
  ]
}

export const operations: readonly Operation[] = [
  withBody({
    id: 'session.open',
    method: 'post',
    path: '/api/session',
    summary: { vi: 'Đăng nhập bản trình diễn', en: 'Sign in to the demonstration' },
    body: sessionBody,
    answer: json(answers.sessionAnswer),
    remembers: (value) => ({ user: (value as { readonly id: string }).id }),
    handle: ({ counter, body }) => openSession(counter, body.user),
  }),
  {
    id: 'procedure.list',
    method: 'get',
    path: '/api/procedures',
    summary: { vi: 'Danh mục thủ tục', en: 'Procedures of the counter' },
    answer: json(answers.procedureList),
    handle: async ({ locale }) =>
      done({
        procedures: procedures.map(({ id, code = '', name, sector, limit, fee, components }) => ({
          id,
          code,
          name,
          sector,
          limit: limit === undefined ? '' : words[locale].limit(limit),
          fee,
          components: [...components],
        })),
      }),
  },
  withBody({
    id: 'status.show',
    method: 'post',
    path: '/api/status',
    summary: { vi: 'Tra cứu tình trạng theo mã', en: 'Status by code' },
    body: lookUpBody,
    answer: json(answers.statusAnswer),
    remembers: (value) => ownedCode(value as answers.StatusAnswer),
    handle: async ({ counter, actor, locale, body }) =>
      showDone(await lookUp(counter, actor, body), (status) => presentStatus(status, locale)),
  }),
  withBody({
    id: 'dossier.receive',
    method: 'post',
    path: '/api/dossiers',
    summary: { vi: 'Tiếp nhận hồ sơ', en: 'Receive a dossier' },
    permission: 'dossier.receive',
    body: dossierBody,
    answer: json(answers.caseAnswer),
    created: true,
    handle: async ({ counter, actor, locale, body }) =>
      showDone(await receiveDossier(counter, actor, body), (view) => presentCase('dossier', view, locale)),
  }),
  ...caseRows('dossier', 'dossiers', 'hồ sơ', 'dossiers'),
  {
    id: 'dossier.slip',
    method: 'get',
    path: '/api/dossiers/{code}/slips/{slip}',
    summary: { vi: 'In phiếu của hồ sơ', en: 'Print a slip of a dossier' },
    permission: 'dossier.read',
    answer: { type: 'text/html' },
    handle: async ({ counter, actor, given }) =>
      showDone(await showSlip(counter, actor, given['code'] ?? '', given['slip'] ?? ''), ({ slip }) =>
        renderSlip(slip, 'html'),
      ),
  },
  {
    id: 'dossier.reminders',
    method: 'get',
    path: '/api/dossiers/{code}/reminders.ics',
    summary: { vi: 'Lịch nhắc hạn của hồ sơ', en: 'Reminders of a dossier' },
    permission: 'dossier.read',
    answer: { type: 'text/calendar' },
    handle: ({ counter, actor, locale, given }) => remindersOfOne(counter, actor, given['code'] ?? '', locale),
  },
  {
    id: 'office.reminders',
    method: 'get',
    path: '/api/reminders.ics',
    summary: { vi: 'Lịch nhắc hạn của đơn vị', en: 'Reminders of the office' },
    answer: { type: 'text/calendar' },
    handle: ({ counter, actor, locale }) => remindersOf(counter, actor, locale),
  },
  {
    id: 'report.month',
    method: 'get',
    path: '/api/reports/{month}',
    summary: { vi: 'Báo cáo tháng', en: "Month's report" },
    permission: 'report.read',
    answer: json(answers.reportAnswer),
    handle: async ({ counter, actor, locale, given }) =>
      showDone(await reportMonth(counter, actor, given['month'] ?? ''), (report) => presentReport(report, locale)),
  },
  {
    id: 'report.csv',
    method: 'get',
    path: '/api/reports/{month}/table.csv',
    summary: { vi: 'Báo cáo tháng, bảng CSV', en: "Month's report as CSV" },
    permission: 'report.read',
    answer: { type: 'text/csv' },
    handle: async ({ counter, actor, given }) =>
      showDone(await reportMonth(counter, actor, given['month'] ?? ''), ({ summary }) => renderCsv(summary)),
  },
  withBody({
    id: 'feedback.send',
    method: 'post',
    path: '/api/feedback',
    summary: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send feedback' },
    permission: 'feedback.send',
    body: feedbackBody,
    answer: json(answers.codeAnswer),
    created: true,
    handle: ({ counter, actor, body }) => receiveFeedback(counter, actor, body),
  }),
  ...caseRows('feedback', 'feedback', 'phản ánh, kiến nghị', 'feedback'),
  withBody({
    id: 'denunciation.receive',
    method: 'post',
    path: '/api/denunciations',
    summary: { vi: 'Tiếp nhận tố cáo', en: 'Receive a denunciation' },
    permission: 'denunciation.receive',
    body: denunciationBody,
    answer: json(answers.codeAnswer),
    created: true,
    handle: ({ counter, actor, body }) => receiveDenunciation(counter, actor, body),
  }),
  ...caseRows('denunciation', 'denunciations', 'tố cáo', 'denunciations'),
  {
    id: 'denunciation.identity',
    method: 'get',
    path: '/api/denunciations/{code}/identity',
    summary: {
      vi: 'Danh tính người tố cáo (mỗi lần xem đều được ghi lại)',
      en: 'Who denounced (every look is logged)',
    },
    permission: 'denunciation.identity',
    answer: json(answers.identityAnswer),
    handle: async ({ counter, actor, given }) =>
      showDone(await readIdentity(counter, actor, given['code'] ?? ''), (identities) => ({ identities })),
  },
  {
    id: 'audit.list',
    method: 'get',
    path: '/api/audit',
    summary: { vi: 'Nhật ký', en: 'Audit log' },
    permission: 'audit.read',
    answer: json(answers.auditAnswer),
    handle: async ({ counter, actor }) => showDone(await readAuditLog(counter, actor), (entries) => ({ entries })),
  },
]
