import { html, svg, type TemplateResult } from 'lit';

/**
 * An ornament beside words: never the only carrier of a meaning, so hidden from screen readers.
 * @param path one of `icons.ts`
 */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 256 256" aria-hidden="true">
    ${svg`<path d=${path}></path>`}
  </svg>`;
}
