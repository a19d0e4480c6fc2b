import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'shares-own-writing',
  title: 'shares own writing or a talk',
  looksFor: 'Own article, slides, recording or paper named plainly, without asking for anything in return.',
  side: 'peer',
  group: 'substance',
  points: 0.6,
  phrases: {
    en: [
      '(blogged|new blog|new post|new blog post|latest post|blog post|blogpost|my blog|my post|new article|my article|guest post|my paper|new paper|our paper|my talk|my slides|preprint|write up|writeup)',
      "(i|i've|we|just|i ve) (wrote|written|blogged|published|posted|recorded|drafted|wrote up) (about|a|an|some|up|my|on|this|it|down|the|here|something|two|part)",
      "(slides|recording|video|transcript|notes|deck|handout) (from|of|for) (my|the|our|yesterday's|today's|last|this)",
      "(i|i'm|i am|we|i'll be|will be|i was) (spoke|speaking|talked|presented|presenting|gave|giving|talking) (a|my|our)? (talk|presentation|session|lecture|keynote)? (at|about|on|with|last)",
    ],
    de: [
      '(neuer|mein|unser|neuen|meinen|der) (artikel|blogartikel|beitrag|blogbeitrag|blogpost|aufsatz|vortrag|text) (uber|zu|zum|zur|ist|auf|in|bei|von|im)',
      '(folien|mitschnitt|aufzeichnung|mitschrift) (von|vom|zu|zum|meines|unseres|gibt|sind|stehen)',
      '(ich|wir) (habe|haben|hab) .. (aufgeschrieben|geschrieben|gebloggt|veroffentlicht|zusammengefasst|notiert)',
    ],
    fr: [
      '(mon|notre|nouvel|nouveau|un) (article|billet|texte|papier|expose) (sur|de blog|explique|est|paru|decrit)',
      '(les|mes|diapos|support) (diapositives|slides|diapos|notes|support) (de|du|de mon)', '(j ai|nous avons) (ecrit|publie|redige|mis par ecrit) (un|une|sur|quelques|mes|ce)',
    ],
    es: [
      '(mi|nuestro|nuevo|un) (articulo|post|texto|entrada|ensayo) (sobre|en el|en|de blog|explica|trata)', '(las|mis) (diapositivas|laminas|notas) (de|del|de mi)',
      '(he|acabo de|hemos) (escrito|publicado|escribir|publicar) (un|una|sobre|unas|algo)', 'escribi (un|una|sobre|unas|algo)',
    ],
    pt: [
      '(meu|nosso|novo|um) (artigo|post|texto|ensaio) (sobre|no|em|explica|trata)', '(os|meus) (slides|apontamentos) (da|do|de)',
      '(escrevi|publiquei|publicamos|escrevemos) (um|uma|sobre|algo|aqui|no)',
    ],
    it: [
      '(il mio|il nostro|nuovo|un) (articolo|post|testo|saggio) (su|sul|sulla|in cui|spiega|e)', '(le|mie) (slide|diapositive|note) (di|del|della)',
      '(ho|abbiamo) (scritto|pubblicato) (un|uno|su|qualche|di|due)',
    ],
    nl: [
      '(mijn|ons|nieuw|nieuwe|een) (artikel|blog|blogpost|stuk|verhaal) (over|op|in|legt|gaat)', "(de|mijn) (slides|aantekeningen|dia's|opname) (van|staan|zijn)",
      '(ik|we) (heb|hebben|schreef|schreven) .. (geschreven|gepubliceerd|stuk over|blog over)',
    ],
  },
  unless: {
    en: [
      '(guest post on your|guest post for|guest post opportunities|sponsored post|accept guest|write for you|link insertion|dofollow|your website|your blog|your site|sign up|register|book a|dm me|subscribe|my newsletter|comment below|order|pre order|preorder|discount|bestseller|best seller|free ebook)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Blogged: how we label the wires before anybody cuts one.',
    'Die Folien von meinem Vortrag über Lärm im OP stehen online.',
    'J’ai écrit un texte sur la garde de nuit en milieu rural.',
    'Escribí un artículo sobre el agua en las escuelas.',
    'I wrote a short note about tide tables and why mine was off by an hour.',
  ],
  misses: [
    'Do you accept guest posts? A guest post for your site with one dofollow link.',
    'My new book is a bestseller, order it with a discount.',
    'New post of the watchman is at gate four, said the memo. Register there.',
    'Im Sortiment haben wir jetzt auch Socken.',
    'The slide in the playground is wet.',
    'Subscribe to my newsletter, new article every week.',
  ],
};
