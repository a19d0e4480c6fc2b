import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-what-others-think',
  title: 'asks what others think',
  looksFor: 'Invites an answer, a correction or a contradiction from the readers.',
  side: 'peer',
  group: 'conversation',
  points: 0.4,
  phrases: {
    en: [
      'what do (you|you all|others|people) think',
      '(am i|are we|what am i|what are we) (wrong|missing|missing something|alone|overthinking|crazy|the only one|the only person|reading|right)',
      "(change my mind|convince me|prove me wrong|tell me i'm wrong|tell me why i'm wrong|correct me if|correct me where|please correct me|feel free to disagree|happy to be corrected|happy to be proven wrong|poke holes)",
      '(your|any|other) (thoughts|take|view|views|opinion|opinions|experience|experiences)', '(do|would) you (agree|disagree|see it|see this|share this|concur|object)',
      '(curious|interested|keen|love|like|interesting) to (hear|see|know|learn|read) (how|what|if|whether|other|others|your take|your view|your thoughts|your opinion|your experience|from (others|people|anyone)|where|why|counter|different|more about (how|your experience))',
      'how (do|does|is|are|would) (you|your team|others|everyone|other people|it) (see|view|feel|think)',
    ],
    de: [
      '(was|wie) (denkt|meint|haltet|seht|denken|meinen|sehen|siehst|denkst|meinst) (ihr|sie|du)',
      '(liege ich|irre ich|ubersehe ich|ist mir|sehe ich das) (falsch|mich|etwas|da|was|entgangen|zu)',
      '(eure|ihre|deine|andere) (meinung|meinungen|gedanken|erfahrungen|sicht|erfahrung|einschatzung)', '(korrigiert|widersprecht|uberzeugt) mich',
      '(widerspruch|gegenrede|kritik) (erwunscht|willkommen|gern|gerne|erbeten)',
    ],
    fr: [
      '(qu|que|vous) en pensez vous', '(vous|tu) (en)? (pensez|penses) quoi', '(je me trompe|ai je tort|suis je|est ce que je me)',
      '(votre|vos|ton|d autres) (avis|opinion|experience|experiences|regard|ressenti|points de vue)', '(corrigez|contredisez) moi',
      '(preneur|preneuse|curieux|curieuse) (de|d) .. (avis|savoir|entendre|lire|vos)',
    ],
    es: [
      '(que|como) (opinan|opinais|piensan|pensais|opinas|piensas|lo ven|lo veis|les parece|os parece)', '(me equivoco|estoy equivocado|estoy equivocada|se me escapa)',
      '(su|vuestra|tu|otras) (opinion|experiencia|opiniones|experiencias|vision)', '(corrijanme|corregidme|convenzanme|se aceptan criticas)',
    ],
    pt: [
      'o que (voces|voce|vcs) (acham|acha|pensam|pensa)', '(como|e) voces (veem|pensam|enxergam|lidam|o que acham)', '(estou errado|estou errada|me engano|sera que estou)',
      '(sua|suas|outras) (opiniao|opinioes|experiencia|experiencias)', '(me corrijam|corrijam me|discordem)',
    ],
    it: [
      '(che|cosa|voi) (ne pensate|ne pensi|che ne pensate|cosa ne pensate|come la vedete|ne dite)', '(ne pensate|ne pensi|ne dite|la vedete)', '(mi sbaglio|sbaglio io|mi sfugge)',
      '(la vostra|il vostro|le vostre|il tuo|altre) (opinione|parere|esperienza|esperienze|opinioni)', '(correggetemi|smentitemi)',
    ],
    nl: [
      '(wat|hoe) (vinden|denken|zien|vind|denk|zie) (jullie|je|u)', '(zie ik|heb ik|ben ik|mis ik) (iets|het|dat|de enige)',
      '(jullie|jouw|andere) (mening|ervaring|ervaringen|kijk|gedachten)', '(corrigeer|overtuig) me',
    ],
  },
  unless: {
    en: [
      '(comment below|link in|giveaway|win|dm|sign up|book a|free|follow me|follow for|subscribe|like and share|like & share|shop|our new|check out our)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Am I missing something, or is the second drawing older than the first?',
    'Wie seht ihr das? Widerspruch erwünscht.',
    'Qu’en pensez-vous, collègues des bibliothèques ?',
    '¿Qué opinan los que trabajan de noche?',
    'Correct me if this is different in Norway.',
  ],
  misses: [
    'What do you think of our new lamp? Like and share to win one.',
    'Thoughts and prayers to the family.',
    'Comment below what you think and get my free guide.',
    'Ihr denkt an alles, wir liefern.',
    'Qué piensa cenar usted hoy, preguntó el camarero.',
    'Think about it.',
  ],
};
