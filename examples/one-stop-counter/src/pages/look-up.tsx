import type { Locale } from 'congvu/messages'
import type { Reason, StatusAnswer } from '../api/answers'
import { showDay, showMoment } from '../words/dates'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'
import { Fact, Field, Reasons, reasonsAt } from './parts'

interface LookUpFormProps {
  readonly locale: Locale
  readonly given: { readonly code?: string | undefined }
  readonly reasons: readonly Reason[]
}

/** The code of the slip, and the phone number for what is the applicant's only. */
export function LookUpForm({ locale, given, reasons }: LookUpFormProps) {
  const text = words[locale].lookUp
  return (
    <form method="post" action="/tra-cuu" class="card">
      <Field
        id="code"
        label={text.code}
        hint={text.codeHint}
        reasons={reasonsAt(reasons, 'code')}
        input={(attributes) => (
          <input {...attributes} name="code" value={given.code ?? ''} required autocomplete="off" spellcheck={false} />
        )}
      />
      <Field
        id="phone"
        label={text.phone}
        hint={text.phoneHint}
        optional={words[locale].case.optional}
        reasons={reasonsAt(reasons, 'phone')}
        input={(attributes) => <input {...attributes} name="phone" type="tel" inputmode="numeric" autocomplete="tel" />}
      />
      <button type="submit">{text.button}</button>
    </form>
  )
}

/** The form, and what was found or why not. */
export function lookUpPage(
  viewer: Viewer,
  { given, reasons, status }: { given: LookUpFormProps['given']; reasons: readonly Reason[]; status?: StatusAnswer },
): Page {
  const text = words[viewer.locale]
  const loose = reasons.filter(({ path }) => path.length === 0)
  return page(
    viewer,
    text.lookUp.heading,
    '/tra-cuu',
    <>
      <h1>{text.lookUp.heading}</h1>
      {loose.length > 0 && (
        <section class="refused" role="alert" tabindex={-1} data-focus>
          <Reasons reasons={loose} locale={viewer.locale} />
        </section>
      )}
      {status !== undefined && <StatusCard status={status} locale={viewer.locale} />}
      <LookUpForm locale={viewer.locale} given={given} reasons={reasons} />
    </>,
  )
}

function StatusCard({ status, locale }: { readonly status: StatusAnswer; readonly locale: Locale }) {
  const text = words[locale].lookUp
  const { code, procedure, stateName, state, appointment, reappointed, timeline, said, own } = status
  return (
    <section class="card status" aria-labelledby="status-heading" tabindex={-1} data-focus>
      <p class="eyebrow">{code}</p>
      <h2 id="status-heading">{procedure ?? words[locale].feedback.listHeading}</h2>
      <p>
        <span class={`badge ${state}`}>{stateName}</span>
      </p>
      <dl>
        {appointment !== undefined && <Fact name={text.appointment}>{showMoment(appointment, locale)}</Fact>}
        {reappointed !== undefined && <Fact name={text.reappointed}>{showDay(reappointed, locale)}</Fact>}
      </dl>
      {said.map(({ type, name, at, text: words }) => (
        <blockquote class={type === 'apologised' ? 'apology' : ''}>
          <p>
            <strong>{type === 'apologised' ? text.apologyFor : name}</strong> · {showMoment(at, locale)}
          </p>
          <p>{words}</p>
        </blockquote>
      ))}
      {own !== undefined && <Own code={code} own={own} locale={locale} />}
      <h3>{text.history}</h3>
      <ol class="timeline">
        {timeline.map(({ name, at }) => (
          <li>
            <span>{name}</span> <time datetime={at}>{showMoment(at, locale)}</time>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What only the applicant is told: what to add, why it is late, the papers to print. */
function Own({ code, own, locale }: { code: string; own: NonNullable<StatusAnswer['own']>; locale: Locale }) {
  const text = words[locale].lookUp
  const { slips } = words[locale]
  const folder = `/api/dossiers/${encodeURIComponent(code)}`
  const papers = [
    ...(own.requests.length > 0 ? (['supplement-request'] as const) : []),
    ...(own.apologies.length > 0 ? (['apology'] as const) : []),
  ]
  return (
    <section class="own">
      <h3>
        {text.own}: {own.applicant}
      </h3>
      {own.requests.map(({ at, items, reason }) => (
        <div>
          <p>
            <strong>{text.requested}</strong> · {showMoment(at, locale)}
          </p>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
          {reason !== undefined && (
            <p>
              {text.reason}: {reason}
            </p>
          )}
        </div>
      ))}
      {own.apologies.map(({ reason, newDate }) => (
        <blockquote class="apology">
          <p>
            <strong>{text.apology}</strong>
            {newDate !== undefined && <> {showDay(newDate, locale)}</>}.
          </p>
          {reason !== undefined && (
            <p>
              {text.reason}: {reason}
            </p>
          )}
        </blockquote>
      ))}
      <ul class="links">
        <li>
          <a href={`${folder}/slips/receipt`} data-print>
            {slips.receipt}
          </a>
        </li>
        {papers.map((kind) => (
          <li>
            <a href={`${folder}/slips/${kind}`} data-print>
              {slips[kind]}
            </a>
          </li>
        ))}
        <li>
          <a href={`${folder}/reminders.ics`}>{text.reminders}</a>
        </li>
      </ul>
    </section>
  )
}
