import type { Settings } from '../../lib/core/settings';
import { findLanguage, speak } from './words';

/**
 * Draws a page in the browser's language at once, and anew when the settings, which come a moment later,
 * name another one. `draw` gets a key that changes with the language, so that everything is drawn afresh.
 */
export async function drawInLanguage(draw: (key: string) => void, settings: Promise<Pick<Settings, 'language'>>): Promise<void> {
  const first = findLanguage();
  if (first !== 'en') await speak(first);
  draw(first);
  const wanted = (await settings.catch(() => undefined))?.language;
  if (!wanted || wanted === first) return;
  await speak(wanted);
  draw(wanted);
}
