import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/core/fold-text'

describe('foldText: letters and digits of a text, and where they stood', () => {
  it('the same base in any dress, each letter with its own diacritics', () => {
    expect(foldText('Đỗ Văn An')).toEqual({
      base: 'dovanan',
      letters: ['đ', 'ỗ', 'v', 'ă', 'n', 'a', 'n'],
      starts: [0, 1, 3, 4, 5, 7, 8],
      ends: [1, 2, 4, 5, 6, 8, 9],
      joined: [false, true, false, true, true, false, true],
    })
    expect(foldText('ĐỖ VĂN AN').base).toBe('dovanan')
  })

  it('what is not seen does not part two letters; anything else does', () => {
    for (const unseen of ['\u200b', '\u00ad', '\u2060', '\ufe0f', '\ufeff', '\u0301']) {
      expect(foldText(`a${unseen}n`)).toMatchObject({ base: 'an', joined: [false, true] })
    }
    for (const seen of [' ', '.', '-', '\u00a0', '_']) expect(foldText(`a${seen}n`).joined).toEqual([false, false])
  })

  it('a sign that stands for several letters gives each of them its place', () => {
    expect(foldText('Nº ﬁ')).toEqual({
      base: 'nofi',
      letters: ['n', 'º', 'ﬁ', 'ﬁ'],
      starts: [0, 1, 3, 3],
      ends: [1, 2, 4, 4],
      joined: [false, true, false, true],
    })
  })

  it('digits and scripts without letter case are kept, symbols are not', () => {
    expect(foldText('số 09, 陳⺀ € ! ?').base).toBe('so09陳⺀')
  })

  it('property: a base is its own base, and each place lies in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const text = given.normalize('NFC')
        const { base, letters, starts, ends, joined } = foldText(text)
        expect([letters.length, starts.length, ends.length, joined.length]).toEqual(Array(4).fill(base.length))
        for (const [index, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[index] ?? 0)
          expect(ends[index]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
