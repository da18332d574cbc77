import {
  conclusionContents,
  conclusionHandling,
  conclusionSent,
  crimeReferral,
  monitoring,
  publicationTime,
  restoration,
  resultReport,
} from '../law/petitions-denunciation'
import { ofCase } from '../lifecycle/of-case'
import {
  apologyKept,
  conclusionKept,
  handlingKept,
  identityWithheldInNotice,
  publicationKept,
} from './denunciation-conclusion-checks'
import { crimeReferredAtOnce } from './denunciation-course-checks'
import {
  type DenunciationTransition,
  decidedStates,
  openStates,
  resolvingStates,
  stay,
  when,
} from './denunciation-scene'

const part = when('part-of-the-file', ({ event }) => event.type === 'crime-referred' && event.part === true)

/** Kết luận, xử lý, công khai, chuyển dấu hiệu tội phạm — the conclusion and what follows it. */
export const conclusionTransitions: readonly DenunciationTransition[] = [
  {
    from: resolvingStates,
    event: 'concluded',
    to: 'concluded',
    by: 'authority',
    law: conclusionContents,
    checks: [ofCase(conclusionKept)],
  },
  ...stay(decidedStates, {
    event: 'conclusion-sent',
    by: 'authority',
    law: conclusionSent,
    checks: [identityWithheldInNotice],
  }),
  ...stay(decidedStates, {
    event: 'handled',
    by: 'authority',
    law: conclusionHandling,
    checks: [handlingKept],
  }),
  ...stay(decidedStates, { event: 'apologised', by: 'authority', law: restoration, checks: [apologyKept] }),
  ...stay(decidedStates, { event: 'sanctioned', by: 'sanctioning-authority', law: resultReport }),
  ...stay(decidedStates, { event: 'result-reported', by: 'sanctioning-authority', law: resultReport }),
  ...stay([...decidedStates, 'settled'], {
    event: 'published',
    by: 'authority',
    law: publicationTime,
    checks: [publicationKept],
  }),
  ...stay(decidedStates, { event: 'monitoring-assigned', by: 'authority', law: monitoring }),
  ...stay(decidedStates, { event: 'monitoring-reported', by: 'inspectorate', law: monitoring }),
  ...stay([...openStates, ...decidedStates], { event: 'crime-signs-found', by: 'authority', law: crimeReferral }),
  ...stay(openStates, {
    event: 'crime-referred',
    by: 'authority',
    law: crimeReferral,
    when: part,
    checks: [crimeReferredAtOnce],
  }),
  {
    from: openStates,
    event: 'crime-referred',
    to: 'crime-referred',
    by: 'authority',
    law: crimeReferral,
    checks: [crimeReferredAtOnce],
  },
  ...stay(decidedStates, {
    event: 'crime-referred',
    by: 'authority',
    law: crimeReferral,
    checks: [crimeReferredAtOnce],
  }),
]
