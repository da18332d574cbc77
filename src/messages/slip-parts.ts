/** One piece of a printed slip; every text is plain and is made safe where it is written out. */
export type Part =
  | { readonly kind: 'line'; readonly label?: string; readonly text: string }
  | { readonly kind: 'list'; readonly label: string; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** Shown where nothing was given, as on a paper form. */
export const blank = '……………'
