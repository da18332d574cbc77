import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../src/calendar/local-values'
import type { Finding } from '../../src/core/finding'
import { parameters } from '../../src/law'
import { replaceablePetitions } from '../../src/law/replaceable/petitions'
import { type Lifecycle, type LifecycleEvent, replay } from '../../src/lifecycle'
import * as petitions from '../../src/petitions'
import { parseLocalRules } from '../../src/schema'
import { facts, shapes } from './event-shapes'
import { bare, hotline } from './feedback-cases'
import { openClocks, walk } from './walk'

const ids = Object.keys(replaceablePetitions.shapes)
const issuer = (id: string) => `Quy định riêng về ${id};`
const row = (parameter: string) => ({
  parameter,
  value: { amount: 2, unit: 'working-day' } as const,
  basis: [{ document: { number: '1/2020/QH14', date: '2020-01-01', issuer: issuer(parameter) } }] as const,
})
type Context = Parameters<typeof petitions.computeFilingDeadline>[1]
const localOf = (...values: readonly unknown[]) => ({ local: { values } }) as NonNullable<Context>

const asOf = '2026-12-01T08:00:00+07:00'
const at = (day: string) => `${day}T08:00:00+07:00`
const day = '2026-08-03'

type Ask = (context: NonNullable<Context>) => unknown
const { computeResolutionDeadline, computeSecondWindow, computeLegalEffect, computeFilingDeadline } = petitions
const complaint =
  (events: readonly object[], changes: object = {}): Ask =>
  (context) =>
    petitions.auditComplaint(
      { kind: 'complaint', code: 'KN-1', subject: 'administrative', events, ...changes } as never,
      { asOf, ...context },
    )
const received = { type: 'received', at: at(day) }
const accepted = { type: 'accepted', at: at('2026-08-05') }
const decided = { type: 'decided', at: at('2026-08-20') }
const published = (changes: object) => complaint([received, accepted, decided, { type: 'published', ...changes }])
const resolution =
  (changes: object): Ask =>
  (context) =>
    computeResolutionDeadline({ subject: 'administrative', accepted: day, level: 1, ...changes } as never, context)
const window =
  (changes: object): Ask =>
  (context) =>
    computeSecondWindow({ subject: 'administrative', since: 'receipt', from: day, ...changes } as never, context)
const feedback =
  (regime: string, channel: object, on = day): Ask =>
  (context) =>
    petitions.auditFeedback(
      { kind: 'feedback', id: 'PA-1', regime, channel, events: [{ ...received, at: at(on) }] } as never,
      {
        asOf,
        ...context,
      },
    )
const online: Ask = (context) =>
  petitions.auditReception(
    {
      kind: 'reception',
      id: 'TCD-1',
      head: { role: 'commune-chair' },
      online: { ground: 'remote' },
      events: [{ type: 'planned', at: at(day), date: '2026-08-20', opensAt: at('2026-08-20') }],
    } as never,
    { asOf, ...context },
  )

