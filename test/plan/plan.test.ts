import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documents } from '../../src/law'
import { definePlan, plan, planActors, planData, renderPlan } from '../../src/plan'

const original = readFileSync('test/plan/plan-17.original.txt', 'utf8')

/** The copy of the original marks table cells with `|` and draws rules with hyphens; neither is text of the plan. */
function withoutSpace(text: string): string {
  return text.replace(/-{5,}|\|/g, '').replace(/\s+/g, '')
}

describe('plan 17/KH-UBND of 15 January 2024: the document', () => {
  test('its parts, put together again, are the original, white space aside', () => {
    expect(withoutSpace(renderPlan(plan))).toBe(withoutSpace(original))
  })

  test('every part of the plan is a clause', () => {
    const letters = (section: string, all: string) => [...all].map((letter) => `${section}.${letter}`)
    expect(plan.clauses.map(({ id }) => id)).toEqual([
      'preamble',
      ...['I.1', 'I.2', 'I.3'],
      ...letters('II.1', 'ab'),
      ...letters('II.2', 'abcd'),
      ...letters('II.3', 'abcdđe'),
      ...letters('II.4', 'abc'),
      ...letters('II.5', 'abcdđ'),
      ...letters('II.6', 'abc'),
      ...letters('III.1', 'abcdđ'),
      ...letters('III.2', 'abc'),
      ...letters('III.3', 'ab'),
      ...['III.4', 'III.5', 'III.6', 'III.7'],
      'closing',
      'recipients',
    ])
  })

  test('the data pass their own check without a warning', () => {
    expect(definePlan(planData)).toEqual({ status: 'valid', plan, findings: [] })
  })

  test('it is the plan of the register, and it carries out Directive 10/CT-TTg of 22 April 2019', () => {
    expect(plan.document).toBe('17/KH-UBND@2024-01-15')
    expect(plan.carriesOut).toEqual({ document: '10/CT-TTg@2019-04-22' })
  })

  test('texts keep the words as printed, slips included', () => {
    const text = (id: string) => plan.clauses.find((clause) => clause.id === id)?.text
    expect(text('II.5.a')).toContain('chuyến biến rõ rệt')
    expect(text('recipients')).toContain('VP UBND TP (2,3,4,5.6,7)')
    expect(text('II.3.đ')).not.toContain('khiếu nại')
  })

  test('each document number in a clause is cited with its date, as the register has it', () => {
    for (const { id, text, cites } of plan.clauses) {
      const cited = cites.map(({ document }) => String(document))
      for (const key of cited) expect([id, Object.hasOwn(documents, key)]).toEqual([id, true])
      if (id === 'closing' || id === 'preamble') continue
      const numbers = text.match(/\d+(\/\d{4})?[/-][A-ZĐ][\p{L}]*[-/][\p{L}]+/gu) ?? []
      for (const number of new Set(numbers)) {
        expect([id, number, cited.some((key) => key.startsWith(`${number}@`))]).toEqual([id, number, true])
      }
    }
  })
})

describe('plan 17/KH-UBND: the duties', () => {
  const duties = plan.clauses.flatMap((clause) => clause.duties)

  test('only obligations and prohibitions can be violated: soft words and requests never (sheet, pitfall 10)', () => {
    for (const { id, modality, canBeViolated } of duties) {
      expect([id, canBeViolated]).toEqual([id, modality === 'obligation' || modality === 'prohibition'])
    }
    for (const clause of ['III.6', 'III.7']) {
      const asked = duties.filter((duty) => duty.clause === clause)
      expect(asked.map(({ modality, canBeViolated }) => [modality, canBeViolated])).toEqual([['request', false]])
    }
  })

  test('a duty that opens with a soft verb is directional', () => {
    const soft = /^(Tăng cường|Đẩy mạnh|Tiếp tục đẩy mạnh|Chú trọng|Từng bước|Siết chặt)/
    for (const duty of duties.filter(({ vi }) => soft.test(vi))) {
      expect([duty.id, duty.modality]).toEqual([duty.id, 'directional'])
    }
  })

  test('three days bind, and no others: 30/3/2024, 10/11 and 20/11 of every year', () => {
    const dated = duties.filter(({ timing }) => 'limit' in timing && timing.limit !== undefined)
    expect(dated.map(({ id, timing, lead, receiving }) => [id, timing, lead, receiving])).toEqual([
      [
        'III.1.b-1',
        { kind: 'one-off', wording: 'trước ngày 30 tháng 3 năm 2024', limit: { before: '2024-03-30' } },
        ['so-ban-nganh', 'ubnd-quan-huyen'],
        ['so-noi-vu'],
      ],
      [
        'III.1.c-2',
        {
          kind: 'yearly',
          wording: 'trước ngày 10 tháng 11 hàng năm',
          limit: { before: '11-10', firstYear: 2024 },
        },
        ['so-ban-nganh', 'ubnd-quan-huyen'],
        ['so-noi-vu'],
      ],
      [
        'III.2.a-2',
        {
          kind: 'yearly',
          wording: 'trước ngày 20 tháng 11 hàng năm',
          limit: { before: '11-20', firstYear: 2024 },
        },
        ['so-noi-vu'],
        ['ubnd-thanh-pho'],
      ],
    ])
  })

  test('the basis of a duty is its clause', () => {
    expect(duties.find(({ id }) => id === 'II.3.b-2')?.basis).toEqual([
      { document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'b' },
    ])
    expect(duties.find(({ id }) => id === 'III.4-1')?.basis).toEqual([
      { document: '17/KH-UBND@2024-01-15', article: 'III.4' },
    ])
    expect(duties.find(({ id }) => id === 'closing-1')?.basis).toEqual([{ document: '17/KH-UBND@2024-01-15' }])
  })

  test('every actor of the table is named somewhere in the plan, and every group it belongs to exists', () => {
    const named = new Set([
      ...duties.flatMap(({ lead, coordinating, receiving }) => [...lead, ...coordinating, ...receiving]),
      ...plan.recipients.flatMap(({ actors }) => actors),
    ])
    expect(Object.keys(planActors).filter((id) => !named.has(id as keyof typeof planActors))).toEqual([])
    for (const entry of Object.values(planActors)) {
      for (const group of 'within' in entry ? entry.within : []) expect(planActors).toHaveProperty([group])
    }
  })
})
