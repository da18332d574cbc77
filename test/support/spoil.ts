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
