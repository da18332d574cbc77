import type { Dossier } from 'congvu/dossier'
import type { Announcement } from './calendars'
import type { Subject } from './subjects'

/** When the sample begins: the afternoon before the letter. */
export const opening = '2024-04-11T16:00:00+07:00'

/** Công văn 2450/VPCP-KGVX ngày 12/4/2024: nghỉ thứ Hai 29/4, làm bù thứ Bảy 04/5. A true letter. */
export const letter: Announcement = {
  notices: [
    {
      issued: '2024-04-12',
      basis: [{ document: '2450/VPCP-KGVX@2024-04-12' }],
      seen: 'text',
      swaps: [{ off: '2024-04-29', worked: '2024-05-04', status: 'decided' }],
    },
  ],
}

/** The dossiers are synthetic; the unit is Sở Tư pháp of Cần Thơ, which owes a report under plan 17/KH-UBND. */
export const subjects: readonly Subject[] = [
  // due before the days that are swapped
  watched('MAU-1', '2024-04-08', 10),
  watched('MAU-2', '2024-04-08', 13),
  // due on or after them: the letter moves each
  watched('MAU-3', '2024-04-08', 14),
  watched('MAU-4', '2024-04-08', 15),
  watched('MAU-5', '2024-04-09', 15),
  // will be finished before anything is due
  watched('MAU-6', '2024-04-08', 12),
  { kind: 'unit', id: 'so-tu-phap' },
]

/** MAU-6, when its result is there. */
export const finished: Subject = finish(dossierOf('MAU-6', '2024-04-08', 12), '2024-04-11T10:00:00+07:00')

function watched(code: string, accepted: string, workingDays: number): Subject {
  return { kind: 'dossier', id: code, dossier: dossierOf(code, accepted, workingDays) }
}

function dossierOf(code: string, accepted: string, workingDays: number): Dossier {
  return {
    code,
    procedure: { limit: { amount: workingDays, unit: 'working-day' } },
    events: [{ type: 'accepted', at: `${accepted}T09:00:00+07:00` }],
  }
}

function finish(dossier: Dossier, at: string): Subject {
  const events = [...dossier.events, { type: 'finished', at, result: 'granted' } as const]
  return { kind: 'dossier', id: dossier.code, dossier: { ...dossier, events } }
}
