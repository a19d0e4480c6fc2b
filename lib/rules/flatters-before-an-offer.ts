import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'flatters-before-an-offer',
  title: 'flatters the reader first',
  looksFor: 'Impressive profile, love your content, your journey is inspiring: praise so general that it fits anybody.',
  side: 'marketing',
  group: 'pretence',
  points: 1,
  surfaces: ['message', 'invitation', 'email', 'comment'],
  phrases: {
    en: ['(impressed|inspired|amazed|blown away) (by|with) (your|what you)', '(love|loved|like|admire|enjoyed|huge fan of|big fan of) (your|what you|how you) .. (content|journey|work|profile|posts|site|blog|page|background|project|brand|mission|energy|website|story|company)', '(your|you have|you\'ve|such) (an)? (impressive|inspiring|amazing|incredible|remarkable|awesome|great|wonderful|fantastic|esteemed) (profile|background|journey|work|career|company|content|blog|site|website|experience|growth|brand|project|business)', '(what you\'re|what you are|what you have|what you\'ve) (doing|building|built|created|achieved) .. (is|at|with|impressive|inspiring|amazing)?', '(caught|catches|drew) (my|our) (attention|eye)', '(drawn|attracted) to your (profile|work|company|page)', '(people|leaders|professionals|someone|founders) (like|of your caliber|such as) (you|yourself)', '(your profile|your work|your company) (stood out|stands out|is impressive|came up|popped up)'],
    de: ['(beeindruckt|begeistert|inspiriert) .. (von ihrem|von deinem|ihr|dein|ihrer|deiner|profil|werdegang)', '(ihr|dein|ihren|deinen) (spannendes|beeindruckendes|interessantes|toller|tolles|spannenden|beeindruckender|spannender|interessanter) (profil|werdegang|unternehmen|weg|beitrag|content)', '(spannendes|interessantes|tolles|starkes|beeindruckendes) profil'],
    fr: ['(impressionne|impressionnee|admire|inspire|inspiree|adore) .. (par votre|par ton|votre|ton|vos|parcours|profil)', '(votre|ton) (parcours|profil|travail|entreprise) .. (impressionnant|inspirant|interessant|remarquable|m a)', '(beau|superbe|tres beau) (parcours|profil)'],
    es: ['(impresionado|impresionada|me encanta|me encanto|admiro|felicitarte por|me inspira) .. (tu|su|perfil|trayectoria|contenido|trabajo)', '(tu|su) (perfil|trayectoria|contenido|empresa|trabajo) .. (impresionante|inspirador*|interesante|increible|me llamo|me parecio)'],
    pt: ['(impressionado|impressionada|adorei|admiro|parabens pelo|parabens pela|curti muito|inspirador*) .. (seu|sua|teu|perfil|trajetoria|conteudo|trabalho)', '(seu|sua) (perfil|trajetoria|conteudo|empresa|trabalho) .. (incrivel|inspirador*|interessante|me chamou|impressionante|chamou)'],
    it: ['(colpito|colpita|complimenti per|ammiro|mi piace molto|impressionato) .. (dal suo|dal tuo|il suo|il tuo|suo|tuo|profilo|percorso)', '(il suo|il tuo) (profilo|percorso|lavoro) .. (interessante|notevole|mi ha|ispira*)'],
    nl: ['(onder de indruk|geinspireerd|bewonder) .. (van je|van uw|door je|je|uw|jouw)', '(je|jouw|uw) (profiel|werk|bedrijf|content|carriere) .. (indrukwekkend|inspirerend|interessant|viel|sprak)', '(mooi|indrukwekkend|interessant) profiel'],
  },
  unless: { en: ['(open source|library|repo|package|tool saved|your paper|your talk|your thesis|your book|chapter|your article on)', '(role|position|job|opening|hiring|vacancy|salary)'], de: ['(stelle|position)'] },
});
export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Your journey from nurse to founder is inspiring! We offer branding for people like you.' },
    { surface: 'message', text: 'Beeindruckt von Ihrem Werdegang möchte ich Ihnen unser Programm vorstellen.' },
    { surface: 'invitation', text: 'Très beau parcours ! J’accompagne des dirigeants comme vous.' },
    { surface: 'message', text: 'Tu perfil me llamó la atención, es impresionante.' },
  ],
  misses: [
    { surface: 'message', text: 'Your paper on peat changed how I sample. Table 4 puzzles me though.' },
    { surface: 'message', text: 'Your library saved us a month; the parser still trips over tabs.' },
    'I am impressed by how calm the crew stayed.',
    { surface: 'message', text: 'Happy birthday, you old goat.' },
    { surface: 'message', text: 'The profile you asked for is in the drawer, 40 mm wide.' },
  ],
};
