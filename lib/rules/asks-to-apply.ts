import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-to-apply',
  title: 'asks to apply',
  looksFor: 'The reader is asked to send a CV, to apply or to pass the ad on to a candidate.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.7,
  phrases: {
    en: [
      '(apply|applying) (now|here|today|directly|online|via|by|through|at|before|for the (role|position|job)|asap|below|on our|using)',
      '(send|share|forward|drop|submit|email|mail|dm) (me|us|your|you|across|their|the|updated|in|over)? .. (cv|cvs|resume|resumes|cover letter|portfolio|profiles|application|references)',
      '(interested|eligible|qualified|suitable|shortlisted|potential|successful|ideal|right) (candidate|candidates|applicants|applicant|professionals)',
      '(application|applications|closing) (deadline|close|closes|should|must|date|form|letter|link|due)',
      '(how to apply|to apply|link to apply|apply link|comment interested|tag someone|know someone who|know anyone who|refer a friend|pass it on)(would|might|is|fits|should|may)? .. (cv|resume|send|email|visit|job|role|position|fit|perfect|interested|click|submit|candidate|please|looking)',
    ],
    de: [
      '(jetzt|gleich|einfach|online|bitte)? (bewerben|bewirb dich|bewerbt euch|bewerben sie sich)',
      '(bewerbung|bewerbungen|bewerbungsunterlagen|lebenslauf|bewerbungsfrist) (an|bitte|bis|per|unter|mit|schicken|senden|sind|ist|genugt|reicht|willkommen)',
    ],
    fr: [
      '(postulez|postuler|candidatez|candidater|envoyez|envoyer|adressez|transmettez) .. (cv|candidature|ici|en ligne|lettre|offre|maintenant|vite|directement|via|mail|avant)',
      '(candidature|candidatures|cv) (a|par|avant|jusqu|sont|et lettre|a envoyer|acceptees)',
    ],
    es: [
      '(postula|postulate|postulese|inscribete|envia|enviar|envien|manda|mandar|enviad) .. (cv|curriculum|hoja de vida|candidatura|vacante|aqui|solicitud|postulacion)',
      '(interesados|interesadas|candidatos) (enviar|mandar|escribir|deben|por favor|pueden)',
    ],
    pt: [
      '(candidate se|inscreva se|envie|enviar|mande|mandar|enviem) .. (curriculo|cv|candidatura|vaga|portfolio)',
      '(interessados|interessadas|candidatos) (enviar|mandar|devem|podem|por favor|favor)',
    ],
    it: [
      '(candidati|candidatevi|invia|inviare|inviate|manda|mandate|mandateci) .. (cv|curriculum|candidatura|annuncio|ora|qui)',
      '(gli|i|le) (interessati|interessate|candidati) (possono|inviare|devono|sono|inviino)',
    ],
    nl: [
      '(solliciteer|solliciteren|reageer|stuur) .. (cv|sollicitatie|motivatie|motivatiebrief|nu|direct|voor|vacature|hier|via)', '(sollicitatie|sollicitaties) (naar|via|voor|tot|sturen)',
    ],
  },
  unless: {
    en: [
      '(apply (the|this|these|it|coupon|code|pressure|for a loan|for your loan|for the loan)|loan|credit card|grant|discount|scholarship|your profiles|funding|forward profiles|our candidates|two cvs|please call)',
    ],
    de: [
      '(rabatt|kredit|gutschein)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Apply before 3 June; send your CV to the ward office.',
    'Jetzt bewerben! Lebenslauf genügt, Anschreiben brauchen wir nicht.',
    'Envoyez votre CV et deux lignes sur la mer.',
    'Interesados enviar hoja de vida por correo.',
    'Stuur je cv en motivatie voor vrijdag.',
  ],
  misses: [
    'Apply now for a loan up to 5000 pounds, no credit check.',
    'Apply the paste, wait nine minutes, wipe.',
    'Can I forward two CVs? Our candidates are screened.',
    'Der Rabatt lässt sich online anwenden.',
    'The rules apply to everyone.',
    'Send me the drawing when you have it.',
  ],
};
