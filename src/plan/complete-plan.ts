import type { Basis, Citation, DocumentKey, LocalDocument } from '../core/citation'
import { documents } from '../law/documents'
import {
  type Actors,
  type Clause,
  type ClauseData,
  type Duty,
  type DutyData,
  type Modality,
  modalities,
  type Plan,
  type PlanData,
  type Section,
} from './types'

/** The plan that data stands for, with everything that follows from it: how it is cited, headings, who can break what. */
export function completePlan(data: PlanData): Plan {
  const document = documentOf(data)
  return {
    ...data,
    document,
    clauses: data.clauses.map((clause) => completeClause(clause, data.sections, document)),
    localActors: data.localActors ?? [],
  }
}

/** True for obligations and prohibitions: soft words and requests never yield a violation. */
export function canBeViolated(modality: Modality): boolean {
  return modality === 'obligation' || modality === 'prohibition'
}

/** The key of the register when it knows the plan and its issuer, else the plan as a document of the host. */
export function documentOf({ number, date, issuer, title }: PlanData): DocumentKey | LocalDocument {
  const known = Object.entries(documents).find(([key, entry]) => key === `${number}@${date}` && entry.issuer === issuer)
  return known === undefined ? { number, date, issuer, title } : (known[0] as DocumentKey)
}

function completeClause(clause: ClauseData, sections: readonly Section[], document: Plan['document']): Clause {
  const section = sectionsOf(clause.id, sections).at(-1)
  const duties = clause.duties.map((duty) => completeDuty(duty, clause, document))
  const { id, marker, text, en, cites = [] } = clause
  return {
    id,
    ...(section !== undefined && { heading: section.heading }),
    marker,
    text,
    en,
    modality: modalities.find((modality) => duties.some((duty) => duty.modality === modality)) ?? 'record',
    ...everyActor(duties),
    cites,
    duties,
    basis: basisOf(id, document),
  }
}

function completeDuty(duty: DutyData, clause: ClauseData, document: Plan['document']): Duty {
  return {
    ...duty,
    clause: clause.id,
    canBeViolated: canBeViolated(duty.modality),
    lead: duty.lead ?? clause.lead ?? [],
    coordinating: duty.coordinating ?? clause.coordinating ?? [],
    receiving: duty.receiving ?? clause.receiving ?? [],
    answerable: duty.answerable ?? 'unit',
    rules: duty.rules ?? [],
    comingRules: duty.comingRules ?? [],
    basis: basisOf(clause.id, document),
  }
}

/** The headings above a clause, widest first. */
export function sectionsOf(clause: string, sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ id }) => clause === id || clause.startsWith(`${id}.`))
}

function everyActor(duties: readonly Duty[]): Actors {
  return {
    lead: [...new Set(duties.flatMap(({ lead }) => lead))],
    coordinating: [...new Set(duties.flatMap(({ coordinating }) => coordinating))],
    receiving: [...new Set(duties.flatMap(({ receiving }) => receiving))],
  }
}

/** Where a clause stands: `II.3` as article and the letter as point; the parts without a number cite the plan alone. */
export function basisOf(clause: string, document: Plan['document']): Basis {
  const match = /^(.*\d)(?:\.(\p{L}))?$/u.exec(clause)
  if (match === null) return [{ document }]
  const [, article = '', point] = match
  const citation: Citation = { document, article, ...(point !== undefined && { point }) }
  return [citation]
}
