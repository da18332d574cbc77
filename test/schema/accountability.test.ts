import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Checked } from '../../src/core/outcome'
import * as schema from '../../src/schema'

type Row = readonly [
  name: string,
  parse: (input: unknown) => Checked<never, unknown>,
  shape: z.ZodType,
  record: object | readonly object[],
]

const rows: readonly Row[] = [
  [
    'HeadEvents',
    schema.parseHeadEvents,
    schema.headEventsSchema,
    [{ id: 'E1', trigger: 'task-late', date: '2024-03-04' }],
  ],
  [
    'CorruptionCase',
    schema.parseCorruptionCase,
    schema.corruptionCaseSchema,
    { person: 'X', occurred: '2024-05-06', head: 'H', edges: [] },
  ],
  [
    'HeadFaultCase',
    schema.parseHeadFaultCase,
    schema.headFaultCaseSchema,
    { head: 'H', subordinate: 'X', occurred: '2024-05-06', edges: [] },
  ],
  [
    'FoundViolation',
    schema.parseFoundViolation,
    schema.foundViolationSchema,
    { act: 'harassment', date: '2024-05-06' },
  ],
  [
    'CriminalCase',
    schema.parseCriminalCase,
    schema.criminalCaseSchema,
    { id: 'V1', found: '2024-05-06', stage: 'other' },
  ],
  [
    'DisciplineViolation',
    schema.parseDisciplineViolation,
    schema.disciplineViolationSchema,
    { staff: 'cadre', deserves: 'more', starts: '2024-01-15', startsAt: 'detection' },
  ],
  ['DisciplineCase', schema.parseDisciplineCase, schema.disciplineCaseSchema, { detected: '2024-01-15' }],
  [
    'Evaluation',
    schema.parseEvaluation,
    schema.evaluationSchema,
    { date: '2024-12-10', grade: 'good', head: true, leader: true, criteria: [] },
  ],
  [
    'RotationPosts',
    schema.parseRotationPosts,
    schema.rotationPostsSchema,
    [{ post: 'A', holder: 'X', field: 'personnel', since: '2021-03-01' }],
  ],
  [
    'PersonnelDecision',
    schema.parsePersonnelDecision,
    schema.personnelDecisionSchema,
    { id: '12/QĐ-UBND', kind: 'personnel', issued: '2024-03-04' },
  ],
  ['Declarer', schema.parseDeclarer, schema.declarerSchema, { person: 'X', group: 'officer', entered: '2024-03-04' }],
  [
    'DeclarationHandling',
    schema.parseDeclarationHandling,
    schema.declarationHandlingSchema,
    { received: '2024-12-16' },
  ],
  [
    'Verification',
    schema.parseVerification,
    schema.verificationSchema,
    { ground: 'denunciation', arose: '2024-06-03' },
  ],
  ['DutyCheck', schema.parseDutyCheck, schema.dutyCheckSchema, { staff: 424, present: 333 }],
]

describe.each(rows)('parse%s', (_, parse, shape, record) => {
  test('a record, with what it does not know kept', () => {
    const kept = Array.isArray(record) ? record : { ...record, note: 'giữ nguyên' }
    expect(parse(kept)).toMatchObject({ status: 'valid', findings: [] })
    expect(Object.values(parse(kept))).toContainEqual(kept)
  })

  test('each field that must be there is named when it is not', () => {
    const [one, inside] = Array.isArray(record) ? [record[0] as object, [0]] : [record, []]
    for (const field of Object.keys(one)) {
      const { [field as never]: __, ...rest } = one
      const parsed = parse(Array.isArray(record) ? [rest] : rest)
      if (parsed.status === 'valid') expect(field).toBe('group')
      else expect(parsed.findings).toMatchObject([{ code: 'schema.missing', path: [...inside, field] }])
    }
  })

  test('whatever comes in: a value or findings with a basis, never an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const parsed = parse(input)
        expect(parsed.status === 'valid' || parsed.findings.every(({ basis }) => basis.length > 0)).toBe(true)
      }),
    )
  })

  test('its JSON Schema names the law', () => {
    const [first] = z.toJSONSchema(shape)['legalBasis'] as readonly { readonly document?: string }[]
    expect(first?.document).toMatch(/@\d{4}-\d{2}-\d{2}$/)
  })
})
