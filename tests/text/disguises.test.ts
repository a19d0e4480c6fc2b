import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import type { Model } from '../../lib/engine/model';
import { prepare } from '../../lib/engine/prepare';
import { RULES } from '../../lib/rules/index';
import { itemOf } from '../engine/fixtures';
import { DISGUISES } from '../../scripts/evaluate/disguises';
import { PITCHES } from './pitches';

const model = JSON.parse(readFileSync(new URL('../../lib/engine/model.json', import.meta.url), 'utf8')) as Model;
const engine = createEngine(prepare(RULES, model));
const kindOf = (text: string) => engine.classify(itemOf({ text, surface: 'message' })).kind;
const plain = PITCHES.map(kindOf);

it('has a hundred pitches and 34 disguises to put them in', () => {
  expect(PITCHES.length).toBeGreaterThanOrEqual(100);
  expect(DISGUISES).toHaveLength(34);
});

it('reads every pitch as marketing when it is written plainly', () => {
  expect(PITCHES.filter((_, i) => plain[i] !== 'marketing')).toEqual([]);
});

describe.each(DISGUISES)('$name', ({ family, apply }) => {
  it(`changes no verdict${family === 'spaced' ? ' in nine of ten pitches' : ''}`, () => {
    const changed = PITCHES.filter((text, i) => kindOf(apply(text)) !== plain[i]);
    if (family === 'spaced') expect(changed.length / PITCHES.length, changed.join('\n')).toBeLessThanOrEqual(0.1);
    else expect(changed).toEqual([]);
  });
  it('really disguises', () => {
    expect(PITCHES.filter((text) => apply(text) === text)).toEqual([]);
  });
});

/** Scripts whose marks and joiners are letters, not disguise. */
const HONEST = [
  'हमने पिछले महीने नई प्रयोगशाला में चालीस नमूने मापे और परिणाम साझा किए।',
  'เราวัดแบตเตอรี่สี่สิบก้อนที่อุณหภูมิต่ำและแบ่งปันข้อมูลทั้งหมด',
  'قمنا بقياس أربعين خلية وشاركنا البيانات مع الزملاء.',
  'מדדנו ארבעים תאים ושיתפנו את הנתונים עם העמיתים.',
  'Chúng tôi đã đo bốn mươi mẫu và chia sẻ dữ liệu với đồng nghiệp.',
  'Мы измерили сорок образцов и поделились данными с коллегами. Он сам не хотел ехать, но опоздал на поезд.',
  'Μετρήσαμε σαράντα δείγματα και μοιραστήκαμε τα δεδομένα με τους συναδέλφους.',
];
describe('texts of other scripts', () => {
  it.each(HONEST)('are not taken for disguise: %s', (text) => {
    const { signals } = engine.read(itemOf({ text }));
    expect(signals.disguises).toBe(0);
  });
  it.each(HONEST)('are not taken for marketing: %s', (text) => {
    expect(engine.classify(itemOf({ text })).kind).not.toBe('marketing');
  });
});

describe('initials, codes and lists', () => {
  it.each(['U.S.A. and E.U. rules differ', 'C 3 P O is a robot', 'Call 0 8 0 0 1 2 3', 'Options a b c d e f are open', 'x y z w are the unknowns', 'The B2B and B2C figures, 4k video, mp3 files'])('are left alone: %s', (text) => {
    expect(engine.read(itemOf({ text })).signals.disguises).toBe(0);
  });
});
