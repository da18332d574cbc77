import { expect, test } from 'vitest'
import * as disclosure from '../../src/disclosure'
import { type Asked, findThrown } from '../support/spoil'

const basis = [{ document: { number: '05/QĐ-UBND', date: '2024-01-02', issuer: 'UBND thành phố' } }]
const local = { values: [{ parameter: 'disclosure.commune-time', value: { amount: 3, unit: 'working-day' }, basis }] }
const context = { asOf: '2026-09-14T08:00:00+07:00', local, policy: { 'disclosure.first-day': 'counted' } }
const items = [
  { id: 'a', kind: 'procedures', decided: '2026-08-03' },
  { id: 'b', kind: 'internal-personnel', decided: '2026-08-03', withheld: true },
  { id: 'c', kind: 'anti-corruption', decided: '2026-08-03' },
]
const channels = { website: true, broadcast: true, internalNetwork: false }
const unit = { id: 'x', level: 'commune', channels, items }
const postings = [
  { item: 'a', place: 'office', from: '2026-08-05', until: '2026-08-10' },
  { item: 'a', place: 'print', from: '2026-08-05' },
]

const asked: readonly Asked[] = [
  ['auditDisclosure', disclosure.auditDisclosure, unit, postings, context],
  ['checkPublication', disclosure.checkPublication, items[0], unit, postings, context],
  [
    'checkContactNotice',
    disclosure.checkContactNotice,
    {
      unit: 'x',
      phones: ['0912 345 678'],
      emails: ['a@b.vn'],
      website: 'https://cantho.gov.vn',
      address: 'x',
      places: ['office'],
      hasWebsite: true,
      administrativeReform: true,
    },
    '2026-08-03',
  ],
  [
    'checkCorrection',
    disclosure.checkCorrection,
    {
      unit: 'x',
      received: '2026-08-03',
      answered: '2026-08-20',
      inaccurate: true,
      published: ['website'],
      corrected: ['office'],
    },
    context,
  ],
  [
    'checkReceptionNotice',
    disclosure.checkReceptionNotice,
    {
      unit: 'x',
      contents: {
        place: 'x',
        'regular-hours': 'x',
        'head-schedule': 'x',
        attendees: 'x',
        'planned-content': 'x',
      },
      places: ['office'],
      hasWebsite: true,
      posted: '2026-08-03',
      days: ['2026-08-14'],
    },
    context,
  ],
  [
    'guardPublication',
    disclosure.guardPublication,
    {
      id: 'x',
      on: '2026-08-03',
      place: 'website',
      texts: ['Cảnh cáo ông Trần Văn Bình'],
      persons: [{ reference: 'A', name: 'Trần Văn Bình', anchor: 'internal-discipline' }],
    },
    [
      {
        reference: 'R',
        name: 'Nguyễn Thị Hòa',
        aliases: ['Tư'],
        address: '12 Trần Phú, Cái Khế',
        contacts: ['0912345678'],
        identityNumbers: ['092080000001'],
        handwriting: ['scan.png'],
        otherMarks: ['bán vé số'],
      },
    ],
  ],
]

test('every function of disclosure is asked', () => {
  const functions = Object.entries(disclosure).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(asked.map(([name]) => name).sort()).toEqual(functions.sort())
})

test.each(asked)('%s: whatever stands in the place of a value, no exception', (...one) => {
  const [, ask, ...args] = one as unknown as Asked
  expect((ask as (...given: readonly unknown[]) => unknown)(...args)).toMatchObject({ status: 'decided' })
  expect(findThrown(one as unknown as Asked, false)).toEqual([])
})

test('what is misshapen is named with its place', () => {
  const at = { asOf: context.asOf }
  expect(disclosure.auditDisclosure({ ...unit, items: [null] } as never, [], at)).toMatchObject({
    status: 'undetermined',
    findings: [{ code: 'schema.wrong-type', params: { expected: 'object', given: 'null' }, path: ['items', 0] }],
  })
  expect(disclosure.checkPublication(items[0] as never, null as never, 'x' as never, undefined as never)).toMatchObject(
    {
      status: 'undetermined',
      findings: [
        { code: 'schema.wrong-type', path: ['unit'] },
        { code: 'schema.wrong-type', params: { expected: 'array', given: '"x"' }, path: ['postings'] },
        { code: 'schema.missing', path: ['context'] },
      ],
    },
  )
})

test('a denouncer in the wrong place is not repeated in the answer (25/2018 art. 8, 40)', () => {
  const draft = { id: 'x', on: '2026-08-03', place: 'website', persons: [], texts: 'theo đơn của Nguyễn Thị Hòa' }
  const answer = disclosure.guardPublication(draft as never, ['Nguyễn Thị Hòa'] as never)
  expect(answer).toMatchObject({
    status: 'undetermined',
    findings: [
      { code: 'schema.missing', params: { expected: 'array' }, path: ['texts'] },
      { code: 'schema.missing', params: { expected: 'object' }, path: ['denouncers', 0] },
    ],
  })
  expect(JSON.stringify(answer)).not.toContain('Hòa')
})
