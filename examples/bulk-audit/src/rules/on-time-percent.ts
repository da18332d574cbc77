import { DOUBLE, DuckDBScalarFunction, INTEGER } from '@duckdb/node-api'
import { computeRates } from 'congvu/dossier'

/** Tỷ lệ đúng hạn: `on_time_percent(early, on_time, late) → DOUBLE`, as the library reckons it; NULL when nothing is resolved. */
export const onTimePercent = (): DuckDBScalarFunction =>
  DuckDBScalarFunction.create({
    name: 'on_time_percent',
    parameterTypes: [INTEGER, INTEGER, INTEGER],
    returnType: DOUBLE,
    mainFunction: (_, input, output) => {
      const columns = [0, 1, 2].map((column) => input.getColumnVector(column))
      for (let row = 0; row < input.rowCount; row += 1) {
        const [early = 0, onTime = 0, late = 0] = columns.map((column) => Number(column.getItem(row)))
        const { resolvedOnTime } = computeRates({ resolved: early + onTime + late, early, 'on-time': onTime, late })
        output.setItem(row, resolvedOnTime?.percent ?? null)
      }
      output.flush()
    },
  })
