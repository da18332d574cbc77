import { communeTime, internalTime, publicTime } from '../disclosure'

/**
 * Những thời hạn công khai mà pháp luật khác có thể quy định khác — ids of the parameters of disclosure that a host may
 * replace (`context.local`): the times to publish, how long what is published stands, the answer on what was wrong.
 */
export const replaceableDisclosure = {
  domains: ['disclosure'],
  basis: [...communeTime.values[0].basis, ...internalTime.values[0].basis, ...publicTime.values[0].basis],
  shapes: {
    'disclosure.commune-broadcast-days': 'number',
    'disclosure.commune-posting-days': 'number',
    'disclosure.commune-time': 'limit',
    'disclosure.correction-answer': 'limit',
    'disclosure.internal-days': 'number',
    'disclosure.internal-time': 'limit',
    'disclosure.public-posting-days': 'number',
    'disclosure.public-time': 'limit',
  },
} as const
