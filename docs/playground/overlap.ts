import type { Finding, Trace } from 'congvu/core'
import { detectOverlaps, type OverlapReport, type PlannedInspection } from 'congvu/inspections'
import { describe, explain, type KnownStep, type Locale } from 'congvu/messages'
import { dateField, textField } from './fields'
import { type Advice, ganttTable } from './gantt'
import { h, show } from './h'
import { overlapExamples } from './overlap-examples'
import type { Desk, Page } from './page'
import { planColumns } from './plan-columns'
import { columnAt, type PlanRows, readPlanRows } from './plan-rows'
import { explanation, findingList, sentencesAt } from './told'

/** Kế hoạch thanh tra, kiểm tra có chồng chéo không. */
export const overlap: Page = {
  lead: {
    vi: 'Dán kế hoạch thanh tra, kiểm tra của các cơ quan: doanh nghiệp nào bị nhiều đoàn đến, cuộc nào nên giữ, bỏ, lồng ghép, dời.',
    en: 'Paste the inspection plans of several bodies: which enterprises are visited too often, and what each should do.',
  },
  examples: overlapExamples,
  render(desk) {
    const { t, locale, state } = desk
    let filled = { rows: '', asOf: '', ...state }
    const set = (name: keyof typeof filled) => (value: string) => {
      filled = { ...filled, [name]: value }
      desk.save(filled)
      update()
    }
    const rows = textField(
      { label: t('planRows'), value: filled.rows, hint: t('planRowsHint'), onchange: set('rows') },
      { rows: 9 },
    )
    const moment = dateField({ label: t('asOf'), value: filled.asOf, onchange: set('asOf') }, 'moment', t)
    const status = h('div', { role: 'status', class: 'congvu-answer' })
    const rest = h('div', { class: 'congvu-stack' })
    update()
    return h(
      'div',
      { class: 'congvu-stack' },
      h(
        'form',
        {
          class: 'congvu-panel',
          onsubmit: (event) => {
            event.preventDefault()
            update()
          },
        },
        h('h2', {}, t('whatIsKnown')),
        rows.element,
        h(
          'p',
          { class: 'congvu-hint' },
          `${t('planColumns')}: ${planColumns.map(({ name }) => name[locale]).join(', ')}.`,
        ),
        moment.element,
        h('div', { class: 'congvu-buttons' }, h('button', { type: 'submit', class: 'congvu-main' }, t('compare'))),
      ),
      status,
      rest,
    )

    function update(): void {
      const read = readPlanRows(filled.rows)
      const answer = detectOverlaps(read.plans, { asOf: filled.asOf })
      moment.mark(sentencesAt(answer.findings, 'asOf', locale))
      if (answer.status === 'undetermined') {
        show(status, h('p', {}, t('notDetermined')))
        show(rest, unusableRows(read, desk))
        return
      }
      const { subjects, clean, overlaps, unread } = answer.value
      const lost = unread.length + read.problems.length
      show(status, h('p', {}, t('overlapSummary', { subjects, overlaps: overlaps.length, clean, unread: lost })))
      show(
        rest,
        unusableRows(read, desk),
        enterprises(read.plans, answer.value, answer.findings, answer.trace, desk),
        generalFindings(answer.findings, locale),
        others(read.plans, answer.value, desk),
        h('details', {}, h('summary', {}, t('reasoning')), explanation(answer.trace, locale)),
      )
    }
  },
}

function unusableRows({ problems }: PlanRows, { t, locale }: Desk): HTMLElement | undefined {
  if (problems.length === 0) return undefined
  return h(
    'section',
    { class: 'congvu-panel', 'data-part': 'unusable' },
    h('h2', {}, t('unusableRows', { count: problems.length })),
    h(
      'ul',
      { class: 'congvu-findings' },
      problems.flatMap(({ row, findings }) =>
        findings.map((finding) =>
          h(
            'li',
            { class: 'congvu-finding congvu-warning', 'data-row': row, 'data-code': finding.code },
            h(
              'strong',
              {},
              `${t('row', { number: row })}, ${columnAt(finding)?.name[locale] ?? describe(finding, locale).path}: `,
            ),
            describe(finding, locale).text,
          ),
        ),
      ),
    ),
  )
}

function enterprises(
  plans: readonly PlannedInspection[],
  { overlaps }: OverlapReport,
  findings: readonly Finding[],
  trace: Trace,
  { t, locale }: Desk,
): readonly HTMLElement[] {
  return overlaps.map(({ taxCode, year, plans: ids }) => {
    const own = plans.filter((plan) => ids.includes(plan.id))
    const name = own.find(({ subject }) => subject.name !== undefined)?.subject.name ?? taxCode
    const about = findings.filter(({ params }) => isAbout(params, taxCode, year))
    return h(
      'section',
      { class: 'congvu-panel', 'data-enterprise': `${taxCode}-${year}` },
      h('h2', {}, t('enterpriseYear', { name, year })),
      h('p', { class: 'congvu-hint' }, t('taxCode', { code: taxCode })),
      ganttTable(own, year, t('enterpriseYear', { name, year }), (id) => adviceFor(id, trace, locale), locale),
      findingList(about, locale),
    )
  })
}

/** What is proposed for one inspection, in words; several when its contents part ways. */
function adviceFor(id: string, trace: Trace, locale: Locale): readonly Advice[] {
  return (trace.steps as readonly KnownStep[]).flatMap((step) => {
    if (step.step !== 'inspections.proposed' || step.params.plan !== id) return []
    const { action } = step.params
    return explain({ ...trace, steps: [step] }, locale).map((told) => ({ ...told, action }))
  })
}

function generalFindings(findings: readonly Finding[], locale: Locale): HTMLElement | undefined {
  const general = findings.filter(({ params }) => !('taxCode' in params && 'year' in params))
  return general.length === 0 ? undefined : h('section', { class: 'congvu-panel' }, findingList(general, locale))
}

function others(
  plans: readonly PlannedInspection[],
  { overlaps, unread }: OverlapReport,
  { t, locale }: Desk,
): HTMLElement | undefined {
  const told = new Set(overlaps.flatMap((one) => one.plans))
  const rest = plans.filter(({ id }) => !told.has(id))
  if (rest.length === 0) return undefined
  const years = [...new Set(rest.map(({ year }) => year))].sort((one, other) => one - other)
  return h(
    'details',
    { class: 'congvu-panel' },
    h('summary', {}, t('otherRows', { count: rest.length })),
    years.map((year) => [
      h('h3', {}, String(year)),
      ganttTable(
        rest.filter((plan) => plan.year === year),
        year,
        `${t('otherRows', { count: rest.length })}: ${year}`,
        (id) => t(unread.includes(id) ? 'unreadPlan' : 'cleanPlan'),
        locale,
      ),
    ]),
  )
}

function isAbout(params: object, taxCode: string, year: number): boolean {
  return 'taxCode' in params && 'year' in params && params.taxCode === taxCode && params.year === year
}
