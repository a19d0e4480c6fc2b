// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ACTIONS } from '../../lib/actions';
import type { Label } from '../../lib/actions/define-action';
import { MARK_LOOK } from '../../lib/actions/mark-style';
import { isOurs, wear } from '../../lib/actions/shell';

const label: Label = { words: 'Marketing, very likely: asks for a call', glyph: 'marketing', inToolbar: 'Look in the toolbar.', show: 'Anzeigen' };
const CALLS = { onReveal: () => undefined, onAsk: async () => true };
const PAGE = `<article><a href="/ada"><p id="line">Ada <b>Probe</b></p></a><h4 id="head" style="color: red;  margin:0">Ada</h4>
<!-- a comment --><div id="words" style="padding: 1px;;opacity:.9" class="_q">Words<br> <i>more</i></div><div id="plain">Plain</div></article>`;
/** Anchors and contents as networks draw them: apart, the anchor inside a link, the message for both, the anchor around the words. */
const PLACES = [['head', 'words'], ['line', 'plain'], ['plain', 'plain'], ['words', 'words'], ['head', 'plain']] as const;
const place = ([anchor, body]: readonly [string, string]) => ({ anchor: document.querySelector(`#${anchor}`)!, body: document.querySelector(`#${body}`)! });

/** Runs something and gives the closed roots it made: tests look where pages cannot. */
function rootsOf(run: () => void): ShadowRoot[] {
  const attach = Element.prototype.attachShadow;
  const roots: ShadowRoot[] = [];
  Element.prototype.attachShadow = function (init) {
    roots.push(attach.call(this, init));
    return roots.at(-1)!;
  };
  try {
    run();
  } finally {
    Element.prototype.attachShadow = attach;
  }
  return roots;
}
/** A click of the user's. */
function pressReally(button: Element): Event {
  const real = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(real, 'isTrusted', { value: true });
  button.dispatchEvent(real);
  return real;
}

wear(MARK_LOOK);
beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe.each(Object.entries(ACTIONS))('%s', (id, action) => {
  it('has its file name for an id', () => expect(action.id).toBe(id));
  it.each(PLACES)('at %s and %s is undone byte for byte, also twice', (...names) => {
    const before = document.body.innerHTML;
    const applied = action.apply(place(names), label, CALLS);
    expect(document.body.innerHTML).not.toBe(before);
    expect(applied.isPresent()).toBe(true);
    applied.undo();
    applied.undo();
    expect(document.body.innerHTML).toBe(before);
  });
  it('leaves no word, name or id of ours in the page', () => {
    action.apply(place(['head', 'words']), label, CALLS);
    const html = document.body.innerHTML;
    for (const word of ['Marketing', 'asks', 'unbadger', 'extension', 'verdict', 'glyph', 'aria-label="M']) expect(html.toLowerCase()).not.toContain(word.toLowerCase());
    expect(document.body.textContent).not.toContain('likely');
  });
  it('says that it is gone when the page takes it out', () => {
    const applied = action.apply(place(['head', 'words']), label, CALLS);
    for (const span of document.querySelectorAll('span')) if (isOurs(span)) span.remove();
    expect(applied.isPresent()).toBe(false);
    expect(() => applied.undo()).not.toThrow();
    expect(document.body.innerHTML).toBe(PAGE.replace('style="padding: 1px;;opacity:.9"', document.querySelector('#words')!.getAttribute('style') === null ? '' : 'style="padding: 1px;;opacity:.9"'));
  });
  it('undoes without an error what the page has meanwhile taken away', () => {
    const applied = action.apply(place(['head', 'words']), label, CALLS);
    document.body.innerHTML = '';
    expect(() => applied.undo()).not.toThrow();
    expect(document.body.innerHTML).toBe('');
  });
});

describe('every verdict', () => {
  it('looks the same from outside', () => {
    const shells = (['marketing', 'peer', 'listed', 'worth-reading', 'unsure'] as const).map((glyph) => {
      document.body.innerHTML = PAGE;
      ACTIONS.mark.apply(place(['head', 'words']), { words: `${glyph} words of any length`, glyph, inToolbar: '', show: '' }, CALLS);
      return document.body.innerHTML;
    });
    expect(new Set(shells).size).toBe(1);
  });
});

describe.each(['mark', 'dim', 'highlight', 'fold'] as const)('the glyph of %s', (id) => {
  it('is a button that asks on a real press alone, and keeps the click from the link around it', () => {
    let asked = 0;
    const roots = rootsOf(() => ACTIONS[id].apply(place(['line', 'plain']), label, { ...CALLS, onAsk: async () => ++asked > 0 }));
    let heard = 0;
    document.querySelector('a')!.addEventListener('click', () => heard++);
    const button = roots.map((root) => root.querySelector<HTMLButtonElement>('button.glyph')).find((one) => one)!;
    expect([button.type, button.getAttribute('aria-label'), button.tabIndex]).toEqual(['button', label.words, 0]);
    button.click();
    expect(asked).toBe(0);
    heard = 0; // a page may hear what it makes up itself
    const real = pressReally(button);
    expect([asked, heard, real.defaultPrevented]).toEqual([1, 0, true]);
  });
  it.each([[true, label.words], [false, `${label.words}. ${label.inToolbar}`]])('says where to look when the browser opened nothing (opened: %s)', async (isShown, words) => {
    const roots = rootsOf(() => ACTIONS[id].apply(place(['line', 'plain']), label, { ...CALLS, onAsk: () => Promise.resolve(isShown) }));
    const button = roots.map((root) => root.querySelector<HTMLButtonElement>('button.glyph')).find((one) => one)!;
    pressReally(button);
    pressReally(button);
    await Promise.resolve();
    expect(button.getAttribute('aria-label')).toBe(words);
  });
});

