import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-who-is-in-charge',
  title: 'asks who is in charge',
  looksFor: 'A stranger’s question who decides or handles a subject in the reader’s firm: the search for somebody to sell to.',
  side: 'marketing',
  group: 'ask',
  points: 1.8,
  phrases: {
    en: [
      '(who|whom) (handles|manages|oversees|runs|leads|looks after|is responsible for|is in charge of|takes care of|owns|deals with) .. (at|for|in|on) (your|you|the company)',
      '(who|whom) (handles|looks after|is in charge of|takes care of|deals with) (your|the|this|that)? _ .. (now|there|these days|over there|at your end)',
      '(are|would) you (be|still)? .. (right|best|correct|appropriate) (person|contact) (to|for|regarding)',
      '(right|best|correct|appropriate) (person|contact) to (speak|talk|connect|reach|discuss|chat|ask|contact|approach)',
      '(point|introduce|direct|refer|connect|put) me .. (right|appropriate|correct|responsible|relevant) (person|direction|contact|team|colleague|department)',
      '(who|whom) (should|can|could|would) i (speak|talk|reach out|write|contact|connect) .. (about|regarding|to|with)',
      '(person|someone|colleague) (in charge of|responsible for|who handles|who manages) .. (at|in|your) (your|company|team|organization)',
      '(do|does) you .. (handle|manage|do) .. (internally|in house) or',
      '(internally|in house) or .. (external|agency|outsource*|partner|vendor)',
    ],
    de: [
      'wer .. (zustandig|verantwortlich|kummert sich|entscheidet) .. (bei|in|fur) (ihnen|euch|ihrem)',
      'wer .. bei (ihnen|euch) .. (zustandig|verantwortlich|kummert|entscheidet)', 'wer (ist|entscheidet|kummert sich) bei (ihnen|euch|dir)',
      '(sind|waren|bist) (sie|du) .. (richtige|richtigen|passende) .. (ansprechpartner|ansprechpartnerin|person)',
      '(richtige|richtigen|passenden|zustandigen) (ansprechpartner|ansprechpartnerin|kontakt|kollegen) .. (nennen|weiterleiten|fur|sind|sprechen)',
      'an wen .. (wenden|darf|kann)',
    ],
    fr: [
      'qui (gere|s occupe|est en charge|pilote|est responsable|est charge) .. (chez vous|votre|de la|des|du)',
      '(etes|seriez) vous .. (bonne|bon) (personne|interlocuteur|interlocutrice|contact)',
      '(bonne|bon) (personne|interlocuteur|interlocutrice|contact) .. (pour|chez|echanger|sujet)',
      '(me mettre en relation|m orienter|me diriger|m indiquer) .. (personne|interlocuteur|responsable|service)',
    ],
    es: [
      'quien (lleva|maneja|gestiona|se encarga|es el responsable|ve|es responsable|esta a cargo) .. (en tu|en su|de la|de los|del|en la|alli|empresa)',
      '(eres|es usted|seria usted|es ud) .. (persona|contacto) (adecuada|indicada|correcta|indicado|correcto)',
      '(persona|contacto) (adecuada|indicada|correcta|encargada) .. (para|de|hablar)',
      'con quien (puedo|podria|debo|deberia) (hablar|contactar|comunicarme)',
    ],
    pt: [
      'quem (cuida|e o responsavel|e a responsavel|responde|toca|gerencia|e responsavel|decide) .. (na sua|ai|de|pela|pelo|empresa|por)',
      '(voce|o senhor|a senhora) (e|seria) .. (pessoa|contato) (certa|certo|ideal|responsavel)',
      '(pessoa|contato) (certa|certo|responsavel) .. (para|falar|area)',
      'com quem (posso|eu posso|devo|eu falo|poderia) (falar|conversar|tratar)',
    ],
    it: [
      'chi (si occupa|gestisce|segue|e il responsabile|e responsabile|decide) .. (da voi|in azienda|nella|della|del|di|dei)',
      '(e lei|sei tu|lei e) .. (persona|referente|contatto) (giusta|giusto|corretta|corretto)?',
      '(persona giusta|referente giusto|persona corretta|referente) .. (con cui|per parlare|per|parlare)',
      'a chi (posso|potrei|devo) (rivolgermi|chiedere|scrivere)',
    ],
    nl: [
      'wie .. (verantwoordelijk|gaat|beheert|regelt|beslist) .. (bij jullie|binnen|over)',
      '(ben|bent) (jij|u|je) .. (juiste|aangewezen) (persoon|contactpersoon)',
      '(juiste|aangewezen) (persoon|contactpersoon) .. (voor|om|hiervoor|spreken)',
      'met wie (kan|zou|mag) ik .. (spreken|overleggen|contact)',
    ],
  },
  unless: {
    en: ["(we've been a customer|we have been a customer|as a customer|our account|my order|my invoice|our contract with you|my application|i applied)", '(apply|applying|applied|application|vacancy|internship|opening|bug|repo|repository|maintainer|maintainers|pull request)'],
  },
});
export const examples: RuleExamples = {
  hits: [
    'Hi Petra, who handles logistics software at your company these days?',
    'Could you point me to the right person for your benefits plan?',
    'Bonjour, qui s’occupe de la formation chez vous ?',
    'Guten Tag, wer ist bei Ihnen für die Reinigung der Hallen zuständig?',
    'Sei tu la persona giusta con cui parlare di imballaggi?',
  ],
  misses: [
    'Who is in charge when the autopilot and the pilot disagree? A short history.',
    'Nobody knew who owned the alarm, so nobody turned it off.',
    'Who would like to review my draft on water tariffs?',
    'Wer hat Erfahrung mit Wärmepumpen im Altbau?',
    'I was the wrong person for that job, and it took me a year to say so.',
    '¿Quién más estuvo en la charla de Oaxaca?',
  ],
};
