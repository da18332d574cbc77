import type { CalendarFinding } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfSecond, quote, readDay, readInstant } from '../core/iso'
import { cite } from '../law/cite'

/** The civil days of named moments, or a finding for each that is none. */
export function readMoments(
  moments: Readonly<Record<string, string>>,
): { readonly dates: Readonly<Record<string, IsoDate>> } | { readonly findings: readonly CalendarFinding[] } {
  const findings: CalendarFinding[] = []
  const dates: Record<string, IsoDate> = {}
  for (const [name, moment] of Object.entries(moments)) {
    const day = typeof moment === 'string' ? dayNumberOf(moment) : undefined
    if (day === undefined) {
      const basis = [cite('91/2015/QH13@2015-11-24', '144')] as const
      findings.push(finding('calendar.instant-form', { given: quote(moment) }, basis, { path: [name] }))
    } else {
      dates[name] = dateOf(day)
    }
  }
  return findings.length > 0 ? { findings } : { dates }
}

function dayNumberOf(moment: string): number | undefined {
  const second = readInstant(moment)
  return readDay(moment) ?? (second === undefined ? undefined : dayOfSecond(second))
}
