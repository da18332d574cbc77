import type { IneligibleGround } from '../../law/petitions-classification'
import type { ClassificationFindings, ClassificationSteps } from '../../petitions/classification-findings'
import type { PetitionAction, PetitionClass } from '../../petitions/classification-types'
import type { PetitionForm } from '../../petitions/petition-facts'
import type { StatisticsFindings, StatisticsSteps } from '../../petitions/statistics-types'
import type { SentencesOf } from '../codes'
import { and } from './words'

const classes: Record<PetitionClass, string> = {
  complaint: 'a complaint',
  denunciation: 'a denunciation',
  feedback: 'feedback',
  lead: 'a lead for inspection',
  information: 'information with the content of a denunciation, not clear enough',
}

const forms: Record<PetitionForm, string> = {
  written: 'in writing',
  'in-person': 'in person',
  phone: 'by phone',
  web: 'on the web',
  email: 'by email',
}

const grounds: Record<IneligibleGround, string> = {
  'sent-to-competent-body': 'already sent to the competent body',
  'guided-before': 'guided once before on the same content',
  'handled-before': 'handled before, with nothing new',
}

const actions: Record<PetitionAction, string> = {
  accept: 'propose acceptance',
  'do-not-accept': 'do not accept',
  'ask-to-complete': 'ask the sender to complete it',
  'report-to-superior': 'report, so that the subordinate is told to resolve it',
  guide: 'guide the sender to the competent body',
  transfer: 'transfer it to the competent body',
  'answer-forwarder': 'answer the body that forwarded it',
  'guide-or-transfer': 'guide or transfer to the court, procuracy, elected body or organisation',
  inspect: 'inspect or check',
  file: 'file it',
  'not-processed': 'not processed',
}

const list = (items: readonly PetitionClass[]): string => and(items.map((item) => classes[item]))
const nth = (item: number): string => `Content ${item + 1}`

export const classificationFindingsEn: SentencesOf<ClassificationFindings> = {
  'petition.title-differs': ({ titled, classes: found }) =>
    `The sender calls it a ${titled}; by its content it is ${list(found)}, and content decides.`,
  'petition.not-reviewable': ({ item }) =>
    `${nth(item)} is no administrative decision or act and no disciplinary decision; a complaint about it is not accepted.`,
  'petition.rights-of-others': ({ item }) =>
    `${nth(item)} asks to review what does not harm the sender’s own rights; it is no complaint.`,
  'petition.organisation-cannot-denounce': ({ item }) =>
    `${nth(item)}: only individuals denounce; what an organisation reports is handled as feedback.`,
  'petition.form-not-lawful': ({ class: found, form }) =>
    `A ${found} is made in writing or in person; ${forms[form]} it is none yet, so guide the sender.`,
  'petition.denouncer-unknown': ({ item, lead }) =>
    `${nth(item)}: the denouncer is unknown or unconfirmed; ${
      lead ? 'clear and evidenced, it goes to inspection.' : 'not clear or evidenced enough to be verified.'
    }`,
  'petition.denunciation-without-evidence': ({ item }) =>
    `${nth(item)}: after a failed complaint the one who resolved it is denounced; accepted only with evidence.`,
  'petition.missing-fields': ({ item, fields }) => `${nth(item)} is not eligible yet; it lacks ${and(fields)}.`,
  'petition.ineligible': ({ item, grounds: found }) =>
    `${nth(item)} is not eligible: ${and(found.map((one) => grounds[one]))}.`,
  'petition.split': ({ classes: found }) =>
    `Several contents (${list(found)}): the sender is told to write separately.`,
  'petition.group-incomplete': () =>
    'A group complaint is accepted only with everybody’s signature and the appointment of representatives.',
  'petition.guide-one-of-them': ({ people }) => `A petition of ${people} people: one of them is guided.`,
  'petition.return-originals': () => 'Return the original papers when guiding.',
}

export const classificationStepsEn: SentencesOf<ClassificationSteps> = {
  'petition.by-content': () => 'Classified by content, whatever its title.',
  'petition.class': ({ item, class: found }) => `${nth(item)}: ${classes[found]}.`,
  'petition.action': ({ item, class: found, action }) => `${nth(item)} (${classes[found]}): ${actions[action]}.`,
}

export const statisticsFindingsEn: SentencesOf<StatisticsFindings> = {
  'petition.not-counted': ({ reason }) =>
    ({
      'no-receipt': 'This case has no moment of receipt and is not counted.',
      'received-after-period': 'This case was received after the period and is not counted.',
      unreadable: 'This case cannot be read and is not counted.',
    })[reason],
}

export const statisticsStepsEn: SentencesOf<StatisticsSteps> = {
  'petition.counted': ({ counted, given }) => `Counted ${counted} of ${given} cases.`,
}
