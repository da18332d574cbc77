import type { Basis } from '../../src/core/citation'
import { finding } from '../../src/core/finding'
import type { Limit } from '../../src/core/limit'
import type { Parameter } from '../../src/core/parameter'
import { cite } from '../../src/law/cite'
import { type CaseContextAt, defineLifecycle, type Snapshot } from '../../src/lifecycle/index'

/** A small case, only for tests: opened, perhaps held and resumed, then finished or dropped. */
export type ToyState = 'new' | 'open' | 'held' | 'done' | 'dropped'
export type ToyEvent =
  | { readonly type: 'opened'; readonly at: string; readonly by?: `${number}-${number}-${number}` }
  | { readonly type: 'held'; readonly at: string; readonly reason?: string }
  | { readonly type: 'resumed'; readonly at: string }
  | { readonly type: 'finished'; readonly at: string; readonly good: boolean }
  | { readonly type: 'dropped'; readonly at: string }
export interface ToyFacts {
  readonly days?: number
}

export const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]
export const oldBasis: Basis = [cite('61/2018/NĐ-CP@2018-04-23', '17')]
export const newBasis: Basis = [cite('118/2025/NĐ-CP@2025-06-09', '21')]

const row = { verifiedOn: '2026-11-23', seen: 'text' } as const
const always: Parameter<'may'> = {
  id: 'toy.always',
  vi: 'Luôn có hiệu lực',
  en: 'Always in force',
  unit: 'rule',
  values: [{ from: '2016-01-01', value: 'may', basis, ...row }],
}
const oldDrop: Parameter<'may'> = {
  id: 'toy.old-drop',
  vi: 'Bỏ theo quy định cũ',
  en: 'Dropping by the old rule',
  unit: 'rule',
  values: [
    { from: '2020-01-01', value: 'may', basis: oldBasis, ...row },
    { from: '2024-07-01', value: null, basis: newBasis, ...row },
  ],
}
const newDrop: Parameter<'may'> = {
  id: 'toy.new-drop',
  vi: 'Bỏ theo quy định mới',
  en: 'Dropping by the new rule',
  unit: 'rule',
  values: [{ from: '2024-07-01', value: 'may', basis: newBasis, ...row }],
}
const fiveDays: Parameter<Limit> = {
  id: 'toy.main',
  vi: 'Năm ngày làm việc',
  en: 'Five working days',
  unit: 'limit',
  values: [{ from: '2020-01-01', value: { amount: 5, unit: 'working-day' }, basis, ...row }],
}

export const toy = defineLifecycle<ToyState, ToyEvent, ToyFacts>({
  id: 'toy',
  label: { vi: 'Vụ việc thử', en: 'Toy case' },
  initial: 'new',
  basis,
  states: {
    new: { vi: 'Mới', en: 'New' },
    open: { vi: 'Đang mở', en: 'Open' },
    held: { vi: 'Tạm dừng', en: 'Held' },
    done: { vi: 'Xong', en: 'Done', final: true },
    dropped: { vi: 'Đã bỏ', en: 'Dropped', final: true },
  },
  events: {
    opened: { vi: 'Mở', en: 'Opened' },
    held: { vi: 'Tạm dừng', en: 'Held' },
    resumed: { vi: 'Tiếp tục', en: 'Resumed' },
    finished: { vi: 'Xong', en: 'Finished' },
    dropped: { vi: 'Bỏ', en: 'Dropped' },
  },
  transitions: [
    { from: 'new', event: 'opened', to: 'open', by: 'authority', law: always },
    {
      from: 'open',
      event: 'held',
      to: 'held',
      by: 'authority',
      law: always,
      checks: [
        {
          rule: 'toy.held-reason',
          find: ({ event }) =>
            event.type === 'held' && event.reason === undefined
              ? [finding('toy.held-without-reason', {}, basis, { path: ['reason'] })]
              : [],
        },
      ],
    },
    { from: 'held', event: 'resumed', to: 'open', by: 'authority', law: always },
    {
      from: 'open',
      event: 'finished',
      to: 'done',
      by: 'authority',
      law: always,
      when: { name: 'good', test: ({ event }) => event.type === 'finished' && event.good },
    },
    { from: 'open', event: 'finished', to: 'open', by: 'authority', law: always },
    { from: ['open', 'held'], event: 'dropped', to: 'done', by: 'applicant', law: oldDrop },
    { from: ['open', 'held'], event: 'dropped', to: 'dropped', by: 'applicant', law: newDrop },
  ],
  clocks: [
    {
      id: 'toy.main',
      holder: 'authority',
      label: { vi: 'Giải quyết', en: 'Decision' },
      starts: { on: ['opened'] },
      meets: { on: ['finished'], when: { name: 'good', test: ({ event }) => event.type === 'finished' && event.good } },
      voids: { on: ['dropped'] },
      pauses: { on: ['held'] },
      resumes: { on: ['resumed'] },
      limit: fiveDays,
    },
    {
      id: 'toy.by',
      holder: 'applicant',
      label: { vi: 'Trước ngày hẹn', en: 'By the day' },
      starts: { on: ['opened'] },
      meets: { on: ['finished'] },
      voids: { on: ['dropped'] },
      pauses: { on: ['held'] },
      resumes: { on: ['resumed'] },
      period: ({ event, facts }) =>
        event.type === 'opened' && event.by !== undefined && facts.days !== 0
          ? { by: event.by, basis: newBasis }
          : undefined,
    },
  ],
})

export const begun: Snapshot<ToyState, ToyEvent> = { state: 'new', history: [], clocks: [] }
export const asOf = (moment: string): CaseContextAt<ToyFacts> => ({ facts: {}, asOf: moment })
