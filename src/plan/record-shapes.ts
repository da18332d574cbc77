import type { RecordShape } from '../core/check-record'

const document = { unit: 'string', number: 'string?', date: 'string?', sent: 'string?' } as const

/** What `UnitPlan` promises. */
export const unitPlanShape: RecordShape = {
  ...document,
  tasks: [
    { task: 'string', solutions: ['string', 'optional'], owner: 'string?', clauses: ['any', 'optional'] },
    'optional',
  ],
  cites: [{ number: 'any', date: 'any' }, 'optional'],
}

/** What `UnitReport` promises. */
export const unitReportShape: RecordShape = {
  ...document,
  year: 'any',
  dataFrom: 'string?',
  dataTo: 'string?',
  results: [{ result: 'string', clauses: ['any', 'optional'] }, 'optional'],
}

/** What a list of `Difficulty` promises; moments are read, and refused, one by one. */
export const difficultiesShape: RecordShape = [
  {
    unit: 'string',
    content: 'string',
    raised: 'any',
    sent: 'any',
    sentTo: ['string', 'optional'],
    forwarded: 'any',
    answered: 'any',
  },
]

/** What a list of `ReceivedReport` promises. */
export const receivedReportsShape: RecordShape = [{ unit: 'string', sent: 'any', year: 'number?' }]

/** What `ConsolidationContext` promises besides plan, calendar and choices; the year and the moments are read later. */
export const consolidationContextShape: RecordShape = { asOf: 'any', difficulties: 'any' }

/** What `ScheduleQuery` promises besides its plan. */
export const scheduleQueryShape: RecordShape = {
  from: 'any',
  to: 'any',
  units: ['any', 'optional'],
  submissions: [{ unit: 'string', duty: 'any', at: 'any', year: 'number?' }, 'optional'],
  asOf: 'any',
  leadTimes: ['any', 'optional'],
}
