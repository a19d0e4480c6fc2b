// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/networks/linkedin';
import { loadFixtures, readPage, show } from '../harness';

const fixtureOf = (name: string) => loadFixtures('linkedin').find((one) => one.name === name)!;
/** What a fixture holds when every distance in it reads `badge`. */
const readWith = (name: string, badge: string) => {
  const { html, url } = fixtureOf(name);
  const changed = html.replace(/([•·]\s*)(?:1st|2nd|3rd\+?)/g, `$1${badge}`);
  return readPage(linkedin, show(changed), new URL(url)).items.filter(({ surface, author }) => (surface === 'feed' || surface === 'comment') && author.kind === 'person');
};

describe('what the viewer wrote', () => {
  it.each(['feed-sdui-l2', 'feed-sdui-l3', 'feed-sdui-l3-beside', 'feed-sdui-l2-spans', 'search-sdui-l1', 'feed-ember', 'activity-ember', 'comments-ember', 'post-sdui'])('is theirs by the badge beside the name: %s', (name) => {
    const others = readWith(name, '2nd').filter(({ author }) => author.degree === 2);
    const own = readWith(name, 'You').filter(({ direction }) => direction === 'outgoing');
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ direction }) => direction === 'incoming')).toBe(true);
    expect(own.map(({ key }) => key)).toEqual(others.map(({ key }) => key));
    expect(own.map(({ author }) => author.name)).toEqual(others.map(({ author }) => author.name));
  });
  it.each(['Sie', 'Vous', 'Tú', 'Você', 'Tu', 'あなた'])('%s is the viewer too', (badge) => {
    expect(readWith('feed-sdui-l2', badge).some(({ direction }) => direction === 'outgoing')).toBe(true);
  });
  it.each(['Following', 'Youssef', '3e et +', 'Author'])('%s is not', (badge) => {
    expect(readWith('feed-sdui-l2', badge).every(({ direction }) => direction === 'incoming')).toBe(true);
  });
});
