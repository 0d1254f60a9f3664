import { css } from 'lit';

/** A description beside its value, in the top layer. */
export const tipStyles = css`
  .tip-anchor {
    anchor-name: --lead-tip;
  }
  .tip {
    position-anchor: --lead-tip;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline;
    position: fixed;
    inset: auto;
    max-inline-size: min(20rem, 90vw);
    margin: 4px 0;
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-float);
  }
  .tip p + p {
    margin-block-start: 4px;
    color: var(--_muted);
  }
`;
