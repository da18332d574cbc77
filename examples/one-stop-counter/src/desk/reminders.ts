import { dossierLifecycle } from 'congvu/dossier'
import { type CalendarDeadline, toIcs } from 'congvu/interop/ics'
import type { Locale } from 'congvu/messages'
import { feedbackLifecycle } from 'congvu/petitions'
import type { Actor } from '../access/roles'
import type { Counter } from '../counter'
import { kinds } from '../kinds'
import { type KindName, listCases, readCase, type StoredCase } from '../store/cases'
import { type Answer, done } from './answer'
import { guarded } from './guard'
import { notFound } from './record-event'

/** Nhắc hạn: every running clock of the cases that the role works with, as a calendar to subscribe to. */
export function remindersOf(counter: Counter, actor: Actor, locale: Locale): Promise<Answer<string>> {
  const kind: KindName = actor.role === 'petition' ? 'feedback' : 'dossier'
  return guarded(counter, actor, { permission: `${kind}.read`, subject: 'ics' }, async () => {
    const stored = await listCases(counter.database, kind)
    return done(calendarOf(stored, counter.now(), locale))
  })
}

/** The clocks of one dossier: for its officers, or for the applicant who has shown whose it is. */
export async function remindersOfOne(
  counter: Counter,
  actor: Actor,
  code: string,
  locale: Locale,
): Promise<Answer<string>> {
  const work = async () => {
    const stored = await readCase(counter.database, 'dossier', code)
    const at = counter.now()
    return stored === undefined ? notFound(code, 'dossier.read', at) : done(calendarOf([stored], at, locale))
  }
  return actor.owns === code ? work() : guarded(counter, actor, { permission: 'dossier.read', subject: code }, work)
}

function calendarOf(cases: readonly StoredCase[], at: string, locale: Locale): string {
  const deadlines = cases.flatMap((stored): readonly CalendarDeadline[] => {
    const audit = kinds[stored.kind].audit(stored, at)
    if (audit.status === 'undetermined') return []
    const open = audit.value.deadlines.filter(({ status }) => status === 'running' || status === 'overdue')
    return open.map((deadline) => ({ ...deadline, subject: stored.code }))
  })
  const name = locale === 'vi' ? 'Hạn của Bộ phận Một cửa' : 'Deadlines of the one-stop counter'
  return toIcs(deadlines, { locale, stamp: at, name, lifecycles: [dossierLifecycle, feedbackLifecycle] })
}
