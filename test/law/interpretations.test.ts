import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Bilingual } from '../../src/core'
import {
  documents,
  type Interpretation,
  type InterpretationId,
  interpretations,
  lawVersion,
  type Policy,
} from '../../src/law'
import { issuedOn } from '../../src/law/cite'
import type { TextsOf } from '../../src/law/interpretations/texts'
import { policyOptions } from '../../src/law/policy'
import { choose } from '../../src/law/policy/calendar'

const all = Object.entries<Interpretation>(interpretations)
const keys: ReadonlySet<string> = new Set(Object.keys(documents))

describe('interpretations: points that law leaves open', () => {
  it('each has a default, and each default an interpretation', () => {
    expect(Object.keys(interpretations).sort()).toEqual(Object.keys(policyOptions).sort())
  })

  it.each(all)('%s', (id, { question, options, labels, default: chosen, why, basis }) => {
    expect(id).toMatch(/^[a-z]+\.[a-z]+(-[a-z0-9]+)*$/)
    expect(options.length).toBeGreaterThanOrEqual(2)
    expect(new Set(options).size).toBe(options.length)
    expect(options[0]).toBe(chosen)
    expect(options).toEqual(policyOptions[id as InterpretationId])
    expect(Object.keys(labels)).toEqual([...options])
    for (const locale of ['vi', 'en'] as const) {
      const words = options.map((option) => labels[option]?.[locale] ?? '')
      expect(new Set(words).size).toBe(options.length)
      for (const word of words) {
        expect(word).toBe(word.normalize('NFC').trim())
        expect(word).toMatch(/[^.?!]$/)
        expect(word.length).toBeLessThanOrEqual(80)
      }
    }
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

describe('labels', () => {
  it('a missing one does not compile', () => {
    const question = { vi: 'Có không?', en: 'Is it?' }
    const options = { 'some.point': ['yes', 'no'] } as const
    const texts: TextsOf<typeof options> = {
      'some.point': {
        question,
        // @ts-expect-error the option 'no' has no label
        labels: { yes: { vi: 'có', en: 'yes' } },
        why: question,
        basis: [],
      },
    }
    // @ts-expect-error the point has no texts
    const none: TextsOf<typeof options> = {}
    expect([texts, none]).toHaveLength(2)
  })

  it('each option of each point is typed', () => {
    const { labels } = interpretations['calendar.before-date']
    expectTypeOf(labels.exclusive).toEqualTypeOf<Bilingual>()
    // @ts-expect-error an option that is none
    expect(labels.maybe).toBeUndefined()
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
