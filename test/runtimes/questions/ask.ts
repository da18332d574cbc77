import { auditDossier } from 'congvu/dossier'
import type { GoldenVectors } from 'congvu/interop'
import { auditPetition } from 'congvu/petitions'
import { parseDossier, parsePetition } from 'congvu/schema'
import { type Check, takeChecks } from './check'
import { askVectors, type VectorAnswers } from './vectors'

/** What is given to every runtime: the vectors, the lines of the example register, the examples of the docstrings. */
export interface Questions {
  readonly vectors: GoldenVectors
  readonly register: readonly string[]
  readonly examples: readonly (readonly [name: string, run: () => Promise<unknown>])[]
}

/** What a runtime answers; the same text everywhere, or something is wrong. */
export interface Answers {
  readonly vectors: VectorAnswers
  /** Each line of the register, read and audited, with its findings and reasons. */
  readonly register: readonly unknown[]
  /** Each value that an example of the docstrings shows, with the one its comment says. */
  readonly examples: readonly { readonly name: string; readonly checks: readonly Check[]; readonly thrown?: string }[]
}

const asOf = '2026-11-23T08:00:00+07:00'

export async function ask({ vectors, register, examples }: Questions): Promise<Answers> {
  const shown: Answers['examples'][number][] = []
  for (const [name, run] of examples) {
    const thrown = await run().then(
      () => undefined,
      (error: unknown) => `${error}`,
    )
    shown.push({ name, checks: takeChecks(), ...(thrown === undefined ? {} : { thrown }) })
  }
  return { vectors: askVectors(vectors), register: register.map(auditLine), examples: shown }
}

/** A line with a kind is a petition, any other a dossier; the register also holds one that is no JSON. */
function auditLine(text: string): unknown {
  const line = readJson(text)
  if (typeof line === 'object' && line !== null && 'kind' in line) {
    const parsed = parsePetition(line)
    return parsed.status === 'invalid' ? parsed : auditPetition(parsed.petition, { asOf })
  }
  const parsed = parseDossier(line)
  return parsed.status === 'invalid' ? parsed : auditDossier(parsed.dossier, { asOf })
}

/** What each engine says of a text that is no JSON is its own affair. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
