import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'sends-to-its-own-publication',
  title: 'sends readers to its own publication',
  looksFor: '“Our latest blog breaks it down”, “read the full report here”, “tune in to our podcast”: a taste here, the rest where the writer counts visitors.',
  side: 'marketing',
  group: 'ask',
  points: 0.9,
  surfaces: ['feed', 'comment', 'email'],
  phrases: {
    en: [
      'our (latest|new|newest|recent|free|annual|full) .. (blog|blog post|report|research|survey|whitepaper|study|article|insights|guide|playbook|episode|podcast|case study|index|benchmark|edition|issue)',
      '(read|get|see|download|view|explore|access) (the|our) (full|complete|entire) (article|report|story|guide|blog|post|findings|study|survey|interview|case study) (here|now|at|below|on|via|in)?',
      '(blog|article|report|guide|episode|post|video|expert|experts) .. (breaks|break|breaking) (it|this|that|them) (all)? down', '(download it|get it|grab it|watch it|listen) (here|now|below|on (demand|spotify|apple))',
      '(check out|explore|discover) (our|their) .. (whitepaper|ebook|guide|survey|podcast|episode|collection)',
      '(visit|head to|head over to|go to) (our|the) (website|site|blog|page|store|link|profile)',
      '(today\'s|this week\'s|tomorrow\'s) (newsletter|issue|edition|episode|blog)',
      "(you'll|you will|youll) (learn|discover|walk away with)",
      '(rsvp|tune in|coming up next) (in|to|on|at|this|for|here|below|via)', 'tickets (here|below|via|from)',
    ],
    de: ['(unser|unserem|unseren|unsere) (neuer|neuen|aktueller|aktuellen|neueste|neuesten|aktuelle) (blogbeitrag|blog|report|studie|artikel|podcast|folge|ausgabe|magazin|ratgeber)', '(mehr (dazu|erfahren|infos)|den ganzen|zum (vollstandigen|ganzen)) .. (artikel|blog|beitrag|hier|unter|website|auf unserer|link)', '(jetzt|hier) (lesen|reinhoren|mehr erfahren|weiterlesen)'],
    fr: ['(notre|nos) (dernier|derniere|nouveau|nouvelle|nouvel) (article|etude|rapport|episode|podcast|blog|barometre|numero|dossier)', '(en savoir plus|lire (l article|la suite|l etude)|decouvrez (l article|l etude|notre article|le dossier|l episode)|a lire|a ecouter) .. (ici|sur|lien|commentaire|notre)?', '(plus d infos|rendez vous sur|retrouvez) .. (notre site|notre blog|notre page|le site|lien)'],
    es: ['(nuestro|nuestra|en nuestro) (ultimo|ultima|nuevo|nueva|mas reciente) (articulo|estudio|informe|episodio|podcast|blog|reporte|guia)', '(lee|leer|descubre|conoce|consulta|escucha) .. (articulo|informe|mas|episodio|nota|blog) (completo|completa|aqui|en nuestr*|en el enlace|en el link)', '(mas informacion (aqui|en)|visita (nuestra|nuestro))'],
    pt: ['(nosso|nossa|no nosso|na nossa) (ultimo|ultima|novo|nova|mais recente) (artigo|estudo|relatorio|episodio|podcast|blog|pesquisa|guia)', '(leia|confira|acesse|ouca|saiba mais|conheca) .. (artigo|completo|completa|aqui|no link|nosso blog|nosso site|link|na bio)', '(mais informacoes|visite) (aqui|em|nosso|no)'],
    it: ['(il|la|nel|nella) (nostro|nostra) (ultimo|ultima|nuovo|nuova) (articolo|studio|report|episodio|podcast|blog|guida)', '(leggi|scopri|ascolta) (di piu|l articolo|il report|la guida|tutto|qui|l episodio)', '(maggiori informazioni|visita) (qui|su|il nostro|sul)'],
    nl: ['(ons|onze|in onze|in ons) (nieuwste|laatste|nieuwe) (blog|artikel|rapport|onderzoek|podcast|aflevering|whitepaper)', '(lees|ontdek|bekijk|luister) (meer|het hele|het volledige|hier|verder|de hele) .. (artikel|hier|op|blog|via|website)?'],
  },
  unless: {
    en: ['(hiring|vacancy|apply|our paper|preprint|doi|arxiv|dataset|github|open source|repo|i wrote|i write|my colleague wrote|candidates)'],
    de: ['(bewerb*|stelle|open source|preprint)'], fr: ['(recrut*|poste|open source)'], es: ['(vacante|open source)'], pt: ['(vaga|open source)'], it: ['(assum*|open source)'], nl: ['(vacature|open source)'],
  },
});
export const examples: RuleExamples = {
  hits: [
    'Our newest blog breaks the whole tariff down for you.',
    'Read the full report here and see where you stand.',
    'Unsere neueste Studie zeigt es: jetzt lesen.',
    'Découvrez notre dernière étude, en savoir plus ici.',
    'Lee el informe completo aquí.',
    'Confira o artigo completo no link.',
  ],
  misses: [
    'I wrote down how we moved 40 tonnes of archive; visit our site if you want the plan.',
    'The engine breaks down at minus thirty.',
    'My grandmother’s report card was full of praise.',
    'The preprint is out; read the full article before you argue.',
    'We are hiring, find out more about our team.',
    'The study was read by nobody, which is why I read it.',
  ],
};
