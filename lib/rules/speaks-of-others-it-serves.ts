import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'speaks-of-others-it-serves',
  title: 'mentions others like the reader whom it serves',
  looksFor: '“We work with several clinics around Tampa”: a quiet way to say to a stranger what one sells.',
  side: 'marketing',
  group: 'offer',
  points: 1.1,
  phrases: {
    en: [
      "(i|we|we're|i'm|we are|i am|we've|i've|we have|i have) (currently|already|also|recently|often|mostly|been)? (work|working|worked|speak|speaking|spoken|talk|talking|talked|support|supporting|supported|serve|serving|look after|looking after|represent|representing|helped|advise|advising|partner|partnering|collaborate|dealt) (with|to|for)? (a few|a couple of|a handful of|a number of|several|some|lots of|a lot of|plenty of|many|dozens of|hundreds of|around #|about #|over #|#|two|three|four|a bunch of|other|most|quite a few) _",
      '(helped|supported|worked with|set up|put in|did the same for|doing this for|solved this for) (a|an|another|one|two|three|four|several|some|other|a few|your) .. (near you|down the road|like yours|like you|of your size|your size|in your area|with nearly identical|with the same|facing|around here|in the same spot|neighbour)',
      "(most|many|some|a lot|lots|plenty) (of)? (the)? .. (i|we) (speak|talk|work|meet|deal) (to|with)?", '(from|in) (speaking|talking|working|conversations) (with|to) (other|many|several|dozens of|heads of|lots of|#)', "(everyone|everybody|they've|they have) .. (i|we) (speak|talk) to",
      "(the team leads|owners|practices|firms|retailers|companies|teams|clinics|schools|agencies|brands|managers) (i|we) (work|speak|talk|deal) (with|to)",
    ],
    de: ['(wir|ich) (arbeiten|arbeite|unterstutzen|unterstutze|beraten|berate|betreuen|betreue|sprechen|spreche|begleiten|begleite|vertreten|vertrete) .. (mehrere|einige|viele|rund #|uber #|anderen|andere|mehreren|einigen|vielen|zahlreiche|zahlreichen)', '(was|das|wie) wir bei (anderen|vielen|mehreren|#) .. (sehen|erleben|horen|machen)'],
    fr: ["(nous|j|je) (travaillons|travaille|accompagnons|accompagne|echange|echangeons|represente|representons|aidons|aide|conseillons|conseille|equipons) .. (plusieurs|nombreux|nombreuses|beaucoup de|quelques|d autres|une dizaine|une trentaine|# autres)", '(la plupart des|beaucoup de) .. que (je|nous) (croise|rencontre|croisons|rencontrons|accompagne|accompagnons)'],
    es: ['(trabajo|trabajamos|represento|representamos|atendemos|asesoro|asesoramos|hablo|hablamos|colaboramos) (con|a)? (varios|varias|muchos|muchas|otros|otras|dos|tres|#|algunos|algunas|bastantes)'],
    pt: ['(trabalho|trabalhamos|represento|representamos|atendemos|assessoro|assessoramos|falo|falamos) (com|a)? (varios|varias|muitos|muitas|outros|outras|dois|tres|#|alguns|algumas)'],
    it: ['(lavoro|lavoriamo|rappresento|rappresentiamo|seguo|seguiamo|affianchiamo|parlo|parliamo|collaboriamo) (con)? (diversi|diverse|vari|varie|molti|molte|altri|altre|alcuni|alcune|#|parecchi)'],
    nl: ['(wij|we|ik) (werken|werk|helpen|help|begeleiden|spreken|spreek|vertegenwoordig|adviseren) .. (meerdere|verschillende|veel|andere|een aantal|enkele|# andere)', '(hebben (we|wij) geholpen|bij (een|veel) andere .. (zien|hielpen))'],
  },
  surfaces: ['message', 'invitation', 'email'],
  unless: { en: ['(students|patients|volunteers|my phd|my thesis|our lab|our study|refugees|pupils|colleagues of yours|your colleagues|hiring|vacancy|role|cv)'], de: ['(studie|patienten|schuler|ehrenamt)'], fr: ['(etudiants|patients|these|benevoles)'], es: ['(estudiantes|pacientes|tesis)'], pt: ['(estudantes|pacientes|tese)'], it: ['(studenti|pazienti|tesi)'], nl: ['(studenten|patienten|vrijwilligers)'] },
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'invitation', text: 'Hi Omar, we work with a few roofers around Malmö and your name keeps coming up.' },
    { surface: 'message', text: 'From speaking with other heads of claims, that is the size where reviews stop keeping up.' },
    { surface: 'message', text: 'Wir betreuen mehrere Bäckereien in der Region beim Stromeinkauf.' },
    { surface: 'message', text: 'Je travaille avec plusieurs cliniques de la région sur les plannings.' },
  ],
  misses: [
    'I worked with a few roofers before I became a teacher.',
    { surface: 'message', text: 'I spoke with Ana yesterday and she would like the slides.' },
    { surface: 'message', text: 'In our study I worked with several clinics; may I cite your table?' },
    { surface: 'message', text: 'Wir arbeiten am Freitag nicht, komm am Montag.' },
    { surface: 'message', text: 'We helped my mother move on Sunday.' },
  ],
};
