import { cite } from '../cite'

/**
 * Những con số mà pháp luật chuyên ngành, địa phương có thể quy định khác — ids of the parameters of dossiers that a host
 * may replace (`context.local`), and what each one is. The points of Circular 01/2018, the count of index 766, the
 * days of the reports and the first number of a register are no limits of a dossier: no sector law replaces them.
 */
export const replaceableDossier = {
  domain: 'dossier',
  basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '5')],
  shapes: {
    'dossier.close-after': 'limit',
    'dossier.correction': 'limit',
    'dossier.handover': 'number',
    'dossier.intake-alert': 'limit',
    'dossier.late-notice': 'limit',
    'dossier.online-answer': 'limit',
    'dossier.paper-transfer': 'limit',
    'dossier.reappointments': 'number',
    'dossier.supplement-notice': 'limit',
    'dossier.supplements-after-receipt': 'number',
    'dossier.supplements-by-one-stop': 'number',
    'dossier.supplements-per-case': 'number',
  },
} as const
