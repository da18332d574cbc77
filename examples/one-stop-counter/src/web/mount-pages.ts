import type { Hono } from 'hono'
import type { AuditAnswer, ReportAnswer } from '../api/answers'
import { operations } from '../api/operations'
import { dayOf } from '../clock'
import type { Counter } from '../counter'
import { apiPage } from '../pages/api'
import { auditPage } from '../pages/audit'
import { homePage } from '../pages/home'
import { reportPage } from '../pages/report'
import { ask, refuse, statusOf } from './ask'
import type { Environment } from './environment'
import { mountCasePages } from './mount-case-pages'
import { mountCitizenPages } from './mount-citizen-pages'
import { mountReceivePages } from './mount-receive-pages'

/** Every page, in Vietnamese first. */
export function mountPages(app: Hono<Environment>, counter: Counter, secret: string): void {
  app.get('/', (context) => context.html(homePage(context.var)))
  app.get('/api', (context) => context.html(apiPage(context.var, operations)))
  mountCitizenPages(app, counter, secret)
  mountReceivePages(app, counter)
  mountCasePages(app, counter)

  app.get('/bao-cao', async (context) => {
    const month = context.req.query('thang') ?? dayOf(counter.now()).slice(0, 7)
    const answer = await ask<ReportAnswer>(context, counter, 'report.month', { given: { month } })
    if ('value' in answer) return context.html(reportPage(context.var, month, { report: answer.value }))
    const { problem } = answer
    if (problem.status !== 422) return refuse(context, problem)
    return context.html(reportPage(context.var, month, { reasons: problem.reasons }), statusOf(problem))
  })

  app.get('/nhat-ky', async (context) => {
    const answer = await ask<AuditAnswer>(context, counter, 'audit.list')
    return 'value' in answer
      ? context.html(auditPage(context.var, answer.value.entries))
      : refuse(context, answer.problem)
  })
}
