/** The screens that the head of every page leads to, in order. */
export const SECTIONS = [
  { path: '/', label: 'Overview' },
  { path: '/events', label: 'Events' },
  { path: '/sources', label: 'Sources' },
  { path: '/map', label: 'Map' },
  { path: '/matrix', label: 'Matrix' },
  { path: '/materiel', label: 'Materiel' },
  { path: '/reports', label: 'Reports' },
  { path: '/compare', label: 'Compare' },
  { path: '/add', label: 'Add' },
] as const
