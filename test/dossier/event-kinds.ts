import type { DossierEvent } from '../../src/dossier/index'
import { request } from './story'

export type Kind = (moment: string) => DossierEvent
const basis = { document: { number: '99/2022/NĐ-CP', date: '2022-11-30', issuer: 'Chính phủ' } } as const

/** The events that move a dossier, with the least they can hold. */
export const kinds: readonly Kind[] = [
  (at) => ({ type: 'submitted', at, channel: 'online' }),
  (at) => ({ type: 'accepted', at }),
  (at) => ({ type: 'refused', at }),
  (at) => ({ type: 'supplement-requested', at, items: [] }),
  (at) => ({ type: 'supplement-received', at, complete: true }),
  (at) => ({ type: 'supplement-received', at, complete: false }),
  (at) => ({ type: 'adjusted', at }),
  (at) => ({ type: 'verification-invited', at }),
  (at) => ({ type: 'late-notified', at, newDate: '2027-01-05' }),
  (at) => ({ type: 'finished', at, result: 'granted' }),
  (at) => ({ type: 'returned', at }),
  (at) => ({ type: 'stopped', at }),
  (at) => ({ type: 'closed', at }),
]

/** And all the others. */
export const others: readonly Kind[] = [
  (at) => ({ type: 'alerted', at }),
  (at) => ({ type: 'handed-over', at }),
  (at) => ({ type: 'transferred', at, to: 'so-xay-dung' }),
  (at) => ({ type: 'consulted', at, body: 'so-tu-phap', answerBy: '2027-01-05' }),
  (at) => ({ type: 'consulted', at, body: 'so-tai-chinh' }),
  (at) => ({ type: 'consultation-answered', at, body: 'so-tu-phap' }),
  (at) => ({ type: 'site-checked', at }),
  (at) => ({ type: 'paused', at, basis }),
  (at) => ({ type: 'paused', at }),
  (at) => ({ type: 'resumed', at }),
  (at) => ({ type: 'fault-found', at }),
  (at) => ({ type: 'corrected', at }),
  (at) => ({ type: 'lost', at }),
]

const withoutMoment = ({ at: _, ...shape }: DossierEvent): object => shape
const day = '2027-01-04'

/** Every event of a dossier with the details that make a difference: as little as it can hold, and as the decree wants it. */
export const shapes: readonly object[] = [
  ...[...kinds, ...others].map((kind) => kind(day)),
  request(day),
  { type: 'refused', at: day, reason: 'Không thuộc thẩm quyền' } as const,
  { type: 'finished', at: day, result: 'refused', reason: 'Không đủ điều kiện' } as const,
  { type: 'late-notified', at: day, newDate: '2027-12-31', reason: 'Chờ ý kiến', apology: true } as const,
  { type: 'lost', at: day, liable: 'Cán bộ A', costsPaid: true, apology: true } as const,
].map(withoutMoment)
