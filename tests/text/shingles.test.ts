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
    expect(sketchOf(text.replaceAll('e', 'e\u0301')), 'marks that stand by themselves').toEqual(sketchOf(text));
    expect(sketchOf(text.replaceAll('chat', '𝗰𝗵𝗮𝘁')), 'styled').toEqual(sketchOf(text));
    expect(sketchOf(text.replaceAll('impressed', 'impreßed')), 'one letter for two').toEqual(sketchOf(text));
  });
  it('is known again with other signs and gaps, other numbers and torn characters', () => {
    const text = letter('Ada', 'Acme');
    expect(sketchOf(text.replaceAll(' ', '  ').replaceAll(',', ' –'))).toEqual(sketchOf(text));
    expect(sketchOf(text.replace('10', '14'))).toEqual(sketchOf(text));
    expect(sketchOf(text.replace('customers', 'cust\ud800omers'))).toEqual(sketchOf(text));
  });
  it.each([
    ['Hebrew', 'שלום עדה ראיתי את החברה שלך והתרשמתי מאוד ממה שבנית אנחנו עוזרים לצוותים כמו שלך למצוא לקוחות', 'היום הלכתי לים עם הילדים שלי והיה לנו יום נהדר אחר כך אכלנו גלידה וחזרנו הביתה ברכבת לפנות ערב'],
    ['Chinese', '您好我看到了贵公司的介绍非常欣赏您的产品我们帮助像您这样的团队寻找新客户', '昨天我和孩子们去海边玩了一整天回家以后大家都很累但是非常开心天气也不错'],
  ])('is told from another one in %s', (_script, one, other) => {
    const known = index(one);
    expect(known.find(sketchOf(`${one} `)!)).toBeDefined();
    expect(known.find(sketchOf(other)!)).toBeUndefined();
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
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(sketchOf(words)).toBeUndefined();
    expect(sketchOf(`${words} fourteen`), 'the last word needs no sign behind it').toBeDefined();
  });
  it('is read for 4,000 letters, and what begins there ends there', () => {
    const thirteen = [...'abcdefghijklm'].map((sign) => sign.repeat(300)).join(' ');
    const long = `${thirteen} ${'n'.repeat(400)}`;
    expect(sketchOf(long)).toEqual(sketchOf(long.slice(0, 4_000)));
    expect(sketchOf(long)).toBeDefined();
    expect(sketchOf(`${thirteen}${' '.repeat(100)} fourteen fifteen`)).toBeUndefined();
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
