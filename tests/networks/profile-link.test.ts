import { describe, expect, it } from 'vitest';
import { findLinkedProfile } from '../../lib/networks/profile-link';

describe('the party behind a link', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-Example/', 'person', 'linkedin/in/ada-example'],
    ['https://www.linkedin.com/in/ACoAAB1cD2eFgH3iJ4', 'person', 'linkedin/id/ACoAAB1cD2eFgH3iJ4'],
    ['https://de.linkedin.com/company/acme-growth/posts/?x=1', 'organization', 'linkedin/company/acme-growth'],
    ['https://www.linkedin.com/showcase/acme-labs', 'organization', 'linkedin/company/acme-labs'],
    ['https://x.com/OttoMuster', 'person', 'x/ottomuster'],
    ['https://x.com/i/user/77001122', 'person', 'x/id/77001122'],
    ['https://twitter.com/intent/user?a=b&user_id=77001122', 'person', 'x/id/77001122'],
    ['https://www.facebook.com/ada.example', 'person', 'facebook/ada.example'],
    ['https://www.facebook.com/profile.php?id=100012345678901', 'person', 'facebook/id/100012345678901'],
    ['https://www.facebook.com/groups/7000/user/100012345678901/', 'person', 'facebook/id/100012345678901'],
    ['https://www.facebook.com/pages/Quiet-Works/100012345678902', 'organization', 'facebook/id/100012345678902'],
    ['https://m.me/ada.example', 'person', 'facebook/ada.example'],
    ['https://www.messenger.com/t/100012345678901/', 'person', 'facebook/id/100012345678901'],
    ['https://www.facebook.com/messages/e2ee/t/100012345678901', 'person', 'facebook/id/100012345678901'],
  ])('%s is a %s', (href, kind, key) => expect(findLinkedProfile(href)).toMatchObject({ kind, key }));
  it.each(['https://www.messenger.com/t/7123456789012345', 'https://x.com/i/communities/1', 'https://x.com/intent/tweet?text=user_id=77', 'https://m.me/', 'https://evil.example/m.me/ada', 'https://notx.com/i/user/77', 'javascript:alert(1)', 'https://m.me.evil.example/ada'])('%s is nobody’s', (href) => expect(findLinkedProfile(href)).toBeUndefined());
});
