import {
  acceptanceConditions,
  denunciationForm,
  fastTrack,
  guidance,
  initialHandlingExtended,
  inspectionLead,
  notProcessed,
  outsideLaw,
  refusalNotice,
  transferTime,
} from '../law/petitions-denunciation'
import { ofCase } from '../lifecycle/of-case'
import {
  acceptanceKept,
  checkingExtendedInTime,
  fastTrackKept,
  formKept,
  refusalKept,
  transferKept,
} from './denunciation-intake-checks'
import { type DenunciationTransition, stay, when } from './denunciation-scene'

const outside = when(
  'not-a-denunciation-in-law',
  ({ event }) => event.type === 'not-processed' && !['sent-to-competent', 'guided-before'].includes(event.ground),
)

/** Tiếp nhận, xử lý ban đầu, thụ lý — from receipt to acceptance. */
export const intakeTransitions: readonly DenunciationTransition[] = [
  {
    from: 'new',
    event: 'received',
    to: 'checking',
    by: 'authority',
    law: denunciationForm,
    checks: [formKept],
  },
  ...stay(['checking'], {
    event: 'checking-extended',
    by: 'authority',
    law: initialHandlingExtended,
    checks: [ofCase(checkingExtendedInTime)],
  }),
  {
    from: 'checking',
    event: 'transferred',
    to: 'transferred',
    by: 'authority',
    law: transferTime,
    checks: [ofCase(transferKept)],
  },
  { from: 'checking', event: 'guided', to: 'guided', by: 'authority', law: guidance },
  { from: 'checking', event: 'not-processed', to: 'not-processed', by: 'authority', law: outsideLaw, when: outside },
  { from: 'checking', event: 'not-processed', to: 'not-processed', by: 'authority', law: notProcessed },
  { from: 'checking', event: 'sent-to-inspection', to: 'inspection', by: 'authority', law: inspectionLead },
  {
    from: 'checking',
    event: 'refused',
    to: 'refused',
    by: 'authority',
    law: refusalNotice,
    checks: [refusalKept],
  },
  {
    from: 'checking',
    event: 'settled-at-once',
    to: 'settled',
    by: 'authority',
    law: fastTrack,
    checks: [ofCase(fastTrackKept)],
  },
  {
    from: ['checking', 'reopened', 'taken-over'],
    event: 'accepted',
    to: 'accepted',
    by: 'authority',
    law: acceptanceConditions,
    checks: [ofCase(acceptanceKept)],
  },
]
