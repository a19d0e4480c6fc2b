import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'teases-without-telling',
  title: 'teases an answer it does not give',
  looksFor: 'The text promises insights, secrets or steps but hands over only a link or a form.',
  side: 'marketing',
  group: 'offer',
  points: 1.2,
  phrases: {
    en: ['(recent|new|latest|free) .. (whitepaper|white paper|ebook|e book) .. (download|check|link|here|below)', '(explore|download|get) .. (new|free|our|latest) (ebook|e book|whitepaper|guide)', 'packed with .. (insights|tips|data|strategies|ideas)', '(explores|answers|tackles) (these|this|that) (question|questions|topic)', '(find out why|break it down|break down the) .. (tomorrow|this saturday|on saturday)', '(our|latest) (blog|report|guide|whitepaper|survey|index|ebook|case study|blog post|playbook) .. (explores|shows|breaks down|covers|reveals|explains|looks|dives|highlights|shares|is packed|offers)', '(practical|actionable|expert|valuable|exclusive|key) (tips|insights|strategies|advice|guidance|takeaways|steps) .. (from|on|to|for|in|how|you|here)', '(discover|uncover|unlock) (the|how|why|what|key|proven|our) .. (secret|secrets|strategies|steps|power|insights|businesses|employers|leaders|potential|solutions)', '(want|need) .. (better|practical) .. (retention|results|tips|engagement|wellbeing)', '(proactive|simple|practical|easy) (steps|ways|tips|strategies) .. (employers|leaders|companies|businesses|you can|to (boost|improve|support|reduce))', '(watch|hear|listen to) (our|from our) .. (expert*|ceo|team|president|chairman)', '(our|my) (expert|experts|ceo|president|partner|founder|colleague|specialist|team) .. (explains|shares|discuss*|breaks|explores|shows|reveals|weighs|decode*)', '(curious|wondering) (about|how|what|why) .. (read|watch|check|click|join|discover)', '(the answer|the results) (may|might|will) (surprise|shock)', 'catch the full story', '(explores|tackles|answers|shares|unpacks|explains) .. in (his|her|their|our) (latest|new|recent) (article|blog|post|piece|episode|whitepaper)', 'read the full (report|guide|case study|whitepaper|blog)', '(download|get|grab|check out) .. (whitepaper|white paper|ebook|e book|playbook|buyers guide|checklist) .. (here|now|free|today|link)?', '(talks|sits down|spoke|speaks) with our (ceo|founder|team|expert|cto|head)', '(watch|tune in|listen) for insights'],
    de: ['(unser|unserem|neues|neuer|neuen) .. (whitepaper|blogbeitrag|blogartikel|ratgeber|e-book|report|leitfaden|fachartikel) .. (zeig*|erfahr*|erklar*|lesen|verrat*)', '(unsere|unser) (expertin|experte|experten|kollegin|kollege) .. (erklar*|zeig*|verrat*|gibt)', '(# (tipps|schritte|fehler|grunde|trends)|die (wichtigsten|besten|haufigsten|#)) .. (fur ihr|fur unternehmen|wie sie|vermeiden|fur arbeitgeber|lesen|jetzt|mehr)', '(erfahren|entdecken) sie .. (wie|warum|welche|mehr)'],
    fr: ['(notre|nouvel|dernier|nouveau) (article|guide|livre blanc|rapport|blog|etude|baromatre) .. (explique*|decouvr*|montre*|explor*|revel*|presente*)', '(notre|nos) (expert|experte|experts|expertes|directeur|ceo) .. (explique*|partage*|repond*|livre*|decrypt*)', '(# (conseils|astuces|etapes|erreurs|raisons|cles)|les (secrets|cles)) (pour|de|a|qui)', '(decouvrez) (comment|pourquoi|les|nos|tous|ce)'],
    es: ['(nuestro|nuestra|nuevo|ultimo) (articulo|guia|blog|informe|reporte|estudio|ebook) .. (explica*|descubr*|muestra*|revela*|contamos|exploramos)', '(# (consejos|claves|pasos|errores|razones|tips)|los secretos) (para|de|que)', '(descubre|conoce|aprende) (como|por que|las claves|los|todo)'],
    pt: ['(nosso|nossa|novo|ultimo) (artigo|guia|blog|relatorio|estudo|ebook) .. (explica*|descubr*|mostra*|revela*|contamos|exploramos)', '(# (dicas|passos|erros|motivos|segredos|chaves)|os segredos) (para|de|que|do)', '(descubra|conheca|aprenda|entenda) (como|por que|os|as|tudo)'],
    it: ['(nostro|nuovo|ultimo) (articolo|guida|blog|report|studio|ebook) .. (spiega*|scopri*|mostra*|rivela*|raccont*)', '(# (consigli|passi|errori|motivi|segreti|trucchi)|i segreti) (per|di|che|da)', '(scopri|impara|scoprite) (come|perche|i|le|tutto|quali)'],
    nl: ['(ons|onze|nieuwe|nieuwste) (blog|whitepaper|artikel|gids|rapport|onderzoek|e-book) .. (lees|ontdek*|leggen|uitleg*|laat|delen)', '(# (tips|stappen|fouten|redenen|valkuilen)|de geheimen) (voor|om|van|bij|die)', '(ontdek|leer|lees) (hoe|waarom|welke|alles|de)'],
  },
  unless: { en: ['(arxiv|doi|preprint|peer reviewed|github|repo|dataset|our paper|rt|source code)', '(hiring|resume|job seekers|interview tips)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Retention is slipping everywhere. Our latest guide explores practical steps for employers.',
    'Unser neues Whitepaper zeigt, wie Handwerker Leerfahrten vermeiden.',
    'Découvrez comment réduire l’absentéisme : 7 conseils pour les PME.',
    'Descubre cómo las clínicas líderes llenan su agenda.',
  ],
  misses: [
    'The survey of our street found eleven kinds of moss.',
    'I read how the bridge was built and understood why it fell.',
    'Seven reasons the merger failed, all of them in the minutes from 2016: nobody owned the payroll.',
    'She discovered the comet with a borrowed lens.',
    'Wir entdeckten im Keller einen Brunnen von 1790.',
  ],
};
