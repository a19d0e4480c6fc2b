import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'talks-of-private-life',
  title: 'talks of private life',
  looksFor: 'Family, food, plans for tonight: talk among friends.',
  side: 'other',
  group: 'smalltalk',
  points: 0.7,
  phrases: {
    en: [
      '(my|ur|your) (mom|mum|dad|mother|father|kids|son|daughter|wife|husband|boyfriend|girlfriend|baby|dog|cat|brother|sister|grandma|grandmother|grandfather|birthday|bday|bf|gf|hubby|fiance|pet|puppy|cousin)',
      '(love you|luv|miss you|miss u|xoxo|sweetheart|babe|darling|kisses|hugs|dude|cuz|coz|lor|leh|lah|okie|dunno|tmr|haf|abt)',
      '(dinner|lunch|movie|drinks|party|beach|pub|church) (tonight|tomorrow|later|tmr|this weekend)', '(where|what|when|how) (r|are) (you|u) (now|doing|going|at home|coming|been)',
      "(i'll|i'm|im|i am|i) (at|on|in|be|coming|going|leaving) (home|my way|bed|the way|back|late|there|to sleep|class|work|town|church|school)",
    ],
    de: [
      '(meine|mein|meiner) (mama|mutter|vater|oma|opa|frau|mann|tochter|sohn|kinder|hund|katze|freundin|schwester|bruder|papa|kleine)',
      '(hab dich lieb|vermisse dich|kuss|bussi|schatz|liebling|heute abend|bis nachher|gute nacht)',
    ],
    fr: [
      '(ma|mon|mes) (mere|pere|femme|mari|fille|fils|enfants|chien|chat|copine|copain|soeur|frere|grand mere|maman|papa)', '(je t aime|bisous|ma cherie|mon cheri|ce soir on|tu me manques)',
    ],
    es: [
      '(mi|mis) (mama|papa|madre|padre|mujer|marido|hija|hijo|hijos|perro|gato|novia|novio|hermana|hermano|abuela|abuelo|esposa|esposo)',
      '(te quiero|te amo|besos|mi amor|te extrano|carino)',
    ],
    pt: [
      '(minha|meu|meus) (mae|pai|esposa|marido|filha|filho|filhos|cachorro|gato|namorada|namorado|irma|irmao|avo)', '(te amo|beijos|meu amor|saudades|querida|hoje a noite)',
    ],
    it: [
      '(mia|mio|miei) (mamma|papa|madre|padre|moglie|marito|figlia|figlio|figli|cane|gatto|fidanzata|fidanzato|sorella|fratello|nonna|nonno)',
      '(ti amo|baci|amore mio|mi manchi|tesoro|stasera)',
    ],
    nl: [
      '(mijn) (moeder|vader|vrouw|man|dochter|zoon|kinderen|hond|kat|vriendin|vriend|zus|broer|oma|opa)', '(hou van je|kusjes|schat|lieverd|vanavond|ik mis je)',
    ],
  },
  unless: {
    en: [
      '(txt|claim|free|call now|prize|winner|book a|sign up|dm me|our clients|offer|i went from|passive income|hiring|subscribe|per day|# a day|account)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'My mum says dinner tonight at seven, bring the dog.',
    'Meine Oma feiert heute, wir grillen.',
    'Je t’aime, à ce soir.',
    'Mi hermana llega mañana con los niños.',
    'On my way home, c u soon, im on the way.',
  ],
  misses: [
    'My wife and I went from broke to passive income, DM me.',
    'Mother boards need a new capacitor.',
    'Free lunch at our demo, sign up.',
    'Der Mann am Kran hatte recht.',
    'Girlfriend wanted? Txt 8899.',
    'The home page loads slowly.',
  ],
};
