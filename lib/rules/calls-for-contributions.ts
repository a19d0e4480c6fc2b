import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'calls-for-contributions',
  title: 'calls for talks, papers or helpers',
  looksFor: 'A community looks for speakers, papers, reviewers or volunteers, or answers those who offered. Who joins in gives time, not money.',
  side: 'peer',
  group: 'conversation',
  points: 1.8,
  phrases: {
    en: [
      'call for (papers|proposals|speakers|abstracts|participation|reviewers|abstract reviewers|submissions|volunteers|contributions|presentations|posters|talks|sessions|lightning talks|chapters|contributors|maintainers)',
      '(sign up|apply|volunteer|register) to (review|speak|volunteer|mentor|help out|give a talk|moderate)',
      '(submit|propose|give|submitting|proposing) (a|an|your|the|their) (talk|abstract|abstracts|proposal|paper|session|lightning talk|tutorial|poster)',
      '(program|programme|organizing|organising|tutorial|scientific|steering) (committee|chairs|chair)',
      '(your|the) (talk|proposal|submission|abstract|session) (has been|was|is|were) (accepted|declined|rejected|not accepted|not selected)',
      '(looking for|need|seeking|welcome) (speakers|volunteers|reviewers|contributors|maintainers|translators|lightning talks|talks|mentors for)',
      '(speak|speaking|give a talk|present) at (our|the|this) .. (meetup|conference|user group|unconference|barcamp|symposium|workshop)',
    ],
    de: ['(aufruf zur teilnahme|aufruf zu beitragen|vortragende gesucht|freiwillige gesucht|helfer gesucht|helferinnen gesucht|vortragsvorschlag*|beitragsaufruf|programmkomitee)', '(vortrag|vortrage|beitrag|beitrage|abstract) .. (einreichen|eingereicht|vorschlagen|anmelden)', '(suchen) .. (vortragende|freiwillige|ehrenamtliche|mitwirkende|referenten|referentinnen)'],
    fr: ['appel a (communications|communication|contributions|contribution|conferenciers|benevoles|propositions|orateurs|articles|candidatures de conferenciers|participation)', '(proposer|proposez|soumettre|soumettez) .. (conference|communication|intervention|presentation|atelier|talk)', '(cherchons|recherchons|cherche) .. (benevoles|orateurs|oratrices|intervenants|conferenciers)', 'comite (de programme|scientifique|d organisation)'],
    es: ['(llamada a|convocatoria de|convocatoria para|llamado a) .. (ponentes|voluntari*|ponencias|comunicaciones|resumenes|charlas)', '(propuesta|solicitud|propon|proponer|enviar|envia) .. (ponencia|ponencias|charla|charlas|voluntari*)', '(buscamos|necesitamos) .. (ponentes|voluntari*|revisores)', '(equipo organizador|comite organizador|comite cientifico|evento de la comunidad)'],
    pt: ['(chamada de|chamada para|chamada aberta) .. (trabalhos|palestras|artigos|propostas|palestrantes|voluntarios|resumos)', '(submeter|submeta|envie|enviar|proponha) .. (palestra|proposta de palestra|resumo|minicurso)', '(procuramos|buscamos|precisamos de) .. (palestrantes|voluntari*|revisores)', '(comissao organizadora|comite cientifico|organizacao do evento)'],
    it: ['(invito a presentare|invito a proporre|cercasi volontari|cerchiamo volontari|cerchiamo relatori|cerchiamo speaker)', '(proponi|proporre|invia|inviare|candidare|candida) .. (talk|intervento|abstract|contributo|relazione)', 'comitato (scientifico|organizzatore|di programma)'],
    nl: ['(sprekers|vrijwilligers|reviewers) gezocht', '(zoeken) .. (sprekers|vrijwilligers|reviewers)', '(voorstel|lezing|abstract|bijdrage) .. (indienen|insturen|aanmelden)', 'oproep (voor|tot) (bijdragen|sprekers|vrijwilligers|voorstellen)'],
  },
  unless: { en: ['(speaker fee|delegate fee|package|packages|sponsorship (package|packages|deck)|apc|publication fee|publication charges|impact factor|pay a|participation fee|our clients|book a call|salary|full time)'], de: ['(teilnahmegebuhr|stellenangebot)'], es: ['(vacante|sueldo|patrocinio)'], pt: ['(vaga|salario)'], fr: ['(cdi|salaire)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Call for papers: eighth workshop on river ice, Luleå, abstracts by 3 March.',
    'We are looking for speakers for our beekeepers’ meetup in June; ten minutes are enough.',
    'Vortrag einreichen bis Freitag: Das Programmkomitee der Deichtage freut sich.',
    'Appel à bénévoles pour la fête de la science.',
    'Abrimos la llamada a ponentes de nuestra jornada de software libre.',
    'Chamada de palestras: envie sua proposta de palestra até domingo.',
  ],
  misses: [
    'Call for a quote today, our vans leave at six.',
    'You have been selected to speak at the Global Leaders Summit; the speaker fee is 1,200 euros, submit your talk.',
    'The committee met and nothing was decided.',
    'Submit your article to our journal, publication fee 90 USD, fast review.',
    'Der Vortrag von gestern war zu lang und zu laut.',
    'Appelle-moi quand le train arrive.',
    'Sponsorship packages for the summit are open: give a talk with the gold tier.',
  ],
};
