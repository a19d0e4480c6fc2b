import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'invites-to-speak',
  title: 'invites the reader to speak or take part',
  looksFor: 'An invitation to give a talk, chair a session, review, mentor or be a guest, with nothing to pay.',
  side: 'peer',
  group: 'conversation',
  points: 1.6,
  phrases: {
    en: [
      '(invite|inviting|invited|like|love|ask) you to (be|speak|present|give|chair|review|join us as|moderate|mentor|judge|serve|participate|take part|lead|teach|lecture|contribute)',
      '(be|become|serve as|act as|join us as) (a|an|our|the)? (session chair|chair|reviewer|speaker|panelist|panellist|keynote|guest lecturer|guest speaker|mentor|juror|judge|moderator|discussant|tutor|examiner)',
      '(confirm|let me know|let us know) .. (your availability|if you are (available|able|willing)|whether you can (speak|join|come))', '(guest lecture|guest talk|panel discussion|round table|lightning talk|keynote) .. (students|our|you|would|could|happy|members)',
      '(volunteer|volunteers|volunteering) (for|at|in|to|assemble)', "(i'd|we'd|i would|we would) (love|like) to (have|invite|host) (you|y'all|you all) (on|at|as|to) (my|our|the|a) .. (podcast|meetup|class|seminar|panel|show|lab|journal club)",
    ],
    de: ['(einladen|gewinnen|anfragen|vorstellen) .. (vortrag|referent|referentin|moderation|podium|gastvortrag|keynote|gutachten)', '(als (referent|referentin|gast|mentorin|mentor|jurymitglied|gutachterin|gutachter))', '(gastvortrag|podiumsdiskussion|impulsvortrag) .. (halten|bei uns|studierende|hatten sie|hast du)'],
    fr: ['(vous|t|te) inviter (a) (intervenir|parler|presenter|participer|animer|temoigner|presider)', '(comme|en tant que) (intervenant|intervenante|conferencier|conferenciere|mentor|juree|jure|oratrice|orateur)', '(intervenir|temoigner) (devant|aupres de|dans notre|lors de|a notre)'],
    es: ['(invitarte|invitarle|invitarlo|invitarla|invitarlos) a (participar|dar|hablar|ser|moderar|impartir|exponer)', '(como) (ponente|panelista|jurado|mentor|mentora|conferencista|moderador|moderadora)'],
    pt: ['(convidar voce|te convidar|convida la|convida lo|gostaria de convidar) .. (palestrar|palestra|participar|falar|mediar|moderar|banca|ministrar)', '(como) (palestrante|mentor|mentora|mediador|mediadora|jurado|avaliador|painelista)'],
    it: ['(invitarla|invitarti|invitarvi) a (parlare|intervenire|partecipare|tenere|moderare|presentare)', '(come) (relatore|relatrice|mentore|moderatore|moderatrice|ospite|giurata|giurato)'],
    nl: ['(uitnodigen|vragen) .. (spreker|spreken|lezing|gastcollege|panel|jurylid|mentor)', '(als) (spreker|gastspreker|mentor|jurylid|panellid)'],
  },
  unless: {
    en: ['(fee|fees|package|packages|sponsor|sponsorship|early bird|register now|discount|demo|usd|investment of|our clients|free webinar|masterclass|book a call|ticket|tickets|publication charge)', '(hiring|salary|join our team|vacancy)'],
    de: ['(gebuhr|kostenbeitrag|paket|sponsor*|rabatt)'], fr: ['(frais|forfait|sponsor*|participation financiere)'], es: ['(costo|paquete|patrocin*|inversion)'], pt: ['(taxa|pacote|patrocin*|investimento)'], it: ['(quota|pacchetto|sponsor*)'], nl: ['(kosten|pakket|sponsor*)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'As chair of the users’ day I would like to invite you to give a talk on your tide model.',
    'Would you be a session chair this year? Please confirm your availability.',
    'Wir möchten Sie für einen Vortrag vor der Fachschaft gewinnen, als Referentin.',
    'J’aimerais vous inviter à intervenir devant nos étudiants.',
    'Quisiera invitarle a participar como ponente en nuestro seminario.',
  ],
  misses: [
    'Be a speaker at our summit! Speaker packages start at USD 900.',
    'We invite you to present your company with our sponsor package.',
    'The speaker in the kitchen is broken again.',
    'We would love you to join our team as a tutor, salary on request.',
    'You are invited to our demo on Tuesday.',
    'My podcast has four listeners and three of them are cats.',
  ],
};
