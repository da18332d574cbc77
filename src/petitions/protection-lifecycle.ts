import { cite } from '../law/cite'
import {
  endsByBreach,
  endsByDecision,
  endsWithCase,
  protectionBodies,
  protectionChange,
  protectionDecision,
  protectionDeclined,
  protectionExecution,
  protectionGrounds,
  protectionRefusal,
  protectionRequest,
  urgentDecision,
  urgentRequest,
} from '../law/petitions-protection'
import { defineLifecycle } from '../lifecycle/define-lifecycle'
import type { Lifecycle } from '../lifecycle/types'
import {
  changeKept,
  confirmationKept,
  decisionKept,
  executionKept,
  forwardingKept,
  type ProtectionFacts,
  refusalKept,
  requestKept,
} from './protection-checks'
import type { ProtectionEvent, ProtectionState } from './protection-types'
import { eventShapes, factShapes } from './record-shapes'

const waiting: readonly ProtectionState[] = ['requested', 'forwarded']
const lasting: readonly ProtectionState[] = ['applied', 'decided', 'active']

const stay = (
  states: readonly ProtectionState[],
  row: Omit<Lifecycle<ProtectionState, ProtectionEvent, ProtectionFacts>['transitions'][number], 'from' | 'to'>,
) => states.map((state) => ({ ...row, from: state, to: state }))

const breached = {
  name: 'duties-breached',
  test: ({ event }: { readonly event: ProtectionEvent }) =>
    event.type === 'ended' && event.ground === 'duties-breached',
}

const decidedUpon = {
  name: 'not-for-a-breach',
  test: ({ event }: { readonly event: ProtectionEvent }) =>
    event.type === 'ended' && event.ground !== 'duties-breached',
}

/**
 * Vòng đời bảo vệ người tố cáo — The life of a protection, beside the denunciation it belongs to: asked for (or found
 * necessary), forwarded to the body that can, decided, carried out, changed, ended.
 *
 * The law wants decisions “promptly” and, in an emergency, “at once”, and gives no number of days; there is a clock only
 * when the host names its own limit (`facts.decisionLimit`). Secrecy is not part of this: it needs no request and never
 * ends. The conclusion or termination of the denunciation ends the protection; since 1 July 2026 also a protected
 * person's deliberate breach.
 *
 * @remarks Denunciation Law 25/2018/QH14 art. 47-58; Decree 31/2019/NĐ-CP art. 7-8; Law 136/2025/QH15 art. 3.7.
 * @example
 * ```ts
 * import { mayHappen } from 'congvu/lifecycle'
 * import { protectionLifecycle } from 'congvu/petitions'
 *
 * const breach = { type: 'ended', at: '2026-06-30T08:00:00+07:00', ground: 'duties-breached' } as const
 * const events = [
 *   { type: 'requested', at: '2026-06-01T08:00:00+07:00', form: 'written' },
 *   { type: 'decided', at: '2026-06-03T08:00:00+07:00', measures: ['guards'] },
 * ] as const
 * const before = mayHappen(protectionLifecycle, events, breach, { facts: {} })
 * before.status === 'decided' && before.value //=> false
 * before.findings[0]?.code //=> 'lifecycle.not-in-force'
 * ```
 */
