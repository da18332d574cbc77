/** What the worker and whoever gives it work call things by. */
export const names = {
  application: 'reminders',
  /** Workflows. */
  watch: 'watch',
  announce: 'announce',
  remind: 'remind',
  /** Steps. */
  wake: 'wake',
  /** The queue of what is asked of the desk. */
  requests: 'requests',
} as const

/** The schema of DBOS's own tables, beside that of the desk. */
export const systemSchemaOf = (desk: string): string => `${desk}_dbos`