/** Limits that the plain stories of the lifecycles do not ask for: a case for each whose answer rests on it. */
const cases: Readonly<Record<string, Ask>> = {
  'complaint.acceptance-by-decree': (context) =>
    petitions.computeAcceptanceDeadline(
      { subject: 'administrative', received: day },
      { ...context, policy: { 'complaint.acceptance-limit': 'decree' } },
    ),
  'complaint.continuation': complaint([
    { ...received, at: at('2024-03-04') },
    { ...accepted, at: at('2024-03-06') },
    { type: 'withdrawn', at: at('2024-03-08'), extent: 'whole' },
    { type: 'terminated', at: at('2024-03-11'), ground: 'withdrawn' },
    { type: 'continued', at: at('2024-06-10') },
  ]),
  'complaint.dialogue-notice': complaint([
    received,
    accepted,
    { type: 'dialogue-notified', at: at('2026-08-12'), dialogueOn: '2026-08-13' },
  ]),
  'complaint.discipline-acceptance': (context) =>
    petitions.computeAcceptanceDeadline({ subject: 'discipline', received: day }, context),
  'complaint.discipline-effect': (context) =>
    computeLegalEffect({ subject: 'discipline', issued: day, remote: false }, context),
  'complaint.discipline-filing-time': (context) =>
    computeFilingDeadline({ subject: 'discipline', known: day }, context),
  'complaint.discipline-resolution': resolution({ subject: 'discipline' }),
  'complaint.discipline-resolution-complex': resolution({ subject: 'discipline', complex: true }),
  'complaint.discipline-second-window': window({ subject: 'discipline' }),
  'complaint.discipline-sending': complaint(
    [
      received,
      accepted,
      decided,
      { type: 'appealed', at: at('2026-08-24') },
      { ...accepted, at: at('2026-08-26') },
      { ...decided, at: at('2026-09-10') },
    ],
    { subject: 'discipline' },
  ),
  'complaint.dismissal-second-window': window({ subject: 'discipline', dismissal: true }),
  'complaint.effect-remote': (context) =>
    computeLegalEffect({ subject: 'administrative', issued: day, remote: true }, context),
  'complaint.filing-time': (context) => computeFilingDeadline({ subject: 'administrative', known: day }, context),
  'complaint.first-resolution-complex': resolution({ complex: true }),
  'complaint.first-resolution-remote': resolution({ remote: true }),
  'complaint.first-resolution-remote-complex': resolution({ remote: true, complex: true }),
  'complaint.front-notice': complaint([received, accepted, decided], { forwardedByFront: true }),
  'complaint.lawsuit-from-contested': complaint([received], { known: '2026-07-20' }),
  'complaint.lawsuit-from-decision': complaint([received, accepted, decided]),
  'complaint.lawsuit-from-expiry': complaint([received, accepted]),
  'complaint.meeting-notice': published({ at: at('2026-08-24'), form: 'meeting', noticed: '2026-08-24' }),
  'complaint.posting-time': published({ at: at('2026-08-24'), form: 'posting', until: '2026-08-25' }),
  'complaint.second-resolution-complex': resolution({ level: 2, complex: true }),
  'complaint.second-resolution-remote': resolution({ level: 2, remote: true }),
  'complaint.second-resolution-remote-complex': resolution({ level: 2, remote: true, complex: true }),
  'complaint.second-window-remote': window({ remote: true }),
  'complaint.web-posting-time': published({ at: at('2026-08-24'), form: 'web', until: '2026-08-25' }),
  'denunciation.extension': (context) =>
    petitions.computeDenunciationDeadline(
      { accepted: day, extensions: [{ decided: '2026-08-20', days: 30, criteria: ['foreign'] }] },
      context,
    ),
  'denunciation.initial-handling-extended': (context) =>
    petitions.computeInitialHandling(
      {
        received: day,
        facts: {
          sender: 'individual',
          channel: 'petition',
          from: 'denouncer',
          denouncer: 'known',
          contents: ['date', 'name', 'address', 'contact', 'act', 'denounced', 'signature'],
          capable: true,
          competent: true,
          identifiable: true,
          severalPlaces: true,
        },
      },
      context,
    ),
  'denunciation.monitoring-report': (context) => {
    const lifecycle = petitions.denunciationLifecycle
    const { snapshots } = walk(lifecycle, shapes.denunciation, facts.denunciation, {
      from: '2024-03-04',
      keyOf: byState,
    })
    const told = snapshots.find(({ history }) => history.at(-1)?.type === 'monitoring-assigned')
    return replay(lifecycle, told?.history ?? [], { facts: facts.denunciation, asOf, ...context })
  },
  'feedback.document-answer': feedback('legal-document', hotline, '2024-03-04'),
  'feedback.petition-processing': feedback('petition', hotline),
  'feedback.portal-answer': feedback('regulation', bare('government-portal')),
  'feedback.portal-update': feedback('regulation', bare('government-portal')),
  'petition.filed-retention': (context) =>
    petitions.classifyPetition(
      {
        received: day,
        form: 'written',
        sender: 'individual',
        person: 'p',
        fields: [],
        items: [{ about: 'act', asksReview: true, ownRights: true, reportsViolation: false, competence: 'own' }],
      } as never,
      context,
    ),
  'reception.online-connection': online,
  'reception.online-notice': online,
  'reception.online-test': online,
  'reception.result-to-sender': (context) =>
    petitions.auditVisit(
      {
        kind: 'visit',
        id: 'LT-1',
        events: [
          { type: 'arrived', at: at(day) },
          { type: 'identified', at: at(day), stated: ['name'] },
          { type: 'recorded', at: at(day), how: 'petition', signed: true },
          { type: 'classified', at: at(day), as: ['complaint'], competence: 'other' },
          { type: 'answered', at: at('2026-08-04'), content: 'transferred', form: 'written' },
          { type: 'result-received', at: at('2026-10-01'), asked: false, resolvedOn: '2026-09-01' },
        ],
      } as never,
      { asOf, ...context },
    ),
}

