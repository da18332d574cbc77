import type { Finding } from 'congvu/core'
import {
  checkStatistics,
  computeRates,
  type StatisticsRates,
  type StatisticsSummary,
  summarizeDossiers,
} from 'congvu/dossier'
import { computeReportingPeriod } from 'congvu/reporting'
import { parseStatisticsDossier } from 'congvu/schema'
import type { Actor } from '../access/roles'
import type { Counter } from '../counter'
import { houseRule } from '../office'
import { listCases } from '../store/cases'
import { type Answer, done, ownFinding, refused } from './answer'
import { guarded, logDone } from './guard'

export interface MonthReport {
  readonly month: string
  readonly summary: StatisticsSummary
  readonly rates: StatisticsRates
  readonly findings: readonly Finding[]
}

/** Báo cáo tháng: the form in force, filled by the library from every dossier of the counter. */
export function reportMonth(counter: Counter, actor: Actor, month: string): Promise<Answer<MonthReport>> {
  return guarded(counter, actor, { permission: 'report.read', subject: month.slice(0, 20) }, async () => {
    const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? []
    const period = year === undefined ? undefined : computeReportingPeriod('month', Number(year), Number(number))
    if (period === undefined) {
      const place = { path: ['month'] }
      return refused(422, [ownFinding('counter.value-wrong', { field: 'month' }, [houseRule('11')], place)])
    }
    const stored = await listCases(counter.database, 'dossier')
    const dossiers = stored.flatMap(({ code, facts, events }) => {
      const parsed = parseStatisticsDossier({ ...facts, code, events })
      return parsed.status === 'valid' ? [parsed.dossier] : []
    })
    const outcome = summarizeDossiers(dossiers, period)
    if (outcome.status === 'undetermined') return refused(422, outcome.findings)
    await logDone(counter.database, counter, actor, 'report.read', month)
    const { findings } = checkStatistics(outcome.value)
    const rates = computeRates(outcome.value.total)
    return done({ month, summary: outcome.value, rates, findings: [...outcome.findings, ...findings] })
  })
}
