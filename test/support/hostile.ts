/** What somebody may send in place of anything. */
export const rubbish: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1.5,
  Number.NaN,
  '',
  'x',
  '2024-02-30',
  [],
  [null],
  {},
  { at: 1 },
]

/** Every variant of a value with one place in it replaced by rubbish, deeply; the value itself is not changed. */
export function hostileVariants(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return rubbish
  const inner = Object.keys(value).flatMap((key) =>
    hostileVariants((value as Readonly<Record<string, unknown>>)[key]).map((bad) =>
      Array.isArray(value) ? value.map((item, row) => (String(row) === key ? bad : item)) : { ...value, [key]: bad },
    ),
  )
  const without = Array.isArray(value)
    ? []
    : Object.keys(value).map((key) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)))
  return [...rubbish, ...inner, ...without]
}
