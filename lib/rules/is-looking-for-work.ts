import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-looking-for-work',
  title: 'looks for work',
  looksFor: 'Somebody seeks a job or offers their own labour: open to work, laid off, a CV attached.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.8,
  phrases: {
    en: [
      "(i'm|i am|am|currently|actively|still|and|me) .. (looking|searching|hunting|seeking) for .. (job|work|role|position|opportunity|opportunities|internship|employment|new role|next role|challenge|placement|apprenticeship|gig|full time|contract)",
      '(open to work|opentowork|open to new (opportunities|roles)|available for (hire|work|freelance|new projects|projects|contract)|job seeker|jobseeker|job hunting|job search|looking for my next|seeking new)',
      '(my|attached|attaching|enclosed|updated|find) (my)? (cv|cvs|resume|cover letter|portfolio)',
      '(still|been|am|day # of) (looking|hunting|job hunting|searching) (since|and|so|for my|for anything|for a (job|role|post|position|team|place))', '(seeking|looking for|searching|need|after|hoping for|any) .. (employment|entry level|placement|apprenticeship|traineeship|summer placement|work experience|junior role|shifts|locum work|supply work|full time work|part time work|seasonal work)',
      '(i|i was|was|got|been|have been|been) (recently)? (laid off|made redundant|affected by layoffs|let go|impacted by the layoffs)',
      "(i|i'd|i would|i'm|i am) .. (apply|applying|applied) (for|to|as) .. (position|role|job|vacancy|internship|company|team|post|thesis)",
      "(i|i'm|i am) (a|an) .. (developer|designer|student|graduate|engineer|writer|translator|fresher|nurse|editor|illustrator|photographer) .. (looking|available|seeking|searching|open)",
      '(do you|does your|if you|are you) .. (have|know of|offer|need|looking for|hiring) .. (vacancy|opening|openings|internships|a freelancer|another developer|an intern|extra hands|help with your project|any roles|any positions|summer jobs|internship)',
      '(refer|referral|vouch|put in a word|recommend) (me|for me|to me|for a|for the|at your)',
      '(could|can|would|please) .. (refer me|a referral|give me a reference|be my reference|act as a reference|hire me|keep me in mind)',
    ],
    de: [
      '(ich|bin|suche|derzeit|aktuell) .. (auf stellensuche|auf jobsuche|auf der suche nach einer neuen|arbeitssuchend|suche eine neue (stelle|aufgabe|herausforderung)|suche (einen|ein) (job|praktikum|ausbildungsplatz)|stellensuche)',
      '(mein|meinen|anbei mein) (lebenslauf|cv)', '(bewerbe|bewerbung) (mich|um|als|auf)',
      '(suche|suchen|brauchen|haben) .. (praktikumsplatz|ausbildungsplatz|neue stelle|einen nebenjob|festanstellung|werkstudentenstelle)',
      '(freie kapazitaten|noch kapazitat|freiberuflich verfugbar|als freelancer)',
    ],
    fr: [
      '(je|suis) (suis|recherche|cherche|actuellement) .. (recherche d emploi|emploi|un stage|une alternance|un poste|nouveau poste|nouvelles opportunites|un cdi|missions freelance|un contrat)',
      '(mon|ci joint mon) (cv|curriculum|portfolio)', '(je (postule|me permets de postuler)|ma candidature|disponible immediatement|en recherche active)',
    ],
    es: [
      '(estoy|busco|ando) .. (buscando trabajo|busca de empleo|buscando empleo|un empleo|trabajo de|practicas|nuevas oportunidades|nuevos retos|trabajo como|en busqueda activa)',
      '(mi|adjunto|adjunto mi) (cv|curriculum|hoja de vida|portafolio)', '(me postulo|mi candidatura|disponible para (trabajar|proyectos)|disponibilidad inmediata)',
    ],
    pt: [
      '(estou|busco|procuro) .. (procurando emprego|a procura de emprego|em busca de (emprego|oportunidade|recolocacao)|um emprego|um estagio|recolocacao|nova oportunidade|novas oportunidades|buscando recolocacao)',
      '(meu|segue meu|anexo meu) (curriculo|cv|portfolio)', '(me candidato|minha candidatura|disponivel para (projetos|trabalhar|inicio))',
    ],
    it: [
      '(sono|cerco|sto) .. (alla ricerca di (lavoro|un lavoro|un impiego)|cercando lavoro|in cerca di (lavoro|occupazione)|un lavoro|un impiego|uno stage|un tirocinio|nuove opportunita)',
      '(il mio|allego il mio|allego) (cv|curriculum|portfolio)', '(mi candido|la mia candidatura|disponibile da subito|disponibile per progetti)',
    ],
    nl: [
      '(ik|ben|zoek) .. (op zoek naar (werk|een baan|een nieuwe baan|een stage|een nieuwe uitdaging)|werkzoekend|zoek (werk|een baan|een stage)|beschikbaar als freelancer|beschikbaar voor (opdrachten|projecten))',
      '(mijn|bijgevoegd mijn) (cv|portfolio)', '(solliciteer|sollicitatie) (hierbij|naar|als|op)',
    ],
  },
  unless: {
    en: [
      "(are you looking for a|our agency|we are hiring|we're hiring|are you tired|our team of|we offer|interested candidates|candidates|our course|salary range|job title|hire us)",
    ],
    de: [
      '(suchen sie|wir bieten|wir suchen)',
    ],
    fr: [
      '(nous recrutons|vous cherchez)',
    ],
    es: [
      '(buscamos|estas buscando)',
    ],
    pt: [
      '(estamos contratando|voce esta procurando)',
    ],
    it: [
      '(cerchiamo|stai cercando)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'I was laid off on Friday and I am looking for a role in water treatment.',
    'Ich suche eine neue Stelle als Köchin, mein Lebenslauf liegt bei.',
    'Je suis actuellement en recherche d’emploi dans le transport.',
    'Estoy buscando trabajo como soldador; adjunto mi CV.',
    'Could you refer me for the lab opening at your company?',
  ],
  misses: [
    'Are you looking for a job that pays 9000 a week? Join us.',
    'We are hiring, send your CV.',
    'My search for the right paint took a year.',
    'Suchen Sie eine neue Stelle? Wir bieten Kurse.',
    'She works a lot and plays the tuba.',
    'I am looking for a good book on dams.',
  ],
};
