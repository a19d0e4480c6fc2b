import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'sells-media-exposure',
  title: 'sells an interview, feature or podcast appearance',
  looksFor: 'To be featured, interviewed or published, with a contribution to the costs.',
  side: 'marketing',
  group: 'offer',
  points: 1.4,
  phrases: {
    en: ['(processing|publication|article processing) (charge|charges|fee|fees) (for authors|has been|have been|is|are|of #)', '(feature|featured|featuring|interview) .. (magazine|podcast|cover|forbes|tv show|publication) .. (fee|package|packages|cost|investment|contribution)', '(guest|speaker) (package|packages|fee|slot|slots|investment)', '(love|like|want|great) to (have|feature|interview|invite) you .. (podcast|show|magazine|edition|channel)', '(get|getting) (you|your|published|featured) .. (featured|in forbes|on forbes|in entrepreneur|publications|in top|press|podcasts|media)', '(book you|get you|place you) (on|in) .. (podcast|podcasts|stages|media|magazines)', '(press release|pr) (distribution|package|packages|coverage|placement)', '(cover story|cover feature|full page) .. (fee|cost|package|usd|charges|nominal)', '(share|sharing|review|write about|publish) .. (infographic|press release|product|story) .. (your readers|your audience|your blog|on your site)'],
    de: ['(interview|portrat|podcast|magazin) .. (kostenbeitrag|paket|pauschale|unkostenbeitrag|produktionskosten)', '(als gast|zu gast) .. (podcast|sendung|interview)'],
    fr: ['(interview|portrait|podcast|magazine|reportage|publi) .. (participation aux frais|forfait|frais|pack|ht)', '(vous recevoir|vous inviter|invite) .. (podcast|emission)'],
    es: ['(entrevista|podcast|revista|portada|reportaje) .. (inversion|costo|paquete|cuota|aportacion)', '(invitarte|invitarle|tenerte) .. (podcast|programa|entrevista)'],
    pt: ['(entrevista|podcast|revista|capa|materia) .. (investimento|taxa|pacote|custo|valor)', '(convidar voce|te convidar|te receber) .. (podcast|programa|entrevista)'],
    it: ['(intervista|podcast|rivista|copertina|articolo) .. (contributo|spese|pacchetto|costo|quota)', '(invitarla|invitarti|averti|averla) .. (podcast|trasmissione|ospite)'],
    nl: ['(interview|podcast|magazine|artikel|uitzending) .. (bijdrage|pakket|kosten|investering|vergoeding)', '(je|u) uitnodigen .. (podcast|programma|interview)'],
  },
  unless: { en: ['(no fee|free of charge|we pay (speakers|guests)|job interview|interviewed (me|him|her|three|ten))', '(js party|university radio|local radio|oral history)'] },
});

export const examples: RuleExamples = {
  hits: [
    'We would love to have you on our podcast; guest packages start at 900.',
    'Wir möchten Sie als Gast in unseren Podcast holen, der Kostenbeitrag deckt die Produktion.',
    'Get featured in top publications within ten days.',
    'Queremos invitarte al podcast, la inversión es mínima.',
  ],
  misses: [
    'The magazine interviewed ten bakers and printed one lie.',
    'Our local radio asked me about frogs for six minutes.',
    'Podcast tip: the episode on river law is worth the walk.',
    'The story of the pump station deserves a film.',
    'Im Interview sagte der Förster, der Wald brauche Ruhe.',
  ],
};
