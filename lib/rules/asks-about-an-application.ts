import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-about-an-application',
  title: 'talks about an application or an interview',
  looksFor: 'Dates of interviews, offers, rejections, notice periods, references: the course of an application.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.2,
  phrases: {
    en: [
      '(thank you|thanks) for (applying|your application|the interview|interviewing|your interest in (the role|the position|joining|working))',
      '(invite|invited|like to invite) you .. (interview|assessment|second round|trial day|next round)',
      '(phone|first|second|final|technical|job|hr|panel|virtual) (interview|interviews|screening) (on|with|is|for|at|tomorrow|next|went|was|process|questions)',
      '(notice period|joining date|offer letter|background check|hiring manager|earliest start|current ctc|expected ctc|salary expectations|expected salary|last working day)',
      '(my|your|the) (application|candidature) (for|to|as|was|has|status|is|form the) .. (role|position|post|job|status|rejected|accepted|review|received|received|considered|unsuccessful|progress)',
      '(moving|move|moved|go|going) (forward|ahead) with (other|another|your application|you to)',
      '(position|role|vacancy|job|post) (has been|is|was)? (filled|closed|no longer|still open|still going|still available|put on hold|you advertised|you mentioned|you posted|is still open|is still going)',
      '(the|my|your|an|first|second|final|his|her) interview (is|was|on|at|tomorrow|next|with|panel|slot|went|moved|questions|stage|process)', '(interview|trial|hiring|selection|interviewing) (panel|shift|day|committee|board|slot)',
      '(applicants|shortlisted|covering letter|cover letter|job description|the jd|careers page|job centre|job ad|job advert|job offer|joining bonus|referral bonus|probation period|reference request)',
      "(i|i've|i have|she|he|we|daughter|son|husband|wife|friend|cousin) (has|have|had|just|already)? (applied|been applying|sent # applications) (for|to|on|at|there|in|last|yesterday|through)",
      "(put|putting|get|got) (your|my|his|her|their) name (forward|down for)", "(use|list|name) you as (a|my) (reference|referee)",
    ],
    de: [
      '(einladung|einladen|eingeladen) .. (vorstellungsgesprach|bewerbungsgesprach|probearbeiten|probetag|kennenlerngesprach fur die stelle)',
      '(vorstellungsgesprach|bewerbungsgesprach|kundigungsfrist|gehaltsvorstellung|eintrittstermin|probearbeiten|fruhestmoglicher|arbeitszeugnis)',
      '(ihre|deine|meine) bewerbung (als|auf|um|haben|ist|und|bei)', '(danke|vielen dank) fur (ihre|deine) bewerbung',
    ],
    fr: [
      '(entretien d embauche|votre candidature|ma candidature|preavis|pretentions salariales|date d embauche|suite a votre candidature|second entretien|entretien pour le poste)',
    ],
    es: [
      '(entrevista de trabajo|entrevista para|su candidatura|tu candidatura|mi solicitud de empleo|expectativa salarial|pretension salarial|proceso de seleccion|segunda entrevista)',
    ],
    pt: [
      '(entrevista de emprego|entrevista para|sua candidatura|minha candidatura|pretensao salarial|processo seletivo|aviso previo|segunda entrevista)',
    ],
    it: [
      '(colloquio di lavoro|colloquio per|la tua candidatura|la sua candidatura|la mia candidatura|pretese economiche|processo di selezione|preavviso di|secondo colloquio)',
    ],
    nl: [
      '(sollicitatiegesprek|je sollicitatie|uw sollicitatie|mijn sollicitatie|opzegtermijn|salarisindicatie|tweede gesprek|selectieprocedure)',
    ],
  },
  unless: {
    en: [
      '(podcast|journalist|interview you for|loan application|grant application|credit application|web application|our application|tenants|patent application|planning application|visa application|contest|award)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'We would like to invite you to a second interview on Thursday.',
    'Vielen Dank für Ihre Bewerbung als Gärtnerin; wie lang ist die Kündigungsfrist?',
    'Suite à votre candidature, pouvez-vous venir lundi ?',
    'Su candidatura sigue en el proceso de selección.',
  ],
  misses: [
    'I would like to interview you for my podcast on tides.',
    'Your loan application has been approved, click.',
    'The application crashes on Windows 11.',
    'Das Gespräch mit den Nachbarn lief gut.',
    'Refer to appendix two.',
  ],
};
