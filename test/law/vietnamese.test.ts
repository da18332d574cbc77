import { describe, expect, it } from 'vitest'
import { documents, interpretations, parameters } from '../../src/law'

const law = { documents, interpretations, parameters }

/** Every text of the law data, keys included. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)])
}

describe('Vietnamese is written in composed characters (NFC)', () => {
  it.each(['documents', 'parameters', 'interpretations'] as const)('%s', (name) => {
    const texts = textsOf(law[name])
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([])
    expect(texts.filter((text) => /\s{2}|^\s|\s$|\ufffd/.test(text))).toEqual([])
  })
})
