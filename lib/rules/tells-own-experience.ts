import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'tells-own-experience',
  title: 'tells from own experience',
  looksFor: 'Years, cases or days the writer has spent with something, or how it was when they began.',
  side: 'peer',
  group: 'substance',
  points: 0.7,
  phrases: {
    en: [
      '(in|from|based on) (my|our) (experience|# years|own experience|case|view|line of work|job|practice|day job|team|field|first|years|case)',
      "(i|i've|we|we've|i have|we have|i ve) (been|worked|used|run|spent|taught|led|managed|seen|built|lived|written|had|coached|interviewed|been using|been working|been doing|been running|been trying|tested) .. # (years|months|weeks|days|hours|yrs|times|people|companies|teams|projects|students|interviews)",
      '(over|in|for|during) the (last|past) (#|few|couple|two|three|five|ten|several|year|decade|six|four|month)',
      '(#|two|three|five|ten|four|six|twenty|couple of|few) (years|months|weeks|days|decades) (ago|later|into|in)',
      '(when|back when) (i|we) (started|was|were|worked|first|joined|began|moved|took|left|got|had|lived|tried|launched|graduated|quit)',
      '(i|we) (used to|once|still remember|remember when|remember|recently|just) (think|be|believe|worked|had|do|have|write|spend|work|use|tried|met|the|how|my|a|spent|saw|moved|got|started|attended|read|finished|noticed|realised|realized|switched|been)',
      '(early|earlier) in my (career|life|time)',
      '(as a|as an|being a) (former|young|junior|new|manager|teacher|nurse|engineer|developer|parent|designer|researcher|founder|doctor|student|senior)',
    ],
    de: [
      '(aus|in|nach) (eigener|meiner|unserer|meinen|#) (erfahrung|praxis|jahren|sicht|zeit|berufsjahren|jahre)',
      '(ich|wir) (arbeite|arbeiten|mache|nutze|nutzen|unterrichte|leite|machen) .. seit # (jahren|monaten|wochen)',
      'seit # (jahren|monaten|wochen) (bin|arbeite|nutze|mache|haben|habe|sind|arbeiten|betreue|fahre|unterrichte)',
      'vor # (jahren|monaten|wochen|tagen) (habe|haben|war|hat|bin|wurde|begann|stand|kam)', '(als|damals als) (ich|wir) (anfing|angefangen|begann|noch|neu|damals|jung|das|den|die|zum|in)',
      '(fruher|damals) (habe|dachte|war|haben|hatten) (ich|wir)',
    ],
    fr: [
      '(d apres|dans|selon) (mon|notre|ma) (experience|pratique|metier|equipe|vecu|cas)', '(depuis|pendant|en|apres) # (ans|mois|annees|semaines) (que|je|nous|de|d|dans|a)',
      '(il y a) # (ans|mois|semaines|jours) (je|nous|j|on|que|mon|ma|un|une)', '(quand|lorsque) (j|je|nous) (ai|suis|avons|etais|travaillais|debutais|commence|sommes)',
      '(a mes debuts|au debut de ma carriere|a l epoque)',
    ],
    es: [
      '(en|segun|por) (mi|nuestra|nuestro) (experiencia|practica|caso|trabajo|oficio|equipo)', '(llevo|llevamos|despues de|tras|durante) # (anos|meses|semanas|dias)',
      'hace # (anos|meses|semanas|dias)', '(cuando) (empece|empezamos|trabajaba|era|llegue|comence|entre|tenia|estaba)', '(al principio de mi|en mis inicios|en aquel entonces)',
    ],
    pt: [
      '(na|pela|da) (minha|nossa) (experiencia|pratica|area|equipe|vivencia|carreira)', '(ha|depois de|apos|durante|trabalho ha|faz) # (anos|meses|semanas|dias)',
      '(quando) (comecei|comecamos|trabalhava|era|cheguei|entrei|eu|tinha|estava)', '(no comeco da minha|no inicio da minha|naquela epoca)',
    ],
    it: [
      '(nella|dalla|per|secondo la) (mia|nostra) (esperienza|pratica|carriera|esperienza personale)', '(da|dopo|in|per) # (anni|mesi|settimane|giorni) (di|che|lavoro|ho|in|a|abbiamo|uso)',
      '# (anni|mesi|settimane|giorni) fa', '(quando) (ho|abbiamo|lavoravo|ero|sono arrivato|sono arrivata|avevo|ho iniziato)', '(agli inizi|a inizio carriera|all epoca)',
    ],
    nl: [
      '(in|uit|vanuit) (mijn|onze|eigen) (ervaring|praktijk|vak|team|werk)', '(al|na|in|ruim) # (jaar|maanden|weken|dagen) (werk|ben|gebruik|in|als|heb|ervaring|doe)',
      '# (jaar|maanden|weken|dagen) geleden', '(toen) (ik|we) (begon|startte|werkte|begonnen|net|nog|hier|in|voor)',
    ],
  },
  unless: {
    en: [
      '(we have helped|i have helped|helped # |helping|years of experience in (providing|delivering|helping)|our clients|my clients|# figure|passive income|financial freedom|book a|sign up|dm me|register|join us|offer|your order|account|enroll|hiring|salary|apply|resume|cv|delivery|customer service|never again|worst|store|refund)',
    ],
    de: [
      '(bewerb*|unsere kunden|kostenlos*|termin|angebot)',
    ],
    fr: [
      '(nos clients|candidat*|gratuit*|offre)',
    ],
    es: [
      '(nuestros clientes|gratis|oferta|vacante)',
    ],
    pt: [
      '(nossos clientes|gratis|vaga|oferta)',
    ],
    it: [
      '(nostri clienti|gratis|offerta|candidat*)',
    ],
    nl: [
      '(onze klanten|gratis|vacature|aanbieding)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'In my experience, the second winter shows whether the paint holds.',
    'Seit 12 Jahren fahre ich Kühlware, und der Lieferschein war noch nie das Problem.',
    'Il y a 5 ans, nous avons fermé l’atelier du soir; voici ce qui a suivi.',
    'Cuando empecé en urgencias nadie anotaba la hora.',
    'I’ve worked 14 years in dams, and the paperwork always leaks first.',
  ],
  misses: [
    '20 years of experience in providing cleaning services. Book a visit.',
    'Three years ago I was broke; now my clients earn 6 figures. DM me.',
    'Over the past 2 weeks I called your customer service five times, worst ever.',
    'Vor Ort beraten wir Sie gern, Termin kostenlos.',
    'When I win, I dance.',
    'Wir suchen Fahrer mit 3 Jahren Erfahrung, jetzt bewerben.',
  ],
};
