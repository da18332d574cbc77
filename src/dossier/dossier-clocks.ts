import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Basis } from '../core/citation'
import { at } from '../core/timeline'
import { clockAfterSupplement, closeAfter, consultation, correction, lateNotice, onlineAnswer } from '../law/dossier'
import type { ClockRule } from '../lifecycle/types'
import {
  answeredByHolder,
  complete,
  type DossierScene,
  endsPeriod,
  online,
  startsAnew,
  winsTime,
  withBasis,
} from './dossier-conditions'
import { processingPeriod } from './processing-period'
import type { DossierEvent, DossierState, Procedure } from './types'

const resultPeriod = ({ event, facts, lawDate, context }: DossierScene) => {
  if (facts.limit === undefined) return undefined
  const period = processingPeriod(event.at, facts.limit, lawDate, context)
  const anew = event.type === 'accepted' ? undefined : at(clockAfterSupplement.values, lawDate)
  return anew === undefined ? period : { ...period, basis: [...anew.basis, ...period.basis] satisfies Basis }
}

const newDatePeriod = ({ event, lawDate, context }: DossierScene) => {
  const law = lawOn(lateNotice, lawDate, context)
  return event.type === 'late-notified' && event.newDate !== undefined && law !== undefined
    ? { by: event.newDate, basis: law.basis }
    : undefined
}

const consultationPeriod = ({ event, lawDate }: DossierScene): Period | undefined => {
  const law = at(consultation.values, lawDate)
  if (event.type !== 'consulted' || event.answerBy === undefined || law === undefined) return undefined
  return { by: event.answerBy, basis: law.basis }
}

/** Các thời hạn trong vòng đời hồ sơ — every clock of a one-stop dossier. */
export const dossierClocks: readonly ClockRule<DossierState, DossierEvent, Procedure>[] = [
  {
    id: 'dossier.online-answer',
    holder: 'one-stop',
    label: { vi: 'Trả lời hồ sơ nộp trực tuyến', en: 'Answer to an online submission' },
    starts: { on: ['submitted'], when: online },
    meets: { on: ['accepted', 'refused', 'supplement-requested'] },
    voids: { on: ['stopped'] },
    limit: onlineAnswer,
  },
  {
    id: 'dossier.result',
    holder: 'authority',
    label: { vi: 'Giải quyết và trả kết quả', en: 'Decision and result' },
    starts: { on: ['accepted', 'supplement-received'], when: startsAnew },
    meets: { on: ['finished'] },
    voids: { on: ['supplement-requested', 'stopped', 'closed'], when: endsPeriod },
    pauses: { on: ['paused'], when: withBasis },
    resumes: { on: ['resumed'] },
    period: resultPeriod,
  },
  {
    id: 'dossier.applicant-supplement',
    holder: 'applicant',
    label: { vi: 'Người nộp hoàn thiện hồ sơ', en: 'Applicant completes the dossier' },
    starts: { on: ['supplement-requested'], when: winsTime },
    meets: { on: ['supplement-received'], when: complete },
    voids: { on: ['supplement-requested', 'finished', 'stopped', 'closed'], when: endsPeriod },
    limit: closeAfter,
  },
  {
    id: 'dossier.reappointed-result',
    holder: 'authority',
    label: { vi: 'Trả kết quả theo ngày hẹn lại', en: 'Result by the new date' },
    starts: { on: ['late-notified'] },
    meets: { on: ['finished'] },
    voids: { on: ['supplement-requested', 'late-notified', 'stopped', 'closed'], when: endsPeriod },
    period: newDatePeriod,
  },
  {
    id: 'dossier.consultation',
    holder: 'consulted-body',
    holderOf: ({ event }) => (event.type === 'consulted' ? event.body : 'consulted-body'),
    label: { vi: 'Trả lời ý kiến', en: 'Answer to a consultation' },
    starts: { on: ['consulted'] },
    meets: { on: ['consultation-answered'], when: answeredByHolder },
    voids: { on: ['finished', 'stopped', 'closed'] },
    period: consultationPeriod,
  },
  {
    id: 'dossier.correction',
    holder: 'authority',
    label: { vi: 'Đính chính kết quả', en: 'Correction of the result' },
    starts: { on: ['fault-found'] },
    meets: { on: ['corrected'] },
    limit: correction,
  },
]
