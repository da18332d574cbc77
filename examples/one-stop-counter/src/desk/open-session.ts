import { findUser } from '../access/demo-users'
import { type Actor, citizen } from '../access/roles'
import type { Counter } from '../counter'
import { houseRule } from '../office'
import { type Answer, done, ownFinding, refused } from './answer'
import { logDone, logRefusal } from './guard'

/** Vào vai: signs in as one of the invented people; who is none of them stays outside, and it is logged. */
export async function openSession(counter: Counter, id: string): Promise<Answer<Omit<Actor, 'owns'>>> {
  const user = findUser(id)
  if (user === undefined) {
    const refusal = refused(422, [ownFinding('counter.user-unknown', {}, [houseRule('1')], { path: ['user'] })])
    await logRefusal(counter, citizen, 'session.open', 'unknown', refusal)
    return refusal
  }
  await logDone(counter.database, counter, user, 'session.open', user.id)
  return done(user)
}
