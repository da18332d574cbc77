import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { feedbackChannelExamples } from '../../src/petitions/index'
import {
  feedbackChannelSchema,
  feedbackSchema,
  parseFeedback,
  parseReception,
  parseVisit,
  petitionFactsSchema,
  receptionSchema,
  visitSchema,
} from '../../src/schema/index'
import { at, classified, feedbackOf, received } from './feedback-cases'

const paths = (findings: readonly { readonly path?: readonly (string | number)[] }[]) =>
  findings.map(({ path }) => path?.join('.'))

describe('parseFeedback', () => {
  it('takes what auditFeedback takes, unknown fields kept', () => {
    const feedback = { ...feedbackOf([received('2024-03-04'), classified('2024-03-05')]), note: 'x' }
    expect(parseFeedback(JSON.parse(JSON.stringify(feedback)))).toEqual({ status: 'valid', feedback, findings: [] })
  })

  it('takes every channel of the examples', () => {
    for (const channel of feedbackChannelExamples) expect(feedbackChannelSchema.safeParse(channel).success).toBe(true)
  })

  it.each([
    ['no kind', { kind: undefined }, 'kind'],
    ['a regime that is none', { regime: 'national' }, 'regime'],
    ['a moment without offset', { events: [{ type: 'received', at: '2024-03-04T08:00:00' }] }, 'events.0.at'],
    ['an event that is none', { events: [{ type: 'sneezed', at: at('2024-03-04') }] }, 'events.0.type'],
    ['an answer without its fault', { events: [{ type: 'answered', at: at('2024-03-04') }] }, 'events.0.fault'],
    ['no channel', { channel: undefined }, 'channel'],
  ])('%s', (_, changes, path) => {
    const parsed = parseFeedback({ ...feedbackOf([]), ...changes })
    expect(parsed.status).toBe('invalid')
    expect(paths(parsed.findings)).toContain(path)
  })

  it.each([null, 1, 'x', [], { events: 1 }])('%j is no feedback', (input) => {
    expect(parseFeedback(input).status).toBe('invalid')
  })
})

describe('parseReception and parseVisit', () => {
  it('refuse what is wrong with its place', () => {
    const reception = { kind: 'reception', id: 'T', head: { role: 'agency-head' }, events: [{ type: 'held' }] }
    expect(paths(parseReception(reception).findings)).toEqual(['events.0.at', 'events.0.by'])
    const visit = { kind: 'visit', id: 'V', events: [{ type: 'refused', at: at('2024-03-04'), ground: 'mood' }] }
    expect(paths(parseVisit(visit).findings)).toEqual(['events.0.ground'])
  })

  it('a visit holds no name, and a finding repeats none', () => {
    const visit = { kind: 'visit', id: 'V', events: [{ type: 'arrived', at: at('2024-03-04'), name: 'Trần Văn Bình' }] }
    const parsed = parseVisit(visit)
    expect(parsed.status).toBe('invalid')
    expect(JSON.stringify(parsed)).not.toContain('Bình')
  })
})

it('every schema becomes JSON Schema', () => {
  for (const schema of [feedbackSchema, feedbackChannelSchema, receptionSchema, visitSchema, petitionFactsSchema]) {
    expect(z.toJSONSchema(schema)).toHaveProperty('type', 'object')
  }
})
