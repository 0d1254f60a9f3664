import { css } from 'lit';
import { baseStyles } from '../../styles/base.styles.js';
import { cardStyles } from '../../styles/card.styles.js';
import { controlStyles } from '../../styles/control.styles.js';

export const contactCardStyles = [
  baseStyles,
  controlStyles,
  cardStyles,
  css`
    .who .company {
      display: flex;
      align-items: center;
      gap: 6px;
      margin-block-start: 2px;
      color: var(--_muted);
    }
    .names {
      display: grid;
      gap: 12px;
    }
    .tag {
      padding: 0 6px;
      border-radius: 4px;
      background: var(--_surface-hover);
      color: var(--_muted);
      font-size: var(--_font-size-small);
      font-weight: 400;
    }
    @container (inline-size > 30rem) {
      .names {
        grid-template-columns: 1fr 1fr 1fr;
      }
    }
  `,
];
