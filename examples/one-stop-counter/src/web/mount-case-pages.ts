import type { DenouncerIdentity } from 'congvu/petitions'
import type { Hono } from 'hono'
import type { CaseAnswer, ListedCase, ProblemAnswer } from '../api/answers'
import { dayOf } from '../clock'
import type { Counter } from '../counter'
import { boardPage } from '../pages/board'
import { casePage } from '../pages/case'
import { identityPage } from '../pages/denunciation'
import { eventOfForm } from '../pages/event-fields'
import type { Page } from '../pages/layout'
import { words } from '../words/words'
import { ask, refuse, statusOf } from './ask'
import { type Board, boards } from './case-boards'
import type { Environment, WebContext } from './environment'
import { type FormTexts, readForm, textOf } from './form-data'

/** The list of each kind of case, and one case with the steps that may be taken. */
export function mountCasePages(app: Hono<Environment>, counter: Counter): void {
  app.post('/quay/to-cao/:code/danh-tinh', async (context) => {
    const { code } = context.req.param()
    const answer = await ask<{ readonly identities: readonly DenouncerIdentity[] }>(
      context,
      counter,
      'denunciation.identity',
      { given: { code } },
    )
    return 'value' in answer
      ? context.html(identityPage(context.var, code, answer.value.identities))
      : refuse(context, answer.problem)
  })

  for (const board of boards) {
    app.get(board.list, (context) => showBoard(context, counter, board))
    app.get(`${board.folder}/:code`, (context) => showCase(context, counter, board, context.req.param('code')))
    app.post(`${board.folder}/:code`, (context) => takeStep(context, counter, board, context.req.param('code')))
  }
}

async function showBoard(context: WebContext, counter: Counter, board: Board): Promise<Response> {
  const answer = await ask<{ readonly cases: readonly ListedCase[] }>(context, counter, `${board.kind}.list`)
  if ('problem' in answer) return refuse(context, answer.problem)
  const { locale } = context.var
  return context.html(
    boardPage(context.var, {
      heading: board.heading(locale),
      path: board.list,
      cases: answer.value.cases,
      today: dayOf(counter.now()),
      columns: board.columns(locale),
      actions: board.actions(context.var),
    }),
  )
}

async function showCase(context: WebContext, counter: Counter, board: Board, code: string): Promise<Response> {
  const answer = await ask<CaseAnswer>(context, counter, `${board.kind}.show`, { given: { code } })
  return 'value' in answer
    ? context.html(pageOf(context, counter, board, answer.value, {}))
    : refuse(context, answer.problem)
}

/** Takes the step and shows the case; refused, the same page with the reasons and what was typed. */
async function takeStep(context: WebContext, counter: Counter, board: Board, code: string): Promise<Response> {
  const form = await readForm(context.req.raw)
  const event = eventOfForm(board.kind, textOf(form, 'type') ?? '', form)
  const body = { version: Number(textOf(form, 'version')), event }
  const answer = await ask<CaseAnswer>(context, counter, `${board.kind}.record`, { given: { code }, body })
  if ('value' in answer) return context.redirect(`${board.folder}/${encodeURIComponent(code)}`, 303)
  const { problem } = answer
  const now = problem.fresh ?? (await caseNow(context, counter, board, code))
  if (now === undefined) return refuse(context, problem)
  return context.html(pageOf(context, counter, board, now, form, problem), statusOf(problem))
}

/** The case for somebody who may see it though the step was not theirs. */
async function caseNow(
  context: WebContext,
  counter: Counter,
  board: Board,
  code: string,
): Promise<CaseAnswer | undefined> {
  const answer = await ask<CaseAnswer>(context, counter, `${board.kind}.show`, { given: { code } })
  return 'value' in answer ? answer.value : undefined
}

function pageOf(
  context: WebContext,
  counter: Counter,
  board: Board,
  one: CaseAnswer,
  given: FormTexts,
  problem?: ProblemAnswer,
): Page {
  const { locale } = context.var
  return casePage(context.var, {
    one,
    today: dayOf(counter.now()),
    folder: board.folder,
    list: board.list,
    title: `${board.title(one, locale)}`,
    facts: board.facts(one, context.var),
    below: board.below?.(one, context.var) ?? null,
    given,
    ...(problem !== undefined && {
      problem: { ...problem, title: problem.title || words[locale].errors.heading },
    }),
  })
}
