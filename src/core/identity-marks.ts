import type { DenouncerIdentity } from './denouncer-identity'
import { foldText } from './fold-text'

/** Something that gives a person away, folded for search. */
export interface IdentityMark {
  readonly base: string
  readonly letters: readonly string[]
}

/** Ways to address a person; with the given name alone they are enough to know who is meant. */
const addresses = ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cháu', 'thầy', 'dì', 'cậu', 'mợ', 'đồng chí']

/**
 * Những gì làm lộ danh tính — every mark to look for, longest first: full name and its last words, given name after a
 * form of address, each leading part of the address, contacts (phone numbers in both forms), numbers, handwriting.
 */
export function listIdentityMarks(identities: readonly DenouncerIdentity[]): readonly IdentityMark[] {
  const words = identities.flatMap((identity) => [
    ...[identity.name, ...(identity.aliases ?? [])].flatMap(namesOf),
    ...(identity.address === undefined ? [] : partsOf(identity.address)),
    ...(identity.contacts ?? []).flatMap(contactsOf),
    ...(identity.identityNumbers ?? []),
    ...(identity.handwriting ?? []),
    ...(identity.otherMarks ?? []),
  ])
  const found: Record<string, IdentityMark> = {}
  for (const word of words) {
    const { base, letters } = foldText(word.normalize('NFC'))
    if (base.length >= 2) found[`${base} ${letters.join('')}`] = { base, letters }
  }
  return Object.values(found).sort((one, other) => other.base.length - one.base.length)
}

/** More syllables than any name has, more parts than any address; what is longer counts as a whole and by so many of them. */
const mostParts = 24

/** `Nguyễn Văn An`: itself, `Văn An`, and `ông An`, `bà An` and so on. */
function namesOf(name: string): readonly string[] {
  const syllables = name.split(/[\s.,]+/).filter((syllable) => syllable !== '')
  const given = syllables.at(-1)
  const last = syllables.slice(Math.max(1, syllables.length - mostParts))
  const endings = last.slice(0, -1).map((_, index) => last.slice(index).join(' '))
  return [name, ...endings, ...(given === undefined ? [] : addresses.map((address) => `${address} ${given}`))]
}

/** `12 Trần Phú, Cái Khế, Cần Thơ`: the whole and every shorter beginning of it. */
function partsOf(address: string): readonly string[] {
  const parts = address.split(/[,;]/)
  const beginnings = parts.slice(0, mostParts).map((_, index) => parts.slice(0, index + 1).join(','))
  return [address, ...beginnings]
}

/** A phone number with its leading zero and with the country code; other contacts as they are. */
function contactsOf(contact: string): readonly string[] {
  const digits = contact.replace(/\D/g, '')
  if (digits.length < 8 || /[a-z]/i.test(contact)) return [contact]
  const national = digits.replace(/^(?:0084|84|0)/, '')
  return [contact, `0${national}`, `84${national}`, national]
}
