/** Letters and digits only, without marks: how a reader who wants to know would look. */
export const bare = (value: unknown): string =>
  JSON.stringify(value)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
