/**
 * The palette and measures, in one table: [light, dark]. A page overrides any of them by setting
 * `--lead-<name>` on an ancestor. Pairs of text on ground are checked for contrast by a test.
 */
export const colors = {
  surface: ['#ffffff', '#17191e'],
  'surface-raised': ['#ffffff', '#20232a'],
  'surface-sunken': ['#f5f6f8', '#111317'],
  'surface-hover': ['#eef0f4', '#292d36'],
  text: ['#1b1f27', '#e9ebef'],
  muted: ['#59616f', '#a0a8b6'],
  border: ['#1b1f2720', '#e9ebef26'],
  'border-control': ['#868e9c', '#737c8b'],
  accent: ['#2456d3', '#93b3ff'],
  'accent-hover': ['#1a45b0', '#b3c9ff'],
  'on-accent': ['#ffffff', '#0c1a40'],
  'accent-soft': ['#e9effe', '#22304f'],
  danger: ['#b3261e', '#ffb3aa'],
  'danger-soft': ['#fdedeb', '#3c1c19'],
  warning: ['#744a00', '#f0c674'],
  'warning-soft': ['#fff5de', '#352a12'],
  success: ['#1b673a', '#86d7a4'],
  'success-soft': ['#e7f5ec', '#15301f'],
  focus: ['#2456d3', '#93b3ff'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColorName = keyof typeof colors;

/** Text that stands on a ground: each must reach 4.5 : 1 in both schemes. */
export const textPairs: readonly (readonly [text: ColorName, ground: ColorName])[] = [
  ['text', 'surface'],
  ['text', 'surface-raised'],
  ['text', 'surface-sunken'],
  ['text', 'surface-hover'],
  ['muted', 'surface'],
  ['muted', 'surface-raised'],
  ['muted', 'surface-sunken'],
  ['muted', 'surface-hover'],
  ['accent', 'surface'],
  ['accent', 'surface-raised'],
  ['accent', 'surface-sunken'],
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['muted', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
  ['text', 'danger-soft'],
  ['warning', 'warning-soft'],
  ['text', 'warning-soft'],
  ['success', 'success-soft'],
  ['success', 'surface'],
];

/** Edges and marks that carry meaning: each must reach 3 : 1 in both schemes. */
export const edgePairs: readonly (readonly [edge: ColorName, ground: ColorName])[] = [
  ['border-control', 'surface'],
  ['border-control', 'surface-raised'],
  ['focus', 'surface'],
  ['focus', 'surface-raised'],
];

/**
 * The twelve hues of statuses, in degrees, in the order in which ranks take them. Neighbours lie
 * far apart, so that columns of a board do not run together.
 */
export const statusHues = [214, 266, 152, 356, 36, 190, 318, 92, 22, 236, 172, 338] as const;

/** Tint and ink of a status by hue: [saturation %, lightness %] for light and dark. */
export const statusTint = { light: [72, 94], dark: [32, 20] } as const;
export const statusInk = { light: [62, 25], dark: [68, 84] } as const;

export const measures = {
  font: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  'font-size': '0.875rem',
  'line-height': '1.25rem',
  'font-size-small': '0.75rem',
  'font-size-heading': '1rem',
  radius: '6px',
  'shadow-float': '0 4px 16px rgb(15 20 30 / 0.16), 0 1px 3px rgb(15 20 30 / 0.12)',
} as const satisfies Record<string, string>;
