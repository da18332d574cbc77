import { lawVersion } from '../core/law-version'
import { buildCalendar } from './build-calendar'
import { notices } from './notices'
import { defaultOfficeHours } from './office-hours'
import type { WorkingCalendar } from './types'

/**
 * Lịch làm việc của cơ quan nhà nước Việt Nam — the civil-service calendar 2016-2100, with all that was known on
 * `lawVersion`: statutes, yearly notices, swap letters. What no notice has fixed yet is predicted and says so.
 */
export const vietnamCalendar: WorkingCalendar = /* @__PURE__ */ buildCalendar(
  { notices, closures: [], weeklyRest: undefined, officeHours: defaultOfficeHours, policy: {} },
  lawVersion,
)
