import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type ComponentName, jsonSchemas, openApiComponents } from '../../src/schema'

const info = { title: 'congvu', version: '1' }

describe.each(['3.1', '3.0'] as const)('openApiComponents(%j)', (version) => {
  const components = openApiComponents(version)

  it('is part of a valid document', async () => {
    const document = { openapi: `${version}.0`, info, paths: {}, components }
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true })
  })

  it('has every record, with its title and the provision it rests on', () => {
    const schemas = Object.values(components.schemas)
    expect(schemas.map(({ title }) => title)).toEqual(Object.values(jsonSchemas()).map(({ title }) => title))
    for (const schema of schemas) expect(schema['x-legal-basis']).toBeDefined()
  })
})

describe('openApiComponents', () => {
  it('names a record as components are named', () => {
    expect(Object.keys(openApiComponents().schemas)).toContain('HeadFaultCase')
    expectTypeOf<'HeadFaultCase'>().toExtend<ComponentName>()
  })

  it('refuses another version by name', () => {
    // @ts-expect-error: 2.0 is no version it knows
    expect(() => openApiComponents('2.0')).toThrow(new RangeError('no version of OpenAPI: "2.0"'))
  })
})
