import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'shares-open-source',
  title: 'shares code, data or tools',
  looksFor: 'Own work given away or talked about as open work: repository, licence, script, data set, pull request.',
  side: 'peer',
  group: 'substance',
  points: 0.9,
  phrases: {
    en: [
      '(open source|open sourced|open sourcing|opensource|oss)',
      '(the|my|our|all|full|source) (code|source|repo|repository|script|scripts|dataset|notebook|notebooks|slides|data|sheet|template|module|files|spreadsheet|macro) (is|are|on|at|here|available|lives|for this|can be)',
      'under (the|a|an)? (mit|apache|gpl|bsd|cc by|creative commons|permissive|open)',
      '(pull request|pull requests|merge request|patch|patches|prs|github|gitlab|git repo|codebase|commit|commits|issue tracker)',
      '(i|we) (wrote|made|built|hacked|published|released|put together|created|pushed|wrote up) (a|an|my|some|the) (small|little|tiny|simple|quick|short|new|free|minimal)? (script|tool|library|package|module|plugin|notebook|macro|template|function|cmdlet|gist|container|image|cli|parser|spreadsheet|extension|app that|website that)',
    ],
    de: [
      '(quelloffen|quelloffene|quelltext|open source|frei verfugbar|unter freier lizenz)',
      '(der|mein|das|die) (code|skript|script|quellcode|datensatz|vorlage|tabelle|notebook|folien) (liegt|ist|steht|gibts|findet|liegen|sind|findest)',
      '(ich|wir) (habe|haben) .. (skript|script|werkzeug|modul|bibliothek|makro|vorlage|plugin|tabelle) (geschrieben|gebaut|veroffentlicht|gebastelt)',
    ],
    fr: [
      '(open source|libre de droits|sous licence|logiciel libre|code source)',
      '(le|mon|notre|les) (code|script|depot|jeu de donnees|fichier|modele|notebook|donnees) (est|sont|se trouve|disponible|en acces)',
      '(j ai|nous avons|on a) (ecrit|code|publie|bricole|developpe) (un|une|le) (petit|petite)? (script|outil|module|macro|bibliotheque|plugin)',
    ],
    es: [
      '(codigo abierto|software libre|licencia libre|open source|codigo fuente)',
      '(el|mi|nuestro) (codigo|script|repositorio|conjunto de datos|archivo|cuaderno) (esta|es|se puede|queda|lo)',
      '(escribi|escribimos|publique|publicamos|hice|hicimos) un (pequeno)? (script|modulo|macro|programa|paquete|complemento)',
    ],
    pt: [
      '(codigo aberto|software livre|licenca livre|open source|codigo fonte)', '(o|meu|nosso) (codigo|script|repositorio|conjunto de dados|arquivo|notebook) (esta|e|fica|ficou|pode)',
      '(escrevi|escrevemos|publiquei|publicamos|fiz|fizemos) um (pequeno)? (script|modulo|macro|programa|pacote|plugin)',
    ],
    it: [
      '(codice aperto|software libero|licenza libera|open source|codice sorgente)',
      '(il|il mio|il nostro|i) (codice|script|repository|dataset|file|notebook|dati) (e|sono|si trova|sta|sta su)',
      '(ho|abbiamo) (scritto|pubblicato|fatto|messo) (un|uno) (piccolo)? (script|modulo|macro|programma|pacchetto|plugin)',
    ],
    nl: [
      '(open source|vrije software|broncode|onder een vrije licentie)', '(de|mijn|onze) (code|broncode|script|dataset|repo|gegevens|sheet) (staat|is|vind|staan|zijn)',
      '(ik|we) (heb|hebben|schreef|bouwde|maakte) een .. (script|tool|module|macro|pakketje|plugin)',
    ],
  },
  unless: {
    en: [
      '(code expires|promo code|discount code|coupon|dress code|qr code|enter code|your code|offer|sales|buy|enroll|book a|demo|whatsapp|bitcoin|crypto|airdrop|outsource|hire|hiring|hire our|developers for|sponsor|backlinks)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'I wrote a small script that renames the scans; the code is on my page under the MIT license.',
    'Das Skript liegt im Repo, der Datensatz auch.',
    'Le code est en accès libre, les données suivront.',
    'El código está publicado, hice un pequeño script para el pesaje.',
    'Pull requests are welcome, above all for the Finnish units.',
  ],
  misses: [
    'Use promo code OPEN20, the discount code is valid today.',
    'Our developers for hire know open source. Book a demo.',
    'The dress code is black tie.',
    'Code rouge pour la météo demain.',
    'The files were lost in the move, sadly so was the cat.',
    'Enter code 4411 to claim your prize.',
  ],
};
