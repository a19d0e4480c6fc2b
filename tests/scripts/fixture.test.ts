// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import { isSponsoredLabel } from '../../lib/networks/facebook/labels';
import { isPromotedLabel } from '../../lib/networks/linkedin/labels';
import { scrubAddress } from '../../scripts/fixture/addresses';
import { scrubPage } from '../../scripts/fixture/scrub';
import { createWords, isStructural } from '../../scripts/fixture/words';
import { loadFixtures, readPage, show } from '../networks/harness';

/** Words of three letters and more, wherever they stand: texts, attributes, names of tags. */
const wordsOf = (html: string) => new Set((html.replace(/update-card-focus/g, '$& ').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2').replace(/%[\dA-F]{2}|&\w+;/g, ' ').toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []));
const TAGS_AND_ATTRIBUTES = wordsOf(
  'doctype html head meta charset utf title body article aside blockquote button canvas caption defs details dialog div figure figcaption footer form heading header hgroup image input iframe label legend main mark menu nav option path picture section select slot small source span strong summary svg symbol table tbody textarea tfoot thead time template video audio style class role href aria hidden labelledby describedby posinset setsize tabindex lang dir alt src title placeholder contenteditable disabled selected expanded datetime shadowrootmode open data auto ltr rtl true false presentation display visibility flex column row start end none block inline center normal order position opacity relative absolute justify content align items direction grid list listitem navigation complementary banner search toolbar figure gridcell listbox textbox feed group link fixture example https www com linkedin twitter facebook messenger numeric one code email text submit img testid haspopup level cft php fat fbid reel topic name served breadcrumb safety manager redir redirect communities lnkd lead gen preload received lists hashtag maxlength pattern inputmode autocomplete data progressbar mail drawer aco',
);

const pages = NETWORKS.flatMap((network) => loadFixtures(network.id).map((fixture) => [`${network.id}: ${fixture.name}`, network, fixture] as const));

describe('a fixture made of a page', () => {
  it.each(pages)('%s keeps no word and every item', (_name, network, fixture) => {
    const url = new URL(fixture.url);
    const before = readPage(network, show(fixture.html), url);
    const words = createWords(`${fixture.html} ${fixture.url}`);
    const html = scrubPage(document, words);
    const scrubbedUrl = scrubAddress(fixture.url, words);
    const input = wordsOf(`${fixture.html} ${fixture.url}`);
    const left = [...wordsOf(`${html} ${scrubbedUrl}`)].filter((word) => input.has(word) && !isStructural(word) && !TAGS_AND_ATTRIBUTES.has(word) && !isPromotedLabel(word) && !isSponsoredLabel(word));
    expect(left).toEqual([]);
    const after = readPage(network, show(html), new URL(scrubbedUrl));
    // Sides of messages may be told by style sheets, which happy-dom hardly knows; in a browser they are written down first.
    if (before.misses.length === 0) expect(after.items.length).toBe(before.items.length);
  });
  it('replaces the same by the same, in text, address and test id', () => {
    const words = createWords('Ada Probe /ada_probe UserAvatar-Container-ada_probe');
    const [first, last] = words.text('Ada Probe').toLowerCase().split(' ');
    expect(first).not.toBe('ada');
    expect(scrubAddress('/ada_probe', words)).toBe(`/${first}_${last}`);
    expect(words.code('UserAvatar-Container-ada_probe')).toBe(`UserAvatar-Container-${first}_${last}`);
    expect(words.text('ADA')).toBe(first!.toUpperCase());
  });
  it('keeps what labels say and nothing of what people say', () => {
    const words = createWords('');
    expect(words.text('Promoted')).toBe('Promoted');
    expect(words.text('3 comments')).toBe('3 comments');
    expect(words.text('3 comments of a reader who wrote that all of this is wrong and why')).not.toMatch(/comments|reader|wrong/);
    expect(words.text('王伟')).not.toContain('王');
  });
  it('drops tracking and other sites from addresses', () => {
    const words = createWords('');
    expect(scrubAddress('https://x.com/home?ref_src=ada', words)).toBe('https://x.com/home');
    expect(scrubAddress('https://acme.io/pricing?mail=ada', words)).toMatch(/^https:\/\/[a-z]{4}\.example\/[a-z]{7}$/);
    expect(scrubAddress('javascript:alert(1)', words)).toBe('');
    expect(scrubAddress('https://l.facebook.com/l.php?u=https%3A%2F%2Facme.io%2Fa', words)).toMatch(/^https:\/\/l\.facebook\.com\/l\.php\?u=https%3A%2F%2F[a-z]{4}\.example/);
  });
});
