import { quote } from '../core/iso'
import { units } from './directory'
import { type NameWord, nameWords, sameWords } from './name-words'
import type { TerritoryType, Unit } from './types'

type Name = readonly NameWord[]

const typeNames: Readonly<Record<TerritoryType, string>> = {
  quan: 'quận',
  huyen: 'huyện',
  phuong: 'phường',
  xa: 'xã',
  'thi-tran': 'thị trấn',
}
const committee = nameWords('Ủy ban nhân dân')
const cityEndings: readonly Name[] = ['thành phố Cần Thơ', 'Cần Thơ', 'thành phố'].map(nameWords)

const known: { names?: ReadonlyMap<Unit, readonly Name[]> } = {}

/** Makes a test of rows by name: full, without `UBND` or `Sở`, with or without the city at the end. */
export function namedLike(text: string): (unit: Unit) => boolean {
  if (typeof text !== 'string') throw new RangeError(`not the name of a unit: ${quote(text)}`)
  const asked = withoutCity(withoutCommittee(nameWords(text)))
  return (unit) => (namesOf().get(unit) ?? []).some((name) => asked.some((form) => sameWords(form, name)))
}

/** The names of every row, worked out once, on first use. */
function namesOf(): ReadonlyMap<Unit, readonly Name[]> {
  known.names ??= new Map(units.map((unit) => [unit, formsOf(unit)]))
  return known.names
}

function formsOf({ name, aliases, territory, kind }: Unit): readonly Name[] {
  if (territory !== undefined) {
    return [territory.name, ...aliases].flatMap((text) => [
      nameWords(text),
      nameWords(`${typeNames[territory.type]} ${text}`),
    ])
  }
  const full = [name, ...aliases].flatMap((text) => withoutCity([nameWords(text)]))
  return kind === 'department' ? [...full, nameWords(name).slice(1)] : full
}

/** The name, and the name after `Ủy ban nhân dân`. */
function withoutCommittee(name: Name): readonly Name[] {
  return startsWith(name, committee) && name.length > committee.length ? [name, name.slice(committee.length)] : [name]
}

/** The names, and each without the city at its end; a bare `Ủy ban nhân dân` names nobody. */
function withoutCity(names: readonly Name[]): readonly Name[] {
  return names.flatMap((name) => [
    name,
    ...cityEndings
      .filter((ending) => endsWith(name, ending))
      .map((ending) => name.slice(0, name.length - ending.length))
      .filter((rest) => rest.length > 0 && !sameWords(rest, committee)),
  ])
}

function startsWith(name: Name, start: Name): boolean {
  return sameWords(name.slice(0, start.length), start)
}

function endsWith(name: Name, end: Name): boolean {
  return name.length > end.length && sameWords(name.slice(name.length - end.length), end)
}
