import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { DenouncerIdentity } from '../core/denouncer-identity'
import { finding } from '../core/finding'
import { listIdentityMarks } from '../core/identity-marks'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { findMentions } from '../core/scrub-text'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import {
  type IdentityAnchor,
  type IdentityPlace,
  identityAnchors,
  identityOnPortal,
  personalData,
} from '../law/disclosure-identity'
import { publicationSecrecy } from '../law/petitions-denunciation'
import { checkMoments } from './moments'
import { denouncersShape, draftShape, findMisshapenSecrets } from './shapes'
import type { DisclosureFinding } from './types'

/** Người vi phạm — somebody whom a publication may name, and the ground the unit gives for it. */
export interface NamedPerson {
  /** A reference of the host; findings show it in place of the name. */
  readonly reference: string
  readonly name: string
  readonly anchor?: IdentityAnchor
}

/** Nội dung định công khai — a text that is about to be published. */
export interface PublicationDraft {
  readonly id: string
  readonly on: IsoDate
  readonly place: IdentityPlace
  /** Every text that is shown: title, body, captions, file names. */
  readonly texts: readonly string[]
  /** Those who broke the rules. */
  readonly persons: readonly NamedPerson[]
}

/** Được công khai hay không, ai được nêu tên. */
export interface PublicationVerdict {
  readonly mayPublish: boolean
  /** References of the persons whom the texts name. */
  readonly named: readonly string[]
  /** How often the texts mention a denouncer. */
  readonly denouncerMentions: number
}

/**
 * Có được công khai danh tính người vi phạm như thế này không? — Whether a text may be published: whoever broke the rules
 * is named only on a legal ground that reaches this place, and no denouncer is to be recognised.
 *
 * The plan wants violating staff named on the portal; it is no law, so a ground of law is asked for: the decision on a
 * denunciation, discipline for dishonest declarations (at the unit), discipline and conclusions made public inside the
 * agency, results that a commune publishes. Names are searched as `redact` of `congvu/petitions` does: whatever the
 * diacritics, case and spacing; what the identities do not say cannot be found.
 *
 * @param publication The texts, the place, the persons with their grounds.
 * @param denouncers The identities to look for, kept apart under secrecy; they never appear in the answer.
 * @returns Whether it may be published, whom it names, how often it mentions a denouncer; findings name persons by their
 *   reference. Undetermined with findings for a day that is none or before 1 January 2019.
 * @remarks Plan 17/KH-UBND II.4.c; Law 25/2018/QH14 art. 40; Law 36/2018/QH14 art. 51.4; Law 10/2022/QH15 art. 11.10, 13,
 *   46, 48; Law 91/2025/QH15 from 1 January 2026.
 * @example
 * ```ts
 * import { guardPublication } from 'congvu/disclosure'
 *
 * const verdict = guardPublication(
 *   {
 *     id: 'TB-07',
 *     on: '2024-03-04',
 *     place: 'website',
 *     texts: ['Cảnh cáo ông Trần Văn Bình theo tố cáo của bà NGUYEN THI HOA.'],
 *     persons: [{ reference: 'CC-01', name: 'Trần Văn Bình', anchor: 'internal-discipline' }],
 *   },
 *   [{ reference: 'NTC-2024-0001', name: 'Nguyễn Thị Hòa' }],
 * )
 * verdict.status === 'decided' && verdict.value //=> { mayPublish: false, named: ['CC-01'], denouncerMentions: 1 }
 * verdict.findings.map(({ code }) => code) //=> ['disclosure.denouncer-revealed', 'disclosure.anchor-place']
 * ```
 */
export function guardPublication(
  publication: PublicationDraft,
  denouncers: readonly DenouncerIdentity[],
): Outcome<PublicationVerdict, DisclosureFinding | SchemaFinding> {
  const rule = 'disclosure.publication-guard'
  const first = identityAnchors.values[0].basis
  const misshapen = findMisshapenSecrets(
    first,
    [publication, draftShape, []],
    [denouncers, denouncersShape, ['denouncers']],
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { on, place, texts, persons } = publication
  const problems = checkMoments([{ given: on ?? null, as: 'day', path: ['on'] }], first)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const anchors = at(identityAnchors.values, on)
  const secrecy = at(publicationSecrecy.values, on)
  if (anchors === undefined || secrecy === undefined) {
    const unknown = finding('disclosure.not-in-force', { date: quote(on) }, first, { path: ['on'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const shown = texts.map((text) => text.normalize('NFC'))
  const secret = listIdentityMarks(denouncers)
  const mentions = shown.map((text) => findMentions(text, secret).length)
  const denouncerMentions = mentions.reduce((sum, count) => sum + count, 0)
  const named = persons.map((person, index) => ({ ...person, index })).filter(({ name }) => isNamed(name, shown))
  const revealed = mentions.flatMap((count, index) =>
    count === 0
      ? []
      : [finding('disclosure.denouncer-revealed', { mentions: count }, secrecy.basis, { path: ['texts', index] })],
  )
  const onPortal = at(identityOnPortal.values, on)
  const noAnchor: Basis = [...anchors.basis, ...(onPortal?.basis ?? [])]
  const grounds = named.flatMap(({ reference: person, anchor, index }): readonly DisclosureFinding[] => {
    const at = { path: ['persons', index, 'anchor'] }
    if (anchor === undefined) return [finding('disclosure.identity-without-anchor', { person, place }, noAnchor, at)]
    const ground = anchors.value.find((one) => one.anchor === anchor)
    if (ground === undefined) {
      return [finding('disclosure.anchor-not-in-force', { person, anchor, date: on }, anchors.basis, at)]
    }
    if (ground.places.includes(place)) return []
    return [finding('disclosure.anchor-place', { person, anchor, place, allowed: ground.places }, ground.basis, at)]
  })
  const privacy = at(personalData.values, on)
  const hint =
    privacy === undefined || named.length === 0
      ? []
      : [
          finding('disclosure.personal-data', { persons: named.length }, privacy.basis, {
            severity: 'notice',
            path: ['persons'],
          }),
        ]
  return decided(
    {
      mayPublish: revealed.length + grounds.length === 0,
      named: named.map(({ reference }) => reference),
      denouncerMentions,
    },
    traceOf(rule, [step('disclosure.named', { persons: named.length, mentions: denouncerMentions }, secrecy.basis)]),
    [...revealed, ...grounds, ...hint],
  )
}

/** A text names the person: the full name, its last words, or the given name after a form of address. */
function isNamed(name: string, texts: readonly string[]): boolean {
  const marks = listIdentityMarks([{ reference: '', name }])
  return texts.some((text) => findMentions(text, marks).length > 0)
}
