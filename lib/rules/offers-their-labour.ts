import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-their-labour',
  title: 'says that they are free to work',
  looksFor: 'One person without work or with time for it: laid off, free from a date, days left for a job.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.3,
  phrases: {
    en: [
      '(was|were|got|been|just|getting|being|am|is) (laid off|made redundant|let go|retrenched|riffed)', '(laid off|made redundant|redundancy) (this|last|yesterday|today|on|after|with|from|in|by)',
      "(lost|losing|leaving) my (job|role)", '(out of|looking for) work',
      "(i'm|i am|he's|she's) (free|available|freelancing|unemployed|jobless) (from|for|as|until|to start|immediately|straight)",
      '(available|free) (immediately|to start|for (shifts|cover|locum|supply|relief|contract|freelance|night|odd|any work))',
      '(have|got|with) (capacity from|free days|spare days|a free day|# free days|# days free|an empty diary)',
      '(any|are there any|do you have any|know of any|got any) (openings|vacancies|jobs|work|roles|shifts|positions) (for|going|in|at|near|around|coming|that|with)',
      '(saw|heard|hear|see|read|told) .. (your|you|you are|you guys|are) .. (hiring|staffing up|taking on|short of staff|after (fitters|drivers|welders|staff|people)|vacancy|job ad|advert|opening|looking for staff)',
      '(can|could|would) you (refer me|recommend me|put me forward|put in a word|pass on my|pass my|introduce me to the hiring|keep me in mind)',
      '(know|knows|knew|worked with) .. (anyone|somebody|someone|who) .. (hires|is hiring|needs a|could use a|takes on|short of)',
    ],
    de: [
      '(ohne job|ohne arbeit|ohne stelle|arbeitslos|arbeitssuchend|stelle verloren|job verloren|gekundigt worden|betriebsbedingt gekundigt|entlassen worden|auf der suche nach arbeit|suche arbeit|suche job|wer braucht jemanden|freie tage|noch tage frei)',
      '(habe|hatte|ich) .. (kapazitat|kapazitaten|zeit fur projekte|tage die woche frei|ab sofort verfugbar|kann sofort anfangen|konnte sofort anfangen)', '(wer|kennt) .. (jemanden sucht|jemanden braucht|eine stelle|wen bei)',
    ],
    fr: [
      '(au chomage|sans emploi|licencie|licenciee|licenciement|fin de contrat|fin de mission|en recherche d emploi|je suis disponible|disponible des|jours par semaine libres|jours libres|je cherche du travail|cherche travail|cherche emploi|cherche un job)',
    ],
    es: [
      '(sin trabajo|sin empleo|desempleado|desempleada|en paro|me despidieron|me quede sin trabajo|perdi mi (trabajo|empleo)|busco trabajo|busco empleo|busco chamba|tengo disponibilidad|estoy disponible|trabajo de lo que sea|puedo empezar|puedo desde el|si me recomiendan|si le falta gente|si necesitan gente)',
    ],
    pt: [
      '(desempregado|desempregada|sem emprego|sem trabalho|fui (demitido|demitida|desligado|desligada|cortado|cortada)|perdi (o|meu) emprego|procuro emprego|procuro trabalho|busco emprego|busco trabalho|aceito indicacoes|consegue indicar|pode me indicar|posso comecar|tenho disponibilidade|disponibilidade imediata|preciso de vaga|preciso de emprego)',
    ],
    it: [
      '(senza lavoro|disoccupato|disoccupata|licenziato|licenziata|ho perso il lavoro|cerco lavoro|cerco un lavoro|cerco impiego|sono disponibile|sarei disponibile|disponibile anche|sono interessata al posto|sono interessato al posto|come posso candidarmi|automunito|automunita)',
    ],
    nl: [
      '(zonder werk|werkloos|ontslagen|baan kwijt|mijn baan verloren|zoek werk|zoek een baan|op zoek naar werk|baan gezocht|werk gezocht|dienstverband gezocht|per direct beschikbaar|ik ben beschikbaar|beschikbaar vanaf|dagen vrij|tijd voor een opdracht)',
    ],
  },
  unless: {
    en: ["(are you looking for a|our agency|our team of|we offer|our course|hire us|our experts|our services|book a|free consultation|discovery call|coaching|my program|my programme|my course|quit your job|fire your boss)"],
    de: ['(wir bieten|unser kurs|suchen sie)'],
    fr: ['(nous proposons|notre formation)'],
    es: ['(ofrecemos|nuestro curso)'],
    pt: ['(oferecemos|nosso curso)'],
    it: ['(offriamo|il nostro corso)'],
    nl: ['(wij bieden|onze cursus)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Bid writer here, I have capacity from 9 March.',
    'Three of us were laid off this morning; I plan routes for lorries.',
    'Seit gestern ohne Job, nach 17 Jahren Druckerei.',
    'Comptable, deux jours par semaine libres dès septembre.',
    'Me quedé sin trabajo en el astillero; puedo empezar el lunes.',
    'Fui desligada na sexta com mais quarenta.',
  ],
  misses: [
    'Quit your job: my course shows how I lost my job and found freedom.',
    'Our experts are available from Monday to Friday for a free consultation.',
    'The room is free from noon.',
    'Die Ärzte sind arbeitsam und müde.',
    'Le café est libre de droits.',
    'El archivo no funciona.',
  ],
};
