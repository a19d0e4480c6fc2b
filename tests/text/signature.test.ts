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
