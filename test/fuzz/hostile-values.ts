/** A list in a list in a list, so many levels deep. */
export function nestLists(levels: number): unknown {
  let nested: unknown = []
  for (let level = 1; level < levels; level += 1) nested = [nested]
  return nested
}

/** A record in a record, so many levels deep, each under the same name. */
export function nestRecords(levels: number, name = 'events'): unknown {
  let nested: unknown = {}
  for (let level = 1; level < levels; level += 1) nested = { [name]: nested }
  return nested
}

const round: { self?: unknown } = {}
round.self = round

/** Records as JSON.parse makes them, with the names that every record inherits as their own. */
export const inheritedNames: readonly unknown[] = [
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  JSON.parse('{"toString":1,"valueOf":null,"toJSON":"x","hasOwnProperty":0}'),
  JSON.parse('{"length":-1,"0":"x","then":1,"at":1,"type":"__proto__"}'),
]

/** Texts that are no text of an office, or only look like one. */
export const texts: readonly string[] = [
  '',
  ' ',
  'x',
  '\ud800',
  'a\udfffb\ud83d',
  '\u0000\r\n\u2028',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'NaN',
  '-0',
  '1e999',
  '<script>"\';--\\,:{}[]()',
  'e\u0301\u0301\u0301\u200d\ufeff\u202e',
  'İŁĐđ ﷺ ﬃ',
]

/** Days and moments at the far ends of time, and texts that nearly are days. */
export const days: readonly string[] = [
  '0001-01-01',
  '0000-01-01',
  '9999-12-31',
  '2024-02-29',
  '2024-02-30',
  '2016-01-01',
  '2015-12-31',
  '2100-12-31',
  '2101-01-01',
  '1900-01-01',
  '+275760-09-13',
  '-271821-04-20',
  '2024-1-1',
  '٢٠٢٤-٠١-٠١',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59-14:00',
  '9999-12-31T23:59:59.999999999Z',
  '2024-03-04T24:00:00+07:00',
  '2024-03-04T08:00',
  '2024-03-04T08:00Z',
  '2024-03-04T23:59:60Z',
]

export const numbers: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.5,
  -1.5,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  1e21,
  1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
]

/** What no JSON can hold, and what a program may still pass on. */
export const notJson: readonly unknown[] = [
  undefined,
  Symbol('mark'),
  10n,
  () => undefined,
  new Date(0),
  new Map([['from', 1]]),
  new Set([1]),
  /x/g,
  new Int32Array(2),
  Object.create(null),
  Object('boxed'),
  Object(1),
  new (class Strange {
    readonly type = 'received'
  })(),
  new Array(3),
  round,
  Number.NaN,
]

/** Anything in place of anything: small values, quick to try. */
export const rubbish: readonly unknown[] = [
  null,
  true,
  false,
  [],
  [null],
  [[]],
  {},
  { at: 1 },
  { type: 'x', at: 'x' },
  ...inheritedNames,
  ...texts,
  ...days,
  ...numbers,
  ...notJson,
]
