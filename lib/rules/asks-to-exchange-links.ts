import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-to-exchange-links',
  title: 'offers guest posts, backlinks or a link exchange',
  looksFor: 'Requests to place an article, a link or an infographic on the reader’s site: search rank is what is sold.',
  side: 'marketing',
  group: 'offer',
  points: 2.4,
  phrases: {
    en: ['(guest|sponsored) (post|posts|article|articles|blog|blogs|blogging|posting|contribution)', '(backlink|backlinks|link building|linkbuilding|link insertion|dofollow|do follow|link exchange|reciprocal link)', '(exchange|exchanging|swap|trade|place|placing|add|adding) .. (link|links|url) .. (site|page|website|blog|article|directory)', '(publish|submit|contribute|write|place|post) .. (article|articles|content|post) (on|for|to|in) your (site|blog|website|readers)', '(link|linking) to (our|my|your) (site|website|page|blog|resource|infographic)', '(domain authority|da dr|page rank|pagerank)', '(your|the) (blog|site|website) .. (content|informative|readers) .. (article|contribut*|publish|write|infographic)', '(we|i) (just|recently)? (published|created|made|designed) (an|a) infographic', '(add|submit|list|listed) (your|our) (site|website|product|tool) .. (directory|list|our)'],
    de: ['(gastbeitrag|gastbeitrage|gastartikel|linkaufbau|linktausch|backlink|backlinks|linkpartnerschaft)', '(artikel|beitrag) auf (ihrer|deiner|eurer) (seite|website|webseite|blog) .. (veroffentlichen|platzieren)'],
    fr: ['(article invite|articles invites|article sponsorise|backlink|backlinks|echange de liens|netlinking|lien retour)', '(publier|placer|inserer) (un|des|notre|mon) (article|articles|lien|liens) .. (votre|site|blog)'],
    es: ['(articulo invitado|post invitado|post patrocinado|intercambio de enlaces|enlaces entrantes|backlink|backlinks|linkbuilding)', '(publicar|colocar|poner|coloca) (un|una|mi|nuestro) (articulo|enlace|banner) .. (su|tu) (web|pagina|blog|sitio)'],
    pt: ['(guest post|artigo convidado|post patrocinado|troca de links|backlink|backlinks|linkbuilding)', '(publicar|colocar|inserir) (um|nosso|meu) (artigo|link) .. (seu|sua|no) (site|blog|pagina)'],
    it: ['(guest post|articolo ospite|scambio link|scambio di link|backlink|backlinks|articolo sponsorizzato)', '(pubblicare|inserire) (un|il nostro) (articolo|link) .. (suo|tuo|vostro|sul) (sito|blog)'],
    nl: ['(gastblog|gastartikel|gastbijdrage|linkruil|linkbuilding|backlink|backlinks)', '(artikel|link) (plaatsen|publiceren) op (je|jullie|uw) (site|website|blog)'],
  },
  unless: { en: ['(symlink|linked list|link layer|hyperlink bug)', '(backlinks|back links) (in|panel|pane) .. (notes|obsidian|wiki|vault|zettelkasten)', '(got|get|getting|another|many|these) .. (guest post|backlink) .. (request|requests|pitch|pitches|offers|mail|mails|emails)'] },
});

export const examples: RuleExamples = {
  hits: [
    'I would like to publish a unique article on your blog, with one do-follow link.',
    'Wir bieten einen Gastbeitrag samt Backlink für Ihre Seite an.',
    'Seriez-vous ouvert à un échange de liens entre nos sites ?',
    '¿Te interesa un post patrocinado con enlace a nuestra tienda?',
  ],
  misses: [
    'A guest lecturer wrote the best chapter.',
    'My notes app shows back links in the side panel of the vault, and that changed how I write.',
    'The broken link on page three leads to a casino now. Please fix.',
    'We publish our annual report on the county’s site.',
    'Der Link zum Protokoll ist abgelaufen.',
    'I get four guest post requests a week and answer none.',
  ],
};
