import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'jokes',
  title: 'jokes',
  looksFor: 'Laughter, memes, punchlines.',
  side: 'other',
  group: 'smalltalk',
  points: 0.7,
  phrases: {
    en: [
      '(lol|lmao|lmfao|rofl|haha|hahaha|hehe|roflmao|memes|just kidding|pun intended|no pun|punchline|funny story|plot twist|said no one ever|that moment when|asking for a friend|dad joke|knock knock)',
      '(walks|walk) into a bar',
    ],
    de: [
      '(haha|hihi|lol|witz|kleiner scherz|spass beiseite|treffen sich|flachwitz|kommt ein mann|kennt ihr den|kennst du den)',
    ],
    fr: [
      '(mdr|ptdr|lol|haha|blague|je rigole|humour du|la blague|c est l histoire d un)',
    ],
    es: [
      '(jajaja|jeje|chiste|es broma|jajajaja)',
    ],
    pt: [
      '(kkkk|kkk|kkkkk|rsrs|piada|hahaha)',
    ],
    it: [
      '(ahahah|ahah|haha|battuta|barzelletta|scherzi a parte)',
    ],
    nl: [
      '(haha|hihi|grapje|grapje hoor)',
    ],
  },
  unless: {
    en: [
      "(no joke|isn't a joke|not a joke|memecoin|meme coin|token|presale|airdrop|crypto|book a|sign up|txt|our clients|free|nobody (knows|told|wants|has|is|was|asked|reads|can|cares|else|will|ever|in|noticed|talks))",
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'A tide gauge walks into a bar. It was low. Lol.',
    'Treffen sich zwei Pumpen, sagt die eine nichts. Flachwitz.',
    'Mdr, le chat a signé le bon de livraison.',
    'Jajaja, otra vez lunes.',
  ],
  misses: [
    'Presale of our meme coin starts now, join the token.',
    'The bearing failure was no joke.',
    'Nobody reads the manual of the crane.',
    'Der Scherbenhaufen wird gefegt.',
    'Rolf is on holiday.',
  ],
};
