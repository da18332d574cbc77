import type { Locale } from 'congvu/messages'
import type { Child } from 'hono/jsx'
import type { CaseAnswer, ProblemAnswer } from '../api/answers'
import { type PrintedSlip, slipEvents } from '../desk/slips'
import type { FormTexts } from '../web/form-data'
import { showDay, showMoment } from '../words/dates'
import { words } from '../words/words'
import { DueCell } from './board'
import { stepForms } from './event-fields'
import { type Page, page, type Viewer } from './layout'
import { Fact, Reasons, Refused } from './parts'
import { StepCard } from './step-form'

export interface CasePageProps {
  readonly one: CaseAnswer
  readonly today: string
  /** Folder of the page: `/quay/ho-so`. */
  readonly folder: string
  readonly list: string
  readonly title: string
  readonly facts: Child
  readonly below: Child
  readonly problem?: ProblemAnswer
  /** What was sent, when it was refused. */
  readonly given: FormTexts
}

/** A case for its officers: what it is, until when, what may come next and what may not, with the articles. */
export function casePage(
  viewer: Viewer,
  { one, today, folder, list, title, facts, below, problem, given }: CasePageProps,
): Page {
  const { locale } = viewer
  const text = words[locale].case
  const tried = given['type']?.[0]
  return page(
    viewer,
    one.code,
    list,
    <>
      <p>
        <a href={list}>← {text.back}</a>
      </p>
      {problem !== undefined && (
        <Refused title={problem.title} status={problem.status} reasons={problem.reasons} locale={locale} />
      )}
      <div class="heading">
        <div>
          <p class="eyebrow">{one.code}</p>
          <h1>{title}</h1>
        </div>
        <span class={`badge ${one.state}`}>{one.stateName}</span>
      </div>
      <div class="columns">
        <div>
          <section class="card" aria-labelledby="steps">
            <h2 id="steps">{text.steps}</h2>
            <Steps one={one} folder={folder} tried={tried} given={given} problem={problem} locale={locale} />
            <Forbidden one={one} locale={locale} />
          </section>
          {one.findings.length > 0 && (
            <section class="card" aria-labelledby="findings">
              <h2 id="findings">{text.findings}</h2>
              <Reasons reasons={one.findings} locale={locale} />
            </section>
          )}
          <Deadlines one={one} locale={locale} />
        </div>
        <div>
          <section class="card" aria-labelledby="facts">
            <h2 id="facts">{text.facts}</h2>
            <dl>
              {one.appointment !== undefined && (
                <Fact name={text.appointment}>{showMoment(one.appointment, locale)}</Fact>
              )}
              <Fact name={words[locale].desk.due}>
                <DueCell one={one} today={today} locale={locale} />
              </Fact>
              {facts}
              <Fact name={text.version}>{one.version}</Fact>
            </dl>
            {below}
          </section>
          {one.kind === 'dossier' && <Papers one={one} locale={locale} />}
          <History one={one} locale={locale} />
        </div>
      </div>
    </>,
  )
}

interface StepsProps {
  readonly one: CaseAnswer
  readonly folder: string
  readonly tried: string | undefined
  readonly given: FormTexts
  readonly problem: ProblemAnswer | undefined
  readonly locale: Locale
}

function Steps({ one, folder, tried, given, problem, locale }: StepsProps) {
  const order = Object.keys(stepForms[one.kind])
  const offered = one.steps
    .filter(({ type }) => order.includes(type))
    .toSorted((first, second) => order.indexOf(first.type) - order.indexOf(second.type))
  if (offered.length === 0) return <p class="empty">{words[locale].case.noSteps}</p>
  return (
    <>
      {offered.map(({ type, name }) => (
        <StepCard
          type={type}
          name={name}
          version={one.version}
          action={`${folder}/${encodeURIComponent(one.code)}`}
          form={stepForms[one.kind][type] ?? { fields: [] }}
          given={type === tried ? given : {}}
          reasons={type === tried ? (problem?.reasons ?? []) : []}
          open={type === tried}
          locale={locale}
        />
      ))}
    </>
  )
}

/** What officers look for and do not find, with the reason: a closed door has a sign on it. */
function Forbidden({ one, locale }: { readonly one: CaseAnswer; readonly locale: Locale }) {
  const known = one.forbidden.filter(({ type }) => Object.hasOwn(stepForms[one.kind], type))
  const byLaw = known.filter(({ reasons }) => reasons.some(({ code }) => !code.startsWith('lifecycle.')))
  const others = known.filter((row) => !byLaw.includes(row))
  const text = words[locale].case.forbidden
  const row = ({ name, reasons }: CaseAnswer['forbidden'][number]) => (
    <div class="forbidden">
      <h3>{name}</h3>
      <Reasons reasons={reasons} locale={locale} />
    </div>
  )
  return (
    <>
      {byLaw.map(row)}
      {others.length > 0 && (
        <details class="others">
          <summary>{text}</summary>
          {others.map(row)}
        </details>
      )}
    </>
  )
}

function Deadlines({ one, locale }: { readonly one: CaseAnswer; readonly locale: Locale }) {
  const text = words[locale]
  if (one.deadlines.length === 0) return null
  return (
    <section class="card" aria-labelledby="deadlines">
      <h2 id="deadlines">{text.case.deadlines}</h2>
      {one.deadlines.map(({ name, due, status, provisional, citations, why }) => (
        <div class="deadline">
          <p>
            <strong>{name}</strong>: {showMoment(due, locale)} · <span class={status}>{text.statuses[status]}</span>
          </p>
          <p class="basis">
            {text.basis}: {citations.join('; ')}
          </p>
          {provisional && <p class="hint">{text.case.provisional}</p>}
          <details>
            <summary>{text.case.why}</summary>
            <ol>
              {why.map(({ text: step, citations: places }) => (
                <li>
                  {step}
                  {places.length > 0 && <span class="basis">{places.join('; ')}</span>}
                </li>
              ))}
            </ol>
          </details>
        </div>
      ))}
    </section>
  )
}

function Papers({ one, locale }: { readonly one: CaseAnswer; readonly locale: Locale }) {
  const text = words[locale]
  const folder = `/api/dossiers/${encodeURIComponent(one.code)}`
  const kinds = (Object.keys(slipEvents) as PrintedSlip[]).filter((kind) =>
    one.events.some(({ type }) => type === slipEvents[kind]),
  )
  return (
    <section class="card" aria-labelledby="slips">
      <h2 id="slips">{text.case.slips}</h2>
      <ul class="links">
        {kinds.map((kind) => (
          <li>
            <a href={`${folder}/slips/${kind}`} data-print>
              {text.case.print}: {text.slips[kind]}
            </a>
          </li>
        ))}
        <li>
          <a href={`${folder}/reminders.ics`}>{text.desk.reminders}</a>
        </li>
      </ul>
    </section>
  )
}

function History({ one, locale }: { readonly one: CaseAnswer; readonly locale: Locale }) {
  return (
    <section class="card" aria-labelledby="history">
      <h2 id="history">{words[locale].case.history}</h2>
      <ol class="timeline">
        {one.events.map(({ name, at, actor, details }) => (
          <li>
            <span>{name}</span> <time datetime={at}>{showMoment(at, locale)}</time> · {actor}
            {typeof details['reason'] === 'string' && <p>{details['reason']}</p>}
            {typeof details['text'] === 'string' && <p>{details['text']}</p>}
            {typeof details['newDate'] === 'string' && <p>{showDay(details['newDate'], locale)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
