import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

/** A person's hand: the browser's real keyboard and pointer. */

/** Presses one key, such as `Enter` or `Control+z`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

function middleOf(element: Element): [number, number] {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

export async function click(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: middleOf(element) });
}

export async function hover(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: middleOf(element) });
}

/** Takes the pointer off everything, and lifts its buttons. */
export async function pointerAway(): Promise<void> {
  await resetMouse();
}

/** The browser makes a double click of two clicks by their count, which the runner cannot send. */
export function doubleClick(element: Element): void {
  element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
}

/** A finger: the runner has only a mouse, so the events of a tap are made. */
export function tap(element: HTMLElement): void {
  const about = { bubbles: true, composed: true, pointerType: 'touch', isPrimary: true };
  for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'pointerleave']) {
    element.dispatchEvent(new PointerEvent(type, about));
  }
  element.click();
}

/** Chooses an option of a native list by its text, as its popup would. */
export function pick(list: HTMLElement, label: string | RegExp): void {
  if (!(list instanceof HTMLSelectElement)) throw new Error('That is no native list.');
  const option = [...list.options].find((o) =>
    typeof label === 'string' ? o.text.trim() === label : label.test(o.text),
  );
  if (!option || option.disabled) throw new Error(`${String(label)} cannot be chosen.`);
  list.value = option.value;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
