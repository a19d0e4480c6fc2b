import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-a-free-audit',
  title: 'offers a free audit or consultation',
  looksFor: 'A free check of the reader’s site, taxes, ads or bills, whose findings are always bad enough to need help.',
  side: 'marketing',
  group: 'offer',
  points: 2.1,
  phrases: {
    en: ['(free|complimentary|no cost|no obligation|# minute|quick) (audit|seo audit|website audit|consultation|consult|assessment|analysis|evaluation|review|valuation|strategy session|strategy call|health check|checkup|growth plan|mockup|estimate|quote|inspection|breakdown|teardown)', '(free|complimentary) .. (of your|for your) (website|site|business|account|ads|home|team|company|store|property|profile|tax|portfolio)', '(audit|audited|reviewed|analysed|analyzed|scanned|checked) (of)? your (website|site|account|ads|store|profile|domain|listing|page|app|shop|funnel|landing page)', '(i|we) (noticed|found|spotted|saw|identified|discovered) .. (issues|errors|problems|mistakes|gaps|leaks|opportunities|things) .. (your|on|with|in)', '(not ranking|isn\'t ranking|does not rank|not showing up|not on the first page)', '(look at|review|check) your (account|website|site|bill|bills|ads|numbers|profile|landing page|contract) (for free|free|at no)', '(recorded|made|put together) a (quick|short|little|personalized|#) .. (video|loom|audit|mockup|list|report) .. (for you|for your|of your)'],
    de: ['(kostenlose|kostenloser|kostenlosen|gratis|kostenfreie|unverbindliche) (analyse|erstberatung|beratung|potenzialanalyse|check|website-check|bewertung|einschatzung|prufung|erstgesprach|strategiegesprach|immobilienbewertung)', '(ihre|ihrer|deine|deiner) (website|webseite|seite|anzeigen|rechnung|onlineshop) .. (fehler|aufgefallen|analysiert|angeschaut|verbesserungspotenzial|potenzial)'],
    fr: ['(audit|diagnostic|analyse|bilan|estimation|etude|simulation) (gratuit|gratuite|offert|offerte|sans engagement|gratuitement|personnalisee)', '(votre site|votre page|vos annonces|votre boutique) .. (erreurs|ameliorations|analyse|remarque|perdez)'],
    es: ['(auditoria|diagnostico|analisis|asesoria|consultoria|valoracion|estudio|evaluacion) (gratis|gratuito|gratuita|sin costo|sin compromiso|express)', '(tu|su) (web|sitio|pagina|tienda|cuenta|perfil) .. (errores|problemas|analice|revise|oportunidades|no aparece)'],
    pt: ['(auditoria|diagnostico|analise|avaliacao|consultoria|estudo|simulacao) (gratis|gratuito|gratuita|sem custo|sem compromisso|de graca)', '(seu|sua) (site|pagina|loja|perfil|instagram|conta) .. (erros|problemas|analisei|oportunidades|notei|nao aparece)'],
    it: ['(audit|analisi|consulenza|valutazione|check up|diagnosi|preventivo) (gratuita|gratuito|gratis|senza impegno|omaggio)', '(suo|tuo|vostro|sua) (sito|pagina|negozio|profilo|azienda) .. (errori|problemi|analizzato|migliorare|margini)'],
    nl: ['(gratis|vrijblijvende|kosteloze) (audit|scan|analyse|adviesgesprek|check|quickscan|waardebepaling|offerte|websitescan|nulmeting|consult)', '(je|jullie|uw) (website|site|pagina|webshop|advertenties) .. (fouten|bekeken|geanalyseerd|kansen|verbeterpunten|viel)'],
  },
  unless: { en: ['(thank you|thanks) for (the|your) .. (audit|consultation|assessment|offer)', '(audit committee|external audit|peer review|code review|literature review|iso audit|security advisory|cve)', '(maintainer|repo|repository|pull request|merge|patch)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Book a complimentary audit of your website, we found three leaks already.',
    'Sichern Sie sich eine kostenlose Analyse Ihrer Anzeigen.',
    'Estimation offerte de votre bien en 24 h.',
    'Analisei seu site e notei alguns problemas; faço um diagnóstico gratuito.',
  ],
  misses: [
    'Thank you for the free audit offer, but this year we audit you, as the contract says.',
    'The audit found that nobody had read the audit before it.',
    'I reviewed your chapter and found two errors in the table.',
    'The tax consultation in our town hall is free on Mondays, bring your papers.',
    'Our code review takes two days because everybody waits for the same person.',
    'Die Prüfung der Brücke ergab Haarrisse am dritten Pfeiler.',
    'Le diagnostic est tombé un mardi, et rien n’a été comme avant.',
  ],
};
