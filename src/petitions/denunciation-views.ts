import type { IsoInstant } from '../core/date'
import { findMisshapen } from '../core/shape'
import type { DenunciationEvent } from './denunciation-events'
import { denunciationLifecycle } from './denunciation-lifecycle'
import type { Denounced, DenunciationRecord } from './denunciation-types'

/** Thông báo về nội dung tố cáo (Mẫu số 06) — what the denounced is told: the content, never who denounced. */
export interface DenouncedNotice {
  readonly code: string
  readonly denounced: readonly Denounced[]
  readonly content?: string
  readonly acceptedAt?: IsoInstant
}

/** Kết luận được công khai — what is published of a concluded case. */
export interface PublishedConclusion {
  readonly code: string
  readonly denounced: readonly Denounced[]
  readonly concludedAt?: IsoInstant
  readonly result?: 'true' | 'partly-true' | 'false'
  readonly violation?: boolean
}

/**
 * Báo gì cho người bị tố cáo? — The notice of content to the denounced, made from a record, which holds no identity.
 *
 * @returns The notice.
 * @throws RangeError that names the place when the events cannot be read.
 * @remarks Denunciation Law 25/2018/QH14 art. 29.3, 56; Decree 31/2019/NĐ-CP art. 9.2.
 * @example
 * ```ts
 * import { computeDenouncedNotice } from 'congvu/petitions'
 *
 * const notice = computeDenouncedNotice({
 *   code: 'TC-2026-0007',
 *   kind: 'public-duty',
 *   denouncers: ['NTC-2026-0007'],
 *   content: 'Thu tiền ngoài quy định khi cấp giấy phép.',
 *   events: [{ type: 'accepted', at: '2026-03-09T15:00:00+07:00' }],
 * })
 * Object.keys(notice) //=> ['code', 'denounced', 'content', 'acceptedAt']
 * ```
 */
export function computeDenouncedNotice(record: DenunciationRecord): DenouncedNotice {
  const accepted = eventsOf(record).find(({ type }) => type === 'accepted')
  return {
    code: record.code,
    denounced: record.denounced ?? [],
    ...(record.content !== undefined && { content: record.content }),
    ...(accepted !== undefined && { acceptedAt: accepted.at }),
  }
}

/**
 * Công khai gì? — What of a case is published after its conclusion: the denounced and the result, without the petition.
 *
 * @returns What is published.
 * @throws RangeError that names the place when the events cannot be read.
 * @remarks Denunciation Law 25/2018/QH14 art. 40; Decree 31/2019/NĐ-CP art. 6.1; plan 17/KH-UBND II.4.c.
 * @example
 * ```ts
 * import { computePublishedConclusion } from 'congvu/petitions'
 *
 * const published = computePublishedConclusion({
 *   code: 'TC-2026-0007',
 *   kind: 'public-duty',
 *   denouncers: ['NTC-2026-0007'],
 *   events: [{ type: 'concluded', at: '2026-04-06T15:00:00+07:00', result: 'partly-true', violation: true }],
 * })
 * published.result //=> 'partly-true'
 * 'denouncers' in published //=> false
 * ```
 */
export function computePublishedConclusion(record: DenunciationRecord): PublishedConclusion {
  const conclusion = eventsOf(record)
    .filter((event) => event.type === 'concluded')
    .at(-1)
  return {
    code: record.code,
    denounced: record.denounced ?? [],
    ...(conclusion?.type === 'concluded' && {
      concludedAt: conclusion.at,
      result: conclusion.result,
      violation: conclusion.violation,
    }),
  }
}

/**
 * Nhật ký xử lý — The log of a case for exports and other systems: what happened and when, without any free text.
 *
 * @returns Type and moment of each event.
 * @throws RangeError that names the place when the events cannot be read.
 * @remarks Denunciation Law 25/2018/QH14 art. 39.3; Decree 31/2019/NĐ-CP art. 19a (since 1 July 2026).
 * @example
 * ```ts
 * import { listDenunciationLog } from 'congvu/petitions'
 *
 * listDenunciationLog({
 *   code: 'TC-2026-0007',
 *   kind: 'public-duty',
 *   denouncers: ['NTC-2026-0007'],
 *   events: [{ type: 'suspended', at: '2026-03-20T08:00:00+07:00', ground: 'assessment', reason: 'Chờ giám định lại' }],
 * }) //=> [{ type: 'suspended', at: '2026-03-20T08:00:00+07:00' }]
 * ```
 */
export function listDenunciationLog(
  record: DenunciationRecord,
): readonly { readonly type: DenunciationEvent['type']; readonly at: IsoInstant }[] {
  return eventsOf(record).map(({ type, at }) => ({ type, at }))
}

/** The events of a record that can be read; a record that nobody parsed may hold others. */
function eventsOf(record: DenunciationRecord): readonly DenunciationEvent[] {
  const unreadable = findMisshapen(record, { events: ['object'] }, denunciationLifecycle.basis)
  if (unreadable.length === 0) return record.events
  const [first] = unreadable
  throw new RangeError(`not a denunciation's record at ${JSON.stringify(first?.path ?? [])}`)
}
