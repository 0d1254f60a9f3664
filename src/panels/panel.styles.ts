import { css } from 'lit';
import { baseStyles } from '../styles/base.styles.js';

/** A whole screen: cards side by side where there is room, one under another where not. */
export const panelStyles = [
  baseStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .panel {
      display: grid;
      gap: 16px;
      align-items: start;
    }
    @container (inline-size > 52rem) {
      .panel.two {
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      }
    }
  `,
];
