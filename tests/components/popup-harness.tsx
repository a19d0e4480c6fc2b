import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { Popup } from '../../components/popup/popup';
import { inventCalls, type Scene } from '../../scripts/screenshots/invented';

export let root: HTMLElement;
export let calls: ReturnType<typeof inventCalls>;
const wait = (ms: number) => act(async () => void (await new Promise((resolve) => setTimeout(resolve, ms))));
// Twice: what an answer draws is drawn when the first wait ends, and may ask again.
export const settle = async (ms = 10) => {
  await wait(ms);
  await wait(10);
};

export async function open(scene: Scene, change: (made: ReturnType<typeof inventCalls>) => ReturnType<typeof inventCalls> = (made) => made): Promise<void> {
  calls = change(inventCalls(scene));
  act(() => render(<Popup calls={calls} titles={new Map([['asks-for-a-call', 'asks for a call']])} />, root));
  await settle();
}
export async function press(key: string, on: Element = document.activeElement ?? document.body): Promise<void> {
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  await settle();
}
export async function click(words: string | RegExp, within: Element = root): Promise<void> {
  const button = [...within.querySelectorAll<HTMLElement>('button')].find((one) => {
    const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof words === 'string' ? name.trim().startsWith(words) : words.test(name);
  });
  if (!button) throw new Error(`No button says ${words}`);
  act(() => button.click());
  await settle();
}
export async function type(label: string, text: string): Promise<void> {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  const field = found ? root.querySelector<HTMLInputElement>(`[id="${found.getAttribute('for')}"]`) : root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (!field) throw new Error(`No field is called ${label}`);
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle(120);
}
export const toast = () => root.querySelector('.toast p')?.textContent ?? '';
export const names = () => [...root.querySelectorAll('.entry-name')].map((one) => one.textContent);
export const asked = (name: string) => calls.log.filter((one) => one.name === name).map((one) => one.request as Record<string, unknown>);
export const toList = async () => {
  await click('List');
  await settle();
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});
