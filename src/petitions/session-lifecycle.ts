import { cite } from '../law/cite'
import {
  headConclusion,
  inPerson,
  onlineConnection,
  onlineNotice,
  onlineTest,
  postponement,
  receptionLog,
  schedulePosting,
} from '../law/petitions-reception'
import { defineLifecycle } from '../lifecycle/define-lifecycle'
import { ofCase } from '../lifecycle/of-case'
import type { Lifecycle } from '../lifecycle/types'
import { eventShapes, factShapes } from './record-shapes'
import { closedWell, heldWell, notHeld } from './session-checks'
import { backFrom, onlineClock } from './session-clocks'
import type { SessionEvent } from './session-events'
import { onlineAllowed, openedWell } from './session-opening'
import { postedWell, postponedWell } from './session-posting'
import type { SessionFacts, SessionState } from './session-types'

const ahead: readonly SessionState[] = ['planned', 'posted', 'postponed']

/**
 * Vòng đời một buổi tiếp công dân của người đứng đầu — planned, posted at least 5 working days before, postponed for good
 * reason, held in person, concluded and logged; online sessions with their notice, test and connection.
 *
 * @remarks Law 42/2013/QH13 art. 18, 24; Decree 154/2026/NĐ-CP art. 20-27, from 1 July 2026.
 */
export const sessionLifecycle: Lifecycle<SessionState, SessionEvent, SessionFacts> = /* @__PURE__ */ defineLifecycle({
  id: 'reception',
  label: { vi: 'Buổi tiếp công dân', en: 'Reception session' },
  initial: 'new',
  details: eventShapes.reception,
  facts: factShapes.reception,
  basis: [cite('42/2013/QH13@2013-11-25', '18'), cite('42/2013/QH13@2013-11-25', '24')],
  states: {
    new: { vi: 'Chưa có lịch', en: 'Not planned' },
    planned: { vi: 'Đã lên lịch', en: 'Planned' },
    posted: { vi: 'Đã niêm yết lịch', en: 'Posted' },
    postponed: { vi: 'Đã lùi lịch', en: 'Postponed' },
    open: { vi: 'Đang tiếp', en: 'Open' },
    held: { vi: 'Đã tiếp', en: 'Held' },
    'not-held': { vi: 'Không tiếp', en: 'Not held', final: true },
    closed: { vi: 'Đã kết thúc', en: 'Closed', final: true },
  },
  events: {
    planned: { vi: 'Lên lịch', en: 'Planned' },
    posted: { vi: 'Niêm yết lịch', en: 'Schedule posted' },
    postponed: { vi: 'Lùi lịch', en: 'Postponed' },
    'online-notified': { vi: 'Thông báo buổi tiếp trực tuyến', en: 'Online session notified' },
    'online-tested': { vi: 'Kết nối thử', en: 'Connection tested' },
    'online-connected': { vi: 'Kết nối xong các điểm cầu', en: 'All sites connected' },
    opened: { vi: 'Mở buổi tiếp', en: 'Opened' },
    held: { vi: 'Đã tiếp', en: 'Held' },
    'not-held': { vi: 'Không tiếp theo lịch', en: 'Not held' },
    concluded: { vi: 'Kết luận buổi tiếp', en: 'Concluded' },
    logged: { vi: 'Ghi sổ, cập nhật dữ liệu', en: 'Logged' },
    closed: { vi: 'Kết thúc', en: 'Closed' },
  },
  transitions: [
    { from: 'new', event: 'planned', to: 'planned', by: 'head', law: inPerson, checks: [ofCase(onlineAllowed)] },
    {
      from: ahead,
      event: 'posted',
      to: 'posted',
      by: 'authority',
      law: schedulePosting,
      checks: [postedWell],
    },
    { from: ahead, event: 'postponed', to: 'postponed', by: 'head', law: postponement, checks: [postponedWell] },
    ...ahead.flatMap((state) => [
      { from: state, event: 'online-notified', to: state, by: 'authority', law: onlineNotice } as const,
      { from: state, event: 'online-tested', to: state, by: 'authority', law: onlineTest } as const,
      { from: state, event: 'online-connected', to: state, by: 'authority', law: onlineConnection } as const,
    ]),
    { from: ahead, event: 'opened', to: 'open', by: 'head', law: inPerson, checks: [ofCase(openedWell)] },
    { from: 'open', event: 'held', to: 'held', by: 'head', law: inPerson, checks: [heldWell] },
    { from: [...ahead, 'open'], event: 'not-held', to: 'not-held', by: 'head', law: inPerson, checks: [notHeld] },
    { from: 'held', event: 'concluded', to: 'held', by: 'head', law: headConclusion },
    { from: 'held', event: 'logged', to: 'held', by: 'officer', law: receptionLog },
    { from: 'held', event: 'closed', to: 'closed', by: 'authority', law: inPerson, checks: [ofCase(closedWell)] },
  ],
  clocks: [
    {
      id: 'reception.posting',
      holder: 'authority',
      label: { vi: 'Niêm yết lịch tiếp công dân', en: 'Posting of the schedule' },
      starts: { on: ['planned'], when: { name: 'periodic', test: ({ facts }) => facts.adHoc !== true } },
      meets: { on: ['posted'] },
      voids: { on: ['postponed', 'opened', 'not-held'] },
      period: (scene) => backFrom(schedulePosting, scene),
    },
    onlineClock('online-notified', onlineNotice, 'Thông báo buổi tiếp trực tuyến', 'Notice of the online session'),
    onlineClock('online-tested', onlineTest, 'Kết nối thử', 'Test connection'),
    onlineClock('online-connected', onlineConnection, 'Kết nối xong các điểm cầu', 'Connection of all sites'),
  ],
})
