// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DeskProvider, useActs } from '../../components/popup/desk';
import { readIdentity } from '../../components/register/identities';
import { recordOf, timelineOf } from '../../components/register/moments';
import { noticePatch, noticesOf } from '../../components/register/sent-notice';
import { Sheet } from '../../components/register/sheet';
import { wherePatch } from '../../components/register/where';
import { sayIdentity, sayKey } from '../../components/say-key';
import type { Entry } from '../../lib/core/entry';
import { inventCalls, inventEntry, NOW } from '../../scripts/screenshots/invented';
import { click, root, settle, type } from './popup-harness';

const DAY = 86_400_000;
const base = inventEntry(1).entry;
let calls: ReturnType<typeof inventCalls>;
function View({ entry }: { readonly entry: Entry }) {
  const acts = useActs();
  return (
    <DeskProvider value={{ calls, acts, titles: new Map() }}>
      <Sheet entry={entry} onClose={() => undefined} />
    </DeskProvider>
  );
}
async function open(over: Partial<Entry> = {}): Promise<void> {
  calls = inventCalls({ entries: 8 });
  act(() => render(<View entry={{ ...base, ...over }} />, root));
  await settle(50);
}
const patches = () => calls.log.filter(({ name }) => name === 'list.change').map(({ request }) => (request as { patch: object }).patch);

describe('an entry on its sheet', () => {
  it('gets another address, and one that is none says why', async () => {
    await open();
    await click('Add an address');
    await type('Another address of the same party', 'Otto Muster');
    await click(/^Save$/);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('A name is not enough');
    await type('Another address of the same party', '@otto');
    await click(/^Save$/);
    expect(patches()).toEqual([{ identities: [...base.identities, { key: 'x/otto', label: 'https://x.com/otto' }] }]);
  });
  it('lets an address go, but never the last one', async () => {
    await open();
    expect([...root.querySelectorAll('.sheet-keys button')]).toEqual([]);
    await open({ identities: [...base.identities, { key: 'x/otto', learned: true }] });
    await click('Remove x.com/otto');
    expect(patches()).toEqual([{ identities: base.identities }]);
  });
  it('keeps a dated quote with network and place, and lets it go', async () => {
    await open();
    await click('Keep a quote');
    await click(/^Save$/);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Write or paste');
    await type('What was written', ' Just floating this up. ');
    await type('Day', '2026-11-01');
    await click(/^Save$/);
    expect(patches()).toEqual([{ evidence: [{ at: new Date('2026-11-01T12:00:00').getTime(), network: 'linkedin', surface: 'message', quote: 'Just floating this up.' }] }]);
    await open({ evidence: [{ at: NOW - DAY, network: 'x', quote: 'a' }, { at: NOW, network: 'x', quote: 'b' }] });
    await click('Remove the quote');
    expect(patches()).toEqual([{ evidence: [{ at: NOW - DAY, network: 'x', quote: 'a' }] }]);
  });
  it('refuses a quote of tomorrow', async () => {
    await open();
    await click('Keep a quote');
    await type('What was written', 'Hello');
    await type('Day', '2026-11-04');
    await click(/^Save$/);
    expect(root.textContent).toContain('A day that has come already.');
    expect(patches()).toEqual([]);
  });
  it('applies where it is told to, and everywhere without a word', async () => {
    await open();
    expect(root.querySelector('.sheet-where')?.textContent).toContain('Everywhere');
    await click('Change where it applies');
    const tick = [...root.querySelectorAll<HTMLInputElement>('.where-part input')];
    act(() => tick[1]!.click());
    await click(/^Save$/);
    expect(patches()).toEqual([{ networks: ['x'] }]);
    await open({ networks: ['x'], surfaces: ['message'], communities: ['x.com/i/communities/1'] });
    expect(root.querySelector('.sheet-where')?.textContent).toContain('Only: X · Messages · x.com/i/communities/1');
    expect(wherePatch({ ...base, networks: ['x'] }, { networks: [], surfaces: ['message'], communities: [] })).toEqual({ surfaces: ['message'], clear: ['networks'] });
  });
});

