import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-to-learn-from-the-reader',
  title: 'asks to learn from the reader',
  looksFor: 'A newcomer, student or colleague asks for a coffee, a mentor or a look at how somebody works. The reader gives advice, nobody is sold to.',
  side: 'peer',
  group: 'personal',
  points: 1.4,
  phrases: {
    en: [
      '(find|looking for|need|want|be) (a|my) mentor', '(informational interview|mentor me|be my mentor|pair with you|pair with me|pairing session)', '(job shadow|shadow you) (for|a|at|one)?',
      '(about to|soon to|will) graduate .. (from|in|with)', "(i'm|i am) (a|an|currently a|in my|new to|just starting) .. (student|bootcamp|bootcamper|career changer|apprentice|first year|final year|junior developer|beginner)",
      '(learn|learning|hear|hearing) (more)? about (your (path|journey|work|career|experience|job|role|research|background|day)|how you (got|became|work|started|moved|ended|chose))',
      '(pick|picking) your brain (about|on|a bit|sometime|for|over)',
      '(advice|tips|wisdom) for (someone|somebody|a student|a beginner|people) (new|starting|like me|who|in my)',
    ],
    de: ['(von ihnen|von dir|von euch) (lernen|zu lernen)', '(suche|suchen) .. (mentor|mentorin)', '(wie (sie|du) .. (dazu gekommen|angefangen|eingestiegen|gewechselt))', '(ich bin|bin) .. (quereinsteiger|quereinsteigerin|berufsanfanger|berufsanfangerin|azubi|auszubildende*)'],
    fr: ['(votre|ton) (parcours|metier|experience) .. (m interesse|m inspire|echanger|en savoir|comprendre|quelques questions)', '(je cherche|trouver) .. (mentor|mentore|marraine|parrain)', '(je suis) .. (en reconversion|etudiant|etudiante|apprenti|apprentie|jeune diplome*)'],
    es: ['(aprender de (ti|usted|su|tu)|busco (un|una)? (mentor|mentora))', '(como (llego|llegaste|empezo|empezaste|entraste) .. (a|en|tu|su))', '(soy|estoy) .. (estudiante|recien egresad*|aprendiz|cambiando de carrera)'],
    pt: ['(aprender com (voce|a sua|o senhor|a senhora)|procuro (um|uma)? (mentor|mentora))', '(como (voce|o senhor|a senhora) (comecou|chegou|entrou|mudou))', '(sou|estou) .. (estudante|recem formad*|estagiari*|mudando de area|em transicao de carreira)'],
    it: ['(imparare da (lei|te|voi)|cerco (un|una)? (mentore|mentor))', '(come (ha|hai) (iniziato|cominciato|scelto))', '(sono) .. (studente|studentessa|neolaureat*|apprendista)'],
    nl: ['(van (je|jou|u) leren|zoek een mentor)', '(hoe (je|u) .. (begonnen|terechtgekomen|ingerold))', '(ik ben) .. (student|studente|zij instromer|leerling|starter|net afgestudeerd)'],
  },
  surfaces: ['message', 'invitation', 'email'],
  unless: { en: ['(we help|our (product|platform|clients|service|solution|program)|demo|attached my (cv|resume)|hiring|open role|vacancy|loan|discount|pricing|coach|coaching|mentorship program)'], de: ['(unsere losung|stelle|bewerb*|angebot)'], fr: ['(notre solution|poste|candidature|alternance)'], es: ['(nuestra solucion|vacante|mi cv)'], pt: ['(nossa solucao|vaga|curriculo)'], it: ['(nostra soluzione|posizione|curriculum)'], nl: ['(onze oplossing|vacature|sollicit*)'] },
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Hi Noor, I am a career changer from nursing and would love to hear about how you got into tide tables. Coffee on Thursday?' },
    { surface: 'message', text: 'I am looking for a mentor who has moved from metal to wood.' },
    { surface: 'message', text: 'Guten Tag, ich bin Quereinsteigerin und würde gern verstehen, wie Sie Orgelbauer wurden.' },
    { surface: 'message', text: 'Votre parcours m’intéresse beaucoup, auriez-vous vingt minutes ?' },
    { surface: 'message', text: 'Hola, soy estudiante de segundo y quisiera aprender de usted.' },
  ],
  misses: [
    { surface: 'message', text: 'Hi Noor, would love to learn about your work and show you how our platform saves hours.' },
    { surface: 'message', text: 'Join my mentorship program: I was a student like you.' },
    { surface: 'message', text: 'The student council meets at nine.' },
    { surface: 'message', text: 'Ich lerne gerade Polnisch, es ist schwer.' },
    { surface: 'message', text: 'I am a student and attached my CV for the role.' },
    'I am a student and I am tired.',
  ],
};
