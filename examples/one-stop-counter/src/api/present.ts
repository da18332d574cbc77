import type { Deadline } from 'congvu/core'
import type { DossierAudit } from 'congvu/dossier'
import { cite, explain, type Locale } from 'congvu/messages'
import { tableOf } from '../../../04-monthly-report/render-form'
import { nameOfUser } from '../access/demo-users'
import { roleNames } from '../access/roles'
import type { Refusal } from '../desk/answer'
import type { CaseView } from '../desk/case-view'
import type { Status } from '../desk/look-up'
import type { MonthReport } from '../desk/month-report'
import { kinds } from '../kinds'
import type { CaseKind } from '../kinds/case-kind'
import type { KindName } from '../store/cases'
import { describeFinding } from '../words/describe-finding'
import { words } from '../words/words'
import type { CaseAnswer, ProblemAnswer, ReportAnswer, StatusAnswer } from './answers'

/** A case in words: what API and pages both show. */
export function presentCase(kindName: KindName, view: CaseView, locale: Locale): CaseAnswer {
  const kind = kinds[kindName]
  const { code, version, facts, events, actors, audit, findings, steps } = view
  const { due, appointment, reappointed, lateNoticeBy, timeliness }: Partial<DossierAudit> =
    audit as Partial<DossierAudit>
  return {
    kind: kindName,
    code,
    version,
    state: audit.state,
    stateName: kind.states[audit.state]?.[locale] ?? audit.state,
    final: audit.final,
    facts,
    events: events.map(({ type, at, ...details }, index) => ({
      type,
      name: eventName(kind, type, locale),
      at,
      actor: nameOfActor(actors[index] ?? '', locale),
      details,
    })),
    ...(due !== undefined && { due }),
    ...(appointment !== undefined && { appointment }),
    ...(reappointed !== undefined && { reappointed }),
    ...(lateNoticeBy !== undefined && { lateNoticeBy }),
    ...(timeliness !== undefined && { timeliness }),
    deadlines: audit.deadlines.map((deadline) => presentDeadline(kind, deadline, locale)),
    steps: steps.map((type) => ({ type, name: eventName(kind, type, locale) })),
    forbidden: audit.forbidden.map(({ event, findings: reasons }) => ({
      type: event,
      name: eventName(kind, event, locale),
      reasons: reasons.map((finding) => describeFinding(finding, locale)),
    })),
    findings: findings.map((finding) => describeFinding(finding, locale)),
  }
}

function presentDeadline(kind: CaseKind, deadline: Deadline, locale: Locale): CaseAnswer['deadlines'][number] {
  const { id, holder, start, due, status, remaining, provisional, basis, trace } = deadline
  return {
    id,
    name: clockName(kind, id, locale),
    holder,
    start,
    due,
    status,
    remaining: remaining.workingDays,
    provisional,
    citations: [...new Set(basis.map((one) => cite(one, locale)))],
    why: explain(trace, locale).map(({ text, citations }) => ({ text, citations: [...citations] })),
  }
}

export function presentRefusal({ status, findings, fresh }: Refusal, locale: Locale): ProblemAnswer {
  return {
    title: words[locale].problems[status],
    status,
    reasons: findings.map((finding) => describeFinding(finding, locale)),
    ...(fresh !== undefined && { fresh: presentCase(fresh.kind, fresh.view, locale) }),
  }
}

export function presentStatus(status: Status, locale: Locale): StatusAnswer {
  const kind = kinds[status.kind]
  const { state, timeline, deadlines, said, own, ...rest } = status
  return {
    ...rest,
    state,
    stateName: kind.states[state]?.[locale] ?? state,
    timeline: timeline.map(({ type, at }) => ({ type, name: eventName(kind, type, locale), at })),
    deadlines: deadlines.map((deadline) => ({ ...deadline, name: clockName(kind, deadline.id, locale) })),
    said: said.map((one) => ({ ...one, name: eventName(kind, one.type, locale) })),
    ...(own !== undefined && {
      own: {
        applicant: own.applicant,
        requests: own.requests.map((request) => ({ ...request, items: [...request.items] })),
        apologies: [...own.apologies],
      },
    }),
  }
}

/** The form in Vietnamese, as it is handed in; its rates in the reader's language. */
export function presentReport({ month, summary, rates, findings }: MonthReport, locale: Locale): ReportAnswer {
  const names = words[locale].rates
  const shares = [
    [names.resolvedOnTime, rates.resolvedOnTime],
    [names.lateOfReceived, rates.lateOfReceived],
    [names.onlineOfNew, rates.onlineOfNew],
  ] as const
  return {
    month,
    form: summary.form,
    from: summary.period.from,
    to: summary.period.to,
    table: tableOf(summary).map((row) => [...row]),
    rates: shares.flatMap(([name, share]) => {
      if (share === undefined) return []
      const { numerator, denominator, percent } = share
      return [{ name, numerator, denominator, ...(percent !== undefined && { percent }) }]
    }),
    notAccepted: summary.notAccepted,
    citations: [...new Set(summary.basis.map((one) => cite(one, locale)))],
    findings: findings.map((finding) => describeFinding(finding, locale)),
  }
}

function eventName(kind: CaseKind, type: string, locale: Locale): string {
  return kind.events[type]?.[locale] ?? type
}

function clockName(kind: CaseKind, id: string, locale: Locale): string {
  return kind.clocks.find((clock) => clock.id === id)?.label[locale] ?? id
}

function nameOfActor(id: string, locale: Locale): string {
  return id === 'citizen' ? roleNames.citizen[locale] : nameOfUser(id)
}
