import IntervalTree from '@flatten-js/interval-tree'
import type { IsoDate } from 'congvu/core'
import { detectOverlaps, type PlannedInspection } from 'congvu/inspections'

/**
 * Lines of plans as they come: about one enterprise in five stands in more than one plan, as in the published case of
 * Hải Dương (104 lines, 86 enterprises, 18 overlaps).
 */
export function planLines(count: number): readonly PlannedInspection[] {
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
  const build = milliseconds(() => {
    for (const [index, key] of keys.entries()) tree.insert(key, index)
  })
  const ask = milliseconds(() =>
    keys
      .slice(0, asked)
      .map((key, index) =>
        tree.search(key).filter((other) => plans[Number(other)]?.subject.taxCode === plans[index]?.subject.taxCode),
      ),
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

/** `detectOverlaps` with all its reasons and proposals, against the two searches alone with the interval tree. */
export function compareWithIntervalTree(): readonly string[] {
  const [plans, twice] = [planLines(100_000), planLines(200_000)]
  const context = { asOf: '2023-12-15T08:00:00+07:00' }
  const ours = () => detectOverlaps(plans, context)
  const median = (work: () => unknown): number =>
    Array.from({ length: 9 }, () => milliseconds(work)).sort((one, other) => one - other)[4] ?? Number.NaN
  const own = median(ours)
  const double = median(() => detectOverlaps(twice, context))
  const time = median(() => oneTree(plans))
  const content = median(() => manyTrees(plans))
  const plain = plainTree(plans)
  const whole = plain.build + (plain.ask * plans.length) / asked
  const found = ours()
  return [
    `${found.status === 'decided' ? found.value.overlaps.length : 0} overlaps among 100,000 lines`,
    `${own.toFixed(0)} ms: detectOverlaps, 100,000 lines: reasons, proposals, findings, trace`,
    `${double.toFixed(0)} ms: 200,000 lines`,
    `${whole.toFixed(0)} ms: one interval tree of all lines, built and asked for each (${asked} asked, scaled)`,
    `${time.toFixed(0)} ms: the same with keys set apart by enterprise`,
    `${content.toFixed(0)} ms: an interval tree for each enterprise and content, who looks at one period`,
    `${(whole / own).toFixed(2)} (interval tree of all lines : detectOverlaps)`,
    `${((time + content) / own).toFixed(2)} (both trees set apart by enterprise : detectOverlaps)`,
    `${(double / own).toFixed(2)} (200,000 : 100,000)`,
  ]
}

/** Time of the processor, so that other work on the machine counts less. */
function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
