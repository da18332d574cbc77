import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { auditDossier, type Dossier, type DossierEvent } from '../../src/dossier/index'
import { describe as describeFinding } from '../../src/messages/index'
import { dossierSchema, parseDossier, type SchemaFinding } from '../../src/schema/index'
import { deepFreeze } from '../support/deep-freeze'

const at = '2024-03-04T08:30:00+07:00'
const citation = { document: '118/2025/NĐ-CP@2025-06-09', article: '19', clause: '5', point: 'a' } as const
const local = { number: '12/QĐ-UBND', date: '2024-01-02', issuer: 'UBND' } as const

/** One event of each type with everything it can hold. */
const events: { readonly [Type in DossierEvent['type']]: Required<Extract<DossierEvent, { type: Type }>> } = {
  submitted: { type: 'submitted', at, channel: 'online' },
  accepted: { type: 'accepted', at, appointment: '2024-03-18' },
  refused: { type: 'refused', at, reason: 'Sai thẩm quyền' },
  'supplement-requested': {
    type: 'supplement-requested',
    at,
    items: [{ name: 'Bản vẽ', published: true }, { name: 'Ảnh' }],
    reason: 'Thiếu',
    written: true,
    through: 'one-stop',
    legalBasis: 'Điều 19',
    justification: 'x',
  },
  'supplement-received': { type: 'supplement-received', at, complete: false },
  adjusted: { type: 'adjusted', at },
  'verification-invited': { type: 'verification-invited', at },
  alerted: { type: 'alerted', at },
  'handed-over': { type: 'handed-over', at, to: 'so-xay-dung' },
  transferred: { type: 'transferred', at, to: 'so-xay-dung' },
  consulted: { type: 'consulted', at, body: 'so-tu-phap', answerBy: '2024-03-08' },
  'consultation-answered': { type: 'consultation-answered', at, body: 'so-tu-phap' },
  'site-checked': { type: 'site-checked', at },
  paused: { type: 'paused', at, basis: { document: local }, reason: 'x' },
  resumed: { type: 'resumed', at },
  'late-notified': { type: 'late-notified', at, newDate: '2024-03-25', reason: 'x', apology: true },
  finished: { type: 'finished', at, result: 'refused', reason: 'x' },
  returned: { type: 'returned', at },
  'fault-found': { type: 'fault-found', at },
  corrected: { type: 'corrected', at },
  lost: { type: 'lost', at, liable: 'x', costsPaid: true, apology: false },
  stopped: { type: 'stopped', at, reason: 'x' },
  closed: { type: 'closed', at },
}

const whole: Dossier = {
  code: 'H13.11-240304-0001',
  procedure: {
    code: '1.000948',
    name: 'Cấp phép xây dựng',
    limit: { amount: 15, unit: 'working-day', basis: { ...citation, document: local } },
  },
  events: Object.values(events),
}
const withEvent = (event: unknown) => ({ ...whole, events: [event] })
const withLimit = (limit: unknown) => ({ ...whole, procedure: { limit } })
const told = (input: unknown) =>
  parseDossier(input).findings.map((found) => [
    found.code,
    describeFinding(found, 'vi').path,
    describeFinding(found, 'vi').text,
    describeFinding(found, 'en').text,
  ])

describe('a dossier that is one is kept as it is', () => {
  it('with every event and every field', () => {
    expect(parseDossier(whole)).toEqual({ status: 'valid', dossier: whole, findings: [] })
  })

  it.each(Object.values(events))('each event also with the least it holds: $type', (event) => {
    const least = Object.fromEntries(
      Object.entries(event).filter(([name]) =>
        ['type', 'at', 'items', 'complete', 'result', 'to', 'body'].includes(name),
      ),
    )
    expect(parseDossier(withEvent(least))).toMatchObject({ status: 'valid' })
  })

  it('with unknown fields at every level', () => {
    const input = {
      ...whole,
      MaHoSo: 'x',
      procedure: { ...whole.procedure, level: 4, limit: { amount: 5, unit: 'day', note: null } },
      events: [{ ...events['supplement-requested'], officer: { id: 7 }, items: [{ name: 'Ảnh', pages: 2 }] }],
    }
    expect(parseDossier(input)).toEqual({ status: 'valid', dossier: input, findings: [] })
  })

  it('with a citation of the register or of the host', () => {
    for (const basis of [citation, { document: local }, { document: { ...local, title: 'Quyết định' } }]) {
      expect(parseDossier(withLimit({ amount: 5, unit: 'day', basis })).status).toBe('valid')
    }
  })

  it('any offset, with or without fractions of a second', () => {
    for (const moment of ['2024-03-04T01:30:00Z', '2024-03-04T08:30:00.123+07:00', '2024-03-03T20:30:00-05:00']) {
      expect(parseDossier(withEvent({ type: 'adjusted', at: moment })).status).toBe('valid')
    }
  })
})

