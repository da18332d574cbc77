import type { Limit } from 'congvu/core'
import { parameters } from 'congvu/law'
import { literal } from './literal'

/** The numbers of the law that the audit in SQL reads, and the unit it reads them in. */
const exported: Readonly<Record<string, string>> = {
  'dossier.regime': 'decree',
  'dossier.supplements-after-receipt': 'request',
  'dossier.supplements-in-index': 'request',
  'dossier.supplement-notice': 'working-day',
  'dossier.late-notice': 'day',
}

/** SQL of the table `law(id, from_day, until_day, value)`: dated values out of the library's register of parameters. */
export function lawSql(): string {
  const rows = Object.entries(exported).flatMap(([id, unit]) => {
    const parameter = parameters.find((one) => one.id === id)
    if (parameter === undefined) throw new RangeError(`no parameter ${id}`)
    return parameter.values.map(({ from, value }, index) => {
      const until = parameter.values[index + 1]?.from ?? '9999-12-31'
      return `(${literal(id)}, '${from}', '${until}', ${literal(valueIn(unit, value, parameter.unit))})`
    })
  })
  return `CREATE TABLE law (id VARCHAR, from_day DATE, until_day DATE, value VARCHAR);
INSERT INTO law VALUES ${rows.join(',\n')};`
}

/** A bare value, or the amount of a limit, if its unit is the one that the SQL counts in. */
function valueIn(expected: string, value: unknown, ownUnit: string): string {
  const { amount, unit } = isLimit(value) ? value : { amount: value, unit: ownUnit }
  if (unit !== expected) throw new RangeError(`the SQL counts in ${expected}, the law in ${unit}`)
  return String(amount)
}

function isLimit(value: unknown): value is Limit {
  return typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value
}
