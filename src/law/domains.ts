/** The first words of the ids of all parameters: `dossier` of `dossier.close-after`. */
export const parameterDomains = [
  'calendar',
  'complaint',
  'denunciation',
  'dossier',
  'feedback',
  'period',
  'petition',
  'protection',
  'reception',
  'reporting',
  'review',
  'satisfaction',
] as const
