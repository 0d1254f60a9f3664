import { css } from 'lit';
import { baseStyles } from '../../styles/base.styles.js';
import { controlStyles } from '../../styles/control.styles.js';

export const dialogStyles = [
  baseStyles,
  controlStyles,
  css`
    dialog {
      inline-size: min(30rem, calc(100vw - 24px));
      max-block-size: calc(100dvh - 24px);
      margin: auto;
      padding: 20px;
      overflow: auto;
      border: 1px solid var(--_border);
      border-radius: 10px;
      background: var(--_surface-raised);
      color: var(--_text);
      box-shadow: var(--_shadow-float);
    }
    dialog::backdrop {
      background: rgb(10 14 22 / 0.4);
    }
    form {
      display: grid;
      gap: 16px;
    }
    h2 {
      font-size: var(--_font-size-heading);
      font-weight: 600;
      line-height: 1.5rem;
    }
    .body {
      display: grid;
      gap: 8px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 8px;
    }
    .acts .button {
      min-block-size: 32px;
    }
    @media (inline-size < 26rem) {
      .acts {
        flex-direction: column;
      }
    }
  `,
];