describe('a mark at rest', () => {
  const made = (glyph: Label['glyph'], color = 'rgb(0, 0, 0)') => {
    document.body.innerHTML = `<h4 id="head" style="color:${color}">Ada</h4><div id="words">Words</div>`;
    const [root] = rootsOf(() => ACTIONS.mark.apply(place(['head', 'words']), { ...label, glyph }, CALLS));
    return { root: root!, host: document.querySelector('#head')!.lastElementChild ?? document.querySelector('#head')!.nextElementSibling!, button: root!.querySelector<HTMLElement>('button.glyph')! };
  };
  const isDressed = (root: ShadowRoot) => root.adoptedStyleSheets.length > 0 || root.querySelector('style') !== null;
  const comes = (target: Element, type: string, isTrusted = true) => {
    const event = new Event(type, { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
  };
  it('has its colour and its drawing without a sheet, on light ground and on dark', () => {
    const drawings = (['marketing', 'peer', 'recruiting', 'other', 'unsure', 'listed', 'worth-reading'] as const).map((glyph) => {
      const [light, dark] = [made(glyph), made(glyph, 'rgb(255, 255, 255)')];
      expect([light, dark].map(({ root }) => isDressed(root))).toEqual([false, false]);
      expect(light.button.style.cssText).toContain('color:');
      expect(light.button.style.color).not.toBe(dark.button.style.color);
      const path = light.button.querySelector('path')!.getAttribute('style');
      expect(path).toContain('path(');
      expect(dark.button.querySelector('path')!.getAttribute('style')).toBe(path);
      return path;
    });
    expect(new Set(drawings).size).toBe(7);
  });
  it.each(['pointerover', 'focusin', 'keydown'])('gets its sheet with the first %s of the user’s, once, and not with one that the page makes up', (type) => {
    const { root, host } = made('peer');
    comes(host, type, false);
    expect(isDressed(root)).toBe(false);
    comes(document.querySelector('#words')!, type);
    expect(isDressed(root)).toBe(false);
    comes(host, type);
    expect(isDressed(root)).toBe(true);
    const count = root.adoptedStyleSheets.length + root.querySelectorAll('style').length;
    comes(host, type);
    expect(root.adoptedStyleSheets.length + root.querySelectorAll('style').length).toBe(count);
  });
  it('lets the page hear that the pointer or the focus came', () => {
    const { host } = made('peer');
    const heard: string[] = [];
    for (const type of ['pointerover', 'focusin']) document.body.addEventListener(type, () => heard.push(type));
    for (const type of ['pointerover', 'focusin']) comes(host, type);
    expect(heard).toEqual(['pointerover', 'focusin']);
  });
});

describe('what the user does at a mark', () => {
  const line = () => document.querySelector('#line')!;
  /** Everything that the page hears of it, on its way down and up. */
  function hear(): string[] {
    const heard: string[] = [];
    for (const type of ['click', 'auxclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup']) {
      for (const capture of [true, false]) line().addEventListener(type, () => heard.push(type), capture);
    }
    return heard;
  }
  const doReally = (target: Element, type: string) => {
    const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    target.dispatchEvent(event);
    return event;
  };
  it.each([['click', true], ['auxclick', true], ['pointerdown', false], ['pointerup', false], ['mousedown', false], ['mouseup', false], ['keydown', false], ['keyup', false]])('does not reach the page: %s, without what comes of it: %s', (type, isPrevented) => {
    ACTIONS.mark.apply(place(['line', 'plain']), label, CALLS);
    const heard = hear();
    const event = doReally(line().lastElementChild!, type);
    expect([heard, event.defaultPrevented]).toEqual([[], isPrevented]);
    doReally(line().firstElementChild!, type);
    expect(heard, 'what is done beside it does').toEqual([type, type]);
  });
  it('is known again in a page that has taken all listeners out', async () => {
    const remove = vi.spyOn(window, 'addEventListener').mockImplementation(() => undefined);
    ACTIONS.mark.apply(place(['line', 'plain']), label, CALLS);
    await Promise.resolve();
    remove.mockRestore();
    const add = vi.spyOn(window, 'addEventListener');
    ACTIONS.mark.apply(place(['line', 'plain']), label, CALLS);
    ACTIONS.mark.apply(place(['line', 'plain']), label, CALLS);
    expect(add).toHaveBeenCalledTimes(10);
    add.mockRestore();
  });
});

describe('folding', () => {
  const bar = () => [...document.querySelectorAll('span')].find((span) => isOurs(span) && span.style.width === '100%');
  it('hides the words and shows one line in their place', () => {
    ACTIONS.fold.apply(place(['head', 'words']), label, CALLS);
    expect((document.querySelector('#words') as HTMLElement).style.display).toBe('none');
    expect(bar()?.nextElementSibling?.id).toBe('words');
  });
  it('does not open by a click that the page makes up', () => {
    let revealed = 0;
    const roots = rootsOf(() => ACTIONS.fold.apply(place(['head', 'words']), label, { ...CALLS, onReveal: () => revealed++ }));
    const button = roots.map((root) => root.querySelector<HTMLElement>('.bar button')).find((one) => one)!;
    button.click();
    expect([revealed, (document.querySelector('#words') as HTMLElement).style.display]).toEqual([0, 'none']);
    const real = pressReally(button);
    expect([revealed, document.querySelector('#words')!.getAttribute('style')]).toEqual([1, 'padding: 1px;;opacity:.9']);
    expect(real.defaultPrevented, 'a click on ours follows no link around it').toBe(true);
  });
});
