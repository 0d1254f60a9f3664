import { css } from 'lit';
import { baseStyles } from '../../styles/base.styles.js';
import { chipStyles } from '../../styles/chip.styles.js';
import { controlStyles } from '../../styles/control.styles.js';

export const pickerStyles = [
  baseStyles,
  controlStyles,
  chipStyles,
  css`
    .box {
      position: relative;
      anchor-name: --lead-picker;
    }
    .box > .icon {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 9px;
      margin-block: auto;
      color: var(--_muted);
      pointer-events: none;
    }
    .input {
      padding-inline-end: 30px;
      text-overflow: ellipsis;
    }
    .popup {
      position-anchor: --lead-picker;
      position-area: block-end span-inline-end;
      /* Where neither side has room for all, the roomier one: it must never lie over the input. */
      position-try-order: most-block-size;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
      position: fixed;
      inset: auto;
      inline-size: max(anchor-size(inline), min(20rem, 90vw));
      max-block-size: min(22rem, 60vh, 100% - 8px);
      margin: 4px 0;
      padding: 4px;
      overflow: auto;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
      color: var(--_text);
      box-shadow: var(--_shadow-float);
    }
    [role='option'] {
      display: grid;
      gap: 2px;
      padding: 6px 8px;
      border-radius: 4px;
      cursor: pointer;
    }
    [role='option']:hover {
      background: var(--_surface-sunken);
    }
    [role='option'].active {
      background: var(--_accent-soft);
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    [role='option'][aria-disabled='true'] {
      cursor: default;
    }
    .name {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
    }
    .name > .icon {
      color: var(--_accent);
    }
    .about {
      padding-inline-start: 2px;
      color: var(--_muted);
      font-size: var(--_font-size-small);
      line-height: 1rem;
    }
    .nothing {
      padding: 6px 8px;
      color: var(--_muted);
    }
    @media (pointer: coarse) {
      [role='option'] {
        min-block-size: 44px;
        align-content: center;
      }
    }
    @media (forced-colors: active) {
      [role='option'].active {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
      [role='option'].active :is(.about, .icon, .chip) {
        background: Highlight;
        color: HighlightText;
      }
    }
  `,
];
