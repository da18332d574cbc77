import { type Answer, done } from '../desk/answer'

/** Shows what was done; a refusal stays one. */
export function showDone<Value, Shown>(answer: Answer<Value>, show: (value: Value) => Shown): Answer<Shown> {
  return answer.done ? done(show(answer.value)) : answer
}
