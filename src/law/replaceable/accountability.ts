import { declarationHandover, verificationNotice } from '../accountability-declarations'
import { disciplineTime, limitationOther } from '../accountability-discipline'

/**
 * Những thời hạn về trách nhiệm mà văn bản khác có thể quy định khác — ids of the parameters of accountability that a host
 * may replace (`context.local`). Days on which a declaration falls due and amounts above which something is declared, the
 * days of a referral and of a file sent back are not taken from a host. Who may set another limit is for the host to cite.
 */
export const replaceableAccountability = {
  domains: ['accountability'],
  basis: [
    ...disciplineTime.values[0].basis,
    ...limitationOther.values[0].basis,
    ...declarationHandover.values[0].basis,
    ...verificationNotice.values[0].basis,
  ],
  shapes: {
    'accountability.conclusion-publication': 'limit',
    'accountability.declaration-handover': 'limit',
    'accountability.declaration-posting': 'number',
    'accountability.declaration-publication': 'limit',
    'accountability.discipline-time': 'limit',
    'accountability.discipline-time-complex': 'limit',
    'accountability.internal-report': 'limit',
    'accountability.internal-report-complex': 'limit',
    'accountability.limitation-other': 'limit',
    'accountability.limitation-reprimand': 'limit',
    'accountability.redeclaration': 'limit',
    'accountability.verification-conclusion': 'limit',
    'accountability.verification-conclusion-complex': 'limit',
    'accountability.verification-notice': 'limit',
    'accountability.verification-report': 'limit',
    'accountability.verification-report-complex': 'limit',
  },
} as const
