/** The first words of the ids of all parameters: `dossier` of `dossier.close-after`. */
export const parameterDomains = [
  'accountability',
  'calendar',
  'complaint',
  'denunciation',
  'disclosure',
  'dossier',
  'feedback',
  'inspections',
  'outreach',
  'period',
  'petition',
  'protection',
  'reception',
  'reporting',
  'review',
  'satisfaction',
] as const
