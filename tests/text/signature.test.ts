import { describe, expect, it } from 'vitest';
import { findSignedFor } from '../../lib/text/signature';

describe('who signs a letter', () => {
  it.each([
    ['Hi,\nshall we talk?\n\nBest,\nAda Example\nAcme Growth GmbH', ['acme growth']],
    ['Hallo\n\nMit freundlichen Grüßen\n\nOtto Muster · Vertrieb · Kontor Nord AG', ['vertrieb', 'kontor nord']],
    ['Bonjour\nCordialement,\nZoé\nCommerciale chez Acme', ['commerciale chez acme', 'acme']],
    ['text\n-- \nAda\nhttps://acme.example', []],
  ])('%j names %j', (text, names) => expect(findSignedFor(text)).toEqual(names));
  it.each([
    ['nothing is signed', 'We met the people of\nAcme Growth\nlast year.'],
    ['only a first name stands there', 'Thanks!\nAda'],
    ['a letter goes on behind its thanks', `Thanks\n${'and another line\n'.repeat(9)}Acme`],
    ['sentences follow', 'Best,\nAda. I forgot: Acme was there. They were kind.'],
  ])('is nobody when %s', (_, text) => expect(findSignedFor(text)).toEqual([]));
  it('is nobody else when the name itself stands on two lines', () => expect(findSignedFor('Regards\nAda\nGrowth', 'Ada Growth')).toEqual([]));
});

describe('a signature', () => {
  const signed = (...lines: string[]) => findSignedFor(['Hello,', 'shall we talk?', ...lines].join('\n'));
  it.each([
    '--', '-- ', 'Best', 'Best,', 'best regards', 'Kind regards,', 'With kind regards', 'Warmest wishes', 'Many thanks!', 'Thank you.', 'Yours', 'Yours truly', 'Sincerely', 'Cheers —',
    'Viele Grüße', 'Mit freundlichen Grüßen', 'Freundliche Grüsse', 'beste gruesse', 'Liebe Grüße', 'Herzliche Grüße', 'Schöne Grüße', 'LG', 'VG', 'MfG',
    'Cordialement', 'Bien cordialement', 'Bien à vous', 'Saludos', 'Saludos cordiales', 'Un saludo', 'Atentamente', 'Abraço', 'Abraços', 'Atenciosamente', 'Cordiali saluti', 'Met vriendelijke groet', 'Vriendelijke groeten',
  ])('stands behind %j', (line) => expect(signed(line, 'Ada', 'Acme')).toEqual(['acme']));
  it.each(['Bestes', 'The best', 'Thanks for all the fish', 'So long', 'regardsless', 'Grüße gehen raus', '-', 'Kind', 'Cordialement à'])('does not stand behind %j', (line) => expect(signed(line, 'Ada', 'Acme')).toEqual([]));
  it('is what stands behind the last of such lines', () => expect(signed('Thanks,', 'Beta GmbH', 'Gamma', 'Best,', 'Ada', 'Acme')).toEqual(['acme']));
  it('begins with somebody’s name, and what stands beside that counts', () => {
    expect(signed('Best,', 'Ada Example')).toEqual([]);
    expect(signed('Best,', 'Ada | Acme')).toEqual(['acme']);
    expect(signed('Best,', '', '  ', 'Ada', '', 'Acme')).toEqual(['acme']);
  });
  it.each(['|', '·', '•', ',', ';', '–', '—', ' - '])('has parts on a line: %j', (between) => expect(signed('Best,', 'Ada', `Acme${between}Beta`)).toEqual(['acme', 'beta']));
  it('keeps a name with a hyphen in one', () => expect(signed('Best,', 'Ada', 'Acme-Growth')).toEqual(['acme growth']));
  it('has lines that end in any way', () => expect(findSignedFor('Hello\r\nBest,\rAda\r\nAcme\rBeta')).toEqual(['acme', 'beta']));
  it.each(['https://acme.example', 'ada@acme.example', 'Follow @acme', 'See you. Really', 'Is it? It is', 'Go! Go', 'x', 'x'.repeat(121)])('has no name in %j', (line) => expect(signed('Best,', 'Ada', line, 'Acme')).toEqual(['acme']));
  it.each([['HP', 'hp'], ['e.g. beta', 'eg beta'], ['Acme @ home', 'acme home'], ['St.Example', 'stexample'], ['x'.repeat(120), 'x'.repeat(120)]])('has a name in %j', (line, name) => expect(signed('Best,', 'Ada', line)).toContain(name));
  it('leaves out whose name is made of the same words', () => {
    const named = (name: string | undefined, ...lines: string[]) => findSignedFor(['Hi', 'Best,', 'A.', ...lines].join('\n'), name);
    expect([named('Ada Example', 'Example Ada'), named('Ada Example', 'Ada Acme'), named('Ada Example', 'Ada'), named(undefined, 'Ada')]).toEqual([[], ['ada acme'], [], ['ada']]);
  });
  it('names the employer of a role beside the whole', () => expect(signed('Best,', 'SDR at Acme')).toEqual(['acme']));
  it('is eight lines at most, and names twelve', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `Line${'abcdefghijklmn'[n]}`);
    expect(signed('Best,', ...lines(8))).toHaveLength(7);
    expect(signed('Best,', ...lines(9))).toEqual([]);
    expect(signed('Best,', 'Ada', lines(14).join(' | '))).toEqual(lines(12).map((line) => line.toLowerCase()));
  });
  it('is looked for in the last 1,500 characters', () => {
    const far = (count: number) => `Best,\nAda\n${'.'.repeat(count)}\nAcme`;
    expect(findSignedFor(far(1_500 - far(0).length))).toEqual(['acme']);
    expect(findSignedFor(far(1_501 - far(0).length))).toEqual([]);
  });
});
