import type { DossierFindings, DossierSteps } from '../../dossier/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, days, times } from './words'

export const dossierFindingsEn: SentencesOf<DossierFindings> = {
  'dossier.supplement-repeated': ({ asked, limit, looserLimit }) =>
    `This is request ${asked} for supplements after receipt; ${times(limit)} is allowed.${
      looserLimit === undefined ? '' : ` An older rule allows up to ${looserLimit}, but the stricter one applies.`
    }`,
  'dossier.supplement-repeated-at-intake': ({ asked, limit }) =>
    `This is request ${asked} for supplements at intake; one-stop staff may ask ${times(limit)}, for everything.`,
  'dossier.supplement-total': ({ asked, limit }) =>
    `At intake and review together supplements were asked for ${times(asked)}, more than ${times(limit)}.`,
  'dossier.supplement-late': ({ asked, lastDay }) =>
    `The supplement notice of ${dateEn(asked)} is late; the last day was ${dateEn(lastDay)}.`,
  'dossier.supplement-not-through-one-stop': () =>
    'A supplement is asked for through the one-stop unit, never directly by the reviewing officer.',
  'dossier.supplement-unwritten': () => 'A supplement request must be in writing, on its form.',
  'dossier.supplement-without-reason': () => 'The supplement request gives no reason.',
  'dossier.supplement-without-items': () => 'The supplement request does not say what is missing.',
  'dossier.supplement-outside-list': ({ items }) => `Asked for papers outside the published list: ${and(items)}.`,
  'dossier.supplement-form-unknown': ({ fields }) =>
    `The record does not hold ${and(fields)}, so the form of the request cannot be judged.`,
  'dossier.supplement-justified': ({ justification }) =>
    `The reason given for the further request: “${justification}”. No text allows this exception.`,
  'dossier.index-overdue': ({ asked }) =>
    `Supplements asked for ${times(asked)}: the service-quality index counts this dossier as overdue.`,
  'dossier.refusal-without-reason': () => 'A refusal must give its reason in writing.',
  'dossier.late-notice-late': ({ lastDay }) => `The late notice had to be sent by ${dateEn(lastDay)}.`,
  'dossier.late-notice-incomplete': ({ fields }) => `The late notice lacks ${and(fields)}.`,
  'dossier.late-without-notice': ({ due }) =>
    `The result is late (due ${dateEn(due)}) and there is no notice with apology and new date.`,
  'dossier.reappointed-again': ({ asked, limit }) => `Re-appointed ${times(asked)}; ${times(limit)} is allowed.`,
  'dossier.reappointment-not-later': ({ newDate, due }) =>
    `The new date ${dateEn(newDate)} is not after the due day ${dateEn(due)}; check the date.`,
  'dossier.closed-early': ({ until }) =>
    `Closed while the applicant's time to complete the dossier ran through ${dateEn(until)}.`,
  'dossier.closed-without-ground': () =>
    'Closed though no time to complete the dossier was running: no lawful supplement request was open.',
  'dossier.finished-late': ({ due, workingDays }) =>
    `Finished after the due day ${dateEn(due)}, ${days(workingDays)} late.`,
  'dossier.overdue': ({ due, workingDays }) => `No result yet; due ${dateEn(due)}, ${days(workingDays)} ago.`,
  'dossier.appointment-differs': ({ printed, due }) =>
    `The slip promises ${dateEn(printed)}; by law it is due ${dateEn(due)}.`,
  'dossier.clock-missed': ({ clock, holder, due }) => `${clock.en} (${holder}): missed, due ${dateEn(due)}.`,
  'dossier.handover-late': ({ lastDay }) =>
    `The dossier had to be handed over by ${dateEn(lastDay)} (an internal step).`,
  'dossier.alert-late': ({ due }) => `The one-stop unit had to be alerted by ${dateEn(due)}.`,
  'dossier.pause-without-basis': () => 'Paused without a basis: the clock goes on.',
  'dossier.consultation-without-deadline': ({ body }) => `${body} was consulted without a deadline for its answer.`,
  'dossier.adjusted-not-online': ({ channel }) =>
    `The dossier was submitted ${channel === 'post' ? 'by post' : 'at the counter'} but adjusted by the applicant; only online applicants may.`,
  'dossier.lost': ({ fields }) => `The dossier was lost or damaged; still to do: ${and(fields)}.`,
  'dossier.no-due-date': () =>
    'The procedure gives no limit, so there is no due day; right only for procedures with an immediate result.',
}

export const dossierStepsEn: SentencesOf<DossierSteps> = {
  'dossier.regime': ({ date, accepted }) =>
    accepted === undefined
      ? `The law of ${dateEn(date)} applies.`
      : `Accepted complete and valid on ${dateEn(accepted)}; the law of ${dateEn(date)} applies.`,
  'dossier.counted-anew': ({ requested, completed }) =>
    `Supplement asked for ${dateEn(requested)}, complete ${dateEn(completed)}: the full period runs anew.`,
  'dossier.supplements-counted': ({ stage, asked, limit }) =>
    `Supplement requests ${stage === 'review' ? 'after receipt' : 'at intake'}: ${asked}, allowed ${limit}.`,
}
