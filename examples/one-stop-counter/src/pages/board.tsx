import type { Locale } from 'congvu/messages'
import type { Child } from 'hono/jsx'
import type { ListedCase } from '../api/answers'
import { showDay } from '../words/dates'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'

interface BoardProps {
  readonly heading: string
  readonly path: string
  readonly cases: readonly ListedCase[]
  readonly today: string
  /** What the cases of this board are about, in their second and third columns. */
  readonly columns: readonly (readonly [name: string, of: (one: ListedCase) => string])[]
  readonly actions?: Child
}

/** The cases of an office: open ones first, by the day on which they are due. */
export function boardPage(viewer: Viewer, { heading, path, cases, today, columns, actions }: BoardProps): Page {
  const { locale } = viewer
  const text = words[locale].desk
  const open = cases.filter(({ final }) => !final)
  const closed = cases.filter(({ final }) => final)
  return page(
    viewer,
    heading,
    path,
    <>
      <div class="heading">
        <h1>{heading}</h1>
        <div class="actions">{actions}</div>
      </div>
      <CaseTable caption={text.open} cases={open} columns={columns} path={path} today={today} locale={locale} />
      {closed.length > 0 && (
        <CaseTable caption={text.closed} cases={closed} columns={columns} path={path} today={today} locale={locale} />
      )}
    </>,
  )
}

interface CaseTableProps extends Pick<BoardProps, 'cases' | 'columns' | 'path' | 'today'> {
  readonly caption: string
  readonly locale: Locale
}

function CaseTable({ caption, cases, columns, path, today, locale }: CaseTableProps) {
  const text = words[locale].desk
  return (
    <section>
      <h2>
        {caption} <span class="count">{cases.length}</span>
      </h2>
      {cases.length === 0 ? (
        <p class="empty">{text.none}</p>
      ) : (
        <table class="board">
          <thead>
            <tr>
              <th scope="col">{text.code}</th>
              {columns.map(([name]) => (
                <th scope="col">{name}</th>
              ))}
              <th scope="col">{text.state}</th>
              <th scope="col">{text.due}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <tr>
                <th scope="row">
                  <a href={`${path === '/quay' ? '/quay/ho-so' : path}/${encodeURIComponent(one.code)}`}>{one.code}</a>
                </th>
                {columns.map(([name, of]) => (
                  <td data-name={name}>{of(one)}</td>
                ))}
                <td data-name={text.state}>
                  <span class={`badge ${one.state}`}>{one.stateName}</span>
                </td>
                <td data-name={text.due}>
                  <DueCell one={one} today={today} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** The day, how far it is, and before it is too late, that notice must be given. */
export function DueCell({ one, today, locale }: { one: ListedCase; today: string; locale: Locale }) {
  const text = words[locale].desk
  const clock = one.deadlines.filter(({ status }) => status === 'running' || status === 'overdue').at(-1)
  if (clock === undefined || one.final) return <>—</>
  const { remaining, due } = clock
  const noticed = one.events.some(({ type }) => type === 'late-notified')
  const { lateNoticeBy } = one
  const warned = !noticed && lateNoticeBy !== undefined && (remaining <= warningDays || lateNoticeBy < today)
  return (
    <>
      <span class={clock.status === 'overdue' ? 'late' : remaining <= warningDays ? 'soon' : ''}>
        {showDay(due, locale)}
        <small>
          {clock.status === 'overdue'
            ? text.late(Math.max(1, -remaining))
            : remaining === 0
              ? text.dueToday
              : text.left(remaining)}
        </small>
      </span>
      {warned && lateNoticeBy !== undefined && (
        <small class="warn">
          {lateNoticeBy < today
            ? text.warnPassed(showDay(lateNoticeBy, locale))
            : text.warn(showDay(lateNoticeBy, locale))}
        </small>
      )}
    </>
  )
}

/** From how many working days before its end a date is shown in another colour; a matter of this page, not of law. */
const warningDays = 2
