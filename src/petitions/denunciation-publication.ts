import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, readDay } from '../core/iso'
import { civilDay } from '../core/moment'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'
import {
  broadcastTimes,
  onlinePressDays,
  portalDays,
  postingDays,
  publicationForms,
} from '../law/petitions-denunciation'
import { choose } from '../law/policy/petitions'
import type { DenunciationPublication, DenunciationPublicationForm, PublicationEvent } from './denunciation-events'
import type { DenunciationFinding } from './denunciation-types'

const durations: Partial<Record<DenunciationPublicationForm, Parameter<number>>> = {
  posting: postingDays,
  portal: portalDays,
  'online-press': onlinePressDays,
}
const repetitions: Partial<Record<DenunciationPublicationForm, Parameter<number>>> = {
  print: broadcastTimes,
  broadcast: broadcastTimes,
}

/** Phải công khai ít nhất đến ngày nào — the last of the consecutive days a publication must stand. */
export function publicationUntil(
  form: DenunciationPublicationForm,
  published: IsoDate,
  lawDate: IsoDate,
  context: Context,
): IsoDate | undefined {
  const parameter = durations[form]
  const law = parameter && at(parameter.values, lawDate)
  if (law === undefined) return undefined
  const first = choose('denunciation.publication-first-day', context?.policy) === 'counted' ? 1 : 0
  return dateOf(dayOfEither(published) + law.value - first)
}

/**
 * Công khai đủ hình thức, đủ thời gian chưa? — What a publication breaks: no form at all, a posting taken down too
 * early, a notice printed or broadcast too few times.
 *
 * @remarks Denunciation Law art. 40.2; Decree 31/2019/NĐ-CP art. 6.2.
 */
export function findPublication(
  event: PublicationEvent,
  lawDate: IsoDate,
  context: Context,
): readonly DenunciationFinding[] {
  const law = at(publicationForms.values, lawDate)
  if (law === undefined) return []
  if (event.forms.length === 0) return [finding('denunciation.published-without-form', {}, law.basis)]
  const published = civilDay(event.at)
  return event.forms.flatMap((one, index) => {
    const path = ['forms', index]
    return [...findShort(one, published, lawDate, context), ...findFew(one, lawDate)].map((found) => ({
      ...found,
      path,
    }))
  })
}

function findShort(
  { form, until }: DenunciationPublication,
  published: IsoDate,
  lawDate: IsoDate,
  context: Context,
): readonly DenunciationFinding[] {
  const required = publicationUntil(form, published, lawDate, context)
  const law = durations[form] && at(durations[form].values, lawDate)
  if (until === undefined || required === undefined || law === undefined) return []
  if (readDay(until) === undefined || until >= required) return []
  return [finding('denunciation.publication-short', { form, until, required, days: law.value }, law.basis)]
}

function findFew({ form, times }: DenunciationPublication, lawDate: IsoDate): readonly DenunciationFinding[] {
  const law = repetitions[form] && at(repetitions[form].values, lawDate)
  if (times === undefined || law === undefined || times >= law.value) return []
  return [finding('denunciation.publication-too-few', { form, times, required: law.value }, law.basis)]
}
