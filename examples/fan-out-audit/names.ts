/** What the workers and whoever gives them work call things by. */
export const names = {
  application: 'fan-out-audit',
  /** The schema of DBOS's own tables; those of the example are in `fan_out_audit`. */
  schema: 'fan_out_audit_dbos',
  /** Workflows. */
  country: 'audit-country',
  province: 'audit-province',
  /** Queues: a country waits for its provinces, so it must not stand in the queue that they stand in. */
  countries: 'countries',
  provinces: 'provinces',
} as const
