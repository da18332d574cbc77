import { chdir } from 'node:process'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'

// the sources are listed by their path from the root of the project
chdir(new URL('../..', import.meta.url).pathname)
const { listRegexes } = await import('../fuzz/list-regexes')

/** Only a proof counts: the automaton, never the checker's own fuzzing; large expressions take it a while. */
const proof = { checker: 'automaton', timeout: 100_000, maxNFASize: 5_000_000 } as const

describe('an automaton of each regular expression shows that no text takes it more than linear time', () => {
  it.each(listRegexes().map(({ place, regex }) => [String(regex), place, regex] as const))(
    '%s of %s',
    (_text, _place, regex) => {
      const found = checkSync(regex.source, regex.flags, proof)
      expect([found.status, found.status === 'safe' ? found.complexity.type : found.status]).toEqual([
        'safe',
        expect.stringMatching(/^(safe|linear)$/),
      ])
    },
  )
})
