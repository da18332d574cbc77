import { endOf } from '../calendar/compute-period-end'
import type { Period } from '../calendar/period'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import { civilDay } from '../core/moment'
import type { Parameter } from '../core/parameter'
import {
  disciplineSending,
  emergencyMeasure,
  enforcement,
  firstSending,
  frontNotice,
  informationTime,
  publication,
  receptionAnswer,
  secondSending,
  suspensionSending,
} from '../law/petitions-complaint'
import type { ClockRule } from '../lifecycle/types'
import { acceptancePeriod } from './complaint-acceptance'
import { type ComplaintCondition, up, whole } from './complaint-conditions'
import { makesComplex } from './complaint-decision'
import { effectOf } from './complaint-effect'
import { clockIds, lastClock, levelOf } from './complaint-history'
import { basisOn, limitOn } from './complaint-limit'
import { resolutionPeriod } from './complaint-resolution'
import type { ComplaintEvent, ComplaintFacts, ComplaintLevel, ComplaintScene, ComplaintState } from './complaint-types'

type Rule = ClockRule<ComplaintState, ComplaintEvent, ComplaintFacts>
type EventType = ComplaintEvent['type']

/** Events that end every duty that is left. */
const ends = ['redirected', 'court-judged', 'archived'] as const satisfies readonly EventType[]
/** Events that take a case away from the one who resolves it. */
const departures = ['withdrawn', 'terminated', 'court-accepted', 'appealed', 'first-decision-revoked'] as const

/** A withdrawal ends clocks when it is whole, a second complaint when it goes up. */
const departs: ComplaintCondition = {
  name: 'leaves-resolver',
  test: (scene) =>
    scene.event.type === 'withdrawn' ? whole.test(scene) : scene.event.type !== 'appealed' || up.test(scene),
}

const atLevel = (level: ComplaintLevel): ComplaintCondition => ({
  name: `level-${level}`,
  test: ({ state, clocks }) => levelOf(state, clocks) === level,
})

const intakeAt = (level: ComplaintLevel): ComplaintCondition => ({
  name: `intake-${level}`,
  test: (scene) => {
    if (scene.event.type === 'continued') return levelOf(scene.state, scene.clocks) === level
    return level === 1 ? scene.event.type !== 'appealed' : up.test(scene)
  },
})

const complexAt = (level: ComplaintLevel): ComplaintCondition => ({
  name: `complex-${level}`,
  test: (scene) =>
    levelOf(scene.state, scene.clocks) === level && (scene.event.type === 'accepted' || makesComplex(scene)),
})

const endsResolution: ComplaintCondition = {
  name: 'complex-or-departs',
  test: (scene) => (scene.event.type === 'complexity-determined' ? makesComplex(scene) : departs.test(scene)),
}

/** What each level has of its own: acceptance, resolution, sending. */
export function clocksOf(level: ComplaintLevel): readonly Rule[] {
  const ids = clockIds[level]
  const place = level === 1 ? { vi: 'lần đầu', en: 'first level' } : { vi: 'lần hai', en: 'second level' }
  const label = (vi: string, en: string) => ({ vi: `${vi} ${place.vi}`, en: `${en}, ${place.en}` })
  return [
    {
      id: ids.acceptance,
      holder: 'authority',
      label: label('Thụ lý khiếu nại', 'Acceptance'),
      starts: {
        on: level === 1 ? ['received', 'first-decision-revoked', 'continued'] : ['appealed', 'continued'],
        when: intakeAt(level),
      },
      meets: { on: ['accepted', 'refused', 'redirected'] },
      voids: { on: departures, when: departs },
      period: ({ event, facts, context }) => acceptancePeriod(event.at, facts.subject, context),
    },
    {
      id: ids.resolution,
      holder: 'authority',
      label: label('Giải quyết khiếu nại', 'Resolution'),
      starts: { on: ['accepted', 'complexity-determined'], when: complexAt(level) },
      meets: { on: ['decided'] },
      voids: { on: ['complexity-determined', ...departures], when: endsResolution },
      pauses: { on: ['suspended'] },
      resumes: { on: ['resumed'] },
      period: (scene) => resolutionOf(scene, level),
    },
    {
      id: `complaint.${level === 1 ? 'first' : 'second'}-sending`,
      holder: 'authority',
      label: label('Gửi quyết định giải quyết khiếu nại', 'Sending the decision'),
      starts: { on: ['decided'], when: atLevel(level) },
      meets: { on: ['sent'] },
      voids: { on: ['appealed', 'first-decision-revoked', ...ends], when: departs },
      period: (scene) => sendingOf(scene, level),
    },
  ]
}

