import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/core/item';
import { getDefaultSettings } from '../../lib/core/settings';
import { decide } from '../../lib/engine/decide';
import { loadEngine } from '../../scripts/rows/engine';

const { engine, model } = loadEngine();
const post = (text: string): Item => ({ network: 'linkedin', surface: 'feed', key: 'a', author: { kind: 'person', name: 'Ada Example', keys: [] }, promoted: 'no', direction: 'incoming', text, links: [] });
const act = (text: string) => decide(post(text), engine.classify(post(text)), { now: 0 }, { ...getDefaultSettings(), generosity: 'many' }, model.foldAt).act;

describe('what is lifted, for the most generous user', () => {
  it.each([
    'Thrilled to announce that I have joined Acme as Vice President of Strategy! Grateful to everybody who supported me on this incredible journey. The best is yet to come.',
    'Humbled and honored to be named one of the Top 50 leaders in our field. Ten years of hard work, thousands of clients, and a wall of awards. I never gave up, and neither should you.',
    'Northwind has been recognised as a Leader for the fifth year in a row. We are proud of our team and of the trust of our partners across 30 countries.',
    'Our Series B is closed! 40 million from wonderful investors. We are growing from 80 to 200 people this year, opening in Berlin and Lisbon. So proud of what we have built from a garage in five years.',
  ])('is no announcement and no self-praise: %s', (text) => {
    expect(act(text)).toBe('mark');
  });
  it('is a method with its numbers and what went wrong', () => {
    expect(act('We measured the vibration of a footbridge for a year before touching it. Three things surprised us. The damping fell by 40% in January, because the bearings froze. Our first model was wrong: we had assumed the mass of the deck from the drawings, and the drawings were from 1974. What I would do differently: weigh one plate first. Has anybody seen the same with timber decks?')).toBe('highlight');
  });
});
