import type { Hono } from 'hono'
import type { StatusAnswer } from '../api/answers'
import type { Counter } from '../counter'
import { feedbackPage, feedbackThanksPage } from '../pages/feedback'
import { lookUpPage } from '../pages/look-up'
import { ask, statusOf } from './ask'
import type { Environment } from './environment'
import { present, readForm, textOf } from './form-data'
import { remember } from './session'

/** What a citizen does without an account: look a case up, send feedback. */
export function mountCitizenPages(app: Hono<Environment>, counter: Counter, secret: string): void {
  app.get('/tra-cuu', (context) => context.html(lookUpPage(context.var, { given: {}, reasons: [] })))

  app.post('/tra-cuu', async (context) => {
    const form = await readForm(context.req.raw)
    const code = textOf(form, 'code')
    const body = present({ code, phone: textOf(form, 'phone') })
    const answer = await ask<StatusAnswer>(context, counter, 'status.show', { body })
    if ('problem' in answer) {
      const { problem } = answer
      return context.html(lookUpPage(context.var, { given: { code }, reasons: problem.reasons }), statusOf(problem))
    }
    // the phone number has opened this dossier: its slips may be printed until the session ends
    const { own } = answer.value
    if (own !== undefined && context.var.actor.role === 'citizen') {
      await remember(context, secret, { owns: answer.value.code })
    }
    return context.html(lookUpPage(context.var, { given: { code }, reasons: [], status: answer.value }))
  })

  app.get('/phan-anh', (context) => context.html(feedbackPage(context.var, {})))

  app.post('/phan-anh', async (context) => {
    const form = await readForm(context.req.raw)
    const sender = present({ name: textOf(form, 'name'), phone: textOf(form, 'phone') })
    const body = present({
      content: textOf(form, 'content'),
      about: textOf(form, 'about'),
      sender: Object.keys(sender).length === 0 ? undefined : sender,
      secret: form['secret'] !== undefined,
    })
    const answer = await ask<{ readonly code: string }>(context, counter, 'feedback.send', { body })
    return 'value' in answer
      ? context.html(feedbackThanksPage(context.var, answer.value.code), 201)
      : context.html(feedbackPage(context.var, form, answer.problem), statusOf(answer.problem))
  })
}
