import { accountabilityTexts } from './interpretations/accountability'
import { calendarTexts } from './interpretations/calendar'
import { disclosureTexts } from './interpretations/disclosure'
import { dossierTexts } from './interpretations/dossier'
import { inspectionsTexts } from './interpretations/inspections'
import { petitionsTexts } from './interpretations/petitions'
import { planTexts } from './interpretations/plan'
import { reportingTexts } from './interpretations/reporting'
import { satisfactionTexts } from './interpretations/satisfaction'
import type { InterpretationTexts, TextsOf } from './interpretations/texts'
import { unitsTexts } from './interpretations/units'
import { type InterpretationId, type Policy, policyOptions } from './policy'

/** Điểm pháp luật chưa rõ — a point where law is silent or conflicting, the ways to read it, and the one taken. */
export interface Interpretation<Option extends string = string> extends InterpretationTexts<Option> {
  readonly options: readonly Option[]
  readonly default: Option
}

type Interpretations = { readonly [Id in InterpretationId]: Interpretation<Policy[Id]> }

const texts: TextsOf<typeof policyOptions> = {
  ...accountabilityTexts,
  ...calendarTexts,
  ...disclosureTexts,
  ...dossierTexts,
  ...inspectionsTexts,
  ...petitionsTexts,
  ...planTexts,
  ...reportingTexts,
  ...satisfactionTexts,
  ...unitsTexts,
}

/**
 * Các điểm pháp luật chưa rõ — every point that law leaves open, with its default and its switch (`context?.policy`).
 *
 * Defaults protect the person: the earlier day for the authority, the longer window for the citizen.
 */
export const interpretations = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(texts).map(([id, text]): [string, Interpretation] => {
    const options: readonly [string, ...string[]] = policyOptions[id as InterpretationId]
    return [id, { ...text, options, default: options[0] }]
  }),
) as Interpretations
