import type { Hono } from 'hono'
import { isPermitted, type Permission } from '../access/permissions'
import type { CaseAnswer } from '../api/answers'
import { presentRefusal } from '../api/present'
import type { Counter } from '../counter'
import { done } from '../desk/answer'
import { guarded } from '../desk/guard'
import { denunciationPage } from '../pages/denunciation'
import { receivePage } from '../pages/receive'
import { ask, refuse, statusOf } from './ask'
import type { Environment, WebContext } from './environment'
import { type FormTexts, linesOf, present, readForm, textOf } from './form-data'

/** The forms by which officers take something in. */
export function mountReceivePages(app: Hono<Environment>, counter: Counter): void {
  app.get('/quay/tiep-nhan', (context) =>
    forRole(context, counter, 'dossier.receive', () => context.html(receivePage(context.var, {}))),
  )

  app.post('/quay/tiep-nhan', async (context) => {
    const form = await readForm(context.req.raw)
    const answer = await ask<CaseAnswer>(context, counter, 'dossier.receive', { body: dossierOf(form) })
    if ('value' in answer) return context.redirect(`/quay/ho-so/${answer.value.code}`, 303)
    const { problem } = answer
    if (problem.status !== 422) return refuse(context, problem)
    return context.html(receivePage(context.var, form, problem), statusOf(problem))
  })

  app.get('/quay/to-cao/tiep-nhan', (context) =>
    forRole(context, counter, 'denunciation.receive', () => context.html(denunciationPage(context.var, {}))),
  )

  app.post('/quay/to-cao/tiep-nhan', async (context) => {
    const form = await readForm(context.req.raw)
    const body = denunciationOf(form)
    const answer = await ask<{ readonly code: string }>(context, counter, 'denunciation.receive', { body })
    if ('value' in answer) return context.redirect(`/quay/to-cao/${answer.value.code}`, 303)
    const { problem } = answer
    if (problem.status !== 422) return refuse(context, problem)
    return context.html(denunciationPage(context.var, form, problem), statusOf(problem))
  })
}

/** An empty form is for its role too. */
async function forRole(
  context: WebContext,
  counter: Counter,
  permission: Permission,
  show: () => Response | Promise<Response>,
): Promise<Response> {
  const { actor, locale } = context.var
  if (isPermitted(actor.role, permission)) return show()
  const answer = await guarded(counter, actor, { permission, subject: 'form' }, async () => done(undefined))
  return answer.done ? show() : refuse(context, presentRefusal(answer, locale))
}

function dossierOf(form: FormTexts) {
  const applicant = Object.fromEntries(
    ['name', 'phone', 'address', 'email', 'id'].map((name) => [name, textOf(form, name)]),
  )
  const sets = textOf(form, 'sets')
  return present({
    procedure: textOf(form, 'procedure'),
    channel: textOf(form, 'channel'),
    applicant: present(applicant),
    components: linesOf(form, 'components').map((name) => ({ name })),
    sets: sets === undefined ? undefined : Number(sets),
    returnManner: textOf(form, 'returnManner'),
    intake: textOf(form, 'intake'),
  })
}

function denunciationOf(form: FormTexts) {
  const contact = textOf(form, 'contact')
  const marks = linesOf(form, 'marks')
  return present({
    channel: textOf(form, 'channel'),
    kind: textOf(form, 'kind'),
    content: textOf(form, 'content'),
    denounced: linesOf(form, 'denounced').map((name) => ({ name })),
    denouncer: present({
      name: textOf(form, 'name'),
      address: textOf(form, 'address'),
      contacts: contact === undefined ? undefined : [contact],
      otherMarks: marks.length === 0 ? undefined : marks,
    }),
  })
}
