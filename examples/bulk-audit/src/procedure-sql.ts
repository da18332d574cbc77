/** Working days of the made-up procedures; the last gives its result at once and has no due day. */
const limits = [3, 5, 7, 10, 15, 20, 30, null] as const

/** SQL of the table `procedure(place, code, limit_days)`. */
export function procedureSql(): string {
  const rows = limits.map((days, place) => `(${place}, 'TTHC-mau-${days ?? 'tra-ngay'}', ${days ?? 'NULL'})`)
  return `CREATE TABLE procedure AS FROM (VALUES ${rows.join(', ')}) AS procedure(place, code, limit_days);`
}
