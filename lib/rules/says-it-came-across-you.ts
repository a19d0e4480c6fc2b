import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'says-it-came-across-you',
  title: 'says it came across the reader',
  looksFor: 'Came across your profile, was checking out your site: a stranger’s reason that is none.',
  side: 'marketing',
  group: 'pretence',
  points: 1.2,
  phrases: {
    en: ['(came|come|coming|stumbled|ran|run|chanced) (across|upon|into) your (profile|site|website|page|company|blog|post|work|channel|business|extension|app|store|repo|project|name|email)', '(was|while|i was|been) (browsing|checking|surfing|going through|looking at|looking through|searching|visiting|reviewing|checking out|scrolling) .. (your|website|internet|web|online|linkedin) .. (profile|site|page|website|company|blog|and)?', '(saw|noticed|found|see|visited|viewed) (your|that you|you) .. (profile|website|site|page|company|extension|store|are in|work in|blog|on linkedin|on google)', '(i|we) (noticed|saw|see) (that)? (you|your (company|team|business|website|site|store)) (are|is|have|has|recently|don\'t|doesn\'t|were|just|use|uses|might)', '(reaching|reached|writing) (out)? (to you)? (because|as|since|to see if|to introduce|on behalf|from|regarding|with)', '(my name is|i\'m|i am) _ .. (and (i|we)|from|with|founder|ceo|co founder|sales|business development|account) .. (help|represent|offer|work|reaching|company|provide|specialize|agency|platform|team)'],
    de: ['(bin|beim) .. (auf ihr|auf dein|auf ihre|auf deine|auf sie|uber ihr|uber dein) (profil|website|webseite|unternehmen|seite|beitrag|aufmerksam|gestossen)', '(ihr|dein) profil .. (aufgefallen|gesehen|entdeckt|gestossen|aufmerksam)', '(ich melde mich|ich schreibe ihnen|ich kontaktiere sie|ich schreibe dir) .. (weil|da|von|bei ihnen|im namen|bezuglich|um)'],
    fr: ['je me permets de vous (contacter|solliciter) (car|au sujet|pour|suite|afin)', '(suis|sommes) tombe .. (profil|site|page|entreprise|publication)', '(j ai (vu|consulte|decouvert|remarque|parcouru)|en visitant|en parcourant|en consultant) .. (profil|site|page|entreprise|parcours)'],
    es: ['(vi|encontre|me tope|estuve viendo|revise|visite|revisando|viendo) .. (tu|su) (perfil|pagina|web|sitio|empresa|negocio|publicacion)', '(me (comunico|pongo en contacto)|te (escribo|contacto)|le (escribo|contacto)) .. (porque|de parte|para|ya que|de|desde)'],
    pt: ['(entro|entrando|estou entrando) em contato', '(te|lhe) escrevo (porque|para|pois)'],
    it: ['(ho visto|ho visitato|sono capitato|sono capitata|mi sono imbattuto|ho trovato|ho notato|guardando|visitando) .. (suo|tuo|vostro|sua|tua) (profilo|sito|pagina|azienda|attivita)', '(la contatto|ti contatto|le scrivo|ti scrivo|vi scrivo|mi permetto di (scriver*|contattar*)) .. (perche|per|in quanto|da parte|poiche)?'],
    nl: ['(kwam|stuitte|zag|vond|kom) .. (je|jouw|uw|jullie) .. (profiel|website|bedrijf|pagina|site) .. (tegen)?', '(ik (neem contact|benader|schrijf|mail) .. (op|je|u|jullie)) .. (omdat|namens|om|vanuit)', 'via je profiel'],
  },
  when: (s) => s.isPrivate !== 0 || s.isComment === 1,
  unless: { en: ['(laid off|layoffs|resume attached|cv attached|i applied|referring me|refer me|my application)', '(your paper|your thesis|your preprint|your talk|your lecture|your answer|your issue|bug|pull request|stack trace|question about your (study|model|data|code)|role|vacancy|hiring|recruit*|great fit|candidate|candidates|engineers and|developer opportunities|mentorship|researcher|my (thesis|resume|research|phd))', '(lost|found) your (wallet|keys|dog|cat|bag)'], de: ['(stelle|vortrag|bewerb*|masterarbeit|studie)'], es: ['(vacante|tesis|charla|posicion|candidat*|seleccion)'], pt: ['(vaga|tese|palestra|processo seletivo|profissional em)'], fr: ['(poste|recrut*|opportunite)'], it: ['(tesi|candidatura|posizione|repository)'] },
});
export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Hi Ruth, came across your profile and thought our fleet cards could suit you.' },
    { surface: 'message', text: 'Guten Tag, ich bin auf Ihr Profil gestoßen und möchte Ihnen unsere Lösung zeigen.' },
    { surface: 'email', text: 'Je me permets de vous contacter au sujet de votre chauffage.' },
    { surface: 'message', text: 'Vi tu perfil y creo que nuestra app te serviría.' },
  ],
  misses: [
    { surface: 'message', text: 'Hi, I found your wallet in tram 9. Where shall I leave it?' },
    { surface: 'message', text: 'I came across your thesis in the archive; was the map ever printed?' },
    'I came across your old post on hedges and planted one.',
    { surface: 'message', text: 'Noticed you changed the lock; where is the key?' },
    { surface: 'message', text: 'Ich schreibe dir morgen, heute brennt die Küche.' },
  ],
};
