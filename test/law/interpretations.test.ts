import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  documents,
  type Interpretation,
  type InterpretationId,
  interpretations,
  lawVersion,
  type Policy,
} from '../../src/law'
import { issuedOn } from '../../src/law/cite'
import { policyOptions } from '../../src/law/policy'
import { choose } from '../../src/law/policy/calendar'

const all = Object.entries<Interpretation>(interpretations)
const keys: ReadonlySet<string> = new Set(Object.keys(documents))

describe('interpretations: points that law leaves open', () => {
  it('each has a default, and each default an interpretation', () => {
    expect(Object.keys(interpretations).sort()).toEqual(Object.keys(policyOptions).sort())
  })

  it.each(all)('%s', (id, { question, options, default: chosen, why, basis }) => {
    expect(id).toMatch(/^[a-z]+\.[a-z]+(-[a-z0-9]+)*$/)
    expect(options.length).toBeGreaterThanOrEqual(2)
    expect(new Set(options).size).toBe(options.length)
    expect(options[0]).toBe(chosen)
    expect(options).toEqual(policyOptions[id as InterpretationId])
    for (const text of [question.vi, question.en, why.vi, why.en]) expect(text.trim().length).toBeGreaterThan(10)
    for (const text of [question.vi, why.vi]) expect(text).toBe(text.normalize('NFC'))
    expect(question.vi.endsWith('?') && question.en.endsWith('?')).toBe(true)
    expect(question.vi).not.toBe(question.en)
    expect(basis.length).toBeGreaterThan(0)
    for (const citation of basis) {
      expect(keys.has(String(citation.document))).toBe(true)
      expect(issuedOn(citation) <= lawVersion).toBe(true)
    }
  })
})

describe('choose(id, policy)', () => {
  it('takes the host’s choice, else the default', () => {
    expect(choose('calendar.before-date', undefined)).toBe('exclusive')
    expect(choose('calendar.before-date', {})).toBe('exclusive')
    expect(choose('calendar.before-date', { 'calendar.before-date': 'inclusive' })).toBe('inclusive')
    expect(choose('calendar.out-of-hours', { 'calendar.before-date': 'inclusive' })).toBe('same-day')
  })

  it('knows its options', () => {
    expectTypeOf(choose<'calendar.before-date'>).returns.toEqualTypeOf<'exclusive' | 'inclusive'>()
    // @ts-expect-error an option that is none
    const policy: Partial<Policy> = { 'calendar.before-date': 'maybe' }
    // @ts-expect-error a point that is none
    expect(choose('calendar.nothing', policy)).toBeUndefined()
  })
})
