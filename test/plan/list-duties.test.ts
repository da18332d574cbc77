import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listDuties, type PlanActorId, plan, planActors } from '../../src/plan'

const ids = (...filter: Parameters<typeof listDuties>) => listDuties(...filter).map(({ id }) => id)

test('without a filter: every duty, but no definition and no record', () => {
  const all = plan.clauses.flatMap(({ duties }) => duties)
  expect(listDuties()).toHaveLength(all.length - 2)
  expect(ids()).not.toContain('preamble-1')
  expect(ids({ modality: 'definition' })).toEqual(['preamble-1'])
  expect(ids({ modality: 'record' })).toEqual(['recipients-1'])
})

test('by clause, by section, in any spelling', () => {
  expect(ids({ clause: 'II.3.b' })).toEqual(['II.3.b-1', 'II.3.b-2'])
  expect(ids({ clause: 'ii.3.dd' })).toEqual(['II.3.đ-1', 'II.3.đ-2', 'II.3.đ-3', 'II.3.đ-4'])
  expect(ids({ clause: 'III.2' })).toEqual([
    'III.2.a-1',
    'III.2.a-2',
    'III.2.b-1',
    'III.2.b-2',
    'III.2.c-1',
    'III.2.c-2',
    'III.2.c-3',
  ])
  expect(ids({ clause: 'I' }).every((id) => /^I\./.test(id))).toBe(true)
})

test('by modality: the prohibitions of the plan', () => {
  expect(ids({ modality: 'prohibition' })).toEqual(['II.3.b-2', 'II.4.c-5', 'II.5.đ-2'])
  expect(ids({ modality: 'request' })).toEqual(['III.6-1', 'III.7-1'])
})

test('a unit has its own duties and those of its groups', () => {
  const justice = ids({ unit: 'so-tu-phap' })
  expect(justice).toEqual(expect.arrayContaining(['III.4-1', 'III.1.b-1', 'III.1.c-2', 'II.3.b-2']))
  expect(justice).not.toContain('III.2.a-2')
  expect(ids({ unit: 'so-tu-phap', as: 'lead' })).not.toContain('III.5-2')
  expect(ids({ unit: 'ubnd-xa-phuong' })).not.toContain('III.1.c-2')
  expect(ids({ unit: 'ubnd-xa-phuong' })).toContain('II.3.b-2')
})

test('who leads, who coordinates, who receives', () => {
  expect(ids({ unit: 'so-noi-vu', as: 'receiving' })).toEqual(['III.1.b-1', 'III.1.c-2', 'closing-1'])
  expect(ids({ unit: 'van-phong-ubnd-thanh-pho', as: 'coordinating', clause: 'III.1' })).toEqual(['III.1.đ-1'])
  expect(ids({ unit: 'ubnd-thanh-pho', as: 'receiving' })).toEqual(['III.2.a-2', 'III.2.c-3', 'closing-1'])
})

test('what the plan does not know is refused by name', () => {
  expect(() => listDuties({ unit: 'local:so-la' })).toThrow(new RangeError('unknown unit of the plan: "local:so-la"'))
  expect(() => listDuties({ clause: 'IV' })).toThrow(new RangeError('no clause or section of the plan: "IV"'))
  // @ts-expect-error a modality is one of six words
  expect(() => listDuties({ modality: 'must' })).toThrow(new RangeError('unknown modality: "must"'))
})

test('whatever the unit, nothing that cannot be violated is an obligation, and leading is part of acting', () => {
  const units = fc.constantFrom(...(Object.keys(planActors) as PlanActorId[]))
  fc.assert(
    fc.property(units, (unit) => {
      const acting = ids({ unit })
      for (const { id, modality, canBeViolated } of listDuties({ unit, as: 'lead' })) {
        expect(acting).toContain(id)
        expect(canBeViolated).toBe(modality === 'obligation' || modality === 'prohibition')
      }
    }),
  )
})
