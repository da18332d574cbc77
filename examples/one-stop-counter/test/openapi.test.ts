import { Ajv2020 } from 'ajv/dist/2020'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApiDocument } from '../src/api/openapi'
import { operations } from '../src/api/operations'
import { caseOf, dossier, type Got, type Office, openOffice, supplement } from './support/office'

const document = openApiDocument(operations, '2026-11-02T08:30:00+07:00') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'api', components: document.components })

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

function expectShape({ text }: Got, name: string): void {
  const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` })
  validate(JSON.parse(text))
  expect(validate.errors).toBeNull()
}

describe('the OpenAPI description', () => {
  it('tells of every row, once', () => {
    const told = Object.values(document.paths).flatMap((row) =>
      Object.values(row).map(({ operationId }) => operationId),
    )
    expect(told.toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
  })

  it('every reference leads somewhere', () => {
    const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([\w-]+)"/g)].map(
      ([, name]) => name,
    )
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) expect(document.components.schemas).toHaveProperty(name ?? '')
  })

  it('is served, and stands on a page for people', async () => {
    const one = await office.as()
    expect(JSON.parse((await one.get('/openapi.json')).text)).toMatchObject({ openapi: '3.1.0' })
    const { text } = await one.get('/api')
    for (const path of Object.keys(document.paths)) expect(text).toContain(path)
  })

  it('real answers have the shapes that it promises', async () => {
    const lan = await office.as('lan')
    const hung = await office.as('hung')
    const ngoc = await office.as('ngoc')
    const duc = await office.as('duc')
    const citizen = await office.as()
    const received = await lan.post('/api/dossiers', dossier())
    expectShape(received, 'Case')
    const { code } = caseOf(received)
    const path = `/api/dossiers/${code}/events`
    expectShape(await hung.post(path, { version: 2, event: supplement }), 'Case')
    const conflict = await hung.post(path, { version: 2, event: supplement })
    expectShape(conflict, 'Problem')
    expect(JSON.parse(conflict.text).fresh.code).toBe(code)
    expectShape(await lan.get('/api/dossiers'), 'CaseList')
    expectShape(await lan.get('/api/procedures'), 'ProcedureList')
    expectShape(await citizen.post('/api/status', { code, phone: '0901234567' }), 'Status')
    expectShape(await citizen.post('/api/feedback', { content: 'Chờ quá lâu ở quầy.' }), 'Code')
    const sent = await ngoc.post('/api/denunciations', {
      channel: 'in-person',
      kind: 'sector',
      content: 'Xây dựng trái phép.',
      denounced: [],
      denouncer: { name: 'Quách Thị Bảo Trâm' },
    })
    const denunciation = `/api/denunciations/${JSON.parse(sent.text).code}`
    expectShape(await ngoc.get(denunciation), 'Case')
    expectShape(await ngoc.get(`${denunciation}/identity`), 'Identity')
    expectShape(await ngoc.get('/api/feedback'), 'CaseList')
    expectShape(await lan.get('/api/reports/2026-11'), 'Report')
    expectShape(await duc.get('/api/audit'), 'AuditLog')
    expectShape(await lan.get('/api/reports/2026-13'), 'Problem')
  })

  it('a body that it allows is taken by its schema, one that it forbids is refused', async () => {
    const validate = ajv.compile({ $ref: 'api#/components/schemas/DossierBody' })
    expect(validate(dossier())).toBe(true)
    expect(validate(dossier('building', { channel: 'fax' }))).toBe(false)
    expect((await (await office.as('lan')).post('/api/dossiers', dossier('building', { channel: 'fax' }))).status).toBe(
      422,
    )
  })
})