describe('what an address may stand for', () => {
  it.each([
    ['person', '@otto', 'x/otto'],
    ['person', 'https://www.linkedin.com/company/acme', undefined],
    ['person', 'acme.example', undefined],
    ['organization', 'Acme Growth GmbH', 'organization/Acme Growth GmbH'],
    ['organization', 'https://www.linkedin.com/company/acme', 'linkedin/company/acme'],
    ['organization', 'acme.example', 'domain/acme.example'],
    ['organization', 'javascript:alert(1)', undefined],
    ['domain', 'shop.acme.example', 'domain/shop.acme.example'],
    ['domain', '@otto', undefined],
    ['phrase', 'fill your calendar', 'phrase/fill your calendar'],
    ['phrase', 'calendar', undefined],
  ] as const)('on a %s, %s is %s', (kind, text, key) => expect(readIdentity(text, kind)?.key).toBe(key));
  it.each([
    ['linkedin/in/ada', 'linkedin.com/in/ada'],
    ['linkedin/id/ACoAAB', 'linkedin.com/in/ACoAAB'],
    ['x/id/77', 'x.com/i/user/77'],
    ['facebook/id/100012345678901', 'facebook.com/100012345678901'],
    ['domain/acme.example', 'acme.example'],
    ['organization/acme growth', '“acme growth” in a headline or signature'],
    ['phrase/fill your calendar', '“fill your calendar”'],
    ['toString', 'toString'],
  ])('%s is shown as %s', (key, words) => expect([sayKey(key), sayIdentity({ key })]).toEqual([words, words]));
});

describe('notices of an entry', () => {
  const composed = { text: 'Please stop.', due: NOW + 30 * DAY, choice: { language: 'en', tone: 'plain', footing: 'gdpr' } } as const;
  it('are all kept; the first date stands', () => {
    const first = { ...base, ...noticePatch(base, composed, NOW) } as Entry;
    expect(first).toMatchObject({ state: 'noticed', noticeAt: NOW, replyBy: composed.due, notices: [{ at: NOW, footing: 'gdpr', text: 'Please stop.' }] });
    const second = { ...first, ...noticePatch(first, { ...composed, choice: { ...composed.choice, footing: 'none' } }, NOW + 9 * DAY) } as Entry;
    expect(second).toMatchObject({ noticeAt: NOW, notices: [{ at: NOW }, { at: NOW + 9 * DAY, footing: 'none' }] });
    expect(timelineOf(second, []).filter(({ what }) => what === 'notice').map(({ at, words }) => [at, words])).toEqual([[NOW + 9 * DAY, 'You copied a notice'], [NOW, 'You copied a notice that names: GDPR, Article 21 (EU and EEA)']]);
  });
  it('copied anew within the hour are one', () => {
    const first = { ...base, ...noticePatch(base, composed, NOW) } as Entry;
    expect(noticePatch(first, composed, NOW + 60_000).notices).toMatchObject([{ at: NOW + 60_000 }]);
  });
  it('of an entry that only knows a date are read as one, and a party that came again stays so', () => {
    expect(noticesOf({ noticeAt: 5, replyBy: 9 })).toEqual([{ at: 5, replyBy: 9 }]);
    expect(noticePatch({ ...base, state: 'contacted-again', noticeAt: 5 }, composed, NOW)).toMatchObject({ state: 'contacted-again', noticeAt: 5, notices: [{ at: 5 }, { at: NOW }] });
  });
  it('stand in the record, in order, and the private note does not', () => {
    const entry = { ...base, note: 'only for me', ...noticePatch(base, composed, base.createdAt + DAY) } as Entry;
    const record = JSON.parse(recordOf(entry, [], NOW)) as { entry: object; events: { what: string; quote?: string }[] };
    expect(record.events.map(({ what }) => what)).toEqual(['listed', 'notice', 'due', 'ends']);
    expect(record.events[1]).toMatchObject({ quote: 'Please stop.' });
    expect(JSON.stringify(record)).not.toContain('only for me');
  });
});
