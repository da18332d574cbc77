import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearestNames } from '../../src/core/nearest-names'

// the classical examples of the edit distance: kitten-sitting 3, saturday-sunday 3, flaw-lawn 2
it.each([
  ['kitten', ['sitting', 'kitchen', 'mitten', 'bitten'], ['bitten', 'mitten', 'kitchen']],
  ['saturday', ['sunday', 'monday', 'thursday'], ['sunday', 'thursday', 'monday']],
  ['flaw', ['lawn', 'flow', 'claw', 'law'], ['claw', 'flow', 'law']],
  ['dossier.recieve', ['dossier.supplement', 'dossier.receive'], ['dossier.receive', 'dossier.supplement']],
  ['DOSSIER.RECEIVE', ['dossier.receive'], ['dossier.receive']],
  ['abc', ['ABD', 'xyz'], ['ABD', 'xyz']],
  ['', ['abc', 'a', 'ab'], ['a', 'ab', 'abc']],
  ['a', [], []],
])('%j among %j: %j', (given, known, nearest) => expect(nearestNames(given, known)).toEqual(nearest))

it('equally far: by the alphabet, whatever the order given', () => {
  expect(nearestNames('x', ['c', 'a', 'b'])).toEqual(['a', 'b', 'c'])
  expect(nearestNames('x', ['b', 'c', 'a'])).toEqual(['a', 'b', 'c'])
})

it('no more than three, and of a long text only the first hundred letters count', () => {
  expect(nearestNames('a', ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c'])
  const hundred = 'a'.repeat(100)
  expect(nearestNames(`${hundred}${'b'.repeat(200)}`, [`${hundred}bbb`, hundred])).toEqual([hundred, `${hundred}bbb`])
})

it('property: a known name is its own nearest', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z.-]{1,12}$/), { minLength: 1 }), (known) => {
      for (const name of known) expect(nearestNames(name, known)[0]).toBe(name)
    }),
  )
})
