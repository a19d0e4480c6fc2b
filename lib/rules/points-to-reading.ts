import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'points-to-reading',
  title: 'points to something worth reading',
  looksFor: 'Another’s article, talk or list passed on with a word why.',
  side: 'peer',
  group: 'substance',
  points: 0.6,
  phrases: {
    en: [
      '(interesting|good|great|excellent|nice|useful|insightful|fascinating|thoughtful|brilliant|solid|helpful|awesome|detailed|fantastic|thought provoking|well written) (read|article|piece|post|paper|thread|write up|writeup|talk|overview|explanation|summary|blog|blog post|analysis|essay|podcast|list|resource|series|report|video|book|interview|introduction|intro|tutorial|guide|episode|story|blogpost)',
      '(worth|must|recommended|required|weekend|sunday|long) (a read|reading|your time|a listen|a look|watching|listening|a watch|read)',
      '(highly|really|strongly|i|can) recommend (this|the|reading|it|that|watching|listening|his|her|a|to read)',
      "(i|i just|just|i've been|we) (came across|stumbled upon|stumbled on|stumbled across|found|discovered|ran into) (this|an interesting|a great|a good|a nice|a useful|a paper|an article|the following)",
      '(via|blogged|article by|post by|piece by|paper by|book by|talk by|thread by|by) (the|a|my|prof|dr|our)? .. (via|explains|explaining|on how|about how|on why|argues)',
      '(read|see) (also|the full|the whole|this|more about|more on|more in|his|her|their)',
    ],
    de: [
      '(lesenswert|lesenswerter|lesenswerte|sehenswert|horenswert|spannender|interessanter|guter|toller|lesetipp|horenswerte|buchtipp|kluger|schoner)',
      '(kann|wurde) .. (nur|sehr|warmstens)? empfehlen', '(bin|ich bin) .. (gestossen|gestolpert)',
      '(hier|dazu) (ein|der|die|eine) (guter|gute|interessanter|interessante|spannender|lange|kurze)',
    ],
    fr: [
      '(excellent|tres bon|bon|interessant|passionnant|bel|super) (article|papier|billet|texte|podcast|fil|entretien|reportage|dossier|livre|resume)',
      '(article|lecture|texte|livre) (interessant|interessante|passionnant|a lire|recommande|recommandee|eclairant|eclairante)',
      '(a lire|a ecouter|a voir) (absolument|sur|dans|avec|pour|ce|cet|aussi)', 'je (recommande|conseille) (la lecture|vivement|ce|cet|cette|l)',
    ],
    es: [
      '(interesante|excelente|buen|gran|muy buen|buenisimo) (articulo|texto|hilo|podcast|libro|resumen|ensayo|reportaje)',
      '(articulo|lectura|texto|hilo) (interesante|recomendado|recomendable|imprescindible|recomendada|muy bueno)',
      '(recomiendo|les recomiendo|os recomiendo) (leer|la lectura|este|esta|el|mucho|la)', '(vale la pena|merece la pena) (leer|leerlo|escuchar|verlo|la lectura)',
    ],
    pt: [
      '(interessante|excelente|otimo|bom|muito bom) (artigo|texto|fio|podcast|livro|resumo|ensaio)',
      '(artigo|leitura|texto) (interessante|recomendado|recomendavel|obrigatoria|recomendada|muito bom)', '(recomendo|indico) (a leitura|ler|este|esse|muito|o|a)',
      'vale (a pena|muito a pena|a leitura)',
    ],
    it: [
      '(interessante|ottimo|bell|bel|buon) (articolo|testo|podcast|libro|pezzo|saggio|riassunto|approfondimento)',
      '(articolo|lettura|testo) (interessante|consigliato|consigliata|da leggere|illuminante|imperdibile)', '(consiglio|vi consiglio) (la lettura|di leggere|questo|questa|vivamente|l)',
      '(da leggere|vale la pena leggere)',
    ],
    nl: [
      '(interessant|goed|mooi|sterk|boeiend|helder|lezenswaardig|lezenswaard) (artikel|stuk|verhaal|boek|overzicht|interview|onderzoek|betoog|podcast)',
      '(aanrader|leestip|luistertip|het lezen waard)', '(ik)? (raad|kan) .. (aanraden|aan om te lezen)',
    ],
  },
  unless: {
    en: [
      '(our (new|latest|free)? (guide|ebook|whitepaper|report|video)|my (new)? (book|course|video)|your (article|post|website|blog|content|video)|great post about|loved your|subscribe|buy|order|discount|book a|free|sign up|register|join|dm|win)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Interesting article on how ports count containers twice: worth reading to the end.',
    'Lesenswerter Beitrag von einer Hebamme über Dienstpläne.',
    'À lire absolument dans la revue : un papier sur les digues.',
    'Recomiendo leer este informe, sobre todo el anexo.',
    'Came across this, a great talk by a librarian on lost keys.',
  ],
  misses: [
    'I came across your website and loved your article, would you accept a link?',
    'Great read, my new book is out. Order it now.',
    'Best read in the sun, our new guide to summer wine is free.',
    'The weather is nice, look at the sky.',
    'Tolles Angebot, nur heute!',
    'Excellent service, we will come again.',
  ],
};
