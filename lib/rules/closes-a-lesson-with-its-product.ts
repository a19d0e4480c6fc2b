import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'closes-a-lesson-with-its-product',
  title: 'ends a lesson with its own product',
  looksFor: '“That’s where X comes in”, “X is designed to…”, “at X we make sure…”, “ready to transform your…?”: general wisdom that leads to what the writer sells.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  surfaces: ['feed', 'comment', 'email'],
  phrases: {
    en: [
      "(that's|this is|which is) the (premise|idea|thinking|promise) behind", '(our|the) (coo|ceo|cto|cmo|founder) .. (shares|explains|talks about|unpacks) how we', '(to dive deeper|for a deeper (dive|look)|to go deeper|to learn more about (our|how we)) .. (download|read|report|visit|check|watch|join)', 'how we help .. (companies|businesses|teams|clients|organizations|leaders|brands) (move|build|turn|grow|go|get|make|do|scale)', '(your|the) (team|business|bottom line|customers|employees|people) .. will thank you', "(time to|let's) flip the script", '(be|become) the (brand|company|business|leader) (they|people|customers|everyone)', "(if you|if you'd|if you would) .. like to explore how", 'meet _ .. (ai agent|agent|assistant|copilot|platform|app)', '(take|make) positive steps to', '(our|the) _ (report|guide|index) (looks|takes a) .. (closely|close look|at what)', '(no matter|whatever) (the|your) (type|kind|size) of (business|company|team)', 'what i focus on in',
      "(that's|thats|this is|here is|here's|which is|that is|this) where .. (comes in|steps in|comes into play)", "(that's|this is|that is|which is) why .. (partners with|offers|delivers|exists|was built|was created|is built|is designed|we built|we created|we offer|we designed|we partner|we developed)",
      '(is|are|was|were) (designed|built|purpose built|engineered) to (foster|help|give|measure|support|deliver|improve|reduce|streamline|simplify|boost|drive|empower|meet|elevate)',
      'at _ we (make sure|ensure|focus on|know|specialize|work with|partner|empower|are committed to|understand|take care)', '(learn|see|discover|explore|find out) (how|more about how|more about our|more about) .. (solutions|solution|platform|services|programs|offering) .. (can|help|support|helps|at|here|today)?',
      "(let's|let us) (see if|explore how|discuss how|turn your|make your|build your|grow your) .. (fit|your|we|business|team)", '(imagine) (an ai|a tool|a platform|a system|a software|if your (team|business|company|website))',
      '(your team deserves|your business deserves|ready to (transform|elevate|boost|scale|unlock|level up|streamline|automate|turn|upgrade|future proof) (your|how|the way))', 'is your (team|business|company|website|organization|brand) ready',
      '(speak|talk|chat) (to|with) (one of our|our) .. (team|experts|specialists|advisors|consultants)',
    ],
    de: ['(genau)? (hier|da|dort) (kommt|setzt|hilft) .. (ins spiel|unser|unsere)', '(deshalb|darum|genau dafur) (haben wir|gibt es|bieten wir|entwickeln wir|setzen wir) .. (entwickelt|unser|unsere|geschaffen|auf|gebaut)', '(bereit|sind sie bereit|bist du bereit) .. (ihr|ihre|dein|deine|ihren) .. (zu)? (transformieren|skalieren|heben|steigern|optimieren|automatisieren)', '(sprechen|reden) sie mit .. (unserem|unseren) (team|experten|expertinnen|spezialisten)'],
    fr: ['(c est la|voila|c est ici) (que|ou) .. (intervient|intervenons|entre en jeu|entrons)', '(c est pourquoi|voila pourquoi) .. (nous avons (cree|concu|developpe|lance)|nous proposons|notre)', '(pret|prets|prete) a (transformer|booster|optimiser|developper|automatiser|faire decoller) (votre|vos)', '(parlez|echangez|discutez) avec (nos|notre|un de nos) (experts|equipe|conseillers)'],
    es: ['(ahi|aqui|es aqui) (es)? (donde|cuando) (entra|entramos|interviene|aparece)', '(por eso|es por eso que) .. (creamos|disenamos|desarrollamos|ofrecemos|nuestra solucion|nuestro equipo)', '(listo|lista|listos|preparado|preparada) para (transformar|impulsar|llevar|optimizar|automatizar|escalar) (tu|tus|su|sus)', '(habla|platica|conversa|contacta) con (nuestros|nuestro|uno de nuestros) (expertos|equipo|asesores|especialistas)'],
    pt: ['(e ai|e aqui|e nesse ponto) que (entra|entramos|a gente entra)', '(por isso|e por isso que) .. (criamos|desenvolvemos|oferecemos|nossa solucao|nossa equipe)', '(pronto|pronta|prontos|preparado) para (transformar|impulsionar|levar|otimizar|automatizar|escalar) (seu|sua|seus|suas|o seu|a sua)', '(fale|converse) com (nossos|nosso|um de nossos|a nossa|nossa) (especialistas|time|equipe|consultores)'],
    it: ['(e qui che|qui) (entra in gioco|entriamo in gioco|interviene)', '(per questo|ecco perche) .. (abbiamo (creato|sviluppato|ideato)|offriamo|la nostra soluzione)', '(pronto|pronta|pronti) a (trasformare|potenziare|ottimizzare|automatizzare|far crescere) (la tua|il tuo|la vostra|il vostro)', '(parla|parlate) con (i nostri|il nostro|un nostro) (esperti|team|consulente|consulenti)'],
    nl: ['(daar|hier) (komt|komen) .. (om de hoek kijken|in beeld)', '(daarom|daarvoor) (bieden|ontwikkelden|bouwden|hebben) we .. (ontwikkeld|onze|ons|gebouwd)?', '(klaar om) .. (je|jouw|uw) .. (te)? (transformeren|laten groeien|automatiseren|verbeteren)', '(praat|spreek) met (onze|een van onze) (experts|adviseurs|specialisten|team)'],
  },
  when: (s) => s.linksCode === 0 && s.linksPaper === 0,
  unless: {
    en: ['at (home|school|work|church|night|sea|lunch) we', '(hiring|join our team|vacancy|apply now|next opportunity|career|resume|open source|github|repo|powershell|kernel|compiler|our paper|this paper|regulation|the law|algorithm|algorithms|citizens|rt)'],
    de: ['(bewerb*|stelle|gesetz|open source|verordnung)'], fr: ['(recrut*|poste|loi|open source)'], es: ['(vacante|contratando|ley|codigo abierto)'], pt: ['(vaga|contratando|lei|codigo aberto)'], it: ['(assum*|legge|codice aperto)'], nl: ['(vacature|wet|solliciteer)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Tired teams make tired bread. That’s where Brelmo comes in.',
    'Rest is not a perk. The Tavilo check is built to measure what your people need.',
    'Every clinic loses an hour a day. Ready to streamline your front desk?',
    'Papier war gestern. Genau hier setzt unsere Software an.',
    'Les équipes fatiguent. C’est là que Tavilo intervient.',
    'El papeleo cansa. Ahí es donde entra Brelmo.',
  ],
  misses: [
    'The river bends; that is where the herons come in spring.',
    'The dam was built to last and lasted nine years.',
    'We are hiring! Ready to transform your career?',
    'At home we make sure the stove is off.',
    'The law is designed to help tenants, and mostly it does not.',
    'Hier setzt der Regen an, dort hört er auf.',
  ],
};
