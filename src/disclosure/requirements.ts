import type { Context } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import { at } from '../core/timeline'
import { cite } from '../law/cite'
import {
  type CommuneItemRule,
  communeBroadcastDays,
  communeItems,
  communePostingDays,
  communeTime,
  internalDays,
  internalItems,
  internalTime,
  publicItems,
  publicityForms,
  publicPostingDays,
  publicTime,
} from '../law/disclosure'
import type { DisclosureKind, DisclosurePlace, UnitChannels } from './types'

const grassroots = '10/2022/QH15@2022-11-10'

/** Một yêu cầu công khai — where (one of the places), within what time, for how long. */
export interface Requirement {
  readonly places: readonly DisclosurePlace[]
  readonly within?: Limit
  /** Consecutive days it must stand, `always`, or no time set; a meeting, a letter or a paper does not stand. */
  readonly days?: number | 'always'
  readonly basis: Basis
}

/** What the law asks of a kind of item, or what is missing to know; nothing when no law known applies. */
export interface Requirements {
  readonly list: readonly Requirement[]
  readonly missing: readonly (keyof UnitChannels)[]
}

/** Công khai ở đâu, từ khi nào, bao lâu — every place at which a kind of item is due on a day. */
export function listRequirements(
  kind: DisclosureKind,
  channels: UnitChannels,
  date: IsoDate,
  context: Context,
): Requirements | undefined {
  const commune = at(communeItems.values, date)?.value.find(({ item }) => item === kind)
  if (commune !== undefined) return communeRequirements(commune, channels, date, context)
  const internal = at(internalItems.values, date)?.value.find(({ item }) => item === kind)
  if (internal !== undefined) return internalRequirements(internal.clause, channels, date, context)
  const open = at(publicItems.values, date)?.value.find(({ item }) => item === kind)
  if (open !== undefined) return publicRequirements(open.clause, channels, date, context)
  const forms = at(publicityForms.values, date)
  const time = lawOn(publicTime, date, context)
  if (kind !== 'anti-corruption' || forms === undefined || time === undefined) return undefined
  return {
    list: [{ places: forms.value, within: time.value, basis: [...forms.basis, ...time.basis] }],
    missing: [],
  }
}

/** Grassroots Democracy Law art. 11-13: website if there is one, boards, loudspeakers if there are any, village heads. */
function communeRequirements(
  { clause, board, broadcast }: CommuneItemRule,
  channels: UnitChannels,
  date: IsoDate,
  context: Context,
): Requirements | undefined {
  const time = lawOn(communeTime, date, context)
  const posting = lawOn(communePostingDays, date, context)
  const heard = lawOn(communeBroadcastDays, date, context)
  if (time === undefined || posting === undefined || heard === undefined) return undefined
  const within = time.value
  const item = cite(grassroots, '11', clause)
  const boards: readonly DisclosurePlace[] =
    board === 'none' ? [] : board === 'standing' ? ['office'] : ['office', 'culture-house', 'community-point']
  return {
    list: [
      ...(channels.website === true
        ? [{ places: ['website'] as const, within, basis: [item, cite(grassroots, '13', '1'), ...time.basis] as const }]
        : []),
      ...boards.map(
        (place): Requirement => ({
          places: [place],
          within,
          days: board === 'standing' ? 'always' : posting.value,
          basis: [item, ...posting.basis, ...time.basis],
        }),
      ),
      ...(broadcast && channels.broadcast === true
        ? [
            {
              places: ['broadcast'] as const,
              within,
              days: heard.value,
              basis: [item, ...heard.basis, ...time.basis] as const,
            },
          ]
        : []),
      ...(broadcast
        ? [
            {
              places: ['village-heads'] as const,
              within,
              basis: [item, cite(grassroots, '13', '4'), ...time.basis] as const,
            },
          ]
        : []),
    ],
    missing: [
      ...(channels.website === undefined ? (['website'] as const) : []),
      ...(broadcast && channels.broadcast === undefined ? (['broadcast'] as const) : []),
    ],
  }
}

/** Grassroots Democracy Law art. 46-48: the internal network, or else boards, unless everybody was told in writing. */
function internalRequirements(
  clause: string,
  channels: UnitChannels,
  date: IsoDate,
  context: Context,
): Requirements | undefined {
  const time = lawOn(internalTime, date, context)
  const shown = lawOn(internalDays, date, context)
  if (time === undefined || shown === undefined) return undefined
  const common = { within: time.value, days: shown.value } as const
  const item = cite(grassroots, '46', clause)
  if (channels.internalNetwork === undefined) return { list: [], missing: ['internalNetwork'] }
  if (channels.internalNetwork) {
    const basis: Basis = [item, cite(grassroots, '48', '1'), ...time.basis]
    return { list: [{ places: ['internal-network'], ...common, basis }], missing: [] }
  }
  const boards = ['office', 'related-workplaces'] as const
  return {
    list: boards.map((place) => ({
      places: [place, 'written-to-all-staff'],
      ...common,
      basis: [item, cite(grassroots, '48', '2'), ...time.basis],
    })),
    missing: [],
  }
}

/** Access to Information Law art. 17-21: the portal; without one, some other form, and a board for so many days. */
function publicRequirements(
  point: string,
  channels: UnitChannels,
  date: IsoDate,
  context: Context,
): Requirements | undefined {
  const time = lawOn(publicTime, date, context)
  const posting = lawOn(publicPostingDays, date, context)
  if (time === undefined || posting === undefined) return undefined
  const law = '104/2016/QH13@2016-04-06'
  const item = cite(law, '19', '1', point)
  if (channels.website === undefined) return { list: [], missing: ['website'] }
  if (channels.website) {
    return { list: [{ places: ['website'], within: time.value, basis: [item, ...time.basis] }], missing: [] }
  }
  return {
    list: [
      {
        places: ['office', 'community-point', 'mass-media', 'press-conference', 'print'],
        within: time.value,
        days: posting.value,
        basis: [item, cite(law, '19', '6'), ...posting.basis, ...time.basis],
      },
    ],
    missing: [],
  }
}
