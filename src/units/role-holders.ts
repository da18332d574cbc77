import type { IsoDate } from '../core/date'
import { step } from '../core/trace'
import type { InterpretationId, Policy } from '../law/policy'
import { choose } from '../law/policy/units'
import { merger } from './data/reorganisations'
import { units } from './directory'
import { follow } from './follow'
import { listSuccessors } from './list-successors'
import { type Role, type RoleId, roles } from './roles'
import type { Successor, UnitGroup, UnitStep } from './types'

/** Who holds a post, why, and what ended if nobody does. */
export interface Holding {
  readonly holders: readonly Successor[]
  readonly steps: readonly UnitStep[]
  readonly ended?: { readonly unit: string; readonly endedOn: IsoDate }
}

type Choices = Partial<Policy> | undefined

/** The holders of a post on a day; a group's are its units in force, or what became of them. */
export function holdersOf(role: RoleId, date: IsoDate, policy: Choices): Holding {
  const { of, choice }: Role = roles[role]
  if ('group' in of) return groupHolders(of.group, date, policy)
  const all = follow(of.unit, date)
  if (choice === undefined || all.length < 2) return { holders: all, steps: successionSteps(all) }

  const option = choose(choice, policy)
  const holders = option === 'both' ? all : all.filter(({ unit }) => unit.id === option)
  return { holders, steps: [...successionSteps(holders), used(choice, option)] }
}

function groupHolders(group: UnitGroup, date: IsoDate, policy: Choices): Holding {
  const members = units.filter(({ groups }) => groups.includes(group)).map(({ id }) => id)
  const holders = [...new Set(members)].flatMap((id) => {
    const { status, successors } = listSuccessors(id, date)
    return status === 'continues' ? successors : []
  })
  if (group === 'ubnd-xa-phuong' && date >= merger.firstDay) return communeHolders(holders, policy)
  return holders.length > 0 ? { holders, steps: [] } : endedGroup(members, date, group, policy)
}

/** The plan's communes after the merger: those of the whole city, or of the former Cần Thơ alone. */
function communeHolders(all: readonly Successor[], policy: Choices): Holding {
  const option = choose('units.merged-territory', policy)
  const holders = option === 'whole-city' ? all : all.filter(({ unit }) => unit.territory?.formerProvince === 'can-tho')
  return { holders, steps: [used('units.merged-territory', option)] }
}

/** A group whose units have all ended: the districts, and the centres that belonged to them. */
function endedGroup(members: readonly string[], date: IsoDate, group: UnitGroup, policy: Choices): Holding {
  const ends = members.flatMap((id) => {
    const { endedOn, onItsTerritory } = listSuccessors(id, date)
    return endedOn === undefined ? [] : [{ unit: id, endedOn, onItsTerritory }]
  })
  const steps = ends.map(({ unit, endedOn }) => step('units.ended', { unit, endedOn }))
  const [first] = ends
  const ended = first === undefined ? {} : { ended: { unit: first.unit, endedOn: first.endedOn } }
  if (group !== 'ubnd-quan-huyen') return { holders: [], steps, ...ended }

  const option = choose('units.district-succession', policy)
  const explained = [...steps, used('units.district-succession', option)]
  if (option === 'none') return { holders: [], steps: explained, ...ended }
  const communes = new Set(ends.flatMap(({ onItsTerritory }) => onItsTerritory))
  return {
    holders: [...communes].map((unit) => ({ unit, share: 'part', certainty: 'inferred', path: [] })),
    steps: explained,
  }
}

function successionSteps(holders: readonly Successor[]): readonly UnitStep[] {
  return holders.flatMap(({ path }) =>
    path.map(({ basis, ...succession }) => step('units.succeeded', succession, basis)),
  )
}

function used(id: InterpretationId, option: string): UnitStep {
  return step('interpretation.used', { id, option })
}
