import { describe, expect, it } from 'vitest'
import { expectLinear } from './linear'
import { listBuilt, listRegexes } from './list-regexes'

const listed = listRegexes()

/** What makes a slow expression slow: long runs of what it repeats, and an end that does not fit. */
const pumps: readonly string[] = [
  'a',
  'Z',
  'Đ',
  '0',
  '1',
  ' ',
  '-',
  '.',
  '/',
  ',',
  '_',
  '@',
  ':',
  'a.',
  'A.',
  'A-',
  '1.',
  '0-',
  '/a',
  ' \t',
  'a ',
  '\u0301',
  'ab',
  'A1&',
  'số ',
  'các ',
  '2024-',
  'T1:',
  '12/',
  '\ud800',
  '\u200b',
  '<a',
  '"\'',
  '\r\n',
  'http://',
]
const heads: readonly string[] = [
  '1',
  '17/',
  '1/A-',
  'A01',
  '1.000000.',
  'Z01',
  'các ',
  'http://',
  '2024-01-01T00:00:00',
]
const tails: readonly string[] = ['!', '\ud800', '\n']

describe('no regular expression is slower than linear', () => {
  it('each is written out, so that the list is the whole list', () => {
    expect(listBuilt()).toEqual([])
    expect(listed.length).toBeGreaterThan(60)
  })

  it.each(listed.map(({ place, regex }) => [String(regex), place, regex] as const))(
    '%s of %s',
    (_text, _place, regex) => {
      const whole = new RegExp(regex.source, regex.flags.includes('g') ? regex.flags : `${regex.flags}g`)
      for (const [row, pump] of pumps.entries()) {
        for (const head of ['', heads[row % heads.length] ?? '']) {
          const tail = tails[row % tails.length] ?? ''
          expectLinear((size) => (head + pump.repeat(size / pump.length) + tail).replace(whole, ''), 2_000, 20_000)
        }
      }
    },
  )
})
