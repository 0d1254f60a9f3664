import { css } from 'lit';

/** A record's card: a head with its name and acts, then facts in one column or two. */
export const cardStyles = css`
  :host {
    container-type: inline-size;
  }
  .card {
    display: grid;
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
  }
  .head {
    display: flex;
    align-items: flex-start;
    gap: 12px;
  }
  .head > .who {
    flex: 1;
    min-inline-size: 0;
  }
  h2 {
    font-size: var(--_font-size-heading);
    font-weight: 600;
    line-height: 1.5rem;
  }
  .facts {
    display: grid;
    gap: 12px 24px;
    align-items: start;
  }
  .column {
    display: grid;
    gap: 12px;
    align-content: start;
    min-inline-size: 0;
  }
  .fact {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  .fact > .value {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    min-block-size: 20px;
  }
  .reason {
    color: var(--_muted);
    font-size: var(--_font-size-small);
    line-height: 1rem;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .acts .button {
    min-block-size: 32px;
  }
  .skeleton.line {
    inline-size: 60%;
    block-size: 16px;
    margin-block: 2px;
  }
  .skeleton.line.short {
    inline-size: 35%;
  }
  @container (inline-size > 30rem) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
