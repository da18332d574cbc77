/** Octets of a line without its break: RFC 5545, 3.1. */
const lineOctets = 75

/** Folds content lines at 75 octets; a character is never split, whatever its length in UTF-8. */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n')
}

/** The content lines as they were before folding. */
export function unfoldLines(text: string): string {
  return text.replaceAll('\r\n ', '')
}

function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > lineOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_00_00 ? 3 : 4
}
