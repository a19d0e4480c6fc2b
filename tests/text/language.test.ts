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
    ['und-Hani', '上個月我們測量了四十個樣本並與同事分享了數據'],
    ['und-Armn', 'Մենք չափեցինք քառասուն նմուշ և կիսվեցինք տվյալներով։'],
    ['und-Hebr', 'מדדנו ארבעים דגימות ושיתפנו את הנתונים עם העמיתים.'],
    ['und-Beng', 'আমরা চল্লিশটি নমুনা মেপেছি।'],
    ['und-Taml', 'நாங்கள் நாற்பது மாதிரிகளை அளந்தோம்.'],
    ['und-Geor', 'ჩვენ ორმოცი ნიმუში გავზომეთ.'],
    ['und-Zyyy', 'አርባ ናሙናዎችን ለካን።'],
    ['und-Hang', '지난달 새 실험실에서 마흔 개의 표본을 측정했습니다.'],
  ])('is %s where no rule reads it: %s', (expected, text) => {
    expect(detectLanguage(text)).toBe(expected);
    expect(isUnread(detectLanguage(text))).toBe(true);
  });

  it.each(['', '👍', 'Wow!', '12:30', 'Berlin Hamburg München', 'ok'])('is not guessed from next to nothing: %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
    expect([isUnread(undefined), isUnread('en')]).toEqual([false, false]);
  });

  it.each([
    ['de', 'Größte Brötchen'],
    ['fr', 'Élève prêt'],
    ['es', '¿Niño?'],
    ['es', '¡¡¡Kubernetes!'],
    ['pt', 'São corações'],
    ['it', 'Università, caffè, Niccolò'],
    ['und', 'Łódź Gdańsk'],
    ['und', 'Ålesund Tromsø'],
  ])('may be told by accents alone: %s of %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('is not told by two accents that languages share', () => expect(detectLanguage('Façade Curaçao')).toBeUndefined());

  it('takes one small word in ten, and says unknown only of eight words or more', () => {
    const names = 'Kubernetes Postgres Redis Kafka Nginx Docker Github';
    expect(detectLanguage(names)).toBeUndefined();
    expect(detectLanguage(`${names} Linux`)).toBe('und');
    expect(detectLanguage(`${names} жд`), 'a word of another script is one').toBe('und');
    expect(detectLanguage(`the ${names} Linux Oracle`)).toBe('en');
    expect(detectLanguage(`the ${names} Linux Oracle Solaris`)).toBe('und');
  });

  it('is another script where that has more than half as many letters, and more than three', () => {
    expect(detectLanguage('the cat ждзы')).toBe('und-Cyrl');
    expect(detectLanguage('the chats ждзы')).toBe('en');
    expect(detectLanguage('the ждз')).toBe('en');
    expect(detectLanguage('ждз')).toBeUndefined();
    expect(detectLanguage('𝘁𝗵𝗲 chats ждзы'), 'styled letters are Latin').toBe('en');
    expect(detectLanguage('the große ждзы'), 'and so is an ß').not.toBe('und-Cyrl');
    expect(detectLanguage('сарос ждзы'), 'letters that look Latin are no sign of it').toBe('und-Cyrl');
  });

  it('is read through soft hyphens, marks of their own and torn characters', () => {
    for (const between of ['\u00ad', '\u200b', '\ud800']) expect(detectLanguage(`w${between}i${between}t${between}h Postgres`)).toBe('en');
    expect(detectLanguage('fu\u0308r Postgres')).toBe('de');
    expect(detectLanguage('groß und weiß'), 'one sign for two letters').toBe('de');
    expect(detectLanguage('T\u00e6 the𐎀 Postgres')).toBeUndefined();
  });

  it('shows through letters in disguise', () => {
    const text = 'We would love to show you how our team can help you grow, and it is free for the first month.';
    const worn = DISGUISES.filter(({ family }) => family !== 'spaced').map(({ apply }) => detectLanguage(apply(text)));
    expect(worn.filter((language) => language === 'en').length / worn.length).toBeGreaterThanOrEqual(0.9);
  });

  it('looks at the opening alone, so that a long text costs no more', () => {
    expect(detectLanguage(`${'this is the first part of it and we like it. '.repeat(20)}${'das ist nicht der Rest von dem. '.repeat(200)}`)).toBe('en');
    expect(detectLanguage(`${'a'.repeat(396)} then`), 'a word is cut there').toBe('en');
    expect(detectLanguage(`${'a'.repeat(397)} the`)).toBeUndefined();
  });

  it('is told by words written as the scanner folds them', () => {
    const wrong = Object.values(FUNCTION_WORDS).flatMap((words) => words.trim().split(' ')).filter((word) => phraseWords(word).join(' ') !== word);
    expect(wrong).toEqual([]);
  });
});

describe('a few words of a language that we have no rules for', () => {
  it.each(['Jag vill inte vara ensam', 'Jeg kan ikke komme i dag', 'Nie wiem czy tak jest', 'To neni moje kniha jako', 'Bu bir ev degil ama', 'Ez egy nagyon szep nap volt', 'Saya tidak bisa datang hari ini', 'Hindi ko alam kung kailan', 'Toi khong biet cho nguoi', 'Nosaltres no ho sabem perque', 'Ja nisam znao kako je bilo'])('are taken for none of ours: %s', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});
