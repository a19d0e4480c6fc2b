import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-for-a-research-interview',
  title: 'asks for an interview or test for research',
  looksFor: 'A researcher, student or design team asks how somebody works: half an hour of experience for a study, with nothing sold.',
  side: 'peer',
  group: 'conversation',
  points: 1.6,
  phrases: {
    en: [
      "(i'm|i am|we are|we're|as|my name is _ and i am|my name is _ and i'm) (a|an|the)? .. (researcher|ux researcher|user researcher|design researcher|phd student|phd candidate|doctoral student|master student|masters student|graduate student|research team|postdoc|undergraduate)",
      '(user|usability|academic|interview|diary|qualitative|discovery|phd|thesis) (study|research|research session|interview|interviews|testing session|participants)',
      '(participate|participating|take part|taking part|taking part) in .. (study|research|usability test|interview study|user interview|research session|focus group)',
      '(share|hear|learn) .. (your thoughts|your experience|your experiences|your perspective) .. (study|research|thesis|dissertation|design process|project|product team)',
      '(for|part of) my (thesis|dissertation|master thesis|masters thesis|phd|research project|capstone)',
    ],
    de: ['(ich bin|wir sind|als) .. (forscherin|forscher|doktorandin|doktorand|studentin|student|forschungsteam|masterstudentin|masterstudent)', '(fur|im rahmen) .. (meine|meiner|unsere|unserer) .. (masterarbeit|bachelorarbeit|doktorarbeit|dissertation|studie|abschlussarbeit)', '(teilnahme|teilnehmen|teilnehmer) .. (studie|nutzertest|interviewstudie|forschungs*)'],
    fr: ['(je suis|nous sommes) .. (chercheur|chercheuse|doctorant|doctorante|etudiant|etudiante|equipe de recherche)', '(dans le cadre|pour) .. (mon memoire|ma these|notre etude|ma recherche|mon doctorat)', '(participer|participez|participation) .. (etude|recherche|entretien|test utilisateur)'],
    es: ['(soy|somos) .. (investigador|investigadora|doctorando|doctoranda|estudiante|equipo de investigacion)', '(para|parte de) .. (mi tesis|mi investigacion|nuestro estudio|mi trabajo de fin|mi doctorado)', '(participar|participarias|participe) .. (estudio|investigacion|entrevista de investigacion|prueba de usabilidad)'],
    pt: ['(sou|somos) .. (pesquisador|pesquisadora|doutorando|doutoranda|mestrando|mestranda|estudante)', '(para|parte da|parte do) .. (minha tese|meu tcc|minha dissertacao|minha pesquisa|meu mestrado|meu doutorado)', '(participar|participe) .. (pesquisa academica|estudo|teste de usabilidade)'],
    it: ['(sono|siamo) .. (ricercatore|ricercatrice|dottorando|dottoranda|studente|studentessa)', '(per|parte della|nell ambito) .. (mia tesi|mia ricerca|nostro studio|mio dottorato)', '(partecipare|partecipazione) .. (studio|ricerca|test di usabilita)'],
    nl: ['(ik ben|wij zijn) .. (onderzoeker|promovendus|promovenda|student|studente)', '(voor) .. (mijn scriptie|mijn onderzoek|ons onderzoek|mijn afstuderen)', '(deelnemen|meedoen|deelname) .. (onderzoek|studie|gebruikerstest)'],
  },
  surfaces: ['message', 'invitation', 'email', 'feed'],
  unless: { en: ['(scorecard|free audit|our clients|book a demo|market research (report|firm|company|services)|paid surveys|earn|investor|investors|free tool|our platform|webinar|job|jobs|hiring|internship|loan|ebook|subscribe)'], de: ['(praktikum|werkstudent*|unsere losung|gutschein)'], fr: ['(stage|alternance|notre solution)'], es: ['(vacante|practicas|nuestra solucion)'], pt: ['(estagio|vaga|nossa solucao)'], it: ['(tirocinio|nostra soluzione)'], nl: ['(stage|onze oplossing|bijbaan)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Hello Ms Brandt, I am a design researcher with the county. Could we watch you fill in the new barn form for half an hour?',
    'For my thesis on lock keepers I look for eight people to talk to.',
    'Ich bin Masterstudentin in Kiel und würde gern über Ihre Nachtschichten sprechen.',
    'Dans le cadre de ma thèse, je cherche des boulangers de nuit.',
    'Soy doctoranda en Oviedo; ¿podría hacerle unas preguntas sobre la sidra?',
    'Voor mijn scriptie zoek ik sluiswachters.',
  ],
  misses: [
    'We interview CTOs for our report; you get a scorecard and a free audit.',
    'Earn 40 dollars an hour with paid surveys: take part in a study today.',
    'My thesis, if anybody asks, is that nobody asks.',
    'I am a student and look for an internship in design research.',
    'Die Studie wurde nie zu Ende geschrieben.',
    'Book a demo and learn how academic research teams use our platform.',
  ],
};
