import { describe, expect, it } from 'vitest'
import { asSecond, civilDay, isLater, isMoment, toInstant } from '../../src/core/moment'

describe('a moment is a day or an instant with its offset', () => {
  it.each([
    ['2024-03-04', true],
    ['2024-03-04T08:30:00+07:00', true],
    ['2024-03-04T01:30:00Z', true],
    ['2024-02-30', false],
    ['2024-03-04T08:30:00', false],
    ['', false],
    [20240304, false],
    [undefined, false],
  ])('%j: %s', (value, expected) => expect(isMoment(value)).toBe(expected))
})

it('a bare day stands for its start at +07:00; an instant for itself', () => {
  expect(toInstant('2024-03-04')).toBe('2024-03-04T00:00:00+07:00')
  expect(toInstant('2024-03-04T01:30:00Z')).toBe('2024-03-04T01:30:00Z')
  expect(asSecond('2024-03-04')).toBe(asSecond('2024-03-04T00:00:00+07:00'))
  expect(asSecond('2024-03-04T08:30:00+07:00') - asSecond('2024-03-04')).toBe(8.5 * 3600)
})

it.each([
  ['2024-03-04', '2024-03-04'],
  ['2024-03-04T23:59:59+07:00', '2024-03-04'],
  ['2024-03-04T17:00:00Z', '2024-03-05'],
  ['2024-03-04T16:59:59.500Z', '2024-03-04'],
  ['2024-03-04T23:30:00.00+07:00', '2024-03-04'],
  ['2024-03-05T01:00:00+09:00', '2024-03-04'],
])('%s is the civil day %s in Viet Nam', (moment, day) => expect(civilDay(moment)).toBe(day))

describe('later: by the day when one of them is a bare day, which lasts until 24:00 (Civil Code 2015 art. 148.6)', () => {
  it.each([
    ['2024-03-04T23:59:00+07:00', '2024-03-04', false],
    ['2024-03-05T00:00:00+07:00', '2024-03-04', true],
    ['2024-03-04', '2024-03-04T08:00:00+07:00', false],
    ['2024-03-05', '2024-03-04T23:00:00+07:00', true],
    ['2024-03-04', '2024-03-04', false],
    ['2024-03-04T08:00:01+07:00', '2024-03-04T08:00:00+07:00', true],
    ['2024-03-04T08:00:00+07:00', '2024-03-04T08:00:00+07:00', false],
    ['2024-03-04T02:00:00Z', '2024-03-04T08:00:00+07:00', true],
  ])('%s after %s: %s', (first, second, expected) => expect(isLater(first, second)).toBe(expected))
})
