import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'links-to-a-shop',
  title: 'links to a shop or checkout',
  looksFor: 'A link to a store, a marketplace or a payment page.',
  side: 'marketing',
  group: 'links',
  points: 1.6,
  when: (s) => s.linksShop > 0,
});

export const examples: RuleExamples = {
  hits: [
    'My new planner is out: https://www.etsy.com/listing/000000/planner',
    'Hier entlang: https://gumroad.com/l/beispiel',
    { text: 'Todo lo nuevo está aquí.', links: [{ url: 'https://www.amazon.com/dp/B000000000' }] },
  ],
  misses: [
    'The corner shop closed after ninety years.',
    'Amazon warehouses and their injury rates: https://arxiv.org/abs/0000.00000',
    'I repaired it with a part from an online store, no idea which.',
    'Book tip: The Salt Path, from your library.',
    'Der Laden im Dorf lebt von der Post.',
  ],
};
