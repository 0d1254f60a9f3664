import { css } from 'lit';
import { baseStyles } from '../../styles/base.styles.js';
import { chipStyles } from '../../styles/chip.styles.js';
import { controlStyles } from '../../styles/control.styles.js';
import { tipStyles } from '../../styles/tip.styles.js';

export const fieldStyles = [
  baseStyles,
  controlStyles,
  chipStyles,
  tipStyles,
  css`
    :host(:state(hidden)) {
      display: none;
    }
    .field {
      display: grid;
      gap: 2px;
      container-type: inline-size;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px;
      min-block-size: 32px;
    }
    .value {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      max-inline-size: 100%;
      padding: 0;
      border: 0;
      border-radius: 12px;
      background: none;
      text-align: start;
      cursor: default;
    }
    .value .lock {
      display: inline-flex;
      color: var(--_muted);
    }
    .skeleton {
      inline-size: 7rem;
      block-size: 24px;
      margin-block: 4px;
      border-radius: 12px;
    }
    .editor {
      display: grid;
      gap: 8px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .busy .chip {
      outline: 1px dashed currentColor;
      outline-offset: -1px;
    }
    .notes {
      display: grid;
      gap: 4px;
    }
    .notes:empty {
      display: none;
    }
    @container (inline-size > 24rem) {
      .editor {
        grid-template-columns: minmax(12rem, 1fr) auto;
        align-items: start;
      }
      .editor > .acts {
        padding-block-start: 18px;
      }
      .editor > .acts .button {
        min-block-size: 32px;
      }
    }
  `,
];
