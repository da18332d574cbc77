import type { Reason, ReportAnswer } from '../api/answers'
import { showDay } from '../words/dates'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'
import { Field, Reasons, reasonsAt } from './parts'

/** The month's form as it is handed in. */
export function reportPage(
  viewer: Viewer,
  month: string,
  { report, reasons = [] }: { readonly report?: ReportAnswer; readonly reasons?: readonly Reason[] },
): Page {
  const { locale } = viewer
  const text = words[locale].report
  return page(
    viewer,
    text.heading,
    '/bao-cao',
    <>
      <h1>{text.heading}</h1>
      <form method="get" action="/bao-cao" class="inline">
        <Field
          id="thang"
          label={text.month}
          reasons={reasonsAt(reasons, 'month')}
          input={(attributes) => <input {...attributes} name="thang" type="month" value={month} required />}
        />
        <button type="submit">{text.button}</button>
      </form>
      {report !== undefined && (
        <>
          <h2>{text.form(report.form)}</h2>
          <p>{text.period(showDay(report.from, locale), showDay(report.to, locale))}</p>
          <p class="basis">
            {words[locale].basis}: {report.citations.join('; ')}
          </p>
          <section class="scroll" tabindex={0} aria-label={text.form(report.form)}>
            <Table rows={report.table} />
          </section>
          <h2>{text.rates}</h2>
          <ul>
            {report.rates.map(({ name, numerator, denominator, percent }) => (
              <li>
                {name}: {numerator}/{denominator}
                {percent !== undefined && ` = ${String(percent).replace('.', locale === 'vi' ? ',' : '.')} %`}
              </li>
            ))}
          </ul>
          {report.findings.length > 0 && (
            <>
              <h2>{text.checks}</h2>
              <Reasons reasons={report.findings} locale={locale} />
            </>
          )}
          <p>
            <a class="button quiet" href={`/api/reports/${report.month}/table.csv`}>
              {text.csv}
            </a>
          </p>
        </>
      )}
    </>,
  )
}

/** Headings, numbers of the columns, rows, total: in Vietnamese, because the form is. */
function Table({ rows }: { readonly rows: ReportAnswer['table'] }) {
  const [headings = [], numbers = [], ...lines] = rows
  return (
    <table class="figures" lang="vi">
      <thead>
        <tr>
          {headings.map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[numbers, ...lines].map(([first = '', name = '', ...figures]) => (
          <tr>
            <td>{first}</td>
            <th scope="row">{name}</th>
            {figures.map((figure) => (
              <td>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
