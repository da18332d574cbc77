/** True for a text that is absent or blank. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
