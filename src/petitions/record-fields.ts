import type { Field } from '../core/form'

const text = (name: string): Field => ({ name, holds: 'text' })
const texts = (name: string): Field => ({ name, holds: 'texts' })
const maybe = (field: Field): Field => ({ ...field, optional: true })
const record = (name: string, ...fields: readonly Field[]): Field => ({ name, holds: 'record', fields })
const records = (name: string, ...fields: readonly Field[]): Field => ({ name, holds: 'records', fields })

const basis = records('basis')
const obstacles = maybe(records('obstacles', text('kind'), text('from'), maybe(text('to')), maybe(text('evidence'))))
const suspensions = maybe(records('suspensions', text('from'), maybe(text('to'))))

/** What each kind of record must hold to be looked at, beside its events. */
export const recordFields = {
  petition: [text('kind'), maybe(record('denunciation')), maybe(record('protection'))],
  complaint: [
    text('code'),
    text('subject'),
    maybe(text('known')),
    obstacles,
    maybe(record('remote', text('reason'))),
    maybe(text('respondent')),
    maybe(record('group', { name: 'complainants', holds: 'number' })),
    maybe(record('authorisation')),
  ],
  denunciation: [
    text('code'),
    text('kind'),
    texts('denouncers'),
    maybe(record('intake', maybe(texts('contents')), maybe(record('afterComplaint')))),
    maybe(record('sanctionBy', text('date'), record('basis'))),
    maybe(text('content')),
    maybe(records('denounced')),
    maybe(records('attachments')),
  ],
  protection: [text('code'), text('person'), maybe(record('decisionLimit', { name: 'limit', holds: 'limit' }, basis))],
  feedback: [
    text('id'),
    text('regime'),
    maybe(text('unit')),
    record(
      'channel',
      text('id'),
      text('kind'),
      text('name'),
      records('limits', text('duty'), { name: 'within', holds: 'limit' }, basis),
      basis,
    ),
  ],
  reception: [text('id'), maybe(text('unit')), record('head', text('role')), maybe(record('online', text('ground')))],
  visit: [text('id'), maybe(text('unit'))],
} as const satisfies Readonly<Record<string, readonly Field[]>>

/** What the facts of each rule must hold, beside the days it reads itself. */
export const ruleFields = {
  classification: [
    text('form'),
    text('sender'),
    texts('fields'),
    records('items', text('about')),
    maybe(records('history', text('person'), text('content'), text('handled'))),
  ],
  adHoc: [texts('signs')],
  held: [{ name: 'held', holds: 'records', fields: [text('by')] }],
  group: [],
  acceptance: [text('subject')],
  effect: [text('subject')],
  filing: [text('subject'), obstacles],
  resolution: [text('subject'), suspensions],
  secondWindow: [text('subject'), text('since'), obstacles],
  denunciationDeadline: [
    maybe(records('extensions', { name: 'days', holds: 'number' }, texts('criteria'))),
    suspensions,
    maybe(record('sanctionBy', text('date'), record('basis'))),
  ],
  authority: [text('kind')],
  intake: [record('facts', maybe(texts('contents')), maybe(record('afterComplaint')))],
  range: [],
  head: [
    text('role'),
    maybe(text('unit')),
    maybe(record('schedule', text('kind'), maybe({ name: 'days', holds: 'numbers' }), maybe(texts('dates')))),
  ],
  entries: [records('entries', record('petition', text('kind')))],
  identities: [
    records(
      'identities',
      text('reference'),
      text('name'),
      maybe(text('address')),
      maybe(texts('aliases')),
      maybe(texts('contacts')),
      maybe(texts('identityNumbers')),
      maybe(texts('handwriting')),
      maybe(texts('otherMarks')),
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>

/** What the events of each lifecycle must hold, beside type and moment. */
export const eventFields = {
  complaint: {
    received: [maybe(texts('lacking'))],
    refused: [maybe(text('reason'))],
    'complexity-determined': [maybe(texts('criteria'))],
    suspended: [maybe(text('evidence'))],
  },
  denunciation: {
    withdrawn: [maybe(texts('fields')), maybe(texts('continuationGrounds'))],
    extended: [{ name: 'days', holds: 'number' }, texts('criteria'), maybe(texts('notified'))],
    published: [records('forms', text('form'), maybe(text('until')))],
    accepted: [maybe(texts('contents'))],
    refused: [texts('reasons'), maybe(text('toldAt'))],
    concluded: [maybe(texts('contents'))],
    'acceptance-notified': [texts('to')],
    'continuation-grounds-found': [texts('grounds')],
    suspended: [maybe(text('reason'))],
    resumed: [maybe(text('groundEndedAt'))],
    terminated: [maybe(text('reason'))],
    'decision-sent': [texts('to')],
    'conclusion-sent': [texts('to')],
    'onward-reviewed': [maybe(texts('grounds'))],
  },
  protection: {
    requested: [maybe(texts('grounds')), maybe(texts('scope')), maybe(texts('fields'))],
    'confirmed-in-writing': [maybe(texts('fields'))],
    'self-initiated': [texts('grounds')],
    forwarded: [text('to')],
    applied: [texts('measures')],
    decided: [texts('measures'), maybe(texts('contents'))],
  },
  feedback: {
    rejected: [texts('grounds')],
    assigned: [maybe(text('due'))],
    published: [texts('forms')],
  },
  reception: {
    planned: [text('date'), maybe(text('opensAt'))],
    posted: [texts('places'), texts('contents')],
    postponed: [maybe(text('reason')), maybe(text('newDate')), maybe(text('opensAt'))],
    logged: [texts('places')],
  },
  visit: {
    identified: [texts('stated')],
    classified: [texts('as')],
    'result-received': [maybe(text('resolvedOn'))],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Field[]>>>>
