/** What is wrong with an address on the net. */
export type AddressProblem = 'empty' | 'spaces' | 'no-at' | 'local-part' | 'domain' | 'scheme' | 'too-long'

const localCharacters = /^[\w!#$%&'*+/=?^`{|}~.-]+$/
const labelCharacters = /^[a-z\d-]+$/i

/** What is wrong with an e-mail address, or nothing: `name@domain`, ASCII, one pass over the text. */
export function findEmailProblem(text: string): AddressProblem | undefined {
  if (text === '') return 'empty'
  if (text.length > 254) return 'too-long'
  if (/\s/.test(text)) return 'spaces'
  const at = text.lastIndexOf('@')
  if (at === -1) return 'no-at'
  const local = text.slice(0, at)
  const dotted = local.startsWith('.') || local.endsWith('.') || local.includes('..')
  if (local.length > 64 || dotted || !localCharacters.test(local)) return 'local-part'
  return isDomain(text.slice(at + 1)) ? undefined : 'domain'
}

/** What is wrong with a web address, or nothing: `https://domain[:port][/…]`, one pass over the text. */
export function findUrlProblem(text: string): AddressProblem | undefined {
  if (text === '') return 'empty'
  if (text.length > 2000) return 'too-long'
  if (/\s/.test(text)) return 'spaces'
  const scheme = /^https?:\/\//i.exec(text)
  if (scheme === null) return 'scheme'
  const rest = text.slice(scheme[0].length)
  const end = rest.search(/[/?#]/)
  const [host = '', port, more] = (end === -1 ? rest : rest.slice(0, end)).split(':')
  if (more !== undefined || (port !== undefined && !/^\d{1,5}$/.test(port))) return 'domain'
  return isDomain(host) ? undefined : 'domain'
}

/** Two labels or more; letters, digits and inner hyphens; the last one begins with a letter. */
function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  return (
    domain.length <= 253 &&
    labels.length >= 2 &&
    last.length >= 2 &&
    /^[a-z]/i.test(last) &&
    labels.every(
      (label) =>
        label.length >= 1 &&
        label.length <= 63 &&
        labelCharacters.test(label) &&
        !label.startsWith('-') &&
        !label.endsWith('-'),
    )
  )
}
