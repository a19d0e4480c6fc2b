import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'explains-a-cause',
  title: 'explains a cause',
  looksFor: 'Says why something is so: a reason, a mechanism, a consequence.',
  side: 'peer',
  group: 'substance',
  points: 0.6,
  phrases: {
    en: [
      "(the|one|another|main|that's the|a) reason (is|was|why|for this|for that|being|they|we|it|the|i|that)",
      "(that's|thats|that is|this is|which is|here's|heres|which explains|explains) why (i|we|the|it|you|this|most|some|they|our|a|so|there|many|people|my|in|your)",
      'because (it|the|of|they|this|that|there|when|if|a|an|most|some|people|each|no|nobody|our|every|its|their)',
      'this (means|implies|explains|suggests|leads to|results in|happens when|happens because|is because|is due to|causes|allows|makes it)',
      'which (means|implies|leads to|in turn|makes it|causes)', '(as a result|as a consequence|consequently|therefore|hence|thus)',
      '(caused|driven|explained|triggered) by (the|a|an|our|some|how|poor|bad|what)', '(root cause|underlying cause|side effect|unintended consequence)', '(not because)',
      '(in order to|so that) (the|it|we|you|they|people|others|i|a)', '(due to) (the|a|an|its|their|how|some)',
    ],
    de: [
      '(der|ein|hauptgrund|grund) (grund)? (ist|war|dafur|liegt|warum)',
      '(deshalb|deswegen|daher|darum|folglich|somit|demnach) (ist|haben|hat|war|sind|habe|kann|muss|wird|bleibt|braucht|lohnt|gilt|die|der|das|auch)',
      'weil (die|der|das|es|sie|man|wir|ich|ein|eine|niemand|jeder|sich|dort|in)', '(liegt|lag) (daran|am|an der|an den|unter anderem daran)',
      '(das|dies) (bedeutet|heisst|fuhrt|erklart|liegt)', '(fuhrt|fuhrte) dazu dass', '(ursache|ausloser|folge) (ist|war|davon|dafur)',
    ],
    fr: [
      '(la|une|c est la|autre) raison (est|pour|c est|de|principale|etait)',
      '(c est pourquoi|c est pour ca|voila pourquoi|d ou|par consequent|donc|du coup) (le|la|les|il|on|nous|je|ce|l|un|une|c)', 'parce (que|qu)',
      '(car) (le|la|les|il|on|nous|elle|ils|ce|c|l|un|une)', '(cela|ca|ce qui) (signifie|explique|veut dire|entraine|conduit|vient)', '(a cause) (de|du|des|d)',
    ],
    es: [
      '(la|una|otra) razon (es|por|de|principal|fue|esta)', '(por eso|por lo tanto|por tanto|de ahi|asi que|en consecuencia) (el|la|los|no|se|hay|que|las|hemos|es|lo|decidimos)',
      'porque (el|la|los|no|es|se|hay|cada|en|las|nadie|al|un|una|si|cuando)', '(esto|eso|lo que|lo cual) (significa|explica|quiere decir|provoca|implica|hace que|se debe)', '(debido a)',
      '(la causa) (es|era|fue)',
    ],
    pt: [
      '(a|uma|outra) razao (e|por|de|principal|foi|esta)', '(por isso|portanto|dai|logo|por conta disso|consequentemente) (o|a|os|nao|se|ha|que|as|e|decidimos|a gente)',
      'porque (o|a|os|nao|e|se|ha|cada|em|as|ninguem|um|uma|quando|tem|na|no)', '(isso|o que) (significa|explica|quer dizer|provoca|implica|faz com|acontece)', '(devido a|por causa)',
      '(a causa) (e|era|foi)',
    ],
    it: [
      '(la|una|il|un altro) (ragione|motivo) (e|per|di|principale|era|sta)', '(per questo|percio|quindi|di conseguenza|ecco perche|dunque) (il|la|i|non|si|c|le|lo|e|abbiamo|in|ho)',
      'perche (il|la|i|non|e|si|c|le|lo|ogni|nessuno|in|un|una|quando)', '(questo|cio|il che) (significa|spiega|vuol dire|provoca|implica|porta|dipende)', '(a causa) (di|del|della|dei)',
    ],
    nl: [
      '(de|een|reden|belangrijkste) reden (is|was|hiervoor|waarom|dat)', '(daarom|dus|daardoor|vandaar|bijgevolg) (is|heeft|hebben|zijn|de|het|een|dat|moet|kan|wordt|blijft)',
      'omdat (de|het|er|ze|je|we|ik|een|niemand|iedereen|die|dat|in)', '(dat|dit|wat) (betekent|verklaart|leidt|komt doordat|zorgt)', '(oorzaak) (is|was|ligt)', '(komt) (doordat|omdat)',
    ],
  },
  unless: {
    en: [
      "(because you are|because you're|because you deserve|reason (to buy|to choose|i'm reaching)|the reason i am|reason for my|reason i'm|that's why we (created|built|offer)|that's why i (created|built)|book a|sign up|free trial|dm me|our product|limited time|register|discount|your order|our solution|our services|our team|our clients)",
    ],
    de: [
      '(jetzt|deshalb bieten wir|darum bieten|kostenlos*|unsere losung)',
    ],
    fr: [
      '(c est pourquoi nous (proposons|avons cree)|gratuit*|notre solution)',
    ],
    es: [
      '(por eso creamos|gratis|nuestra solucion|descuento)',
    ],
    pt: [
      '(por isso criamos|gratis|gratuito|nossa solucao|desconto)',
    ],
    it: [
      '(per questo abbiamo creato|gratis|gratuita|nostra soluzione|sconto)',
    ],
    nl: [
      '(daarom bieden|gratis|vrijblijvend*|onze oplossing)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'The reason is simple: wet sand carries sound better, so the sensor hears the road.',
    'Das liegt daran, dass die Anlage nachts ohne Last läuft.',
    'Les élèves arrivent tard parce que le car fait deux boucles.',
    'Por eso la sal no baja: el pozo viejo sigue abierto.',
    'It leaks because the seal was cut too short.',
  ],
  misses: [
    'Because you deserve better skin. Order today.',
    'That is why we created Noro, the app for busy parents. Sign up.',
    'Ohne Grund gute Laune!',
    'Reason for my message: our solution cuts cost.',
    'Daarom bieden wij nu 20% korting, gratis thuisbezorgd.',
    'See you there, cause it is Friday.',
  ],
};
