import { css } from 'lit';

/** Buttons, inputs and selects, native ones, in one dress. Targets are 28 px, 44 px on touch. */
export const controlStyles = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 3px 12px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    cursor: pointer;
  }
  .button:hover {
    background: var(--_surface-hover);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button.primary:hover {
    border-color: var(--_accent-hover);
    background: var(--_accent-hover);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }
  .button.quiet:hover {
    background: var(--_surface-hover);
  }
  .button.icon-only {
    min-inline-size: 28px;
    padding: 3px;
    color: var(--_muted);
  }
  .button.icon-only:hover {
    color: var(--_text);
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .input {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 5px 8px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input:focus-visible {
    outline-offset: 0;
    border-color: var(--_focus);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .input:disabled {
    background: var(--_surface-sunken);
    color: var(--_muted);
  }
  select.input {
    text-overflow: ellipsis;
  }
  .link {
    border: 0;
    padding: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 6px 10px;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    color: var(--_text);
  }
  .note > .icon {
    color: var(--_muted);
  }
  .note > .text {
    flex: 1 1 12rem;
  }
  .note.danger {
    background: var(--_danger-soft);
  }
  .note.danger > .icon {
    color: var(--_danger);
  }
  .note.warning {
    background: var(--_warning-soft);
  }
  .note.warning > .icon {
    color: var(--_warning);
  }
  .note .detail {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: var(--_font-size-small);
    line-height: 1rem;
  }
  .field-problem {
    margin-block-start: 2px;
    color: var(--_danger);
    font-size: var(--_font-size-small);
    line-height: 1rem;
  }
  @media (pointer: coarse) {
    .button,
    .input {
      min-block-size: 44px;
    }
    .button.icon-only {
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }
    .button.primary {
      border-color: ButtonText;
    }
  }
`;
