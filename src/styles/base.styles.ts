import { css, unsafeCSS, type CSSResult } from 'lit';
import { colors, measures } from './tokens.js';

/**
 * Inside a shadow root every token is read as `--_name`: the page's `--lead-name` where it set
 * one, else our default. Defaults are not put on `--lead-*` themselves, for that would beat what
 * the page set on an ancestor.
 */
function tokens(): CSSResult {
  const lines = [
    ...Object.entries(colors).map(
      ([name, [light, dark]]) =>
        `--_${name}: var(--lead-color-${name}, light-dark(${light}, ${dark}));`,
    ),
    ...Object.entries(measures).map(
      ([name, value]) => `--_${name}: var(--lead-${name}, ${value});`,
    ),
  ];
  return unsafeCSS(`:host { ${lines.join('\n')} }`);
}

/** What every element of ours starts from. It never sets its own outer margin. */
export const baseStyles = [
  tokens(),
  css`
    :host {
      display: block;
      box-sizing: border-box;
      min-inline-size: 0;
      color: var(--_text);
      font: var(--_font-size) / var(--_line-height) var(--_font);
      font-weight: 400;
      letter-spacing: normal;
      text-align: start;
      text-transform: none;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    :host([hidden]) {
      display: none !important;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    h2,
    h3,
    p,
    dl,
    dd {
      margin: 0;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .icon {
      inline-size: 1.15em;
      block-size: 1.15em;
      flex: none;
      fill: currentColor;
      vertical-align: -0.2em;
    }
    .label {
      color: var(--_muted);
      font-size: var(--_font-size-small);
      line-height: 1rem;
    }
    .muted {
      color: var(--_muted);
    }
    .skeleton {
      display: block;
      border-radius: 4px;
      background: var(--_surface-hover);
      /* A short wait shows nothing: a flash of grey is worse than a moment of calm. */
      animation: appear 0s 150ms both;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
      to {
        visibility: visible;
      }
    }
    @media (forced-colors: active) {
      .skeleton {
        border: 1px solid GrayText;
      }
      .icon {
        forced-color-adjust: auto;
      }
    }
  `,
];
