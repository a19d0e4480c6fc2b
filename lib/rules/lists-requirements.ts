import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'lists-requirements',
  title: 'lists what an applicant must bring',
  looksFor: 'Years of experience, degrees, skills and duties asked of somebody who is to be employed.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.4,
  phrases: {
    en: [
      '# (years|yrs|year) (of)? (relevant|hands on|professional|work|working|industry|solid|proven|total|strong|minimum)? (experience|exp)',
      '(minimum|at least|min) .. (years|degree|experience)',
      '(required|preferred|key|technical|must have|mandatory|desired|core|essential|primary) (skills|qualifications|skill|qualification|experience|skillset|responsibilities|requirements|criteria)',
      "what (you'll|you will|you) (do|bring|be doing) (in this|to the|as|day|here|on|every)", "what (you'll|you will) (do|bring|need|be doing)", "(who|what) we're looking for",
      "(bachelor|bachelor's|bachelors|master's|masters|phd|degree) (degree|in|or|of|required) .. (required|preferred|or|field|related|science|equivalent|engineering)",
      '(proficiency|proficient|strong knowledge|strong experience|hands on experience|proven experience|strong background|solid understanding|good command|working knowledge) (in|with|of)',
      '(you|we|the candidate|candidates|applicant|applicants) (have|will have|should have|must have|should|must|need|will be) .. (experience|degree|license|licence|diploma|responsible for|knowledge|skills|certificate|eligible|background)',
    ],
    de: [
      '(dein|ihr|deine|ihre|euer) (profil|aufgaben|qualifikation|qualifikationen|aufgabengebiet|stellenprofil)',
      '(abgeschlossene|abgeschlossenes|erfolgreich abgeschlossene) (ausbildung|studium|berufsausbildung|hochschulstudium)',
      '(mehrjahrige|einschlagige|erste|fundierte) (berufserfahrung|erfahrung|kenntnisse)', '(das|was) (bringst|bringen|wir|du|erwarten) .. (mit|bieten|erwarten|mitbringst|mitbringen)',
      'fuhrerschein klasse',
    ],
    fr: [
      '(profil|competences|experience|missions|diplome) (recherche|requises|requise|exigee|principales|souhaite|souhaitees|exige|souhaitee)',
      '(vous|tu) (justifiez|justifies|maitrisez|maitrises|etes titulaire|possedez|disposez)', '# ans d experience', '(vos|tes) missions',
    ],
    es: [
      '(requisitos|experiencia minima|experiencia previa|se requiere|se ofrece|funciones|perfil buscado|titulacion)', '# anos de experiencia', '(carnet|licencia) de conducir',
    ],
    pt: [
      '(requisitos|experiencia minima|experiencia previa|necessario|desejavel|responsabilidades|atividades|ensino superior|ensino medio) (completo|em|e|ter|na|experiencia|da|do|conhecimento|com)',
      '# anos de experiencia',
    ],
    it: [
      '(requisiti|esperienza minima|esperienza pregressa|si richiede|si offre|mansioni|titolo di studio|richiesta esperienza|laurea in)', '# anni di esperienza',
    ],
    nl: [
      '(functie eisen|functie eisen|jouw profiel|wat vragen wij|wat wij vragen|dit breng je mee|wat ga je doen|jouw taken|dit vragen wij)', '# jaar (werkervaring|ervaring)',
      '(mbo|hbo|wo) (werk|diploma|niveau|denkniveau)',
    ],
  },
  unless: {
    en: [
      '(we have # years|i have # years|with over # years|over # years of experience|our team has|our experts|years of experience (serving|delivering|providing|helping)|i bring # years|requirements for taxpayers|system requirements|your requirements|your requirement|share your)',
    ],
    fr: [
      '(notre agence|nous avons)',
    ],
    es: [
      '(tenemos|contamos con)',
    ],
    pt: [
      '(temos|contamos com)',
    ],
    it: [
      '(abbiamo|vantiamo)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Required skills: reading drawings, MIG welding, 3 years of experience in shipyards.',
    'Dein Profil: abgeschlossene Ausbildung zur Köchin, Freude am Frühdienst.',
    'Vous maîtrisez Excel et justifiez de 2 ans d’expérience en cuisine.',
    'Requisitos: carnet de conducir y experiencia previa en reparto.',
    'Wat ga je doen: ketels keuren. Wat vragen wij: mbo werk- en denkniveau.',
  ],
  misses: [
    'With over 20 years of experience serving dentists, our experts can help.',
    'System requirements changed with version 9.',
    'Happy to quote, just share your requirements.',
    'Er hatte keine Ausbildung und baute trotzdem die beste Orgel.',
    'After nine years I know the lake.',
    'Contamos con 15 años de experiencia en seguros.',
  ],
};
