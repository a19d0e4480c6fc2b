import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'sells-a-course',
  title: 'sells a course, bootcamp or certificate',
  looksFor: 'Courses, cohorts, bootcamps, certificates and degrees with enrolment open.',
  side: 'marketing',
  group: 'offer',
  points: 1.8,
  phrases: {
    en: ['(my|our|new|online) .. (course|bootcamp|masterclass|academy|cohort|certification|programme) .. (starts|enroll|enrol|enrollment|open|register|lessons|begins|waitlist|discount|seats)', '(next|new|spring|fall|autumn|summer|upcoming) (cohort|batch|intake) .. (starts|begins|opens|open|on|in)', '(certified|certification|certificate|accredited|cpd) .. (course|courses|training|program|bundle)', '(learn|master) .. (in (just)? # (days|weeks|hours|minutes)|from scratch|step by step|with our|from zero)', '(course|courses|bootcamp|masterclass|program|playbook|training) (is|are)? (now)? (live|available|open|out|on sale|for #|at #)', '(inside|with) (my|our) (course|bootcamp|academy|program|playbook|masterclass)', '(taught|trained|helped|students) .. (# students|over # students|# people|# learners)', '(check out|grab|get|buy) .. (my|the|our) .. (course|playbook|bootcamp|masterclass|academy)'],
    de: ['(kurs|onlinekurs|lehrgang|ausbildung|weiterbildung|seminar|zertifikatskurs|bootcamp|masterclass) .. (startet|anmeld*|jetzt|platze|starten|buch*|start am|beginnt|zertifikat|forder*)', '(nachster|nachste|neuer) (kurs|durchgang|lehrgang|kursstart|ausbildungsstart)'],
    fr: ['(formation|formations|bootcamp|masterclass|cursus|certification) .. (en ligne|inscri*|certifiante|eligible|cpf|places|debut*|demarre|commence|offre|gratuit*|session)', '(prochaine|nouvelle) (session|cohorte) .. (inscri*|places|debut*|demarre|le)'],
    es: ['(curso|cursos|diplomado|taller|bootcamp|masterclass|master|certificacion|posgrado) .. (online|inscri*|inicia|inicio|cupos|plazas|empieza|certificad*|gratis|gratuito|inicio|matricul*|virtual|comienza)', '(inicio de clases|nueva edicion|nueva convocatoria|proxima edicion|proximo curso)'],
    pt: ['(curso|cursos|formacao|imersao|pos graduacao|bootcamp|treinamento|masterclass) .. (online|inscri*|inicio|vagas|comeca|certificado|gratuit*|turma|matricul*|ao vivo|aulas)', '(nova turma|proxima turma|turma aberta|matriculas abertas|turmas abertas)'],
    it: ['(corso|corsi|master|masterclass|bootcamp|percorso formativo|formazione) .. (online|iscri*|inizia|posti|certificat*|gratuit*|parte il|partenza|aperte|in partenza)', '(nuova edizione|prossima edizione|prossimo corso)'],
    nl: ['(cursus|opleiding|training|masterclass|bootcamp|leergang) .. (start|inschrij*|aanmeld*|plekken|plaatsen|online|certificaat|beschikbaar|vanaf|schrijf)', '(volgende|nieuwe) (training|cursus|leergang|groep|opleiding)'],
  },
  unless: { en: ['(of course|main course|golf course|race course|crash course in humility|course correction|in the course of|over the course)', '(i (took|finished|completed|passed|failed|signed up for)|grateful|free for all|open courseware|our students|my students (wrote|found|asked)|i teach)'], de: ['(des kurses|im kurs habe ich|kursabfall)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Our spring cohort starts on 4 March, enrol now and get certified.',
    'Der nächste Lehrgang startet im Mai, jetzt anmelden.',
    'Formation certifiante en ligne, prochaine session en avril.',
    'Curso online de repostería, cupos limitados, inicia el lunes.',
  ],
  misses: [
    'Of course the river rose; it always does in April.',
    'I took a course in bookbinding and now I judge every shelf.',
    'My students found three errors in the textbook and wrote to the author.',
    'Over the course of ten years the glacier lost a kilometre.',
    'Der Kurs des Schiffes wich um zwei Grad ab.',
  ],
};
