import { css } from 'lit';
import { baseStyles } from '../../styles/base.styles.js';
import { cardStyles } from '../../styles/card.styles.js';
import { controlStyles } from '../../styles/control.styles.js';

export const companyCardStyles = [
  baseStyles,
  controlStyles,
  cardStyles,
  css`
    .editor {
      display: grid;
      gap: 8px;
      max-inline-size: 24rem;
    }
    .group {
      color: var(--_muted);
    }
  `,
];
