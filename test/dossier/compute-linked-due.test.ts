import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeLinkedDue, type LinkedFacts, type LinkedStep } from '../../src/dossier'

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const
const accepted = '2024-03-04T08:30:00+07:00'
const land: LinkedStep = { id: 'land', body: 'Văn phòng đăng ký đất đai', limit: days(3) }
const tax: LinkedStep = { id: 'tax', body: 'Chi cục Thuế', limit: days(5) }
const book: LinkedStep = { id: 'book', body: 'Văn phòng đăng ký đất đai', limit: days(2) }
const linked = (steps: readonly LinkedStep[], more: Partial<LinkedFacts> = {}) =>
  computeLinkedDue({ accepted, course: 'in-sequence', steps, ...more })
const linkedOf = (facts: ReturnType<typeof linked>) => (facts.status === 'decided' ? facts.value : undefined)

describe('paper, in sequence (Decree 61/2018 art. 19.6.a; Decree 118/2025 art. 20.2.a)', () => {
  test('the shares add up: 3 + 5 + 2 working days from 4 March are 18 March', () => {
    const outcome = linked([land, tax, book], { published: days(10) })
    expect(linkedOf(outcome)).toMatchObject({
      due: '2024-03-18',
      publishedDue: '2024-03-18',
      criticalPath: ['land', 'tax', 'book'],
      steps: [{ due: '2024-03-07' }, { start: '2024-03-07', due: '2024-03-14' }, { due: '2024-03-18' }],
    })
    expect(outcome.findings).toEqual([])
    expect(outcome.trace.steps[0]?.basis).toEqual([
      { document: '61/2018/NĐ-CP@2018-04-23', article: '19', clause: '6' },
    ])
  })

  test('shares that exceed the published total are found', () => {
    expect(linked([land, tax, book], { published: days(9) }).findings).toMatchObject([
      {
        code: 'dossier.linked-exceeds-total',
        severity: 'violation',
        params: { planned: '2024-03-18', published: '2024-03-15' },
      },
    ])
  })

  test('from 1 July 2025 the basis is Decree 118/2025', () => {
    const outcome = linked([land], { accepted: '2025-07-01T08:30:00+07:00' })
    expect(outcome.trace.steps[0]?.basis?.[0]).toMatchObject({ document: '118/2025/NĐ-CP@2025-06-09', article: '20' })
  })
})

describe('electronic, sent to all (art. 20.2.b): the longest chain, not the sum', () => {
  test('independent bodies: the slowest', () => {
    expect(linkedOf(linked([land, tax, book], { course: 'to-all' }))).toMatchObject({
      due: '2024-03-11',
      criticalPath: ['tax'],
    })
  })

  test('a diamond: the longer branch decides', () => {
    const steps = [
      land,
      { ...tax, after: ['land'] },
      { ...book, after: ['land'] },
      { ...land, id: 'end', after: ['tax', 'book'] },
    ]
    expect(linkedOf(linked(steps, { course: 'to-all' }))).toMatchObject({
      due: '2024-03-19',
      criticalPath: ['land', 'tax', 'end'],
    })
  })
})

describe('which body is late, by what happened', () => {
  test('a body is measured from its last input, so the delay before it is not its own', () => {
    const outcome = linked(
      [{ ...land, done: '2024-03-11T09:00:00+07:00' }, { ...tax, done: '2024-03-18T09:00:00+07:00' }, book],
      { asOf: '2024-03-21T08:00:00+07:00' },
    )
    expect(linkedOf(outcome)?.lateBodies).toEqual(['Văn phòng đăng ký đất đai'])
    expect(linkedOf(outcome)?.steps.map(({ standing, actualDue }) => [standing, actualDue])).toEqual([
      ['late', '2024-03-07'],
      ['in-time', '2024-03-18'],
      ['overdue', '2024-03-20'],
    ])
    expect(outcome.findings).toMatchObject([
      { code: 'dossier.linked-step-late', params: { id: 'land', workingDays: 2 }, path: ['steps', 0, 'done'] },
      { code: 'dossier.linked-step-late', params: { id: 'book', workingDays: 1 }, path: ['steps', 2, 'done'] },
    ])
  })

  test('waiting, running, and done before its input', () => {
    const outcome = linked([land, tax, { ...book, done: '2024-03-06T09:00:00+07:00' }], {
      asOf: '2024-03-05T08:00:00+07:00',
    })
    expect(linkedOf(outcome)?.steps.map(({ standing }) => standing)).toEqual(['running', 'waiting', 'in-time'])
    expect(outcome.findings).toMatchObject([{ code: 'dossier.linked-step-early', severity: 'warning' }])
  })
})

describe('refusals', () => {
  test.each([
    ['a cycle', [{ ...land, after: ['tax'] }, { ...tax, after: ['land'] }, book], ['dossier.linked-cycle']],
    ['a step that needs itself', [{ ...land, after: ['land'] }], ['dossier.linked-cycle']],
    ['an unknown step', [{ ...land, after: ['police'] }], ['dossier.linked-unknown-step']],
    ['a repeated step', [land, land], ['dossier.linked-repeated-step']],
    ['a missing share', [land, { id: 'tax', body: 'Chi cục Thuế' }], ['dossier.linked-limit-missing']],
    [
      'two at once',
      [{ id: 'x', body: 'y', after: ['z'] }],
      ['dossier.linked-unknown-step', 'dossier.linked-limit-missing'],
    ],
  ] as const)('%s', (_, steps, codes) => {
    const outcome = linked(steps, { course: 'to-all' })
    expect(outcome.status).toBe('undetermined')
    expect(outcome.findings.map(({ code }) => code)).toEqual(codes)
  })

  test('the circle is named, not what waits behind it', () => {
    const steps = [
      { ...book, after: ['land'] },
      { ...land, after: ['tax'] },
      { ...tax, after: ['land'] },
    ]
    expect(linked(steps).findings).toMatchObject([{ params: { ids: ['land', 'tax'] } }])
  })

  test('no steps, no moment', () => {
    expect(linked([])).toMatchObject({ status: 'undetermined', missing: ['steps'] })
    expect(linked([land], { accepted: '04/03/2024' }).findings).toMatchObject([
      { code: 'dossier.moment', path: ['accepted'] },
    ])
    // @ts-expect-error the course is one of two
    linked([land], { course: 'by-post' })
  })
})

test('for any shares: sent to all is never later than in sequence, and sequence is the sum', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(shares, (amounts) => {
      const steps = Object.freeze(amounts.map((amount, index) => ({ id: `${index}`, body: 'B', limit: days(amount) })))
      const sum = amounts.reduce((total, amount) => total + amount, 0)
      const sequence = linkedOf(linked(steps, { published: days(sum) }))
      const all = linkedOf(linked(steps, { course: 'to-all' }))
      expect(sequence?.due).toBe(sequence?.publishedDue)
      expect((all?.due ?? '') <= (sequence?.due ?? '')).toBe(true)
    }),
  )
})
