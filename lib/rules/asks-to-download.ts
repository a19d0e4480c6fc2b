import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-to-download',
  title: 'offers a file to download',
  looksFor: 'A guide, e-book, template, checklist or report to download; usually the price is an address.',
  side: 'marketing',
  group: 'ask',
  points: 1.7,
  phrases: {
    en: ['download (our|your|my|now|today|for free|the full|the report|the guide|the app)', '(free|complimentary) (guide|ebook|e book|template|templates|checklist|toolkit|playbook|whitepaper|white paper|cheat sheet|report|blueprint|workbook|masterclass|swipe file)', '(get|grab|access|claim|request) (your|the|my|our) .. (copy|guide|ebook|e book|template|checklist|toolkit|playbook|whitepaper|pdf|blueprint|cheat sheet)', '(our|my) (new|latest|free|full) (ebook|e book|whitepaper|white paper|guide|report|playbook|toolkit|checklist|infographic|case study)', '(ebook|e book|playbook|cheat sheet|toolkit|checklist) (is|now) .. (available|live|out|ready|here)', '(inside|in this guide|in this report|in it) (you will|you\'ll|youll) (find|learn|discover|get)', '(send|share|give) (you|out) .. (template|checklist|playbook|ebook|cheat sheet|pdf|swipe file) .. (free|link|below)'],
    de: ['(jetzt|hier|kostenlos|kostenfrei|gratis) .. (herunterladen|downloaden|download)', '(kostenloses|kostenlose|kostenloser|gratis|kostenfreies|neues|unser) (whitepaper|e-book|ebook|checkliste|leitfaden|vorlage|ratgeber|guide|report)', '(laden sie|lade dir|lad dir) .. (herunter|runter|whitepaper|vorlage|checkliste)'],
    fr: ['(telechargez|telecharge|telecharger)', '(guide|livre blanc|ebook|e-book|modele|checklist|kit|template) (gratuit|offert|gratuitement|a telecharger)', '(notre|nouveau|mon) (livre blanc|guide|ebook|e-book)', '(recevez|recois|demandez) .. (guide|livre blanc|ebook|checklist)'],
    es: ['(descarga|descargate|descargar|descargue|bajate) (gratis|la|el|tu|nuestra|nuestro|ahora|aqui|ya|este|esta|su)', '(guia|plantilla|ebook|e-book|checklist|manual|infografia) (gratis|gratuita|gratuito|descargable)', '(te|les) (regalo|dejo|comparto) .. (plantilla|guia|ebook|pdf)'],
    pt: ['(baixe|baixa|faca o download|descarregue|baixar) .. (gratis|agora|aqui|o|a|nosso|nossa|gratuitamente|ja)', '(guia|planilha|ebook|e-book|checklist|modelo|material) (gratis|gratuito|gratuita|de graca|rico)', '(nosso|novo|meu) (ebook|e-book|guia|whitepaper)'],
    it: ['(scarica|scaricate|scaricalo|scarichi) (gratis|il|la|ora|qui|subito|gratuitamente|l|le|i)', '(guida|ebook|e-book|checklist|modello|template|whitepaper) (gratis|gratuita|gratuito|scaricabile|omaggio)', '(nostro|nuovo|nostra|nuova|mio) (ebook|e-book|guida|whitepaper|white paper)'],
    nl: ['download (hier|nu|gratis|onze|het|de|je|ons|hem|jouw)', '(gratis|kosteloos) (e-book|ebook|gids|checklist|whitepaper|sjabloon|template|download|handleiding|scan)', '(ons|nieuwe|nieuw|onze) (e-book|ebook|whitepaper|gids|checklist|handleiding)'],
  },
  unless: { en: ['(source code|repo|repository|dataset|binary|release notes|apk|package|driver|firmware|iso|npm|patch|installer|bug)', '(download speed|download size|download link is|downloads folder|downloaded)'], },
});
export const examples: RuleExamples = {
  hits: [
    'Grab your free checklist: 21 ways to lower churn in dental practices.',
    'Jetzt kostenlos herunterladen: unser Leitfaden zur Wartung von Aufzügen.',
    'Téléchargez notre livre blanc sur la paie agricole.',
    'Descarga gratis la guía para tu primera importación.',
    'Download our new report and see what 400 CFOs plan.',
  ],
  misses: [
    'Please download the dataset from the university server, not from me.',
    'The download speed at the cabin is a rumour.',
    'The checklist saved a patient on Tuesday. Nineteen items, on paper.',
    'Our committee wrote a guide for new members; ask the secretary for a copy at the door.',
    'Ich habe den Treiber dreimal geladen und der Scanner bleibt stumm.',
    'Le guide de montagne nous attendait au refuge.',
  ],
};
