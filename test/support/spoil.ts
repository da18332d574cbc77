/** What databases, forms and careless programs put where a value should be. */
const junk: readonly unknown[] = [undefined, null, 0, -1, Number.NaN, '', 'x', true, [], [null], {}, { at: null }]

/** Every variant of some arguments in which one value, however deep, is replaced by junk; the arguments stay as they are. */
export function* spoil(args: readonly unknown[]): Generator<readonly unknown[]> {
  for (const variant of variantsOf(args)) if (Array.isArray(variant)) yield variant as readonly unknown[]
}

function* variantsOf(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    const put = (one: unknown) => {
      const copy = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value }
      Object.assign(copy, { [key]: one })
      return copy
    }
    for (const one of junk) yield put(one)
    for (const inner of variantsOf((value as Readonly<Record<string, unknown>>)[key])) yield put(inner)
  }
}

/** A function of the library with arguments that it answers. */
export type Asked = readonly [name: string, ask: (...args: never[]) => unknown, ...args: unknown[]]

/** What a function does with every spoilt variant of its arguments: the exceptions it must not throw, each once. */
export function findThrown([, ask, ...args]: Asked, bareValue: boolean): readonly string[] {
  const thrown = new Set<string>()
  for (const variant of spoil(args)) {
    try {
      ;(ask as (...given: readonly unknown[]) => unknown)(...variant)
    } catch (error) {
      if (bareValue && error instanceof RangeError) continue
      thrown.add(
        `${error instanceof Error ? error.stack?.split('\n').slice(0, 2).join(' ') : String(error)} <- ${JSON.stringify(variant).slice(0, 400)}`,
      )
    }
  }
  return [...thrown]
}

interface Told {
  readonly findings?: readonly { readonly path?: readonly (string | number)[] }[]
}

/**
 * The days and moments of some arguments whose place no finding names when something else stands there; a bare argument
 * has a finding, or is refused by what stands there.
 */
export function replaceDays([, ask, ...args]: Asked, by: string): readonly string[] {
  const untold: string[] = []
  for (const [place, variant] of daysIn(args, by)) {
    const path = place.slice(1).join('.')
    let paths: readonly string[]
    try {
      const { findings = [] } = (ask as (...given: readonly unknown[]) => Told)(...(variant as readonly unknown[]))
      paths = findings.map((found) => (found.path ?? []).join('.'))
    } catch (error) {
      paths = error instanceof RangeError && error.message.includes(by) ? [path] : [String(error)]
    }
    if (!paths.some((one) => (path === '' && paths.length > 0) || one === path || one.endsWith(`.${path}`)))
      untold.push(place.join('.'))
  }
  return untold
}

function* daysIn(value: unknown, by: string): Generator<readonly [place: readonly string[], variant: unknown]> {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value)) yield [[], by]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    for (const [place, variant] of daysIn(inner, by)) {
      const copy = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value }
      yield [[key, ...place], Object.assign(copy, { [key]: variant })]
    }
  }
}
