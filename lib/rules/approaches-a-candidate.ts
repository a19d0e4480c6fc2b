import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'approaches-a-candidate',
  title: 'approaches somebody about a job',
  looksFor: 'A message to one person: your profile fits a role, are you open to a change?',
  side: 'recruiting',
  group: 'hiring',
  points: 1.6,
  phrases: {
    en: [
      '(your|ur) (profile|background|experience|cv|resume|skills|skill set|portfolio|name) .. (role|position|opportunity|opening|vacancy|fit for|match for|team|job|match|requirement)',
      "(role|position|opportunity|job|opening|vacancy) .. (might|may|could|would|that|i think|you might|you'd|you would)? (interest you|be of interest|suit you|fit your|match your|you'd be|be a good fit|a good match|be perfect for|align* with)",
      '(are|would|if) you .. (open to|looking for|interested in|considering|exploring) .. (opportunities|opportunity|roles|role|position|positions|job|change|new job|move|work|contract|gig)',
      '(we|i|my client|client|our client) (have|has|am|are|is) .. (role|position|opening|vacancy|opportunity|looking for a) .. (for|in|at|as|you|based|that|which|your)',
      '(available|free) for (a)? .. (freelance|contract|job|gig|project|interview|role|consulting)',
      '(are|would) you (be)? (available|interested) (to|in|for) (work|join|working|joining|consult|a role|freelance|a job|a position|interview)',
      '(would you|do you want to|want to|like you to|love to have you|invite you to) (consider|like to)? (join|joining|work for|work with|interview|apply) (us|our|the|my|for|at|with) .. (team|company|startup|role|as|position|job)',
    ],
    de: [
      '(ihr|dein|ihrem|deinem) (profil|lebenslauf|werdegang|hintergrund) .. (stelle|position|rolle|team|passt|passen|gestossen)',
      '(sind|bist|waren|warst) (sie|du) .. (offen|wechselwillig|wechselbereit|interessiert) .. (stelle|herausforderung|position|wechsel|angebote|neues|job|veranderung|rolle)',
      '(spannende|interessante|neue|passende) (position|stelle|rolle|vakanz|aufgabe) .. (fur sie|fur dich|die|bei|als|im)',
    ],
    fr: [
      '(votre|ton) (profil|parcours|experience) .. (poste|opportunite|correspond|mission|equipe)',
      '(etes|es|seriez|serais) (vous|tu) .. (a l ecoute|ouvert|ouverte|disponible|interesse|interessee) .. (opportunite|opportunites|poste|marche|changement|mission|propositions|projet)',
      '(a l ecoute du marche|a l ecoute d opportunites|une opportunite (de|en|chez|qui))',
    ],
    es: [
      '(tu|su) (perfil|experiencia|trayectoria) .. (vacante|puesto|oportunidad|equipo|encaja|posicion|rol)',
      '(estas|esta|estarias|estaria) .. (abierto|abierta|interesado|interesada|disponible) .. (oportunidad|oportunidades|puesto|cambio|propuestas|trabajo|ofertas|nuevos)',
    ],
    pt: [
      '(seu|teu) (perfil|curriculo) .. (vaga|oportunidade|posicao|equipe|time|encaixa|combina)',
      '(voce|esta|estaria) .. (aberto|aberta|interessado|interessada|disponivel) .. (oportunidade|oportunidades|vaga|propostas|mudanca|desafios|novos)',
    ],
    it: [
      '(il tuo|il suo) (profilo|cv|curriculum|percorso) .. (posizione|ruolo|opportunita|team|linea|azienda)',
      '(sei|e|sarebbe|saresti) .. (aperto|aperta|interessato|interessata|disponibile) .. (opportunita|posizione|cambio|valutare|nuove|lavoro|proposta)',
    ],
    nl: [
      '(je|jouw|uw) (profiel|cv|achtergrond|ervaring) .. (functie|rol|vacature|team|past|aansluit|positie)',
      '(sta|staat|ben|bent) (je|jij|u) .. (open|geinteresseerd|beschikbaar) .. (baan|functie|rol|nieuwe|uitdaging|kans|overstap|opdracht)',
    ],
  },
  unless: {
    en: [
      '(clients|customers|investment opportunity|business opportunity|crypto|franchise|passive|our agency|our staffing|our platform|our services|our product|your hiring|your open roles|your open positions|network with|learn more about your|your role as|opportunity to (connect|collaborate|speak|learn|sponsor|save|earn)|sponsorship|partnership|podcast|my cv|my resume|discount)',
    ],
    de: [
      '(kunden|umsatz|investition*|unser tool)',
    ],
    fr: [
      '(clients|investissement|notre solution)',
    ],
    es: [
      '(clientes|inversion|nuestra solucion|negocio)',
    ],
    pt: [
      '(clientes|investimento|nossa solucao|negocio)',
    ],
    it: [
      '(clienti|investimento|nostra soluzione|business)',
    ],
    nl: [
      '(klanten|investering|onze oplossing)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Your background in turbines fits a role we have in Bilbao. Would you consider a move?',
    'Sind Sie offen für eine neue Stelle in der Region?',
    'Votre profil correspond à un poste de chef d’équipe à Lorient.',
    '¿Estarías abierta a nuevas oportunidades en logística?',
    'Je profiel past bij een functie in ons lab.',
  ],
  misses: [
    'Your profile is impressive, we help people like you to win clients.',
    'This is an opportunity to sponsor our event.',
    'I saw your open roles; our agency has two people.',
    'Ihr Profil ist beeindruckend, wir bringen Kunden.',
    'Are you open to a chat about tides?',
    'An opportunity missed is a goal for the others.',
  ],
};
