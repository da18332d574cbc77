import { type DayStatus, dayStatus, type WorkingCalendar } from 'congvu/calendar'
import type { IsoDate, Trace } from 'congvu/core'
import type { ResultDate, ResultDateFacts } from 'congvu/dossier'
import type { KnownStep, Locale } from 'congvu/messages'
import { type DayCell, type Mark, signs } from './marks'
import { dayPart, daysAfter } from './moments'
import { say } from './texts'
import { nameOfDay } from './words'

/** What a calendar of a result date shows of each day, all of it from the answer of the library and its trace. */
export interface ResultDays {
  readonly first: IsoDate
  readonly due: IsoDate
  cellOf(date: IsoDate): DayCell
}

/** Reads an answer of `computeResultDate` day by day: where it starts, which days count, which do not, and why. */
export function readResultDays(
  facts: ResultDateFacts,
  answer: ResultDate,
  trace: Trace,
  calendar: WorkingCalendar,
  locale: Locale,
): ResultDays {
  const steps = trace.steps as readonly KnownStep[]
  const event = steps.find((step) => step.step === 'period.event')?.params
  const unit = steps.find((step) => step.step === 'period.limit')?.params.unit
  const skipped = new Set(
    steps.flatMap((step) => (step.step === 'period.skipped' ? step.params.days.map(({ date }) => date) : [])),
  )
  const uncertain = new Set(
    steps.flatMap((step) => (step.step === 'period.uncertain' ? step.params.days.map(({ date }) => date) : [])),
  )
  const first = dayPart(facts.accepted)
  const start = dayPart(event?.event ?? facts.accepted)
  const due = dayPart(answer.due)
  const countsFrom = dayPart(event?.countsFrom ?? start)
  const numbered = unit === 'working-day' || unit === 'day' || unit === 'week'
  const numbers = new Map<IsoDate, number>()

  return { first, due, cellOf }

  function cellOf(date: IsoDate): DayCell {
    const status = dayStatus(date, calendar)
    const mark = markOf(date, status)
    const number = numbered && isCounted(date) ? numberOf(date) : undefined
    const sure = !uncertain.has(date) && !isOpen(status)
    return {
      date,
      mark,
      sign: number === undefined ? signs[mark] : String(number),
      uncertain: !sure,
      quiet: (date < first || date > due) && status.swappedWith === undefined,
      words: [nameOfDay(status, locale), roleOf(date, number), sure ? '' : certaintyOf(status)]
        .filter((word) => word !== '')
        .join('; '),
    }
  }

  function isCounted(date: IsoDate): boolean {
    return date >= countsFrom && date <= due && !skipped.has(date)
  }

  function markOf(date: IsoDate, status: DayStatus): Mark {
    if (date === due) return 'due'
    if (date === start) return 'start'
    if (date >= first && date < start) return 'set-aside'
    if (isCounted(date)) return status.kind === 'swapped-work' ? 'swapped-work' : 'counted'
    return markOfKind(status)
  }

  function roleOf(date: IsoDate, number: number | undefined): string {
    const t = say(locale)
    if (date < first || date > due) return ''
    if (date === due)
      return [number === undefined ? '' : t('dayNumber', { number }), t('due')].filter(Boolean).join('; ')
    if (date < start) return t('setAside')
    if (date === start) return date < countsFrom ? t('startNotCounted') : t('startCounted')
    if (!isCounted(date)) return t('notCounted')
    return number === undefined ? t('counted') : t('dayNumber', { number })
  }

  function certaintyOf(status: DayStatus): string {
    return say(locale)(status.certainty === 'pending' ? 'pending' : 'predicted')
  }

  function numberOf(date: IsoDate): number {
    if (numbers.size === 0) {
      let number = 0
      for (const day of daysOf(countsFrom, due)) if (isCounted(day)) numbers.set(day, ++number)
    }
    return numbers.get(date) ?? 0
  }
}

/** The mark of a day that no count has touched. */
export function markOfKind({ kind }: DayStatus): Mark {
  switch (kind) {
    case 'working':
      return 'plain'
    case 'weekly-rest':
      return 'rest'
    case 'swapped-off':
    case 'swapped-work':
    case 'closure':
      return kind
    default:
      return 'holiday'
  }
}

/** Nobody has decided the day for good. */
export function isOpen({ certainty }: DayStatus): boolean {
  return certainty === 'predicted' || certainty === 'pending'
}

function daysOf(first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = []
  for (let date = first; date <= last; date = daysAfter(date, 1)) days.push(date)
  return days
}
