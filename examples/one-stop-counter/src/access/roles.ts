import type { Label } from 'congvu/lifecycle'

/** Who may stand at which side of the counter. */
export type Role = 'citizen' | 'reception' | 'processing' | 'leader' | 'petition'

export const roleNames: Readonly<Record<Role, Label>> = {
  citizen: { vi: 'Người dân', en: 'Citizen' },
  reception: { vi: 'Cán bộ tiếp nhận', en: 'Reception officer' },
  processing: { vi: 'Cán bộ thụ lý', en: 'Processing officer' },
  leader: { vi: 'Lãnh đạo', en: 'Head' },
  petition: { vi: 'Cán bộ tiếp công dân', en: 'Petition officer' },
}

/** Who asks. A citizen needs no account; `owns` is the dossier whose phone number he or she has given. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly owns?: string
}

export const citizen: Actor = { id: 'citizen', name: '', role: 'citizen' }
