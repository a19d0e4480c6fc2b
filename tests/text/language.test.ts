import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FUNCTION_WORDS, LANGUAGES } from '../../lib/text/function-words';
import { createLanguageReader, isUnread } from '../../lib/text/language';
import { makeLanguageTable } from '../../lib/text/language-table';
import { phraseWords } from '../../lib/text/words';
import { DISGUISES } from '../../scripts/evaluate/disguises';

const detectLanguage = createLanguageReader(makeLanguageTable()).detect;
const CORPUS = new URL('../corpus/', import.meta.url);
const rows = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, CORPUS), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { text: string; lang?: string }))
  .filter(({ text }) => text.length >= 40);

describe('the language of a text', () => {
  it.each(LANGUAGES)('%s is told in 95 of 100 texts of forty characters or more', (language) => {
    const own = rows.filter(({ lang }) => lang === language);
    const told = own.filter(({ text }) => detectLanguage(text) === language).length;
    expect(own.length).toBeGreaterThanOrEqual(300);
    expect(told / own.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['und', 'Vi söker dig som har erfarenhet av att leda team och som vill vara med och bygga något nytt tillsammans med oss.'],
    ['und', 'Szukamy osoby, która zna się na sprzedaży i chciałaby dołączyć do naszego zespołu już w przyszłym miesiącu.'],
    ['und', 'Bu hafta yeni ürünümüzü tanıtmak için bir toplantı yapmak istiyoruz, siz de gelir misiniz?'],
    ['und', 'Kami ingin mengundang anda untuk bergabung dengan acara kami yang akan datang di Jakarta.'],
    ['und-Cyrl', 'Мы измерили сорок образцов и поделились данными с коллегами.'],
    ['und-Grek', 'Μετρήσαμε σαράντα δείγματα και μοιραστήκαμε τα δεδομένα με τους συναδέλφους.'],
    ['und-Arab', 'قمنا بقياس أربعين خلية وشاركنا البيانات مع الزملاء.'],
    ['und-Deva', 'हमने पिछले महीने नई प्रयोगशाला में चालीस नमूने मापे।'],
    ['und-Thai', 'เราวัดแบตเตอรี่สี่สิบก้อนที่อุณหภูมิต่ำ'],
    ['und-Jpan', 'これは先月の測定結果です。データを共有しました。'],
    ['und-Hang', '지난달 새 실험실에서 마흔 개의 표본을 측정했습니다.'],
  ])('is %s where no rule reads it: %s', (expected, text) => {
    expect(detectLanguage(text)).toBe(expected);
    expect(isUnread(detectLanguage(text))).toBe(true);
  });

  it.each(['', '👍', 'Wow!', '12:30', 'Berlin Hamburg München', 'ok'])('is not guessed from next to nothing: %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
    expect(isUnread(undefined)).toBe(false);
  });

  it('shows through letters in disguise', () => {
    const text = 'We would love to show you how our team can help you grow, and it is free for the first month.';
    const worn = DISGUISES.filter(({ family }) => family !== 'spaced').map(({ apply }) => detectLanguage(apply(text)));
    expect(worn.filter((language) => language === 'en').length / worn.length).toBeGreaterThanOrEqual(0.9);
  });

  it('looks at the opening alone, so that a long text costs no more', () => {
    expect(detectLanguage(`${'this is the first part of it and we like it. '.repeat(20)}${'das ist nicht der Rest von dem. '.repeat(200)}`)).toBe('en');
  });

  it('is told by words written as the scanner folds them', () => {
    const wrong = Object.values(FUNCTION_WORDS).flatMap((words) => words.trim().split(' ')).filter((word) => phraseWords(word).join(' ') !== word);
    expect(wrong).toEqual([]);
  });
});
