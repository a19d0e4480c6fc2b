import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'speaks-up-for-a-jobseeker',
  title: 'recommends somebody for a job',
  looksFor: 'Somebody speaks up for a colleague who needs work, or passes on an opening they heard of.',
  side: 'recruiting',
  group: 'hiring',
  points: 0.7,
  phrases: {
    en: [
      '(my|a|former|dear|great|good|talented) (friend|colleague|coworker|teammate|student|cousin|wife|husband|brother|sister) .. (looking for (a|work|his|her|their|new)|open to work|was laid off|is hiring|needs a job|searching for a job|is recruiting)',
      '(if|anyone) (you|your team|anyone|somebody|hiring) .. (hiring|looking for a|need|needs) .. (hire|talk to|contact|message) (him|her|them|this)',
      "(their|his|her|my old|a friend's|my) team is (hiring|recruiting|looking for)", '(hire|recommend) (him|her|them) (without|before|for|if|you|to)',
      '(vouch|would vouch|can vouch) for (her|him|them|this)', '(refer|recommend) (your|my|that) (cousin|friend|sister|brother|flatmate|mate|colleague|former colleague|student|nephew|niece|daughter|son)', '(my|our) .. (friend|husband|wife|sister|brother|cousin|nephew|niece|son|daughter|lad|mentee|flatmate|student|apprentice|intern) .. (looking for (work|a job|a role|a place|an apprenticeship|something|her next|his next)|needs (work|a job)|is on the market|got laid off|lost (his|her|their) job|is free from)',
      '(know|knows|heard of) (of)? (a|any|an)? (opening|openings|vacancy|vacancies|jobs|role|roles|internships) (for|in|at|that|please|near|around)',
    ],
    de: [
      '(freundin|freund|kollegin|kollege|bekannte|bekannter|nachbar|nachbarin) .. (sucht (eine|einen|arbeit|job|stelle|neue|ab)|stellt ein|auf jobsuche)',
      '(kennt|weiss) (jemand|ihr|wer) .. (offene stelle|offene stellen|jobs|arbeit fur)',
    ],
    fr: [
      '(amie|ami|collegue|ancien collegue|ancienne collegue) .. (cherche (un|du|une) (emploi|poste|stage|travail|alternance)|recrute)',
    ],
    es: [
      '(amigo|amiga|companero|companera|colega) .. (busca (trabajo|empleo|practicas)|esta buscando trabajo|esta contratando)',
    ],
    pt: [
      '(amigo|amiga|colega) .. (procura (emprego|trabalho|estagio)|esta procurando (emprego|trabalho)|busca recolocacao|esta contratando)',
    ],
    it: [
      '(amico|amica|collega|ex collega) .. (cerca (lavoro|un lavoro|impiego|uno stage)|sta cercando lavoro|sta assumendo)',
    ],
    nl: [
      '(vriend|vriendin|collega|oud collega) .. (zoekt (werk|een baan|een stage|een nieuwe)|neemt mensen aan)',
    ],
  },
  unless: {
    en: [
      "(if you are hiring|if you're hiring|our recruiters|agency|course)",
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'A former colleague was laid off; if anyone needs a planner, talk to her.',
    'Eine Freundin sucht eine Stelle im Archiv. Kennt jemand offene Stellen in Kassel?',
    'Un ancien collègue cherche un poste en cuisine.',
  ],
  misses: [
    'If you are hiring, our recruiters have a bench.',
    'My friend looks for shells on the beach.',
    'Der Freund der Oper weiß es.',
    'Mon amie cherche la clé.',
    'Her team is leading by two goals.',
  ],
};
