import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-hiring',
  title: 'says that somebody is hiring',
  looksFor: 'An employer looks for people: "we are hiring", "join our team as".',
  side: 'recruiting',
  group: 'hiring',
  points: 2,
  phrases: {
    en: [
      "(we|i|they|who|company|team|is|are|now|currently|actively|am|urgently|still|always|be|been) (we're|are|is|am|re)? (hiring|recruiting)",
      '^ (hiring|recruiting|urgent hiring|urgent requirement|job opening|vacancy|now hiring)',
      '(hiring|job|vacancy|walk in) (alert|opening|openings|opportunity|opportunities|announcement|post|drive|update|requirement)',
      '(join|joining) (our|the|my|us) (growing|small|amazing|great|dynamic|friendly)? (team|as|crew) .. (as|if you|and help|apply|are looking|role|remote)',
      '(looking|searching) for .. (developer|developers|engineer|engineers|nurse|nurses|designer|designers|intern|interns|candidate|candidates|colleague|colleagues|driver|drivers|teacher|teachers|freelancer|freelancers|joiner|joiners|cook|chef|technician|analyst|manager|accountant|scientist|welder|assistant|editor|consultant|postdoc|trainee|apprentice|professionals)',
      '(expanding|growing) (our|the) team', '(come|want to) work (with|for) us', '(urgently|immediately|immediate) (hiring|required|joiner|joiners|requirement|start|joining)',
    ],
    de: [
      '(wir|ich) (suchen|suche|stellen) .. (verstarkung|mitarbeiter|mitarbeiterin|mitarbeitende|kollegen|kollegin|ein|entwickler|entwicklerin|fachkraft|fachkrafte|pflegekraft|pflegekrafte|auszubildende|azubi|azubis|ingenieur|ingenieurin|werkstudent|werkstudentin|praktikant|praktikantin|nachwuchs)',
      '(stellenanzeige|stellenausschreibung|stellenangebot|jobangebot|offene stelle|offene stellen|freie stelle|wir stellen ein)',
      '(verstarke|verstarken sie|werde teil|werden sie teil|komm in|kommen sie in) (unser|unseres|unserer) (team|teams|mannschaft)',
    ],
    fr: [
      '(nous|on|je) (recrutons|recrute|embauchons|embauche)',
      '(cherchons|recherchons|recherche|cherche) (un|une|des|notre|nos|son|sa|actuellement) .. (developpeur|developpeuse|ingenieur|infirmier|infirmiere|collaborateur|collaboratrice|stagiaire|alternant|alternante|technicien|comptable|chef|cuisinier|vendeur|h f|f h|cdi|cdd|collegue)',
      '(offre d emploi|poste a pourvoir|recrutement|rejoignez (nos equipes|notre equipe)|rejoindre (notre|l) equipe|avis de recrutement)',
    ],
    es: [
      '(estamos|seguimos) (contratando|reclutando|en busqueda)',
      '(buscamos|se busca|se necesita|solicitamos|se solicita|busco) .. (desarrollador|desarrolladora|ingeniero|ingeniera|enfermera|enfermero|persona|personal|candidato|candidata|candidatos|cocinero|auxiliar|tecnico|becario|vendedor|perfil|conductor|companero|companera|profesional|ayudante)',
      '(oferta de empleo|oferta laboral|vacante|vacantes|oportunidad laboral|unete a (nuestro|nuestra)|empleo)',
    ],
    pt: [
      '(estamos|seguimos) (contratando|recrutando|com vaga|com vagas)',
      '(buscamos|procuramos|procura se|precisa se|contratamos|contrata se) .. (desenvolvedor|desenvolvedora|engenheiro|engenheira|enfermeira|pessoa|candidato|candidatos|cozinheiro|tecnico|tecnica|estagiario|estagiaria|vendedor|motorista|profissional|colega|auxiliar)',
      '(vaga|vagas) (aberta|abertas|para|de|disponivel|em|na|no)', '(venha|vem) (fazer parte|trabalhar)',
    ],
    it: [
      '(stiamo|siamo) (assumendo|cercando|alla ricerca|ricercando)',
      '(cerchiamo|cercasi|ricerchiamo|selezioniamo|assumiamo) .. (sviluppatore|sviluppatrice|ingegnere|infermiere|infermiera|persona|personale|candidato|candidati|cuoco|tecnico|stagista|collega|venditore|autista|impiegato|figura|collaboratore|collaboratrice|apprendista|addetto|addetta)',
      '(offerta di lavoro|posizione aperta|posizioni aperte|ricerca di personale|unisciti al|entra nel nostro)',
    ],
    nl: [
      '(wij|we|ik) (zoeken|werven|zoek) .. (collega|medewerker|ontwikkelaar|verpleegkundige|ingenieur|stagiair|stagiaire|kandidaat|kok|monteur|chauffeur|versterking|docent|iemand die|planner)',
      '(vacature|vacatures|wij nemen aan|kom bij ons werken|kom jij ons|word jij onze|versterk ons|werken bij)',
    ],
  },
  unless: {
    en: [
      "(are you hiring|if you are hiring|you're hiring|you are hiring|saw you're hiring|your hiring|recruitment agency|staffing agency|hiring process is|looking for a job|why hiring|hire our)",
    ],
    nl: [
      '(ben jij op zoek naar klanten)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'We are hiring two crane drivers in Gdynia, night shift, paid training.',
    'Wir suchen Verstärkung für die Küche, gern auch ohne Ausbildung.',
    'Nous recrutons une infirmière de nuit à Brest.',
    'Buscamos auxiliar de laboratorio en Vigo, contrato de un año.',
    'Kom bij ons werken in de haven.',
  ],
  misses: [
    'Saw you’re hiring; our staffing agency fills such roles in nine days.',
    'The high ring around the moon means rain.',
    'Wir suchen den Fehler seit Montag.',
    'We are looking for a new printer, any tips?',
    'The vacancy rate in offices fell to 9 percent.',
    'Nous cherchons la raison depuis hier.',
  ],
};
