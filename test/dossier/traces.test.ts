import { expect, test } from 'vitest'
import { asked } from './asked'

interface Traced {
  readonly trace?: { readonly rule: string; readonly steps: readonly { readonly step: string }[] }
}

/** The rule that a function says it applied, where it is not named after the function. */
const named: Readonly<Record<string, string>> = {
  computeExtendedDue: 'dossier.supplement-time',
  computeSubtractedTime: 'dossier.supplement-time',
  computeRestartedDue: 'dossier.compute-result-date',
}

const told = asked.flatMap(([name, ask, ...args]) => {
  const { trace } = ((ask as (...given: readonly unknown[]) => unknown)(...args) ?? {}) as Traced
  return trace === undefined ? [] : [[name, trace] as const]
})

test.each(told)('%s: the trace names the rule', (name, { rule }) => {
  const kebab = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  expect(rule).toBe(named[name] ?? `dossier.${kebab}`)
})

test('what each trace tells, in its order', () => {
  expect(told.map(([name, { steps }]) => `${name}: ${steps.map(({ step }) => step).join(' ')}`)).toEqual([
    'auditDossier: dossier.regime period.event period.limit period.paused period.skipped period.due',
    'auditDossier: dossier.regime',
    'checkConsultation: ',
    'checkDigitizedPaper: ',
    'checkDossierCode: dossier.code-law-date dossier.code-body',
    'checkIntakeSlips: ',
    'checkPaperTransfer: period.event period.limit period.due',
    'checkSlip: dossier.form-number',
    'checkSlip: dossier.form-number',
    'checkSlip: dossier.form-number',
    'checkSlip: dossier.form-number',
    'checkStatistics: dossier.identity dossier.identity dossier.identity',
    'checkSupplementRequest: dossier.supplements-counted',
    'checkTrend: dossier.trend-change',
    'computeExtendedDue: period.event period.limit period.paused period.skipped period.due',
    'computeLinkedDue: dossier.linked-step dossier.linked-step dossier.linked-path',
    'computeRestartedDue: dossier.regime dossier.counted-anew period.event period.limit period.skipped period.due',
    'computeResultDate: dossier.regime dossier.counted-anew period.event period.limit period.skipped period.due',
    'computeStatisticsDeadlines: ',
    'computeSubtractedTime: dossier.time-subtracted',
    'scoreDossierQuality: dossier.regime',
    'scoreOfficerQuality: dossier.indicator-scored dossier.indicator-scored dossier.indicator-scored dossier.indicator-scored dossier.indicator-scored',
    'scoreServiceQuality: dossier.indicator-scored dossier.indicator-scored dossier.indicator-scored dossier.indicator-scored dossier.indicator-scored',
    'summarizeDossiers: dossier.statistics-counted',
  ])
})
