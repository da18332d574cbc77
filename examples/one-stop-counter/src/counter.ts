import type { Clock } from './clock'
import type { Database } from './database/database'

/** What everything behind the counter works with. */
export interface Counter {
  readonly database: Database
  readonly now: Clock
}
