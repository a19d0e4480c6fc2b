import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'points-to-a-link-elsewhere',
  title: 'points to a link in the comments or the profile',
  looksFor: '“Link in comments”, “link in bio”, “featured section”: a detour that hides from the network that the post wants a click.',
  side: 'marketing',
  group: 'ask',
  points: 1.4,
  phrases: {
    en: ['(sub|subscribe|newsletter|tg|telegram|code|sign up|waitlist|booking|calendar) .. (in|on) (my|our|the)? (profile|bio)', 'pinned (on|to|at|in) my .. (profile|page|channel|comment)', '(click|tap) (on)? my (name|profile|picture|photo|pic)', '(type|search) .. (on|in) (google|youtube|the search bar)', '(link|links|info|details|sign up) .. (in|on) .. (comments|comment|bio|profile|featured section|chatter)', '(link|details|info) (below|in the comments|in chatter|beneath)', '(check|see|find|visit|grab) .. (my|the|our) (featured section|bio|profile link|pinned post|pinned comment)', '(find|grab|get|read) it (below|in the comments|in my featured|here|on my profile)', '(head|go|hop|swing) .. (to|by) my (profile|bio|featured)'],
    de: ['(link|anmeldung|infos|details) .. (im|in den|in der) (ersten|1)? (kommentar|kommentaren|kommentare|bio|profil)', '(link|infos) (unten|in bio)', '(link|mehr) (im profil|im ersten kommentar)'],
    fr: ['(lien|inscription|infos|details) .. (en|dans le|dans la|dans ma|dans les|dans mon|dans l) (premier)? (commentaire|commentaires|bio|profil)', 'lien (ci dessous|en bio|en comm)'],
    es: ['(link|enlace|liga|inscripcion|info) .. (en|en la|en los|en mi|en el) (primer)? (comentario|comentarios|bio|perfil|biografia)', '(link|enlace|liga) (abajo|en bio|aca abajo)'],
    pt: ['(fixado|fixei|deixei fixado) .. (perfil|comentario)', '(passo a passo|link|material) .. no meu perfil', '(link|inscricao|inscricoes|detalhes) .. (na|no|nos|da|do) (primeiro|minha|meu)? (comentario|comentarios|bio|perfil)', 'link (abaixo|aqui embaixo|na bio)'],
    it: ['(link|iscrizioni|dettagli|info) .. (in|nel|nei|nella) (primo|mia|mio)? (commento|commenti|bio|profilo)', 'link (qui sotto|in bio|sotto)'],
    nl: ['(link|aanmelden|info|inschrijven) .. (in|in de|in het|in mijn) (eerste)? (reactie|reacties|bio|profiel|comments)', 'link (hieronder|in bio)'],
  },
  unless: { en: ['(paper|code|dataset|repo|repository|preprint|study|source|sources|notebook|job|jobs|role) .. (link|in the comments)', '(link|links) to (the|our|my)? (paper|code|repo|study|preprint|source|notebook|dataset)', '(why|stop|hate|putting) .. link in (the)? comments', 'link in (the)? comments .. (trick|myth|penalty|reach)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Only nine copies left. Link in bio.',
    'Alle Termine und der Link im ersten Kommentar.',
    'Inscription gratuite, lien en commentaire 👇',
    'I teach all of it in one weekend. Find it below or check the featured section.',
    'Liga en la bio para apartar tu lugar.',
  ],
  misses: [
    'The link between sleep and error rates is weaker than I thought.',
    'Link to the paper in the comments, together with the dataset.',
    'The road link to the port opens in May.',
    'Your comment about the bio reactor was right.',
    'Why do people hide the link in the comments? The reach myth does not hold in our numbers.',
    'Der Kommentar im Code verweist auf ein Ticket, das es nicht mehr gibt.',
  ],
};
