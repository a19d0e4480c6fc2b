/**
 * What a curious page can do to find an extension: it listens for messages and events, watches its own DOM,
 * walks every node for addresses and names, searches its text, and compares its globals with before.
 * Plain script text, put into the head of a page; it answers through `window.recorder`.
 */
export const RECORDER = (id: string) => `
(() => {
  document.currentScript.remove();
  const heard = { messages: [], events: [], added: [], attributes: [], text: 0 };
  window.addEventListener('message', (event) => heard.messages.push(JSON.stringify(event.data)), true);
  for (const patched of [EventTarget.prototype, Document.prototype, Window.prototype]) {
    const dispatch = patched.dispatchEvent;
    patched.dispatchEvent = function (event) { heard.events.push(event.type); return dispatch.call(this, event); };
  }
  const names = ['${id}:page:wxt:content-script-started', '${id}:content:wxt:content-script-started', 'wxt:locationchange', 'wxt:content-script-started', 'unbadger', 'content-script-started'];
  for (const name of names) for (const target of [window, document]) target.addEventListener(name, () => heard.events.push(name), true);
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') heard.attributes.push(record.target.nodeName + ' ' + record.attributeName + '=' + record.target.getAttribute(record.attributeName));
      else if (record.type === 'characterData') heard.text++;
      else for (const node of record.addedNodes) heard.added.push(node.nodeType === 1 ? node.outerHTML : '#' + node.nodeType + ' ' + node.data);
    }
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  const known = new Set([...Reflect.ownKeys(window).map(String), 'recorder']);
  const trees = () => [document, ...[...document.querySelectorAll('*')].map((element) => element.shadowRoot).filter(Boolean)];
  const state = () => ({
    windowKeys: Reflect.ownKeys(window).map(String).filter((key) => !known.has(key)).sort().join(),
    documentKeys: Reflect.ownKeys(document).map(String).sort().join(),
    rootKeys: Reflect.ownKeys(document.documentElement).map(String).join(),
    sheets: document.styleSheets.length,
    adopted: trees().map((tree) => tree.adoptedStyleSheets.length).join(),
    highlights: 'highlights' in CSS ? [...CSS.highlights.keys()].join() : '',
    entries: performance.getEntries().filter(({ entryType }) => ['resource', 'mark', 'measure'].includes(entryType)).filter(({ name }) => !name.endsWith('/favicon.ico')).map(({ name }) => name).join(),
    frames: window.length,
    storage: Object.keys(localStorage).join() + '|' + Object.keys(sessionStorage).join() + '|' + document.cookie,
    title: document.title,
    text: document.body.innerText,
  });
  let before;
  document.addEventListener('DOMContentLoaded', () => {
    before = state();
    for (const tree of trees()) observer.observe(tree, all);
  });
  window.recorder = {
    heard,
    /** Everything that differs from before the extension came, but for the elements that the observer saw. */
    differences() {
      const now = state();
      return Object.keys(now).filter((key) => String(now[key]) !== String(before[key])).map((key) => key + ': ' + String(now[key]).slice(0, 200));
    },
    /** Walks every element, attribute, text and comment, open shadow roots included. */
    walk() {
      const wanted = /(?:chrome|moz|safari-web)-extension|${id}|unbadger|\\bwxt\\b/i;
      const found = [];
      const look = (node) => {
        if (node.nodeType === 1) {
          for (const { name, value } of node.attributes) if (wanted.test(name + '=' + value)) found.push(node.nodeName + ' ' + name + '=' + value);
          if (wanted.test(node.nodeName)) found.push(node.nodeName);
          if (node.shadowRoot) look(node.shadowRoot);
        } else if (node.data && wanted.test(node.data)) found.push(node.data.slice(0, 80));
        if (node.nodeName !== 'SCRIPT') for (const child of node.childNodes) look(child);
      };
      look(document);
      return found;
    },
    /** Words that the page's own search finds. */
    search(words) {
      return words.filter((word) => {
        getSelection().removeAllRanges();
        const found = window.find(word, false, false, true, false, true, false);
        getSelection().removeAllRanges();
        return found;
      });
    },
    /** Everything that text, selection and serialisation give away. */
    readings() {
      getSelection().selectAllChildren(document.body);
      const selected = getSelection().toString();
      getSelection().removeAllRanges();
      const html = document.documentElement.getHTML ? document.documentElement.getHTML({ serializableShadowRoots: true }) : '';
      return [document.body.innerText, document.body.textContent, selected, html].join('\\n');
    },
    /** How the elements that came look from outside. */
    boxes() {
      return trees().flatMap((tree) => [...tree.querySelectorAll('span[style*="initial"]')]).map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return [element.outerHTML, width, height, style.color, style.backgroundColor, style.borderTopWidth, element.shadowRoot, element.childNodes.length].join(' ');
      });
    },
  };
})();`;

export interface Recorder {
  readonly heard: { readonly messages: string[]; readonly events: string[]; readonly added: string[]; readonly attributes: string[]; readonly text: number };
  differences(): string[];
  walk(): string[];
  search(words: readonly string[]): string[];
  readings(): string;
  boxes(): string[];
}
