import { svg, html, type TemplateResult } from 'lit';
import { icons } from './icons.js';

export type IconName = keyof typeof icons;

/** An ornament beside words: never the only carrier of a meaning, so hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 256 256" aria-hidden="true">
    ${svg`<path d=${icons[name]}></path>`}
  </svg>`;
}
