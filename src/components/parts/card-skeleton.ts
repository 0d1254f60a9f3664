import { html, type TemplateResult } from 'lit';

/** Keeps the shape of a card while it loads: so many facts in each of its columns. */
export function cardSkeleton(
  label: string | undefined,
  columns: readonly number[],
): TemplateResult {
  const facts = (count: number) =>
    Array.from(
      { length: count },
      () =>
        html`<div class="fact">
          <span class="skeleton line short"></span><span class="skeleton line"></span>
        </div>`,
    );
  return html`<div class="card" aria-busy="true">
    <div class="head">
      <div class="who">
        <span class="skeleton line"></span><span class="skeleton line short"></span>
      </div>
    </div>
    <div class="facts">
      ${columns.map((count) => html`<div class="column">${facts(count)}</div>`)}
    </div>
    <span class="visually-hidden">${label}</span>
  </div>`;
}
