import IntervalTree from '@flatten-js/interval-tree'
import type { IsoDate } from 'congvu/core'
import { detectOverlaps, type PlannedInspection } from 'congvu/inspections'
import type { Effort, Row } from './row'
import { processorTime } from './timing'

/**
 * Lines of plans as they come: about one enterprise in five stands in more than one plan, as in the published case of
 * Hải Dương (104 lines, 86 enterprises, 18 overlaps).
 */
function planLines(count: number): readonly PlannedInspection[] {
  const enterprises = Math.round((count * 86) / 104)
  const contents = ['thue', 'dat-dai', 'lao-dong', 'moi-truong', 'hang-gia']
  const levels = ['government', 'ministry', 'province', 'department', 'district', 'management'] as const
  return Array.from({ length: count }, (_, index) => {
    const random = (index * 2_654_435_761) % 4_294_967_296
    const enterprise = index < enterprises ? (index * 7919) % enterprises : random % enterprises
    const day = 1 + (random % 330)
    const level = levels[random % levels.length] ?? 'province'
    return {
      id: `line-${index}`,
      body: { id: `${level}-${random % 40}`, level },
      subject: { taxCode: String(1_800_000_000 + enterprise) },
      contents: [contents[random % 5] ?? 'thue', contents[(random >> 3) % 5] ?? 'thue'],
      kind: level === 'management' ? 'check' : 'inspection',
      form: 'planned',
      year: 2024,
      period: { from: `${2019 + (random % 3)}-01-01`, to: `${2021 + (random % 3)}-12-31` } as const,
      conduct: { from: dayOf2024(day), to: dayOf2024(day + 20) },
    }
  })
}

function dayOf2024(day: number): IsoDate {
  return new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10) as IsoDate
}

const asked = 1000

/** One tree of all lines, built whole and asked for some of them: who of one enterprise comes at a time. */
function plainTree(plans: readonly PlannedInspection[]): { readonly build: number; readonly ask: number } {
  const tree = new IntervalTree<number>()
  const keys = plans.map(({ conduct }): [number, number] => [dayNumber(conduct?.from), dayNumber(conduct?.to)])
  const build = processorTime(() => {
    for (const [index, key] of keys.entries()) tree.insert(key, index)
  }, 1)
  const ask = processorTime(
    () =>
      keys
        .slice(0, asked)
        .map((key, index) =>
          tree.search(key).filter((other) => plans[Number(other)]?.subject.taxCode === plans[index]?.subject.taxCode),
        ),
    1,
  )
  return { build, ask }
}

/** One tree; each enterprise has its own stretch of numbers, so that a query meets only its own lines. */
function oneTree(plans: readonly PlannedInspection[]): number {
  const tree = new IntervalTree<number>()
  const places = new Map<string, number>()
  const keys = plans.map(({ subject, conduct }): [number, number] => {
    const code = subject.taxCode ?? ''
    const place = places.get(code) ?? places.size
    places.set(code, place)
    return [place * 1_000_000 + dayNumber(conduct?.from), place * 1_000_000 + dayNumber(conduct?.to)]
  })
  for (const [index, key] of keys.entries()) tree.insert(key, index)
  return keys.reduce((pairs, key, index) => pairs + tree.search(key).filter((other) => Number(other) > index).length, 0)
}

/** A tree for each enterprise and content, built and asked for the period looked at. */
function manyTrees(plans: readonly PlannedInspection[]): number {
  const trees = new Map<string, IntervalTree<number>>()
  const keys = plans.flatMap(({ subject, contents, period }, index) =>
    [...new Set(contents)].map((content) => ({
      name: `${subject.taxCode} ${content}`,
      key: [dayNumber(period?.from), dayNumber(period?.to)] as [number, number],
      index,
    })),
  )
  for (const { name, key, index } of keys) {
    const tree = trees.get(name) ?? new IntervalTree<number>()
    tree.insert(key, index)
    trees.set(name, tree)
  }
  return keys.reduce(
    (pairs, { name, key, index }) =>
      pairs + (trees.get(name)?.search(key) ?? []).filter((other) => Number(other) > index).length,
    0,
  )
}

function dayNumber(date: IsoDate | undefined): number {
  return Date.parse(date ?? '') / 86_400_000
}

/** `detectOverlaps` with all its reasons and proposals, against searches alone with the interval tree. */
export async function measureOverlaps({ quick }: Effort): Promise<readonly Row[]> {
  const count = quick ? 2000 : 100_000
  const runs = quick ? 1 : 9
  const [plans, twice] = [planLines(count), planLines(2 * count)]
  const context = { asOf: '2023-12-15T08:00:00+07:00' }
  const ours = processorTime(() => detectOverlaps(plans, context), runs)
  const double = processorTime(() => detectOverlaps(twice, context), runs)
  const apart = processorTime(() => oneTree(plans), runs) + processorTime(() => manyTrees(plans), runs)
  const plain = plainTree(plans)
  const what = '`detectOverlaps`, 100,000 plan lines, with reasons, proposals, findings and trace'
  return [
    {
      id: 'overlaps.tree',
      what,
      compared: '`@flatten-js/interval-tree`, one tree of all lines, built and asked for each (1,000 asked, scaled)',
      ours,
      theirs: plain.build + (plain.ask * plans.length) / asked,
      unit: 'ms',
      kind: 'faster',
      target: 5,
    },
    {
      id: 'overlaps.trees-apart',
      what,
      compared: 'the two searches alone, trees set apart by enterprise (and content) by hand',
      ours,
      theirs: apart,
      unit: 'ms',
      kind: 'faster',
      target: 5,
    },
    {
      id: 'overlaps.growth',
      what: '`detectOverlaps`, 200,000 lines',
      compared: '100,000 lines',
      ours: double,
      theirs: ours,
      unit: 'ms',
      kind: 'cost',
      target: 2.3,
    },
  ]
}