const text = ['chuỗi ký tự', 'text'] as const
const moment = "'2024-03-04T08:30:00+07:00'"
const wrongForm = (given: string, form: string) =>
  [`${given} không đúng dạng; cần ${form}.`, `${given} has the wrong form; expected ${form}.`] as const
const missing = ([vi, en]: readonly [string, string]) =>
  [`Thiếu trường này; cần ${vi}.`, `Missing; expected ${en}.`] as const
const wrongType = ([vi, en]: readonly [string, string], given: string) =>
  [`Cần ${vi}, nhưng nhận được ${given}.`, `Expected ${en}, got ${given}.`] as const
const object = ['đối tượng', 'an object'] as const
const list = ['danh sách', 'a list'] as const
const whole1 = ['số nguyên', 'a whole number'] as const
const number = ['số', 'a number'] as const
const boolean = ['true hoặc false', 'true or false'] as const
const wrongValue = (given: string, vi: string, en: string) =>
  [`${given} không phải giá trị hợp lệ; dùng ${vi}.`, `${given} is not one of ${en}.`] as const

describe('everything that is wrong is told: where, what, in both languages', () => {
  const cases: readonly (readonly [unknown, string, string, readonly [string, string]])[] = [
    [null, 'schema.wrong-type', '', wrongType(object, 'null')],
    [undefined, 'schema.missing', '', missing(object)],
    [[], 'schema.wrong-type', '', wrongType(object, 'array')],
    ['x', 'schema.wrong-type', '', wrongType(object, '"x"')],
    [Number.NaN, 'schema.wrong-type', '', wrongType(object, 'NaN')],
    [() => whole, 'schema.wrong-type', '', wrongType(object, 'function')],
    [{ ...whole, code: undefined }, 'schema.missing', 'code', missing(text)],
    [{ ...whole, code: 5 }, 'schema.wrong-type', 'code', wrongType(text, '5')],
    [{ ...whole, code: '' }, 'schema.too-small', 'code', ['Phải có ít nhất 1 (chuỗi ký tự).', 'At least 1 (text).']],
    [
      { ...whole, code: 'x'.repeat(201) },
      'schema.too-big',
      'code',
      ['Không được quá 200 (chuỗi ký tự).', 'At most 200 (text).'],
    ],
    [{ ...whole, procedure: null }, 'schema.wrong-type', 'procedure', wrongType(object, 'null')],
    [{ ...whole, procedure: { name: 1 } }, 'schema.wrong-type', 'procedure.name', wrongType(text, '1')],
    [withLimit('5 ngày'), 'schema.wrong-type', 'procedure.limit', wrongType(object, '"5 ngày"')],
    [withLimit({ unit: 'day' }), 'schema.missing', 'procedure.limit.amount', missing(number)],
    [withLimit({ amount: '5', unit: 'day' }), 'schema.wrong-type', 'procedure.limit.amount', wrongType(number, '"5"')],
    [
      withLimit({ amount: Number.NaN, unit: 'day' }),
      'schema.wrong-type',
      'procedure.limit.amount',
      wrongType(number, 'NaN'),
    ],
    [withLimit({ amount: 1.5, unit: 'day' }), 'schema.wrong-type', 'procedure.limit.amount', wrongType(whole1, '1.5')],
    [
      withLimit({ amount: -1, unit: 'day' }),
      'schema.too-small',
      'procedure.limit.amount',
      ['Phải có ít nhất 0 (số).', 'At least 0 (a number).'],
    ],
    [
      withLimit({ amount: 10_001, unit: 'day' }),
      'schema.too-big',
      'procedure.limit.amount',
      ['Không được quá 10000 (số).', 'At most 10000 (a number).'],
    ],
    [
      withLimit({ amount: 1, unit: 'year' }),
      'schema.wrong-value',
      'procedure.limit.unit',
      wrongValue(
        '"year"',
        'working-day, day, working-hour, hour, week hoặc month',
        'working-day, day, working-hour, hour, week or month',
      ),
    ],
    [
      withLimit({ amount: 1, unit: 'day', basis: 5 }),
      'schema.wrong-type',
      'procedure.limit.basis',
      wrongType(object, '5'),
    ],
    [
      withLimit({ amount: 1, unit: 'day', basis: {} }),
      'schema.missing',
      'procedure.limit.basis.document',
      missing(['chuỗi ký tự | đối tượng', 'text | an object']),
    ],
    [
      withLimit({ amount: 1, unit: 'day', basis: { document: 7 } }),
      'schema.wrong-type',
      'procedure.limit.basis.document',
      wrongType(['chuỗi ký tự | đối tượng', 'text | an object'], '7'),
    ],
    [
      withLimit({ amount: 1, unit: 'day', basis: { document: '61/2018/NĐ-CP' } }),
      'schema.wrong-form',
      'procedure.limit.basis.document',
      wrongForm('"61/2018/NĐ-CP"', "'118/2025/NĐ-CP@2025-06-09'"),
    ],
    [
      withLimit({ amount: 1, unit: 'day', basis: { document: { ...local, date: '2/1/2024' } } }),
      'schema.wrong-form',
      'procedure.limit.basis.document.date',
      wrongForm('"2/1/2024"', "'2024-03-04'"),
    ],
    [{ ...whole, events: {} }, 'schema.wrong-type', 'events', wrongType(list, 'object')],
    [
      { ...whole, events: new Array(10_001).fill(events.adjusted) },
      'schema.too-big',
      'events',
      ['Không được quá 10000 (danh sách).', 'At most 10000 (a list).'],
    ],
    [withEvent(null), 'schema.wrong-type', 'events[0]', wrongType(object, 'null')],
    [withEvent({ type: 'adjusted' }), 'schema.missing', 'events[0].at', missing(text)],
    [withEvent({ type: 'adjusted', at: 5 }), 'schema.wrong-type', 'events[0].at', wrongType(text, '5')],
    [withEvent({ type: 'adjusted', at: '' }), 'schema.wrong-form', 'events[0].at', wrongForm('""', moment)],
    [
      withEvent({ type: 'accepted', at, appointment: 'mai' }),
      'schema.wrong-form',
      'events[0].appointment',
      wrongForm('"mai"', `'2024-03-04' | ${moment}`),
    ],
    [
      withEvent({ type: 'accepted', at, appointment: 5 }),
      'schema.wrong-type',
      'events[0].appointment',
      wrongType(text, '5'),
    ],
    [
      withEvent({ type: 'late-notified', at, newDate: '2024-02-30' }),
      'schema.wrong-form',
      'events[0].newDate',
      wrongForm('"2024-02-30"', "'2024-03-04'"),
    ],
    [
      withEvent({ type: 'late-notified', at, apology: 'yes' }),
      'schema.wrong-type',
      'events[0].apology',
      wrongType(boolean, '"yes"'),
    ],
    [
      withEvent({ type: 'submitted', at, channel: 'fax' }),
      'schema.wrong-value',
      'events[0].channel',
      wrongValue('"fax"', 'counter, post hoặc online', 'counter, post or online'),
    ],
    [
      withEvent({ type: 'finished', at }),
      'schema.missing',
      'events[0].result',
      missing(['granted | refused', 'granted | refused']),
    ],
    [withEvent({ type: 'supplement-requested', at }), 'schema.missing', 'events[0].items', missing(list)],
    [
      withEvent({ type: 'supplement-requested', at, items: [{}] }),
      'schema.missing',
      'events[0].items[0].name',
      missing(text),
    ],
    [
      withEvent({ type: 'supplement-requested', at, items: [{ name: '' }] }),
      'schema.too-small',
      'events[0].items[0].name',
      ['Phải có ít nhất 1 (chuỗi ký tự).', 'At least 1 (text).'],
    ],
    [
      withEvent({ type: 'supplement-requested', at, items: new Array(1001).fill({ name: 'x' }) }),
      'schema.too-big',
      'events[0].items',
      ['Không được quá 1000 (danh sách).', 'At most 1000 (a list).'],
    ],
    [withEvent({ type: 'supplement-received', at }), 'schema.missing', 'events[0].complete', missing(boolean)],
  ]

  it.each(cases)('%j: %s at %j', (input, code, path, [vi, en]) => {
    expect(parseDossier(input).status).toBe('invalid')
    expect(told(input)).toEqual([[code, path, vi, en]])
  })

  it('an event of no known type names those that are', () => {
    const types = Object.keys(events)
    for (const [type, code] of [
      ['approved', 'schema.wrong-value'],
      ['__proto__', 'schema.wrong-value'],
      [5, 'schema.wrong-value'],
      [null, 'schema.wrong-value'],
      [undefined, 'schema.missing'],
    ] as const) {
      const [found] = parseDossier(withEvent({ type, at })).findings
      expect([found?.code, found?.path]).toEqual([code, ['events', 0, 'type']])
      for (const name of types) expect(JSON.stringify(found?.params)).toContain(name)
      expect(describeFinding(found as SchemaFinding, 'en').text).not.toContain('undefined')
    }
  })

  it('all at once, in order', () => {
    const input = { code: 5, procedure: { limit: { amount: -1, unit: 'x' } }, events: [{ type: 'closed' }, 7] }
    expect(told(input).map(([code, path]) => [code, path])).toEqual([
      ['schema.wrong-type', 'code'],
      ['schema.too-small', 'procedure.limit.amount'],
      ['schema.wrong-value', 'procedure.limit.unit'],
      ['schema.missing', 'events[0].at'],
      ['schema.wrong-type', 'events[1]'],
    ])
  })

  it('each finding cites what a dossier is', () => {
    const [found] = parseDossier({}).findings
    expect(found?.basis.map(({ document, article }) => [document, article])).toEqual([
      ['118/2025/NĐ-CP@2025-06-09', '17'],
      ['61/2018/NĐ-CP@2018-04-23', '17'],
    ])
  })

  it.each([
    '2024-03-04',
    '2024-03-04T08:30:00',
    '2024-03-04 08:30:00+07:00',
    '2024-02-30T08:30:00+07:00',
    '2024-03-04T24:00:00+07:00',
    '2024-03-04T08:30:00+20:00',
    '0000-03-04T08:30:00+07:00',
    '2024-03-04T08:30:00.1234567890+07:00',
    '4/3/2024 8:30',
  ])('a moment the library could not read is refused here: %s', (given) => {
    const [found, ...rest] = parseDossier(withEvent({ type: 'adjusted', at: given })).findings
    expect([found?.code, found?.path, rest]).toEqual(['schema.wrong-form', ['events', 0, 'at'], []])
  })
})

