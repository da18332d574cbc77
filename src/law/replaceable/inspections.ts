import { course } from '../inspections'

/**
 * Những thời hạn của cuộc thanh tra mà văn bản khác có thể quy định khác — ids of the parameters of inspections that a host
 * may replace (`context.local`): every limit of a step, its extensions, the suspension. How long a conclusion stands, how
 * often it is announced and the days of the plan season are no limits of a step: no rule takes them from a host.
 * Who may set another limit is for the host to cite.
 */
export const replaceableInspections = {
  domains: ['inspections'],
  basis: course.values[0].basis,
  shapes: {
    'inspections.announcement': 'limit',
    'inspections.direct-government': 'limit',
    'inspections.direct-lower': 'limit',
    'inspections.direct-middle': 'limit',
    'inspections.draft-complex-government': 'limit',
    'inspections.draft-complex-lower': 'limit',
    'inspections.draft-complex-middle': 'limit',
    'inspections.draft-government': 'limit',
    'inspections.draft-lower': 'limit',
    'inspections.draft-middle': 'limit',
    'inspections.drafting-order': 'limit',
    'inspections.extension-government': 'limit',
    'inspections.extension-lower': 'limit',
    'inspections.extension-middle': 'limit',
    'inspections.handover': 'limit',
    'inspections.implementation': 'limit',
    'inspections.implementation-government': 'limit',
    'inspections.management-reply': 'limit',
    'inspections.manager-action': 'limit',
    'inspections.outline': 'limit',
    'inspections.publication': 'limit',
    'inspections.report-complex-government': 'limit',
    'inspections.report-complex-lower': 'limit',
    'inspections.report-complex-middle': 'limit',
    'inspections.report-government': 'limit',
    'inspections.report-lower': 'limit',
    'inspections.report-middle': 'limit',
    'inspections.second-extension': 'limit',
    'inspections.signing': 'limit',
    'inspections.signing-after-reply': 'limit',
    'inspections.subject-plan': 'limit',
    'inspections.suspension': 'limit',
  },
} as const
