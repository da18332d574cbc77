import type { Basis } from 'congvu/core'
import { parametersOn } from 'congvu/law'
import { houseRule } from '../office'
import type { Role } from './roles'

/** What a role may be allowed to do; the steps of a case are told apart by its lifecycle (`may-record.ts`). */
export type Permission =
  | 'dossier.receive'
  | 'dossier.read'
  | 'dossier.record'
  | 'feedback.send'
  | 'feedback.read'
  | 'feedback.record'
  | 'denunciation.receive'
  | 'denunciation.read'
  | 'denunciation.record'
  | 'denunciation.identity'
  | 'report.read'
  | 'audit.read'

interface Rule {
  readonly roles: readonly Role[]
  /** The article of the office's own rules that says so. */
  readonly article: string
  /** The parameter of the library that it rests on, where a statute says so too. */
  readonly law?: string
}

const atCounter: readonly Role[] = ['reception', 'processing', 'leader']

export const permissions: Readonly<Record<Permission, Rule>> = {
  'dossier.receive': { roles: ['reception'], article: '2', law: 'dossier.intake-outcome' },
  'dossier.read': { roles: atCounter, article: '2' },
  'dossier.record': { roles: ['reception', 'processing'], article: '2', law: 'dossier.handover' },
  'feedback.send': { roles: ['citizen', 'petition'], article: '9', law: 'feedback.receipt' },
  'feedback.read': { roles: ['petition', 'leader'], article: '9' },
  'feedback.record': { roles: ['petition', 'leader'], article: '9', law: 'feedback.handling' },
  'denunciation.receive': { roles: ['petition'], article: '10', law: 'denunciation.form' },
  'denunciation.read': { roles: ['petition', 'leader'], article: '10', law: 'denunciation.identity-secrecy' },
  'denunciation.record': { roles: ['petition', 'leader'], article: '10', law: 'denunciation.authority' },
  'denunciation.identity': { roles: ['petition'], article: '10', law: 'denunciation.identity-secrecy' },
  'report.read': { roles: ['reception', 'leader'], article: '11' },
  'audit.read': { roles: ['leader'], article: '12' },
}

export function isPermitted(role: Role, permission: Permission): boolean {
  return permissions[permission].roles.includes(role)
}

/** Where it is written who may: the office's rule, and the statute in force on the day. */
export function basisOfPermission(permission: Permission, date: `${number}-${number}-${number}`): Basis {
  const { article, law } = permissions[permission]
  const statute = law === undefined ? undefined : parametersOn(date)[law]
  return [houseRule(article), ...(statute?.basis ?? [])]
}
