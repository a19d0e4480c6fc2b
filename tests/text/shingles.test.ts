import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TemplateIndex, withSender, type Template } from '../../lib/core/template';
import { sketchOf } from '../../lib/text/shingles';

const letter = (name: string, firm: string, more = '') =>
  `Hi ${name}, I came across ${firm} and was impressed by what you have built. We help teams like yours to find new customers without spending hours on lists, and many of them see first results within weeks. Would you be open to a short chat next week, say Tuesday at 10, so that I can show you how it works?${more}`;
const index = (...texts: string[]) => {
  const made = new TemplateIndex<Template>();
  for (const text of texts) made.add({ sketch: sketchOf(text)!, senders: [] });
  return made;
};

describe('the same letter', () => {
  it('is known again with another name, firm, number and closing', () => {
    const known = index(letter('Ada', 'Acme'));
    for (const [name, firm] of [['Grace', 'Lumor'], ['Jean-Luc', 'Studio Nord GmbH'], ['Mary Ann', 'The Little Bakery on the Hill']] as const) {
      expect(known.find(sketchOf(letter(name, firm, ' Best regards'))!)).toBeDefined();
    }
    expect(known.find(sketchOf(letter('Ada', 'Acme').replace('10', '14'))!)).toBeDefined();
  });
  it('is known again in other letters', () => {
    const text = letter('Ada', 'Acme');
    expect(sketchOf(text.toUpperCase())).toEqual(sketchOf(text));
    expect(sketchOf(text.replaceAll('e', 'é'))).toEqual(sketchOf(text));
    expect(sketchOf([...text].join('\u200b'))).toEqual(sketchOf(text));
  });
  it('is not seen in what people write by themselves', () => {
    const rows = readFileSync(new URL('../corpus/written-b.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text);
    const known = new TemplateIndex<Template>();
    const same: string[] = [];
    for (const text of rows) {
      const sketch = sketchOf(text);
      if (!sketch) continue;
      if (known.find(sketch)) same.push(text);
      known.add({ sketch, senders: [] });
    }
    expect(same.length / rows.length).toBeLessThan(0.005);
  });
  it('is no short word of courtesy', () => {
    expect(sketchOf('Congratulations on your new position!')).toBeUndefined();
    expect(sketchOf('')).toBeUndefined();
  });
  it('reaches as far as the index and no further once removed', () => {
    const made = new TemplateIndex<Template>();
    const template = { sketch: sketchOf(letter('Ada', 'Acme'))!, senders: [] };
    made.add(template);
    made.remove(template);
    expect([made.size, made.find(template.sketch)]).toEqual([0, undefined]);
  });
});

it('counts a sender once and stops at twenty', () => {
  let senders: readonly number[] = [];
  for (let n = 0; n < 30; n++) senders = withSender(withSender(senders, n), n);
  expect(senders).toHaveLength(20);
});
