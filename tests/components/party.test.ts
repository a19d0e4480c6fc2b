import { describe, expect, it } from 'vitest';
import { parseParty } from '../../components/popup/party';

describe('adding to the list by hand understands', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-Example/?trk=feed', 'person', 'linkedin/in/ada-example', 'Ada Example'],
    ['linkedin.com/in/ada-example-4b1', 'person', 'linkedin/in/ada-example-4b1', 'Ada Example'],
    ['de.linkedin.com/in/j%C3%BCrgen-muster', 'person', 'linkedin/in/jürgen-muster', 'Jürgen Muster'],
    ['https://www.linkedin.com/in/ACoAAB1cD2eFgH3iJ4', 'person', 'linkedin/id/ACoAAB1cD2eFgH3iJ4', 'ACoAAB1cD2eFgH3iJ4'],
    ['https://www.linkedin.com/company/acme-growth/posts/', 'organization', 'linkedin/company/acme-growth', 'Acme Growth'],
    ['linkedin.com/school/invented-university', 'organization', 'linkedin/school/invented-university', 'Invented University'],
    ['@Sam_Invented', 'person', 'x/sam_invented', '@Sam_Invented'],
    ['https://x.com/sam_invented/status/1234', 'person', 'x/sam_invented', '@sam_invented'],
    ['twitter.com/sam_invented', 'person', 'x/sam_invented', '@sam_invented'],
    ['https://www.facebook.com/ada.example?ref=x', 'person', 'facebook/ada.example', 'Ada Example'],
    ['https://m.facebook.com/profile.php?id=100012345678', 'person', 'facebook/id/100012345678', '100012345678'],
    ['https://www.facebook.com/people/Ada-Example/100012345678/', 'person', 'facebook/id/100012345678', 'Ada Example'],
    ['https://x.com/i/user/77001122', 'person', 'x/id/77001122', '77001122'],
    ['https://twitter.com/intent/user?user_id=77001122', 'person', 'x/id/77001122', '77001122'],
    ['https://www.facebook.com/groups/7000/user/100012345678901/', 'person', 'facebook/id/100012345678901', '100012345678901'],
    ['facebook.com/p/Quiet-Works-100012345678902/', 'person', 'facebook/id/100012345678902', 'Quiet Works'],
    ['Acme.Example', 'domain', 'domain/acme.example', 'acme.example'],
    ['https://www.acme-growth.example/book?x=1', 'domain', 'domain/acme-growth.example', 'acme-growth.example'],
    ['  Grow   your pipeline! ', 'phrase', 'phrase/grow your pipeline', 'Grow your pipeline!'],
    ['“I help founders”', 'phrase', 'phrase/i help founders', 'I help founders'],
  ])('%s', (typed, kind, key, name) => {
    const result = parseParty(typed);
    expect(result.ok && [result.party.kind, result.party.identity.key, result.party.name]).toEqual([kind, key, name]);
  });
  it('a name, but says that it would be taken as words', () => {
    const result = parseParty('Ada Example');
    expect(result.ok && result.party).toMatchObject({ kind: 'phrase', looksLikeAName: true });
  });
});

describe('adding to the list by hand refuses, and says what to do instead, for', () => {
  it.each([
    ['', /Paste an address/],
    ['   ', /Paste an address/],
    ['Ada', /One word would match too much/],
    ['ada@acme.example', /Use the domain instead: acme\.example/],
    ['linkedin.com', /the network itself/],
    ['https://www.linkedin.com/feed/', /no profile and no page/],
    ['https://x.com/home', /no profile and no page/],
    ['https://www.facebook.com/groups/12345', /no profile and no page/],
    ['t.co/abc', /the network itself/],
    ['calendly.com/otto', /Many people share calendly\.com/],
    ['docs.google.com/x', /Many people share/],
    ['javascript:alert(1)//a.b', /no complete web address/],
    ['https://192.168.0.1/', /no complete web address/],
    ['acme..example', /no complete web address/],
    ['word '.repeat(80), /longer than 300/],
  ])('%j', (typed, problem) => {
    const result = parseParty(typed);
    expect(!result.ok && result.problem).toMatch(problem);
  });
});
