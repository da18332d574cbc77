import type { ProblemAnswer } from '../api/answers'
import { operations } from '../api/operations'
import { presentRefusal } from '../api/present'
import type { Counter } from '../counter'
import { refusedPage } from '../pages/refused'
import type { WebContext } from './environment'

interface Asked {
  readonly given?: Readonly<Record<string, string>>
  readonly body?: unknown
}

type Answered<Shown> = { readonly value: Shown } | { readonly problem: ProblemAnswer }

/** The pages ask the same rows as every other client of the API: they cannot do more, and show the same words. */
export async function ask<Shown>(
  context: WebContext,
  counter: Counter,
  id: string,
  { given = {}, body }: Asked = {},
): Promise<Answered<Shown>> {
  const operation = operations.find((row) => row.id === id)
  if (operation === undefined) throw new Error(`no operation ${id}`)
  const { actor, locale } = context.var
  const answer = await operation.handle({ counter, actor, locale, given, body })
  return answer.done ? { value: answer.value as Shown } : { problem: presentRefusal(answer, locale) }
}

/** A refusal as a page of its own. */
export function refuse(context: WebContext, problem: ProblemAnswer): Response | Promise<Response> {
  return context.html(refusedPage(context.var, problem), statusOf(problem))
}

export function statusOf({ status }: ProblemAnswer) {
  return status as 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429
}
