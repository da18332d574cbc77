import type { Shape } from '../core/shape'

const basis = ['object'] as const
const obstacles = [{ kind: 'string', from: 'string', 'to?': 'string', 'evidence?': 'string' }] as const
const suspensions = [{ from: 'string', 'to?': 'string' }] as const
const sanctionBy = { date: 'string', basis: 'object' } as const
const intake = { 'channel?': 'string', 'contents?': ['string'], 'afterComplaint?': 'object' } as const

/** What the facts of each lifecycle must hold for its rows to look at them. */
export const factShapes = {
  complaint: {
    subject: 'string',
    'known?': 'string',
    'obstacles?': obstacles,
    'remote?': { reason: 'string' },
    'respondent?': 'string',
    'group?': { complainants: 'number' },
    'authorisation?': 'object',
  },
  denunciation: {
    kind: 'string',
    'intake?': intake,
    'sanctionBy?': sanctionBy,
    'content?': 'string',
    'denounced?': ['object'],
    'attachments?': ['object'],
  },
  protection: { 'decisionLimit?': { limit: 'limit', basis } },
  feedback: {
    regime: 'string',
    channel: {
      id: 'string',
      kind: 'string',
      name: 'string',
      limits: [{ duty: 'string', within: 'limit', basis }],
      basis,
    },
  },
  reception: { head: { role: 'string' }, 'online?': { ground: 'string' } },
  visit: 'object',
} as const satisfies Readonly<Record<string, Shape>>

/** What each kind of record must hold to be looked at, beside its events. */
export const recordShapes = {
  petition: { kind: 'string', 'denunciation?': 'object', 'protection?': 'object' },
  complaint: { code: 'string', ...factShapes.complaint },
  denunciation: { code: 'string', denouncers: ['string'], ...factShapes.denunciation },
  protection: { code: 'string', person: 'string', ...factShapes.protection },
  feedback: { id: 'string', 'unit?': 'string', ...factShapes.feedback },
  reception: { id: 'string', 'unit?': 'string', ...factShapes.reception },
  visit: { id: 'string', 'unit?': 'string' },
} as const satisfies Readonly<Record<string, Shape>>

/** What the facts of each rule must hold, beside the days it reads itself. */
export const ruleShapes = {
  classification: {
    form: 'string',
    sender: 'string',
    fields: ['string'],
    items: [{ about: 'string' }],
    'history?': [{ person: 'string', content: 'string', handled: 'string' }],
  },
  adHoc: { signs: ['string'] },
  held: { held: [{ by: 'string' }] },
  acceptance: { subject: 'string' },
  effect: { subject: 'string' },
  filing: { subject: 'string', 'obstacles?': obstacles },
  resolution: { subject: 'string', 'suspensions?': suspensions },
  secondWindow: { subject: 'string', since: 'string', 'obstacles?': obstacles },
  denunciationDeadline: {
    'extensions?': [{ days: 'number', criteria: ['string'] }],
    'suspensions?': suspensions,
    'sanctionBy?': sanctionBy,
  },
  authority: { kind: 'string' },
  intake: { facts: intake },
  head: {
    role: 'string',
    'unit?': 'string',
    'schedule?': { kind: 'string', 'days?': ['number'], 'dates?': ['string'] },
  },
  entries: { entries: [{ petition: { kind: 'string', 'unit?': 'string' } }] },
  identities: {
    identities: [
      {
        reference: 'string',
        name: 'string',
        'address?': 'string',
        'aliases?': ['string'],
        'contacts?': ['string'],
        'identityNumbers?': ['string'],
        'handwriting?': ['string'],
        'otherMarks?': ['string'],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Shape>>

/** What the events of each lifecycle must hold, beside type and moment. */
export const eventShapes = {
  complaint: {
    received: { 'lacking?': ['string'] },
    refused: { 'reason?': 'string' },
    'complexity-determined': { 'criteria?': ['string'] },
    suspended: { 'evidence?': 'string' },
  },
  denunciation: {
    received: { 'channel?': 'string' },
    withdrawn: { 'fields?': ['string'], 'continuationGrounds?': ['string'] },
    extended: { days: 'number', criteria: ['string'], 'notified?': ['string'] },
    published: { forms: [{ form: 'string', 'until?': 'string' }] },
    accepted: { 'contents?': ['string'], 'limitDays?': 'number' },
    refused: { reasons: ['string'], 'toldAt?': 'string' },
    concluded: { 'contents?': ['string'] },
    'acceptance-notified': { to: ['string'] },
    'continuation-grounds-found': { grounds: ['string'] },
    suspended: { 'reason?': 'string' },
    resumed: { 'groundEndedAt?': 'string' },
    terminated: { 'reason?': 'string' },
    'decision-sent': { to: ['string'] },
    'conclusion-sent': { to: ['string'] },
    'onward-reviewed': { 'grounds?': ['string'] },
  },
  protection: {
    requested: { 'grounds?': ['string'], 'scope?': ['string'], 'fields?': ['string'] },
    'confirmed-in-writing': { 'fields?': ['string'] },
    'self-initiated': { grounds: ['string'] },
    forwarded: { to: 'string' },
    applied: { measures: ['string'] },
    decided: { measures: ['string'], 'contents?': ['string'] },
  },
  feedback: {
    rejected: { grounds: ['string'] },
    assigned: { 'due?': 'string' },
    published: { forms: ['string'] },
  },
  reception: {
    planned: { date: 'string', 'opensAt?': 'string' },
    posted: { places: ['string'], contents: ['string'] },
    postponed: { 'reason?': 'string', 'newDate?': 'string', 'opensAt?': 'string' },
    logged: { places: ['string'] },
  },
  visit: {
    identified: { stated: ['string'] },
    refused: { 'ground?': 'string' },
    classified: { as: ['string'] },
    'result-received': { 'resolvedOn?': 'string' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Shape>>>>
