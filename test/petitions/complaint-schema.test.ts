import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { complexityCriteria, refusalGrounds } from '../../src/law/petitions-complaint'
import { type Complaint, type ComplaintEvent, complaintLifecycle, findResolvers } from '../../src/petitions/index'
import { complaintSchema, parseComplaint } from '../../src/schema/index'

const good = {
  kind: 'complaint',
  code: 'KN-01',
  subject: 'administrative',
  known: '2024-01-02',
  events: [
    { type: 'received', at: '2024-03-04T01:00:00Z', channel: 'post', filed: '2024-03-01' },
    { type: 'refused', at: '2024-03-11T08:00:00+07:00', ground: 'unsigned', reason: 'Đơn không ký' },
  ],
  ward: 'An Khánh',
}

describe('parseComplaint', () => {
  it('takes a complaint and keeps what it does not know', () => {
    const parsed = parseComplaint(good)
    expect(parsed.status).toBe('valid')
    expect(parsed.status === 'valid' && parsed.complaint).toEqual(good)
  })

  it.each([
    [{ ...good, subject: 'land' }, ['subject'], 'schema.wrong-value'],
    [{ ...good, kind: undefined }, ['kind'], 'schema.missing'],
    [{ ...good, known: '2024-02-30' }, ['known'], 'schema.wrong-form'],
    [{ ...good, events: [{ type: 'received', at: '2024-03-04' }] }, ['events', 0, 'at'], 'schema.wrong-form'],
    [
      { ...good, events: [{ type: 'withdrawn', at: '2024-03-04T08:00:00Z' }] },
      ['events', 0, 'extent'],
      'schema.missing',
    ],
    [{ ...good, events: [{ type: 'lost', at: '2024-03-04T08:00:00Z' }] }, ['events', 0, 'type'], 'schema.wrong-value'],
    [{ ...good, remote: { reason: '' } }, ['remote', 'reason'], 'schema.too-small'],
    [{ ...good, obstacles: [{ kind: 'illness' }] }, ['obstacles', 0, 'from'], 'schema.missing'],
  ])('%#: names the place', (input, path, code) => {
    expect(parseComplaint(input).findings).toMatchObject([{ code, path }])
  })

  it.each([null, undefined, 7, 'KN', []])('refuses %o', (input) => {
    expect(parseComplaint(input).status).toBe('invalid')
  })

  it('knows every event of the lifecycle, every ground and criterion of the law, and makes a JSON Schema', () => {
    const text = JSON.stringify(z.toJSONSchema(complaintSchema))
    for (const type of Object.keys(complaintLifecycle.events)) expect(text).toContain(`"const":"${type}"`)
    for (const ground of refusalGrounds.values[0].value ?? []) expect(text).toContain(`"${ground}"`)
    for (const criterion of complexityCriteria.values[0].value ?? []) expect(text).toContain(`"${criterion}"`)
  })
})

describe('types of complaints', () => {
  it('schema and type agree', () => {
    expectTypeOf<z.infer<typeof complaintSchema>['subject']>().toEqualTypeOf<Complaint['subject']>()
    expectTypeOf<z.infer<typeof complaintSchema>['events'][number]['type']>().toEqualTypeOf<ComplaintEvent['type']>()
    expectTypeOf<Complaint['events']>().toEqualTypeOf<readonly ComplaintEvent[]>()
  })

  it('what the law does not know does not compile', () => {
    // @ts-expect-error a withdrawal says how much is withdrawn
    const event: ComplaintEvent = { type: 'withdrawn', at: '2024-03-04T08:00:00+07:00' }
    // @ts-expect-error there are two kinds of complaints
    const subject: Complaint['subject'] = 'labour'
    // @ts-expect-error no such post
    const found = findResolvers('mayor', '2024-03-04')
    expect([event.type, subject, found.status]).toEqual(['withdrawn', 'labour', 'undetermined'])
  })
})
