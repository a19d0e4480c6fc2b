import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'names-an-open-role',
  title: 'names an open role',
  looksFor: 'The form of a job advertisement: title, place, experience, contract.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.6,
  phrases: {
    en: [
      '(job|position|role) (title|summary|overview|location|type|id|code|responsibilities|requirements|opening|openings)',
      '(open|current|new|available|following|multiple|exciting) (position|positions|role|roles|vacancy|vacancies|openings)',
      '(title|role|position|job|location|experience|duration|salary|qualification|employment type|contract type|designation|ctc|shift|visa|openings) (senior|junior|sr|jr|lead|software|python|remote|onsite|hybrid|# years|full time|part time|#|data|java|bangalore|hyderabad|pune|usa|uk|india|b tech)',
      '(permanent|fixed term|w2|c2c|tenure track|postdoctoral|phd) (position|role|contract|job|positions|opportunity|only|roles|employment|studentship)',
      '(full time|part time) (position|role|contract|positions|opportunity|only|roles|employment)',
      '(position|role|job|vacancy) (as|of|for|is|at|in) (a|an|our|based|open|remote|the)? .. (engineer|developer|manager|nurse|designer|analyst|assistant|lecturer|professor|director|technician|fellow|scientist|teacher|coordinator|officer|specialist|linguist)',
      '(applications|candidates) (are|is|for|will be) (invited|sought|welcome|accepted|considered|the position|reviewed)',
    ],
    de: [
      '(stelle|position) (als|im bereich|in|zu besetzen|ist zu|ab sofort|im)',
      '(m w d|w m d|d m w|m w x|unbefristet|in vollzeit|in teilzeit|ab sofort gesucht|minijob|werkstudent|homeoffice moglich|zu besetzen)',
    ],
    fr: [
      '(poste|contrat) (de|en|a|d|base|cdi|cdd|ouvert|temps plein) .. (cdi|cdd|h f|f h|alternance|temps plein|pourvoir|plein temps|teletravail)',
      '(h f|f h|en cdi|en cdd|profil recherche|lieu de travail|type de contrat|prise de poste|fiche de poste)',
    ],
    es: [
      '(puesto|vacante|cargo|plaza) (de|para|en|disponible)',
      '(jornada completa|media jornada|contrato indefinido|contrato temporal|incorporacion inmediata|tiempo completo|lugar de trabajo|modalidad)',
    ],
    pt: [
      '(cargo|posicao|vaga) (de|para|em)', '(tempo integral|meio periodo|contrato efetivo|regime clt|clt|pj|inicio imediato|local de trabalho|home office disponivel)',
    ],
    it: [
      '(posizione|ruolo|figura) (di|da|aperta|ricercata|per) .. (indeterminato|determinato|sede|full time|part time|tirocinio|candidati|cv)',
      '(contratto (a tempo|indeterminato)|tempo indeterminato|tempo determinato|sede di lavoro|inserimento)',
    ],
    nl: [
      '(functie|vacature) (als|van|voor|omschrijving)', '(vast contract|tijdelijk contract|uur per week|standplaats) (functie|in|uur|met|contract|bij|of)',
    ],
  },
  unless: {
    en: [
      '(right person|your role as|in your role|congratulations|happy to share|excited to share|starting a new|started a new|new position as|new role as|thrilled to|learn more about your|would you be open|our agency|staffing|fill your|fill the role|outsource)',
    ],
    it: [
      '(offriamo servizi)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Job title: senior welder. Permanent contract in Esbjerg.',
    'Pflegefachkraft (m/w/d) in Teilzeit, unbefristet, ab sofort.',
    'Poste en CDI, temps plein, prise de poste en mai.',
    'Applications are invited for a lectureship in phonetics.',
    'Jornada completa, incorporación inmediata, puesto de conductor.',
  ],
  misses: [
    'In your role as head of logistics you must see many pallets.',
    'I am happy to share that I started a new position as nurse in Turin.',
    'The positions of the planets tonight are odd.',
    'Our staffing bench can fill the role in a week.',
    'Die Position der Pumpe ist falsch eingezeichnet.',
    'Rolls and buns are sold out.',
  ],
};