/** The clocks that belong to no level. */
export const otherClocks: readonly Rule[] = [
  {
    id: 'complaint.reception-answer',
    holder: 'authority',
    label: { vi: 'Trả lời người khiếu nại tại nơi tiếp công dân', en: 'Answer to a complainant received in person' },
    starts: {
      on: ['received'],
      when: { name: 'at-reception', test: ({ event }) => event.type === 'received' && event.channel === 'reception' },
    },
    meets: { on: ['accepted', 'refused', 'redirected', 'answered'] },
    voids: { on: [...departures, ...ends], when: departs },
    limit: receptionAnswer,
  },
  {
    id: 'complaint.information',
    holder: 'informant',
    label: { vi: 'Cung cấp thông tin, tài liệu', en: 'Supplying information' },
    starts: { on: ['information-requested'] },
    meets: {
      on: ['information-received'],
      when: { name: 'complete', test: ({ event }) => event.type === 'information-received' && event.complete },
    },
    voids: { on: ['decided', ...departures, ...ends], when: departs },
    period: (scene) => periodFrom(informationTime, scene),
  },
  {
    id: 'complaint.measure',
    holder: 'authority',
    label: {
      vi: 'Hủy bỏ quyết định tạm đình chỉ thi hành quyết định bị khiếu nại',
      en: 'Lifting the stay of the contested decision',
    },
    starts: { on: ['measure-applied'] },
    meets: { on: ['measure-lifted'] },
    voids: { on: ['decided', ...departures, ...ends], when: departs },
    period: measureOf,
  },
  {
    id: 'complaint.suspension-sending',
    holder: 'authority',
    label: {
      vi: 'Gửi quyết định tạm đình chỉ, tiếp tục, đình chỉ giải quyết',
      en: 'Sending the decision to suspend, go on or end',
    },
    starts: { on: ['suspended', 'resumed', 'terminated'] },
    meets: { on: ['notice-sent'] },
    voids: { on: ends },
    limit: suspensionSending,
  },
  {
    id: 'complaint.publication',
    holder: 'authority',
    label: { vi: 'Công khai quyết định giải quyết khiếu nại lần hai', en: 'Publishing the second decision' },
    starts: {
      on: ['decided'],
      when: {
        name: 'second-administrative',
        test: ({ state, clocks, facts }) => levelOf(state, clocks) === 2 && facts.subject === 'administrative',
      },
    },
    meets: { on: ['published'] },
    voids: { on: ends },
    period: (scene) => periodFrom(publication, scene),
  },
  {
    id: 'complaint.front-notice',
    holder: 'authority',
    label: { vi: 'Thông báo kết quả cho Mặt trận Tổ quốc chuyển đơn', en: 'Telling the Fatherland Front the result' },
    starts: { on: ['decided'], when: { name: 'from-front', test: ({ facts }) => facts.forwardedByFront === true } },
    meets: { on: ['front-notified'] },
    voids: { on: ends },
    period: (scene) => periodFrom(frontNotice, scene),
  },
  {
    id: 'complaint.enforcement',
    holder: 'authority',
    label: { vi: 'Tổ chức thi hành quyết định có hiệu lực', en: 'Carrying out the decision in force' },
    starts: { on: ['decided'] },
    meets: { on: ['enforced'] },
    voids: { on: ['appealed', 'court-accepted', 'first-decision-revoked', ...ends], when: departs },
    period: enforcementOf,
  },
]

function periodFrom(parameter: Parameter<Limit>, { event, lawDate, context }: ComplaintScene): Period | undefined {
  const law = limitOn(parameter, lawDate, 'authority', context)
  return law && { from: event.at, ...law }
}

/** The cap from acceptance; a determination of complexity lengthens it, the suspensions so far stay out of it. */
function resolutionOf({ event, clocks, facts, context }: ComplaintScene, level: ComplaintLevel): Period | undefined {
  const complex = event.type === 'complexity-determined'
  const running = complex ? lastClock(clocks, clockIds[level].resolution)?.period : undefined
  if (complex && (running === undefined || !('from' in running))) return undefined
  const accepted = running !== undefined && 'from' in running ? running.from : event.at
  const pauses = running !== undefined && 'from' in running ? running.pauses : undefined
  const remote = facts.remote !== undefined
  return resolutionPeriod(accepted, { subject: facts.subject, level, complex, remote }, context, pauses)
}

function sendingOf(scene: ComplaintScene, level: ComplaintLevel): Period | undefined {
  if (scene.facts.subject === 'discipline') return level === 1 ? undefined : periodFrom(disciplineSending, scene)
  return periodFrom(level === 1 ? firstSending : secondSending, scene)
}

/** Art. 35: not beyond what is left of the time to resolve. */
function measureOf({ state, clocks, lawDate, context }: ComplaintScene): Period | undefined {
  const clock = lastClock(clocks, clockIds[levelOf(state, clocks)].resolution)
  const end = clock && endOf(clock.period, context)
  return end && { by: civilDay(end.due), basis: basisOn(emergencyMeasure, lawDate) }
}

/** From the first day in force, as if nobody complained a second time. */
function enforcementOf({ event, facts, context }: ComplaintScene): Period | undefined {
  const remote = facts.remote !== undefined
  const from: IsoDate | undefined = effectOf({ subject: facts.subject, remote, issued: event.at }, context)?.from
  const law = from && limitOn(enforcement, from, 'authority', context)
  return from && law && { from, ...law }
}
