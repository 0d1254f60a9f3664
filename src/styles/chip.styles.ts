import { css, unsafeCSS } from 'lit';
import { statusHues, statusInk, statusTint } from './tokens.js';

function hues(): string {
  const hsl = (hue: number, [s, l]: readonly [number, number]) => `hsl(${hue} ${s}% ${l}%)`;
  return statusHues
    .map((hue, index) => {
      const ground = `light-dark(${hsl(hue, statusTint.light)}, ${hsl(hue, statusTint.dark)})`;
      const ink = `light-dark(${hsl(hue, statusInk.light)}, ${hsl(hue, statusInk.dark)})`;
      return `.hue-${index} {
        --_chip-ground: var(--lead-status-${index}-bg, ${ground});
        --_chip-ink: var(--lead-status-${index}-fg, ${ink}); }`;
    })
    .join('\n');
}

/** The chip of a status: tint, icon and name together, so that colour is never the only sign. */
export const chipStyles = [
  unsafeCSS(hues()),
  css`
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      max-inline-size: 100%;
      min-block-size: 24px;
      padding: 2px 10px 2px 8px;
      padding-inline: 8px 10px;
      border-radius: 12px;
      background: var(--_chip-ground, var(--_surface-hover));
      color: var(--_chip-ink, var(--_text));
      line-height: 1.25rem;
    }
    .chip.plain {
      background: transparent;
      color: var(--_muted);
      box-shadow: inset 0 0 0 1px var(--_border-control);
    }
    @media (forced-colors: active) {
      .chip {
        border: 1px solid CanvasText;
      }
    }
  `,
];
