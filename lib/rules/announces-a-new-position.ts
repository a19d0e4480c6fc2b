import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'announces-a-new-position',
  title: 'announces a change of job',
  looksFor: 'News about oneself: a new position, a leave, a promotion, a graduation.',
  side: 'other',
  group: 'smalltalk',
  points: 1.1,
  phrases: {
    en: [
      "(happy|excited|thrilled|delighted|proud|pleased|honored|honoured|glad|stoked|grateful|humbled) to (share|announce|say|have|be|inform|let you know) (that)? .. (i'm|i am|i|i've|starting|started|joined|joining|completed|graduated|accepted|position|promoted|role|passed|earned|certificate|certification|received)",
      '(starting|started|start) (a|my) new (position|job|role|chapter|journey|adventure)', '(first|last) (day|week|month) (at|with|as) (my|the|a|work|our|school)',
      "(i|i've|i have) (joined|graduated|been promoted|got promoted|left|resigned|accepted|quit|retired|retire|passed) (from|as|to|the|my|a|at|with|an|after|on|today|university|our)",
      '(new chapter|next chapter|new journey|some personal news|personal news|life update|bittersweet|farewell|after # (years|wonderful|amazing|great))',
    ],
    de: [
      '(freue mich|stolz|glucklich) .. (mitteilen|verkunden|bekannt|neue stelle|neue position|neuen job|angefangen|beginne|gestartet|teil des teams)',
      '(mein|heute) .. (erster|letzter) (arbeitstag|tag)', '(neues kapitel|neuer lebensabschnitt|in eigener sache|habe gekundigt|wurde befordert|verlasse|abschied)',
    ],
    fr: [
      '(heureux|heureuse|ravi|ravie|fier|fiere) (de|d) .. (annoncer|partager|rejoindre|avoir rejoint|nouveau poste|commencer|occuper)',
      '(nouveau chapitre|nouvelle aventure|dernier jour|premier jour|une page se tourne|prise de fonction)',
    ],
    es: [
      '(feliz|contento|contenta|orgulloso|orgullosa|emocionado|emocionada|me alegra|me complace) (de|por)? .. (compartir|anunciar|comparto|nuevo puesto|empiezo|comunicar|he empezado|incorporo)',
      '(nuevo capitulo|nueva etapa|ultimo dia|primer dia|nuevo puesto|nuevo reto)',
    ],
    pt: [
      '(feliz|contente|orgulhoso|orgulhosa|animado|animada|tenho o prazer) (em|por|de)? .. (compartilhar|anunciar|contar|comeco|inicio|comecei|novo cargo|nova posicao|partilhar)',
      '(novo capitulo|nova etapa|ultimo dia|primeiro dia|novo ciclo|novo desafio|nova jornada)',
    ],
    it: [
      '(felice|lieto|lieta|orgoglioso|orgogliosa|contento|contenta|entusiasta) di .. (annunciare|condividere|comunicare|iniziare|aver iniziato|iniziato|far parte)',
      '(nuovo capitolo|nuova avventura|ultimo giorno|primo giorno|nuovo ruolo|nuova sfida)',
    ],
    nl: [
      '(blij|trots|verheugd|ik mag) .. (aankondigen|delen|vertellen|melden|mededelen|begonnen|beginnen|starten)',
      '(nieuw hoofdstuk|nieuwe stap|laatste werkdag|eerste werkdag|nieuwe baan|nieuwe uitdaging)',
    ],
  },
  unless: {
    en: [
      "(launch of our|launching our|our new product|our new course|my new course|sign up|register|book a|discount|free|we're hiring|we are hiring|apply|download|waitlist|presale|enroll|now available|our partnership|webinar)",
    ],
    de: [
      '(jetzt bestellen|anmelden|kostenlos*|rabatt)',
    ],
    fr: [
      '(inscrivez|gratuit*|offre)',
    ],
    es: [
      '(inscribete|gratis|oferta)',
    ],
    pt: [
      '(inscreva|gratis|oferta)',
    ],
    it: [
      '(iscriviti|gratis|offerta)',
    ],
    nl: [
      '(gratis|korting|inschrijven)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Starting a new position as head cook in Bodø on Monday!',
    'Heute war mein letzter Arbeitstag nach 22 Jahren.',
    'Ravie de vous annoncer que je rejoins le port de Sète.',
    'Nueva etapa: empiezo en el archivo municipal.',
    'Trots om te delen dat ik ben begonnen als brugwachter.',
  ],
  misses: [
    'Excited to announce the launch of our new course. Sign up now!',
    'The first day of the pump test ended in mud.',
    'Starting price is 40 euros.',
    'Neue Kollektion, jetzt bestellen.',
    'We are hiring, happy to announce.',
    'A chapter on locks is missing from the book.',
  ],
};
