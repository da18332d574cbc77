import type { Shape } from '../core/shape'

const document = { unit: 'string', 'number?': 'string', 'date?': 'string', 'sent?': 'string' } as const

/** What `UnitPlan` promises. */
export const unitPlanShape: Shape = {
  ...document,
  'tasks?': [{ task: 'string', 'solutions?': ['string'], 'owner?': 'string', 'clauses?': 'array' }],
  'cites?': ['object'],
}

/** What `UnitReport` promises; its year is read later. */
export const unitReportShape: Shape = {
  ...document,
  'dataFrom?': 'string',
  'dataTo?': 'string',
  'results?': [{ result: 'string', 'clauses?': 'array' }],
}

/** What a list of `Difficulty` promises; moments are read, and refused, one by one. */
export const difficultiesShape: Shape = [{ unit: 'string', content: 'string', 'sentTo?': ['string'] }]

/** What a list of `ReceivedReport` promises; moments are read later. */
export const receivedReportsShape: Shape = [{ unit: 'string', 'year?': 'number' }]

/** What `ScheduleQuery` promises besides its plan; days and moments are read later. */
export const scheduleQueryShape: Shape = {
  'units?': ['string'],
  'submissions?': [{ unit: 'string', 'year?': 'number' }],
  'leadTimes?': ['number'],
}
