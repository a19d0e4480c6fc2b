import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-for-advice',
  title: 'asks for advice',
  looksFor: 'Somebody looks for a recommendation, feedback or pointers, and offers nothing.',
  side: 'peer',
  group: 'conversation',
  points: 1,
  phrases: {
    en: [
      '(looking|look|asking|ask|searching) for .. (recommendations|recommendation|advice|suggestions|pointers|feedback|input|ideas|tips|references|second opinion|a good book|a good tool)',
      '(can|could|would|does|will) (anyone|you|someone|anybody|somebody) (please)? (recommend|suggest|advise)',
      '(any|some) (recommendations|recommendation|suggestions|tips|advice|pointers|recs|feedback|input|good books|good resources)',
      'what would you (recommend|suggest|do|use|choose|pick|advise|try|change|say)', 'which (one|tool|book|library|approach|option|brand|model|version|way) (would|do|should|is|are|works)',
      '(grateful|thankful) for (any|a|your|every) (hint|hints|pointers|pointer|help|advice|tips|tip|feedback|input|comments|suggestions)',
      '(any|your|some) (help|feedback|advice|input|thoughts|comments|suggestions|pointers|ideas) (is|are|would be|much|greatly|appreciated|welcome|on this)',
      '(feedback|comments|suggestions|corrections|criticism|critique) (welcome|appreciated|are welcome|very welcome|wanted|is welcome)',
      '(where|how) (should|would) (i|we|one|you) (start|begin|look|approach|go about|handle|even)',
    ],
    de: [
      '(suche|suchen|brauche|brauchen|bitte um) .. (empfehlung|empfehlungen|rat|tipps|tipp|ratschlag|vorschlage|hinweise|ruckmeldung|feedback|meinungen)',
      '(kann|konnte|konnt|habt|hat|hatte) (jemand|ihr|wer|einer) .. (empfehlen|empfehlung|tipp|tipps|raten|rat)',
      '(was|welche|welches|welchen) .. (wurdet ihr|wurdest du|wurden sie|empfehlt|empfehlen|nehmt ihr|nutzt ihr|ratet)',
      '(dankbar|freue mich|froh) .. (hinweis|hinweise|tipps|tipp|ruckmeldung|rat|feedback|anregungen)',
    ],
    fr: [
      '(je cherche|nous cherchons|je recherche|on cherche|preneur de|preneuse de) .. (conseil|conseils|recommandation|recommandations|avis|retours|pistes|idees)',
      "(quelqu'un|vous|tu) (peut|pourrait|auriez|aurait|avez|pourriez|as) .. (conseiller|recommander|conseil|conseils|recommandation)",
      '(que|quel|quelle|lequel) .. (conseillez|recommandez|conseilleriez|choisiriez|feriez) vous', '(tout|vos) (conseil|conseils|avis|retour|retours) (est|sont|bienvenu|bienvenus|sur)',
    ],
    es: [
      '(busco|buscamos|pido|necesito|agradezco) .. (recomendacion|recomendaciones|consejo|consejos|sugerencias|opiniones|ideas|orientacion)',
      '(alguien|me|nos) (recomienda|puede recomendar|recomiendan|recomendais|aconseja|aconsejan|podria recomendar|sugieren)',
      '(que|cual) .. (recomiendan|recomendais|harian|hariais|recomiendas|usarian|aconsejan)',
    ],
    pt: [
      '(procuro|busco|preciso de|peco|aceito) .. (recomendacao|recomendacoes|conselho|conselhos|sugestoes|indicacao|indicacoes|dicas|opinioes)',
      '(alguem|voces|voce) .. (recomenda|recomendam|indica|indicam|pode indicar|sugere|sugerem)', '(qual|o que) .. (recomendam|fariam|sugerem|usariam|indicam)',
    ],
    it: [
      '(cerco|cerchiamo|chiedo|accetto|mi serve) .. (consiglio|consigli|suggerimento|suggerimenti|pareri|parere|dritte|indicazioni)',
      '(qualcuno|mi|sapete|potete) .. (consiglia|consigliate|consigliare|consigliarmi|consigliereste|suggerirmi|consiglierebbe)',
      '(cosa|quale|che) .. (consigliate|fareste|usereste|consigliereste|scegliereste)',
    ],
    nl: [
      '(zoek|zoeken|vraag) .. (advies|tips|aanbeveling|aanbevelingen|suggesties|raad|feedback|ervaringen)',
      '(kan|kunnen|heeft|hebben|wie) (iemand|jullie|je|heeft) .. (aanraden|aanbevelen|tips|tip|advies|suggestie|suggesties)',
      '(wat|welke|welk) .. (raden jullie|zouden jullie|raad je|zou je|bevelen jullie)',
    ],
  },
  unless: {
    en: [
      '(need|looking for|want) .. tips (to grow|on growing) your',
      '(free advice|our advice|advice from our|get advice|expert advice|investment advice|tip of the|book a|free consultation|dm me|your free|sign up|our experts|we recommend|years of experience|salary|candidates)',
    ],
    de: [
      '(kostenlose beratung|unsere experten|unverbindlich*|jetzt)',
    ],
    fr: [
      '(nos conseils|nos experts|gratuit*)',
    ],
    es: [
      '(nuestros expertos|asesoria gratuita|gratis)',
    ],
    pt: [
      '(nossos especialistas|gratis|gratuita)',
    ],
    it: [
      '(i nostri esperti|gratuita|gratis)',
    ],
    nl: [
      '(onze experts|gratis|vrijblijvend*)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Looking for recommendations: a torque wrench that survives salt water?',
    'Kann jemand einen Schreiner in Kiel empfehlen, der Fenster macht?',
    'Je cherche des conseils pour une première inspection incendie.',
    '¿Alguien me recomienda un libro sobre turnos rotativos?',
    'Which tool would you use for 400 scans a day? Any advice welcome.',
  ],
  misses: [
    'Get expert advice from our experts, free of charge.',
    'We recommend our deluxe package to all new patients.',
    'Wir beraten Sie gerne: kostenlose Beratung, unverbindlich.',
    'My advice: drink water and go outside.',
    'The jury recommended the second bridge.',
    'Looking for tips to grow your agency? Book a spot.',
  ],
};
