import { readFileSync } from 'node:fs'
import { Ajv, type Options, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSchemas, parseDossier, parseSurveyWave } from '../../src/schema'

const drafts = ['draft-2020-12', 'draft-7'] as const
const options: Options = {
  strict: true,
  strictTypes: false,
  strictTuples: false,
  keywords: ['legalBasis'],
  formats: { date: true, 'date-time': true },
}
const register = readFileSync('examples/01-audit-register/register.ndjson', 'utf8').split('\n')

const made = { 'draft-2020-12': jsonSchemas('draft-2020-12'), 'draft-7': jsonSchemas('draft-7') }

function compile(draft: (typeof drafts)[number], name: keyof ReturnType<typeof jsonSchemas>): ValidateFunction {
  const ajv = draft === 'draft-7' ? new Ajv(options) : new Ajv2020(options)
  return ajv.compile(made[draft][name])
}

describe.each(drafts)('jsonSchemas(%j), read by Ajv', (draft) => {
  it.each(Object.entries(made[draft]))('%s compiles; its title is Vietnamese, its id its own', (name, schema) => {
    expect(() => compile(draft, name as keyof ReturnType<typeof jsonSchemas>)).not.toThrow()
    expect(schema.title).toBe(schema.title?.normalize('NFC'))
    expect(schema.title?.length).toBeGreaterThan(3)
    expect(schema['legalBasis']).toEqual(
      expect.arrayContaining([expect.objectContaining({ document: expect.any(String) })]),
    )
    expect(schema.$id).toBe(`urn:congvu:${draft}:${name}`)
  })

  it('every dossier of the register that the library reads, Ajv reads', () => {
    const validate = compile(draft, 'dossier')
    const records = register.flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        return []
      }
    })
    const valid = records.filter((record) => parseDossier(record).status === 'valid')
    expect(valid.length).toBeGreaterThan(10)
    for (const record of valid) expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
  })

  it('what one refuses for its shape, the other refuses', () => {
    const validate = compile(draft, 'survey-wave')
    const wave = { wave: '2024', date: '2024-06-30', sent: 5, satisfied: 3, neutral: 1, dissatisfied: 0 }
    expect(validate(wave)).toBe(true)
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.constant(undefined),
      fc.nat(9),
      fc.constant([]),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(wave)), value, (field, given) => {
        const changed = JSON.parse(JSON.stringify({ ...wave, [field]: given })) as unknown
        expect(validate(changed)).toBe(parseSurveyWave(changed).status === 'valid')
      }),
    )
  })
})

it('records with a legal basis carry it', () => {
  expect(jsonSchemas().dossier).toMatchObject({
    legalBasis: [
      { document: '118/2025/NĐ-CP@2025-06-09', article: '17' },
      { document: '61/2018/NĐ-CP@2018-04-23', article: '17' },
    ],
  })
})

it('a draft that is none is named', () => {
  // @ts-expect-error no such draft
  expect(() => jsonSchemas('draft-4')).toThrow(new RangeError('no draft of JSON Schema: "draft-4"'))
})
