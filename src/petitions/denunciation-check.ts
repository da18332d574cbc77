import type { Finding } from '../core/finding'
import type { Parameter } from '../core/parameter'
import { at, type InForce } from '../core/timeline'
import type { DenunciationEvent } from './denunciation-events'
import type { DenunciationCheck, DenunciationScene } from './denunciation-scene'

type EventOf<Type extends DenunciationEvent['type']> = Extract<DenunciationEvent, { readonly type: Type }>

/** A check of one type of event, with the row of law it rests on. */
export function check<Type extends DenunciationEvent['type'], Value>(
  rule: string,
  type: Type,
  parameter: Parameter<Value>,
  find: (event: EventOf<Type>, law: InForce<Value>, scene: DenunciationScene) => readonly Finding[],
): DenunciationCheck {
  return {
    rule,
    find: (scene) => {
      const law = at(parameter.values, scene.lawDate)
      return law !== undefined && isType(scene.event, type) ? find(scene.event, law, scene) : []
    },
  }
}

function isType<Type extends DenunciationEvent['type']>(event: DenunciationEvent, type: Type): event is EventOf<Type> {
  return event.type === type
}
