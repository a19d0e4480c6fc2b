import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-an-internship',
  title: 'offers or seeks an internship',
  looksFor: 'Traineeships, apprenticeships, thesis places and first jobs.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.4,
  phrases: {
    en: [
      '(internship|internships|traineeship|apprenticeship|apprentice|graduate scheme|graduate program|graduate programme|summer job|thesis project|co op) (program|programme|opportunity|opportunities|position|positions|alert|for|at|in|with|starting|available|open|role|offer|this|duration|places)',
      '(interns|freshers|fresher|trainees|recent graduates|final year students|# batch|batch of #|# graduates) (wanted|can|needed|welcome|and|are|only|eligible|for|who|apply|may|required)',
    ],
    de: [
      '(praktikum|praktika|praktikumsplatz|ausbildungsplatz|ausbildungsplatze|werkstudent|werkstudentin|werkstudententatigkeit|duales studium|traineeprogramm|abschlussarbeit|bachelorarbeit|masterarbeit) (im|bei|in|als|ab|fur|zu|zum|zur|gesucht|frei|mit|zu vergeben|thema)',
    ],
    fr: [
      '(stage|alternance|apprentissage|offre de stage|stagiaire|alternant|contrat d apprentissage) (de|en|a|chez|pour|recherche|#|remunere|a partir)',
    ],
    es: [
      '(practicas|becario|becaria|pasantia|pasante|pasantias|beca) (en|de|para|remuneradas|remunerada|profesionales|laborales)',
    ],
    pt: [
      '(estagio|estagiario|estagiaria|jovem aprendiz|programa de estagio|trainee|vaga de estagio) (em|de|para|na|no|remunerado|#|com)',
    ],
    it: [
      '(stage|tirocinio|tirocini|apprendistato|stagista|tirocinante) (di|in|presso|per|retribuito|curriculare|da|formativo)',
    ],
    nl: [
      '(stage|stageplek|stageplaats|afstudeerstage|afstudeeropdracht|leerwerkplek|traineeship|werkstudent) (bij|in|als|voor|van|lopen|beschikbaar|gezocht|op)',
    ],
  },
  unless: {
    en: [
      '(when i was an intern|during my internship|my internship|our course|enroll|as an intern i|fee|internship taught)',
    ],
    de: [
      '(mein praktikum|in meinem praktikum)',
    ],
    fr: [
      '(inscription au stage|stage de (yoga|danse|surf|poterie))',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Internship at the harbour lab this summer, paid, two places.',
    'Praktikum im Museum ab März zu vergeben.',
    'Stage de 6 mois en acoustique, à Grenoble.',
    'Prácticas remuneradas en un taller de barcos.',
  ],
  misses: [
    'During my internship I learned to ask before cutting.',
    'On stage tonight: three brass bands.',
    'The fee for the internship course is 400 euros.',
    'Mein Praktikum war vor dreißig Jahren.',
    'Internal memo about ships.',
  ],
};