/** Days that a host moves; the answer names them, and not the document they rest on. */
const withoutCitation: readonly string[] = ['denunciation.initial-handling-extended', 'petition.filed-retention']

function byState({ state, clocks }: Parameters<typeof openClocks>[0] & { readonly state: string }): string {
  return [state, ...new Set(openClocks({ clocks }))].sort().join(' ')
}

const lifecycles: Readonly<Record<keyof typeof shapes, unknown>> = {
  complaint: petitions.complaintLifecycle,
  denunciation: petitions.denunciationLifecycle,
  protection: petitions.protectionLifecycle,
  feedback: petitions.feedbackLifecycle,
  reception: petitions.sessionLifecycle,
  visit: petitions.visitLifecycle,
}

describe('every limit of petitions that a host may replace (Law 02/2011 art. 3.5, Law 25/2018 art. 3.1)', () => {
  it.each(Object.entries(cases))('%s: the answer rests on the document of the host', (id, ask) => {
    const answer = JSON.stringify(ask(localOf(row(id))))
    expect(answer).not.toBe(JSON.stringify(ask({})))
    expect(answer.includes(issuer(id))).toBe(!withoutCitation.includes(id))
  })

  it('and the stories of the lifecycles ask for the others', () => {
    const told = Object.entries(lifecycles).flatMap(([name, table]) => {
      const lifecycle = table as Lifecycle<string, LifecycleEvent, object>
      const given = facts[name as keyof typeof facts]
      const { snapshots } = walk(lifecycle, shapes[name as keyof typeof shapes], given, { length: 14, keyOf: byState })
      const context = { facts: given, asOf, ...localOf(...ids.map(row)) }
      return snapshots.map(({ history }) => JSON.stringify(replay(lifecycle, history, context)))
    })
    const all = told.join('\n')
    expect(ids.filter((id) => !all.includes(issuer(id)) && !(id in cases))).toEqual([])
  })

  it('the table names every limit of petitions and no number', () => {
    const own = parameters.filter(({ id }) =>
      replaceablePetitions.domains.some((domain) => id.startsWith(`${domain}.`)),
    )
    const limits = own.filter((one) => shapeOf(one) === 'limit').map(({ id }) => id)
    expect([...ids].sort()).toEqual([...limits].sort())
  })
})

const period = { from: '2026-08-01', to: '2026-08-31' }
const head = { role: 'commune-chair' }
const visit = { kind: 'visit', id: 'LT-1', events: [{ type: 'arrived', at: at(day) }] }
const protection = { code: 'BV-1', person: 'R', events: [{ type: 'requested', at: at(day) }] }

