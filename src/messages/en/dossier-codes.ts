import type { CodeBody, DossierCodeFindings, DossierCodeSteps } from '../../dossier/code-types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, or } from './words'

const bodies: Record<CodeBody, string> = {
  receiving: 'the receiving body',
  settling: 'the settling body',
  'one-stop': 'the one-stop unit that received it',
  'national-portal': 'the National Public Service Portal',
}

export const dossierCodeFindingsEn: SentencesOf<DossierCodeFindings> = {
  'dossier.code-not-text': ({ given }) => `A code is text, but this is ${given}.`,
  'dossier.code-form': ({ given, expected }) => `${given} has no known form of a dossier code; known: ${or(expected)}.`,
  'dossier.code-date': ({ given, part }) => `${given}: ${part} is no real day.`,
  'dossier.code-serial': ({ given, part }) => `${given}: the serial ${part} cannot be 0.`,
  'dossier.code-received-differs': ({ inCode, received }) =>
    `The code says ${dateEn(inCode)}, but the dossier was received ${dateEn(received)}.`,
  'dossier.code-body-differs': ({ body, inCode, expected }) =>
    `The code should carry the id of ${bodies[body]} (${expected}) but carries ${inCode}.`,
  'dossier.code-body-order': ({ inCode, expected }) =>
    `${inCode} and ${expected} are written in opposite orders of level, so only level 1 was compared.`,
  'dossier.code-old-order': ({ given }) =>
    `${given} uses the old agency id (level 1 rightmost); since 1 July 2025 level 1 stands leftmost.`,
  'dossier.code-other-form': ({ given, digits }) =>
    `${given} is not in the form of Circular 01/2018/TT-VPCP (V1V2V3.Z1Z2.Y1Y2.MX1X2-YYMMDD and ${digits} digits).`,
  'dossier.code-repeated': ({ code, first, limit }) =>
    `The code ${code} already belongs to dossier ${first + 1} of the list; each dossier has ${limit} of its own.`,
  'dossier.agency-code-form': ({ given }) => `${given} has no known form of an agency id, like H56.6 or 000.00.06.H56.`,
  'dossier.agency-code-long': ({ given, length, limit }) =>
    `${given} has ${length} characters; an agency id has at most ${limit}.`,
  'dossier.scheme-code-form': ({ given, first, last }) =>
    `${given} is wrong: a scheme from ${first} to ${last}, then the number in the scheme, without spaces.`,
  'dossier.procedure-code-form': ({ given }) => `${given} is no procedure code, like 1.000948.`,
  'dossier.sector-code-form': ({ given }) => `${given} is no sector code, like G15-LN05.`,
  'dossier.paper-data-missing': ({ fields }) => `The data of the digitised paper lack ${and(fields)}.`,
}

export const dossierCodeStepsEn: SentencesOf<DossierCodeSteps> = {
  'dossier.code-law-date': ({ date, from }) =>
    from === 'receipt'
      ? `The rules for codes of the day of receipt apply, ${dateEn(date)}.`
      : `No day of receipt is known; the rules of the day in the code apply, ${dateEn(date)}.`,
  'dossier.code-body': ({ body }) => `A dossier code carries the id of ${bodies[body]}.`,
}