export const protectionLifecycle: Lifecycle<ProtectionState, ProtectionEvent, ProtectionFacts> =
  /* @__PURE__ */ defineLifecycle<ProtectionState, ProtectionEvent, ProtectionFacts>({
    id: 'protection',
    label: { vi: 'Bảo vệ người tố cáo', en: 'Protection of a denouncer' },
    initial: 'none',
    details: eventShapes.protection,
    facts: factShapes.protection,
    basis: [cite('25/2018/QH14@2018-06-12', '50'), cite('25/2018/QH14@2018-06-12', '51')],
    states: {
      none: { vi: 'Chưa có đề nghị', en: 'Not asked for' },
      requested: { vi: 'Đã đề nghị', en: 'Asked for' },
      forwarded: { vi: 'Đã đề nghị cơ quan có thẩm quyền', en: 'Forwarded to the competent body' },
      applied: { vi: 'Đã áp dụng ngay, chờ quyết định', en: 'Applied at once, paper to follow' },
      decided: { vi: 'Đã quyết định', en: 'Decided' },
      active: { vi: 'Đang được bảo vệ', en: 'Protected' },
      refused: { vi: 'Không áp dụng', en: 'Refused' },
      ended: { vi: 'Đã chấm dứt', en: 'Ended', final: true },
    },
    events: {
      requested: { vi: 'Đề nghị bảo vệ', en: 'Protection asked for' },
      'confirmed-in-writing': { vi: 'Bổ sung văn bản đề nghị', en: 'Request put in writing' },
      'self-initiated': { vi: 'Người giải quyết tố cáo tự thấy có căn cứ', en: 'Found necessary by the resolver' },
      forwarded: { vi: 'Đề nghị cơ quan có thẩm quyền', en: 'Forwarded' },
      applied: { vi: 'Áp dụng ngay', en: 'Applied at once' },
      decided: { vi: 'Quyết định áp dụng', en: 'Decided' },
      refused: { vi: 'Không áp dụng', en: 'Refused' },
      'carried-out': { vi: 'Bắt đầu thực hiện', en: 'Carried out' },
      changed: { vi: 'Thay đổi, bổ sung', en: 'Changed' },
      declined: { vi: 'Người được bảo vệ từ chối', en: 'Declined' },
      ended: { vi: 'Chấm dứt', en: 'Ended' },
      'denunciation-concluded': { vi: 'Đã kết luận nội dung tố cáo', en: 'Denunciation concluded' },
      'denunciation-terminated': { vi: 'Đình chỉ giải quyết tố cáo', en: 'Denunciation terminated' },
    },
    transitions: [
      {
        from: ['none', 'refused'],
        event: 'requested',
        to: 'requested',
        by: 'denouncer',
        law: protectionRequest,
        checks: [requestKept],
      },
      { from: ['none', 'refused'], event: 'self-initiated', to: 'requested', by: 'resolver', law: protectionGrounds },
      ...stay([...waiting, ...lasting], {
        event: 'confirmed-in-writing',
        by: 'denouncer',
        law: urgentRequest,
        checks: [confirmationKept],
      }),
      {
        from: 'requested',
        event: 'forwarded',
        to: 'forwarded',
        by: 'resolver',
        law: protectionBodies,
        checks: [forwardingKept],
      },
      { from: waiting, event: 'applied', to: 'applied', by: 'body', law: urgentDecision, checks: [decisionKept] },
      {
        from: [...waiting, 'applied'],
        event: 'decided',
        to: 'decided',
        by: 'body',
        law: protectionDecision,
        checks: [decisionKept],
      },
      { from: waiting, event: 'refused', to: 'refused', by: 'body', law: protectionRefusal, checks: [refusalKept] },
      {
        from: 'decided',
        event: 'carried-out',
        to: 'active',
        by: 'body',
        law: protectionExecution,
        checks: [executionKept],
      },
      ...stay(['decided', 'active'], { event: 'changed', by: 'body', law: protectionChange, checks: [changeKept] }),
      {
        from: [...waiting, ...lasting],
        event: 'declined',
        to: 'ended',
        by: 'protected-person',
        law: protectionDeclined,
      },
      { from: lasting, event: 'ended', to: 'ended', by: 'body', law: endsByBreach, when: breached },
      {
        from: lasting,
        event: 'ended',
        to: 'ended',
        by: 'body',
        law: endsByDecision,
        when: decidedUpon,
        checks: [changeKept],
      },
      {
        from: [...waiting, ...lasting, 'refused'],
        event: 'denunciation-concluded',
        to: 'ended',
        by: 'resolver',
        law: endsWithCase,
      },
      {
        from: [...waiting, ...lasting, 'refused'],
        event: 'denunciation-terminated',
        to: 'ended',
        by: 'resolver',
        law: endsWithCase,
      },
    ],
    clocks: [
      {
        id: 'protection.decision',
        holder: 'body',
        label: { vi: 'Quyết định áp dụng biện pháp bảo vệ', en: 'Deciding on protection' },
        starts: { on: ['requested', 'self-initiated'] },
        meets: { on: ['applied', 'decided', 'refused'] },
        voids: { on: ['declined', 'denunciation-concluded', 'denunciation-terminated'] },
        period: ({ event, facts }) => facts.decisionLimit && { from: event.at, ...facts.decisionLimit },
      },
    ],
  })