/** What each function that takes local rules is given before its context. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  auditComplaint: [{ kind: 'complaint', code: 'KN-1', subject: 'administrative', events: [received] }],
  auditDenunciation: [{ code: 'TC-1', kind: 'sector', denouncers: ['R'], events: [received] }],
  auditProtection: [protection],
  auditFeedback: [{ kind: 'feedback', id: 'PA-1', regime: 'local', channel: hotline, events: [received] }],
  auditReception: [{ kind: 'reception', id: 'TCD-1', head, events: [{ type: 'planned', at: at(day), date: day }] }],
  auditVisit: [visit],
  auditPetition: [{ kind: 'protection', protection }],
  classifyPetition: [
    {
      received: day,
      form: 'written',
      sender: 'individual',
      person: 'p',
      people: 6,
      fields: [],
      items: [{ about: 'act' }],
    },
  ],
  checkAdHocReception: [{ date: day, signs: ['serious-harm'] }],
  checkReceptionDuty: [head, [{ date: day, by: 'head' }], period],
  checkRepresentatives: [{ date: day, people: 6 }],
  computeAcceptanceDeadline: [{ received: day, subject: 'administrative' }],
  computeLegalEffect: [{ subject: 'administrative', issued: day, remote: false }],
  computeFilingDeadline: [{ subject: 'administrative', known: day }],
  computeResolutionDeadline: [{ subject: 'administrative', accepted: day, level: 1 }],
  computeSecondWindow: [{ subject: 'administrative', since: 'receipt', from: day }],
  computeDenunciationDeadline: [{ accepted: day }],
  computeInitialHandling: [{ received: day, facts: { channel: 'petition', denouncer: 'known' } }],
  listReceptionDays: [head, period],
  summarizePetitions: [[{ petition: visit }], period],
}
const withoutContext = [
  'computeDenouncedNotice',
  'computeDenunciationAuthority',
  'computePublishedConclusion',
  'findResolvers',
  'listDenunciationLog',
  'redact',
]

type Answer = { readonly status: string; readonly findings: readonly Finding[] }
const ask = (name: string, values: unknown, facts: readonly unknown[] = given[name] ?? []): Answer => {
  const rule = (petitions as unknown as Readonly<Record<string, (...all: readonly unknown[]) => Answer>>)[name]
  if (rule === undefined) throw new RangeError(`no function: "${name}"`)
  return rule(...facts, { asOf, local: { values } })
}
const localFindings = ({ findings }: Answer) => findings.filter(({ code }) => code.startsWith('local.'))

describe('local rules that cannot be used are told by every function that takes them, and the law is used', () => {
  it('names every function of the domain', () => {
    const functions = Object.entries(petitions).flatMap(([name, one]) => (typeof one === 'function' ? [name] : []))
    expect(functions.sort()).toEqual([...Object.keys(given), ...withoutContext].sort())
  })

  it.each(Object.keys(given))('%s names each bad row once, first of all, and nothing else changes', (name) => {
    const bad = [
      { ...row('complaint.first-resolution'), parameter: 'complaint.first-resolutoin' },
      { ...row('denunciation.resolution'), value: 30 },
      row('dossier.no-such-limit-of-another-domain'),
      row('reception.schedule-posting'),
    ]
    const answer = ask(name, bad)
    expect(localFindings(answer)).toMatchObject([
      {
        code: 'local.parameter-unknown',
        params: { nearest: expect.arrayContaining(['complaint.first-resolution']) },
        basis: replaceablePetitions.basis,
        path: ['context', 'local', 'values', 0, 'parameter'],
      },
      {
        code: 'local.unusable',
        params: { parameter: 'denunciation.resolution', field: 'value', expected: 'limit' },
        path: ['context', 'local', 'values', 1, 'value'],
      },
    ])
    const good = ask(name, [row('reception.schedule-posting')])
    expect(answer).toEqual({ ...good, findings: [...localFindings(answer), ...good.findings] })
  })

  it.each(Object.keys(given))('%s says so also when it cannot answer', (name) => {
    const answer = ask(
      name,
      'x',
      (given[name] ?? []).map(() => null),
    )
    expect(answer.status).toBe('undetermined')
    expect(localFindings(answer)).toMatchObject([
      { code: 'local.unusable', params: { expected: 'list' }, path: ['context', 'local', 'values'] },
    ])
  })

  it.each(ids)('%s: a limit is used without a finding, a number is not, here and at the border', (id) => {
    expect(localFindings(ask('auditVisit', [row(id)]))).toEqual([])
    expect(parseLocalRules({ values: [row(id)] }).status).toBe('valid')
    const wrong = { ...row(id), value: 3 }
    expect(localFindings(ask('auditVisit', [wrong]))).toMatchObject([{ params: { parameter: id, expected: 'limit' } }])
    expect(parseLocalRules({ values: [wrong] }).status).toBe('invalid')
  })
})
