import type { Deadline } from 'congvu/core'
import type { DossierAudit } from 'congvu/dossier'
import { basisOfPermission } from '../access/permissions'
import { type Actor, citizen } from '../access/roles'
import type { LookUpBody } from '../border/bodies'
import { dayOf } from '../clock'
import type { Counter } from '../counter'
import { dossierKind } from '../kinds/dossier'
import { feedbackKind } from '../kinds/feedback'
import { countRefusals } from '../store/audit-log'
import { readCase, type StoredCase } from '../store/cases'
import { type Answer, done, ownFinding, type Refusal, refused } from './answer'
import { viewOf } from './case-view'
import { logDone, logRefusal } from './guard'

/** What anybody with the code sees: how far the case is, no name and no text of anybody. */
export interface Status {
  readonly kind: 'dossier' | 'feedback'
  readonly code: string
  readonly procedure?: string
  readonly state: string
  readonly final: boolean
  readonly due?: string
  readonly appointment?: string
  readonly reappointed?: string
  readonly timeline: readonly { readonly type: string; readonly at: string }[]
  readonly deadlines: readonly Pick<Deadline, 'id' | 'holder' | 'due' | 'status'>[]
  /** What the office has to tell the public: its answer and its apology. */
  readonly said: readonly { readonly type: string; readonly at: string; readonly text: string }[]
  /** For the applicant only, who gave the phone number of the slip. */
  readonly own?: {
    readonly applicant: string
    readonly requests: readonly { readonly at: string; readonly items: readonly string[]; readonly reason?: string }[]
    readonly apologies: readonly { readonly at: string; readonly reason?: string; readonly newDate?: string }[]
  }
}

const triesPerHour = 5
const action = 'status.prove'

/** Tra cứu tình trạng theo mã: of a dossier or a piece of feedback; a denunciation has no public status. */
export async function lookUp(counter: Counter, actor: Actor, { code, phone }: LookUpBody): Promise<Answer<Status>> {
  const at = counter.now()
  const stored =
    (await readCase(counter.database, 'dossier', code)) ?? (await readCase(counter.database, 'feedback', code))
  if (stored === undefined) {
    return refused(404, [ownFinding('counter.not-found', { code }, basisOfPermission('feedback.send', dayOf(at)))])
  }
  if (stored.kind === 'feedback') return done(statusOfFeedback(stored, at))
  const owns = actor.owns === code
  if (phone === undefined || owns) return done(statusOfDossier(stored, at, owns))
  const refusal = await wrongPhone(counter, stored, phone, at)
  if (refusal !== undefined) {
    await logRefusal(counter, citizen, action, code, refusal)
    return refusal
  }
  await logDone(counter.database, counter, citizen, action, code)
  return done(statusOfDossier(stored, at, true))
}

async function wrongPhone(
  counter: Counter,
  { code, facts }: StoredCase,
  phone: string,
  at: string,
): Promise<Refusal | undefined> {
  const basis = basisOfPermission('dossier.read', dayOf(at))
  const place = { path: ['phone'] }
  const tries = await countRefusals(counter.database, action, code, anHourBefore(at))
  if (tries >= triesPerHour) return refused(429, [ownFinding('counter.too-many-tries', {}, basis, place)])
  const slip = facts['slip'] as { readonly applicant?: { readonly phone?: string } } | undefined
  return slip?.applicant?.phone === phone
    ? undefined
    : refused(403, [ownFinding('counter.wrong-phone', {}, basis, place)])
}

/** The moment an hour before, written alike, so that texts compare as moments do. */
function anHourBefore(moment: string): string {
  const inVietnam = new Date(Date.parse(moment) - 3_600_000 + 7 * 3_600_000)
  return `${inVietnam.toISOString().slice(0, 19)}+07:00`
}

function statusOfDossier(stored: StoredCase, at: string, owns: boolean): Status {
  const { audit, code, facts, events } = viewOf(dossierKind, stored, citizen, at)
  const { due, appointment, reappointed }: DossierAudit = audit
  const { name } = facts['procedure'] as { readonly name: string }
  return {
    kind: 'dossier',
    code,
    procedure: name,
    ...statusOf(stored, audit),
    ...(due !== undefined && { due }),
    ...(appointment !== undefined && { appointment }),
    ...(reappointed !== undefined && { reappointed }),
    said: [],
    ...(owns && {
      own: {
        applicant: (facts['slip'] as { readonly applicant: { readonly name: string } }).applicant.name,
        requests: events.flatMap(({ type, at, items, reason }) =>
          type === 'supplement-requested'
            ? [{ at, items: (items as { name: string }[]).map((item) => item.name), ...textOf('reason', reason) }]
            : [],
        ),
        apologies: events.flatMap(({ type, at, reason, newDate }) =>
          type === 'late-notified' ? [{ at, ...textOf('reason', reason), ...textOf('newDate', newDate) }] : [],
        ),
      },
    }),
  }
}

function statusOfFeedback(stored: StoredCase, at: string): Status {
  const { audit, code, events } = viewOf(feedbackKind, stored, citizen, at)
  const said = events.flatMap(({ type, at, text }) => (typeof text === 'string' ? [{ type, at, text }] : []))
  return { kind: 'feedback', code, ...statusOf(stored, audit), said }
}

function statusOf(
  { events }: StoredCase,
  {
    state,
    final,
    deadlines,
  }: { readonly state: string; readonly final: boolean; readonly deadlines: readonly Deadline[] },
) {
  return {
    state,
    final,
    timeline: events.map(({ type, at }) => ({ type, at })),
    deadlines: deadlines.map(({ id, holder, due, status }) => ({ id, holder, due, status })),
  }
}

function textOf<Key extends string>(key: Key, value: unknown): { readonly [name in Key]?: string } {
  return (typeof value === 'string' ? { [key]: value } : {}) as { readonly [name in Key]?: string }
}
