import type { PlanReportFinding } from './report-findings'

/** What became of a unit, or of a post, is told once, for the first day it matters. */
export function distinctFindings(findings: readonly PlanReportFinding[]): readonly PlanReportFinding[] {
  const seen = new Set<string>()
  return findings.filter((found) => {
    const { date: _, ...params } = found.params as { readonly date?: unknown }
    const key = JSON.stringify([found.code, params, found.at, found.path])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
