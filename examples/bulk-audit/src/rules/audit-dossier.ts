import {
  BOOLEAN,
  DATE,
  DuckDBDateValue,
  DuckDBScalarFunction,
  DuckDBStructVector,
  type DuckDBType,
  INTEGER,
  STRUCT,
  TIMESTAMP,
  VARCHAR,
} from '@duckdb/node-api'
import type { Finding } from 'congvu/core'
import { auditDossier as audit } from 'congvu/dossier'
import { dossierOfRow, factColumns } from './dossier-of-row'

const types: Readonly<Record<(typeof factColumns)[number], DuckDBType>> = {
  code: VARCHAR,
  limit_days: INTEGER,
  accepted_at: TIMESTAMP,
  appointment: DATE,
  requested_1: TIMESTAMP,
  content_1: VARCHAR,
  completed_1: TIMESTAMP,
  requested_2: TIMESTAMP,
  content_2: VARCHAR,
  completed_2: TIMESTAMP,
  notified_at: TIMESTAMP,
  new_date: DATE,
  late_reason: VARCHAR,
  apology: BOOLEAN,
  finished_at: TIMESTAMP,
  result: VARCHAR,
  refusal_reason: VARCHAR,
}

/** What the audit of one dossier says, as columns; `findings` are the codes found, each once, in alphabetical order. */
const auditColumns = {
  regime: VARCHAR,
  due: DATE,
  timeliness: VARCHAR,
  requests: INTEGER,
  days_late: INTEGER,
  findings: VARCHAR,
} as const

/** Kiểm tra hồ sơ: `audit_dossier(facts of the register…) → STRUCT`, the library's whole audit of each row. */
export const auditDossier = (asOf: string): DuckDBScalarFunction =>
  DuckDBScalarFunction.create({
    name: 'audit_dossier',
    parameterTypes: factColumns.map((column) => types[column]),
    returnType: STRUCT(auditColumns),
    specialHandling: true,
    mainFunction: (_, input, output) => {
      if (!(output instanceof DuckDBStructVector)) throw new TypeError('audit_dossier writes a STRUCT')
      const facts = new Map(factColumns.map((column, place) => [column, input.getColumnVector(place)]))
      for (let row = 0; row < input.rowCount; row += 1) {
        const dossier = dossierOfRow((name) => facts.get(name)?.getItem(row) ?? null)
        const outcome = audit(dossier, { asOf })
        if (outcome.status === 'undetermined') throw new Error(`${dossier.code} cannot be audited`)
        const late = outcome.findings.find(({ code }) => code === 'dossier.finished-late' || code === 'dossier.overdue')
        const codes = [...new Set(outcome.findings.map(({ code }) => code))].sort()
        const { regime, due, timeliness, supplements } = outcome.value
        output.setItemValue(row, 0, regime ?? null)
        output.setItemValue(row, 1, due === undefined ? null : new DuckDBDateValue(Date.parse(due) / 86_400_000))
        output.setItemValue(row, 2, timeliness)
        output.setItemValue(row, 3, supplements.afterReceipt)
        output.setItemValue(row, 4, late === undefined ? null : workingDaysOf(late))
        output.setItemValue(row, 5, codes.join(' '))
      }
      output.flush()
    },
  })

/** How many working days late, as a finding of lateness tells it. */
function workingDaysOf({ params }: Finding): number | null {
  return 'workingDays' in params && typeof params.workingDays === 'number' ? params.workingDays : null
}
