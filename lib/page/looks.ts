import type { Look, Place } from '../actions/define-action';
import { lookAt } from '../actions/shell';

/** So long an answer is believed, in ms: a page may be switched from light to dark. */
const TRUST = 10_000;

/**
 * What the page's style says about places, asked once for places of one form: the first question after cards came
 * makes the browser style all of them at once, while somebody waits. What was said long ago still answers, and is
 * asked again by `later`, when the browser has styled and painted what came by itself.
 */
export function createLooks(clock: () => number, ask: (place: Place) => Look = lookAt, later: (run: () => void) => void = afterPaint): (place: Place) => Look {
  const known = new Map<string, { readonly look: Look; readonly until: number }>();
  const learn = (form: string, place: Place) => {
    const look = ask(place);
    if (known.size > 200) known.clear();
    known.set(form, { look, until: clock() + TRUST });
    return look;
  };
  return (place) => {
    const form = formOf(place);
    const before = known.get(form);
    if (!before) return learn(form, place);
    if (clock() >= before.until) {
      known.set(form, { look: before.look, until: Infinity }); // once is enough
      // A place that has left the page has no style; then the next one of its form is asked.
      later(() => (place.anchor.isConnected ? learn(form, place) : known.delete(form)));
    }
    return before.look;
  };
}

/** Runs something once the browser has painted: a question about style then finds all of it answered. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** Places of one form are styled alike: tag, classes and own style of the anchor and of what it stands in. */
function formOf({ anchor, body }: Place): string {
  const said = [anchor, anchor.parentElement].map((one) => one && [one.localName, one.getAttribute('class'), one.getAttribute('style')].join(' '));
  return [...said, anchor.contains(body)].join('|');
}
