import { DATE, DuckDBDateValue, DuckDBScalarFunction, INTEGER } from '@duckdb/node-api'
import { addWorkingDaysBulk } from 'congvu/calendar'

/** Cộng ngày làm việc: `add_working_days(day DATE, days INTEGER) → DATE`, a whole chunk at once by the library's bulk rule. */
export const addWorkingDays = (): DuckDBScalarFunction =>
  DuckDBScalarFunction.create({
    name: 'add_working_days',
    parameterTypes: [DATE, INTEGER],
    returnType: DATE,
    mainFunction: (_, input, output) => {
      const { rowCount } = input
      const given = [input.getColumnVector(0), input.getColumnVector(1)] as const
      const days = new Int32Array(rowCount)
      const counts = new Int32Array(rowCount)
      const rows: number[] = []
      for (let row = 0; row < rowCount; row += 1) {
        const day = given[0].getItem(row)
        const count = given[1].getItem(row)
        if (!(day instanceof DuckDBDateValue) || typeof count !== 'number') continue
        days[rows.length] = day.days
        counts[rows.length] = count
        rows.push(row)
      }
      const ends = addWorkingDaysBulk(days.subarray(0, rows.length), counts.subarray(0, rows.length))
      for (let row = 0; row < rowCount; row += 1) output.setItem(row, null)
      for (const [place, row] of rows.entries()) output.setItem(row, new DuckDBDateValue(ends[place] as number))
      output.flush()
    },
  })
