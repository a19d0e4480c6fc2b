// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import { CODE_WORDS } from '../../lib/networks/code-words';
import { shadowRootsIn } from '../../lib/networks/shadow-roots';
import { createStructure } from '../../lib/networks/structure';
import { describeStructure } from '../../lib/page/diagnostics';
import { createHealth } from '../../lib/page/health';
import { createScan } from '../../lib/page/scan';
import { loadFixtures, show } from '../networks/harness';
import { Frame, hide, tweet } from './world';

const { structureOf, structureOfRole, structureOfTag } = createStructure(CODE_WORDS);
const CANARIES = ['zebrafinch', 'Quixotella', 'wombatbridge', 'ZORRILLA', 'axolotlqueen'];

/** Puts words into every place a page can put them: texts, attributes of all kinds, names of tags, ids, classes. */
function poison(): void {
  let n = 0;
  const next = () => CANARIES[n++ % CANARIES.length]!;
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name)!;
      element.setAttribute(name, name === 'role' ? value : /^(data-testid|componentkey|data-view-name|data-ad-rendering-role|id|href)$/.test(name) ? `${value}${next()}-${next()}` : next());
    }
    if (!element.childElementCount) element.append(`${next()} `);
  }
  document.body.insertAdjacentHTML('beforeend', `<main><zorrilla-card role="wombatbridge" data-testid="zebrafinch" componentkey="expandedQuixotellaFeedType" data-zebrafinch="1" data-pagelet="axolotlqueen"><p>${'wombatbridge '.repeat(20)}</p></zorrilla-card></main>`);
}

describe('diagnostics', () => {
  it.each(NETWORKS.flatMap((network) => loadFixtures(network.id).slice(0, 6).map((fixture) => [`${network.id} ${fixture.name}`, network, fixture] as const)))('of %s hold no word of the page', (_name, network, fixture) => {
    show(fixture.html);
    poison();
    const health = createHealth(network.id);
    const scan = createScan(network, health);
    for (const root of scan.rootsIn(document)) scan.read(root, { url: new URL(fixture.url) });
    const text = describeStructure({ words: CODE_WORDS, network, state: 'unknown-layout', health, trees: [document, ...shadowRootsIn(document, network.shadowHosts)] }).toLowerCase();
    for (const word of CANARIES) expect(text).not.toContain(word.toLowerCase());
    expect(text).toContain(`network ${network.id}`);
    expect(text.length).toBeLessThan(40_000);
  });
  it('say what is there: tags, roles, test ids, component keys, layouts, strategies', async () => {
    const frame = new Frame();
    await frame.start(`<main>${tweet('ada', 1, 'Note')}<div role="listitem" componentkey="expanded5kQ0x9aBcDeFgHiJkLmNoPqRsTuVwXyZFeedType_MAIN_FEED_RELEVANCE"></div></main>`);
    const text = frame.session.diagnostics(CODE_WORDS);
    frame.session.stop();
    expect(text).toContain('layout x/tweet-2026-08: found 1, read 1, missed {}, strategies {"author":[1]');
    expect(text).toMatch(/data-testid: .*tweet 1/);
    expect(text).toContain('componentkey: expanded…FeedType_MAIN_FEED_RELEVANCE 1');
    expect(text).toContain('role: listitem 1');
    expect(text).not.toMatch(/\bada\b|1900000|Note/);
  });
  it('keep words of code and nothing else', () => {
    expect(structureOf('UserAvatar-Container-ada_probe')).toBe('UserAvatar-Container-…');
    expect(structureOf('message-text-0b1c2d3e-aaaa')).toBe('message-text-…');
    expect(structureOf('dm-conversation-item-123:456')).toBe('dm-conversation-item-…');
    expect(structureOf('overflow-web-ios-small')).toBe('overflow-web-ios-small');
    expect(structureOfTag('ada-card')).toBe('…-card');
    expect(structureOfRole('article')).toBe('article');
    expect(structureOfRole('ada')).toBe('…');
  });
  it('can be had of a hidden page', async () => {
    hide(true);
    const frame = await new Frame().start(tweet('ada', 1, 'Note'));
    expect(frame.session.diagnostics(CODE_WORDS)).toContain('network x');
    frame.session.stop();
    hide(false);
  });
});
