import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'offers-recruiting-services',
  title: 'offers recruiting services to employers',
  looksFor: 'An agency that sells candidates: CVs to share, fee only on success, talent pool, payroll abroad.',
  side: 'marketing',
  group: 'offer',
  points: 2.2,
  phrases: {
    en: ['(help|helping|support|supporting|partner with|work with) .. (companies|businesses|clients|employers|startups|you|firms|teams) .. (hire|hiring|recruit|find talent|fill|source)', '(send|share|shared|introduce|present) .. (cvs|cv s|profiles|candidates|shortlist|resumes) .. (with you|to you|your|of|for)', '(candidate|candidates) .. (your (team|company|open|vacancy|role|client)|fits your|on my books|i represent|available immediately|could be a fit)', '(your) .. (open|current) (roles|vacancies|positions|vacancy|hiring needs|role) .. (we|i|help|fill|agency|candidates)', '(no (hire|placement)|only pay|success) .. (no fee|fee|on success|based)', '(are you|is your team) .. (hiring|growing the team|recruiting) .. (at the moment|this quarter|this year|agency|right now|currently)'],
    de: ['(als|unsere|unser|eine|von) (personalvermittlung|personalberatung|personaldienstleister|personaldienstleistung|recruiting agentur|headhunter)', '(mitarbeitergewinnung|personalgewinnung) (fur|auf|mit)', '(passende|qualifizierte|geeignete|passenden) (kandidaten|bewerber|fachkrafte|mitarbeiter|profile) .. (fur sie|vorstellen|vor|ihnen|liefern|vermitteln|ihre)', '(mehr|qualifizierte|passende) (bewerbungen|bewerber) .. (fur|ohne|garantiert|in|pro)', '(ihre|ihrer|ihren) .. (vakanz|vakanzen|stellenanzeige|ausschreibung) .. (kandidat*|gesehen|aufmerksam|unterstutz*)'],
    fr: ['(cabinet|agence) (de recrutement|d interim|de chasse)', '(vous|votre) .. (recrutement|recrutements|postes) .. (cabinet|accompagn*|candidats|profils|honoraires)', '(candidats|profils|cv) .. (vous (presenter|proposer|envoyer|transmettre)|correspond*|qualifies pour)'],
    es: ['(agencia|empresa|consultora|servicios|firma) de (reclutamiento|seleccion|headhunting|colocacion)', '(candidatos|perfiles) .. (presentarte|enviarte|para tu|para su|para sus|calificados para|compartirte)', '(sus|tus|tu|su) (vacantes|vacante) .. (ayud*|cubrir|candidatos|apoyar*)'],
    pt: ['(candidatos|profissionais|perfis) .. (te apresentar|para sua vaga|para suas vagas|apresentar a voce|para sua empresa)', '(suas|sua) (vagas|vaga) .. (ajud*|preencher|fechar|candidatos)'],
    it: ['(agenzia|societa|servizi) (di|per il) (selezione|lavoro|ricerca e selezione|recruiting|somministrazione)', '(candidati|profili) .. (presentarle|presentarti|proporle|per la vostra|in linea con la vostra|per la sua)'],
    nl: ['(wervingsbureau|uitzendbureau|recruitmentbureau|werving en selectie|detacheringsbureau|recruitment bureau)', '(kandidaten|kandidaat|profielen) .. (voor jullie|voorstellen|aan je voorstellen|jullie vacature|jullie team)', '(jullie|je|uw) vacature .. (voor|zag|kandidaat|helpen|invullen)'],
  },
  unless: { en: ['(your (experience|background|profile) .. (fit|match|role))', '(are you open to|looking for a new|new role|salary|ctc|apply)', '(my resume|my cv|i am looking|i\'m looking)'] },
});
export const examples: RuleExamples = {
  hits: [
    'I run a staffing agency for dental nurses; can I share two CVs with you? No hire, no fee.',
    'Wir stellen Ihnen passende Kandidaten vor. Als Personalvermittlung für Pflege arbeiten wir auf Erfolg.',
    'Notre cabinet de recrutement a trois profils à vous présenter.',
    'Are you hiring welders at the moment? We fill such roles in nine days.',
  ],
  misses: [
    'The candidates for mayor met in the sports hall and nobody shouted.',
    'Your background in optics would fit our role; salary is in the ad, please apply.',
    'Our agency for roads closed the bridge.',
    'I am looking for a new role after nine years in staffing.',
    'Der Kandidat mit den meisten Stimmen lehnte ab.',
  ],
};
