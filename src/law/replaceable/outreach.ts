import { communeDialogues, frontReply, peopleReply } from '../outreach'

/**
 * Số cuộc đối thoại, thời hạn trả lời mà địa phương có thể quy định khác — ids of the parameters of outreach that a host may
 * replace (`context.local`). Who may set another is for the host to cite.
 */
export const replaceableOutreach = {
  domains: ['outreach'],
  basis: [...communeDialogues.values[0].basis, ...frontReply.values[0].basis, ...peopleReply.values[0].basis],
  shapes: {
    'outreach.commune-dialogues': 'number',
    'outreach.dialogue-notice': 'limit',
    'outreach.dialogue-result': 'limit',
    'outreach.enterprise-dialogues': 'number',
    'outreach.front-reply': 'limit',
    'outreach.front-reply-complex': 'limit',
    'outreach.people-reply': 'limit',
  },
} as const
