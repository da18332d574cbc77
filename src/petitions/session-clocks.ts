import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { ClockRule } from '../lifecycle/types'
import { announcedDay, type SessionScene } from './session-checks'
import type { SessionEvent } from './session-events'
import type { SessionFacts, SessionState } from './session-types'

/** A limit counted back from the day (or the opening) that was announced. */
export function backFrom(parameter: Parameter<Limit>, scene: SessionScene): Period | undefined {
  const law = lawOn(parameter, scene.lawDate, scene.context)
  const { date, opensAt } = announcedDay([...scene.history, scene.event])
  const byClock = law?.value.unit === 'hour' || law?.value.unit === 'minute'
  const until = byClock ? opensAt : date
  return law === undefined || until === undefined ? undefined : { until, limit: law.value, basis: law.basis }
}

export function onlineClock(
  meets: 'online-notified' | 'online-tested' | 'online-connected',
  limit: Parameter<Limit>,
  vi: string,
  en: string,
): ClockRule<SessionState, SessionEvent, SessionFacts> {
  return {
    id: `reception.${meets}`,
    holder: 'authority',
    label: { vi, en },
    starts: {
      on: ['planned', 'postponed'],
      when: { name: 'online', test: ({ facts }) => facts.online !== undefined },
    },
    meets: { on: [meets] },
    voids: { on: ['postponed', 'opened', 'not-held'] },
    period: (scene) => backFrom(limit, scene),
  }
}
