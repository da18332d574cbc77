import type { Queries } from '../database/database'

/** The next number of a series, 1 first; two who ask at once get two numbers. */
export async function nextNumber(queries: Queries, series: string): Promise<number> {
  const [row] = await queries.query<{ last: number }>(
    `insert into serial_number (series, last) values ($1, 1)
     on conflict (series) do update set last = serial_number.last + 1
     returning last`,
    [series],
  )
  return row?.last ?? 1
}