describe('hostile input', () => {
  it('prototype keys change nothing', () => {
    const input = JSON.parse(
      '{"code":"a","procedure":{"__proto__":{"limit":{"amount":1,"unit":"day"}}},"events":[],"__proto__":{"code":"b"},"constructor":{"prototype":{"polluted":1}}}',
    )
    const parsed = parseDossier(input)
    expect(parsed.status).toBe('valid')
    if (parsed.status === 'valid') {
      expect(parsed.dossier.code).toBe('a')
      expect(parsed.dossier.procedure.limit).toBeUndefined()
      expect(Object.getPrototypeOf(parsed.dossier)).toBe(Object.prototype)
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('a field that is only inherited is shown as missing, not as what it inherits', () => {
    expect(told({ ...whole, events: [Object.create({ toString: 1 })] })[0]?.[0]).toBe('schema.missing')
  })

  it('lone surrogates stay out of the sentences', () => {
    const surrogate = String.fromCharCode(0xd800)
    const split = `${'x'.repeat(58)}😀${surrogate}`
    for (const given of [surrogate, surrogate.repeat(300), split, `${'y'.repeat(59)}😀`]) {
      const [found] = parseDossier(withEvent({ type: given, at })).findings
      const { text: sentence } = describeFinding(found as SchemaFinding, 'vi')
      expect(encodeURIComponent(sentence).length).toBeGreaterThan(0)
      expect(sentence.length).toBeLessThan(600)
    }
    expect(parseDossier({ ...whole, code: surrogate }).status).toBe('valid')
  })

  it('huge lists are refused by their length, quickly', () => {
    expect(told({ ...whole, events: new Array(1_000_000).fill(null) })).toHaveLength(1)
  })

  it('never throws, and says why it is no dossier', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parseDossier(input)
        expect(parsed.status).toBe('invalid')
        for (const found of parsed.findings) {
          for (const locale of ['vi', 'en'] as const) expect(describeFinding(found, locale).text).toMatch(/\.$/)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never throws on something near a dossier; what is valid can be audited', () => {
    const broken = fc.oneof(fc.anything(), fc.constant(at), fc.constant('2024-03-04'), fc.constant(undefined))
    const nearEvent = fc
      .tuple(
        fc.constantFrom(...Object.values(events)),
        fc.string(),
        fc.constantFrom('at', 'items', 'basis', 'newDate'),
        broken,
      )
      .chain(([event, extra, key, value]) =>
        fc.constantFrom<unknown>(event, { ...event, [extra]: value }, { ...event, [key]: value }, value),
      )
    const near = fc.record({
      code: fc.oneof({ weight: 5, arbitrary: fc.constant('a') }, { weight: 1, arbitrary: broken }),
      procedure: fc.oneof(fc.constant(whole.procedure), fc.constant({}), fc.record({ limit: broken })),
      events: fc.array(nearEvent, { maxLength: 5 }),
    })
    let valid = 0
    fc.assert(
      fc.property(near, (input) => {
        const parsed = parseDossier(input)
        if (parsed.status === 'invalid') expect(parsed.findings.length).toBeGreaterThan(0)
        else {
          valid += 1
          const { findings } = auditDossier(parsed.dossier, { asOf: '2024-06-01T08:00:00+07:00' })
          for (const found of findings) expect(describeFinding(found, 'vi').text).not.toContain('undefined')
        }
      }),
      { numRuns: 300, seed: 17 },
    )
    expect(valid).toBeGreaterThan(10)
  })

  it('leaves its input as it was, frozen or not', () => {
    const frozen = deepFreeze(structuredClone(whole))
    const before = JSON.stringify(frozen)
    expect(parseDossier(frozen).status).toBe('valid')
    expect(JSON.stringify(frozen)).toBe(before)
    const bad = deepFreeze({ code: 5, events: [{ type: 'x' }] })
    expect(parseDossier(bad).status).toBe('invalid')
  })
})

/** A type as zod would infer it: without the forms of texts, without `readonly`, without room for unknown fields. */
type Plain<Type> = Type extends string
  ? Type extends `${infer _Start}@${infer _Rest}`
    ? string
    : Type extends `${number}-${number}-${number}`
      ? string
      : Type
  : Type extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Type extends object
      ? {
          -readonly [Key in keyof Type as string extends Key ? never : Key]: Plain<Exclude<Type[Key], undefined>>
        }
      : Type

describe('schema and type say the same', () => {
  it('neither has a field, an event or a choice that the other lacks', () => {
    type Inferred = Plain<z.infer<typeof dossierSchema>>
    expectTypeOf<Inferred['code']>().toEqualTypeOf<Plain<Dossier>['code']>()
    expectTypeOf<Inferred['procedure']>().toEqualTypeOf<Plain<Dossier>['procedure']>()
    expectTypeOf<Inferred['events'][number]>().toEqualTypeOf<Plain<DossierEvent>>()
    expectTypeOf<Inferred>().toEqualTypeOf<Plain<Dossier>>()
  })

  it('what is valid is a Dossier', () => {
    const parsed = parseDossier(whole)
    if (parsed.status === 'valid') expectTypeOf(parsed.dossier).toEqualTypeOf<Dossier>()
    else expectTypeOf(parsed).not.toHaveProperty('dossier')
    expectTypeOf(parsed.findings).toEqualTypeOf<readonly SchemaFinding[]>()
  })

  it('can be given to others as JSON Schema, with its legal basis', () => {
    const schema = z.toJSONSchema(dossierSchema)
    expect(schema).toMatchObject({ title: 'Hồ sơ thủ tục hành chính', required: ['code', 'procedure', 'events'] })
    expect(JSON.stringify(schema)).toContain('118/2025/NĐ-CP@2025-06-09')
  })
})
