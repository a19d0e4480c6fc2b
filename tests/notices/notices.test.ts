import { describe, expect, it } from 'vitest';
import { NOTICE_FOOTINGS, NOTICE_LANGUAGES, NOTICE_TONES } from '../../lib/core/notice';
import { composeNotice, profileLine } from '../../lib/notices/compose';
import { law as de } from '../../components/words/de-law';
import { law as en } from '../../components/words/en-law';
import { law as es } from '../../components/words/es-law';
import { law as fr } from '../../components/words/fr-law';
import { law as pt } from '../../components/words/pt-law';
import { FOOTINGS } from '../../lib/notices/footings';
import { replyBy } from '../../lib/notices/reply-clock';

const entry = { kind: 'organization' as const, name: 'Acme {date} Growth', evidence: [{ at: Date.UTC(2026, 10, 3, 12), network: 'linkedin' as const, quote: 'secret words' }] };
const every = NOTICE_LANGUAGES.flatMap((language) => NOTICE_TONES.flatMap((tone) => NOTICE_FOOTINGS.map((footing) => ({ language, tone, footing }))));

describe('a notice', () => {
  it.each(every)('$language, $tone, $footing: asks to stop and to be suppressed, names no more than it must', (choice) => {
    const text = composeNotice(entry, choice);
    expect(text).toContain('Acme {date} Growth');
    expect(text).toMatch(/LinkedIn/);
    expect(text).toMatch(/2026/);
    expect(text).not.toMatch(/\{(name|network)\}|undefined|secret|spam+er/i);
    expect(text.length).toBeLessThan(1200);
    const law = { none: /GDPR|RGPD|DSGVO|AVG|UWG|CAN-SPAM|CASL|LCAP/, gdpr: /GDPR|RGPD|DSGVO|AVG/, uk: /UK GDPR/, uwg: /UWG/, 'can-spam': /CAN-SPAM/, casl: /CASL|LCAP/ }[choice.footing];
    if (choice.footing === 'none') expect(text).not.toMatch(law);
    else expect(text).toMatch(law);
  });
  it('to a domain greets nobody by name and claims no date that is not known', () => {
    const text = composeNotice({ kind: 'domain', name: 'acme.example', evidence: [] }, { language: 'en', tone: 'plain', footing: 'none' });
    expect(text).toBe('Hello,\n\nI don’t want to receive marketing messages. Please stop sending them to me.\n\nPlease put me on your suppression list rather than deleting me, so that I am not contacted again from a new list.\n\nThank you');
  });
  it('has a line for one’s profile in every language', () => expect(new Set(NOTICE_LANGUAGES.map(profileLine)).size).toBe(7));
  it.each(Object.entries({ en, de, fr, es, pt }))('gives facts, a term, and for every law a source, in %s; what may not apply says so', (_, law) => {
    const words = law as Readonly<Record<string, string>>;
    for (const id of NOTICE_FOOTINGS) {
      expect([words[`law.${id}.title`], words[`law.${id}.facts`], words[`law.${id}.term`]].every((text) => text && text.length > 4)).toBe(true);
      expect(FOOTINGS[id].source?.startsWith('https://') ?? false).toBe(id !== 'none');
      expect(words[`law.${id}.source`] !== undefined).toBe(id !== 'none');
    }
    expect(words['law.casl.caveat']).toMatch(/InMail/);
    expect(words['law.gdpr.facts']).not.toMatch(/spam|!/i);
    for (const id of ['can-spam', 'casl'] as const) expect(words[`law.${id}.term`]).toMatch(/10/);
  });
});

describe('the reply clock', () => {
  const day = (text: string) => new Date(`${text}T10:00:00`).getTime();
  const end = (text: string) => new Date(`${text}T23:59:59.999`).getTime();
  it.each([['2026-11-03', '2026-11-17'], ['2026-11-06', '2026-11-20'], ['2026-11-07', '2026-11-20'], ['2026-12-24', '2027-01-07']])('10 business days after %s is %s', (from, to) => expect(replyBy(day(from), 'can-spam')).toBe(end(to)));
  it.each([['2026-11-03', '2026-12-03'], ['2026-01-31', '2026-02-28'], ['2028-01-30', '2028-02-29'], ['2026-12-31', '2027-01-31']])('one month after %s is %s', (from, to) => expect(replyBy(day(from), 'gdpr')).toBe(end(to)));
});
