import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'states-a-principle',
  title: 'states a principle',
  looksFor: 'A general statement how things or people work: the tone of essays and of advice.',
  side: 'peer',
  group: 'substance',
  points: 0.5,
  phrases: {
    en: [
      "(it's|its|it is|this is|that's|is|are) (not|never|less|no longer) (about|just about|only about|a) .. (it's about|its about|but about|but a|it is about|more about)",
      "(most|too many|many|some) (people|companies|teams|managers|leaders|founders|organizations|organisations|developers|engineers|projects|customers|businesses|designers|students|users|creators) (are|don't|do|think|have|fail|will|want|get|believe|never|just|would|can't|focus|say|see|try|know|make|forget|only|still|need|start)",
      "(good|great|bad|poor|strong|the best|successful|effective) (leaders|managers|teams|design|leadership|products|companies|engineers|writing|developers|writers|people|managers|content|ideas|software|strategy|decisions|communication|culture) (is|are|don't|do|have|know|make|comes|starts|will|take|requires|can|means|ask|listen|need|get|think|never|write)",
      '(the more|the less|the better|the harder|the longer|the bigger|the faster) (you|we|i|they|people|it|your|the) .. (the more|the less|the better|the harder|the easier|the faster|the worse|the higher)',
      "(people|humans|customers|users|employees|teams) (don't|do not|will|tend to|often|rarely|want|need|buy|love|hate|are not|aren't|forget|remember) (just|not|always|to|be|care|want|buy|read|get|like|have|leave|know|trust|need|because|what|think|your|work)",
      "(here's|here is|heres|here are) (the thing|why|the truth|the problem|what i|my take|the catch|a few|some|#|how to think|three|five) (things|thoughts|that|is|about|i|of|most|lessons|ways|you|it|ideas|reasons|why|examples|people|the|learned|this|a|we)",
      '# (things|ways|tips|lessons|reasons|rules|mistakes|habits|principles|questions|ideas|signs|steps|thoughts|truths|traits|books) (to|that|i|you|for|of|every|about|from|on|why|we|which|the|when|your|in|most)',
      '(a|the) (good|simple|useful|key|single|important|biggest|better|great|hard|common|fundamental) (rule|principle|heuristic|mental model|framework|question|way to think|difference|problem|mistake|skill|reason|thing|truth|lesson) (is|of|to|for|between|in|i|that|about|with|here)',
    ],
    de: [
      'es geht (nicht|weniger) um .. sondern um',
      '(die meisten|viele|manche) (menschen|unternehmen|teams|fuhrungskrafte|firmen|leute|projekte|chefs) (denken|sind|haben|glauben|wollen|vergessen|machen|scheitern|konnen|wissen|unterschatzen)',
      '(gute|gutes|guter) (fuhrung|teams|design|fuhrungskrafte|software|entscheidungen) (ist|sind|heisst|braucht|beginnt|entsteht|bedeutet)',
      'je (mehr|weniger|besser|langer|grosser) .. .. desto',
    ],
    fr: [
      '(il ne s agit pas|ce n est pas) .. (mais de|mais d|c est)', '(la plupart des|beaucoup de|trop de) (gens|entreprises|equipes|managers|dirigeants|projets)',
      'un (bon|vrai|grand) (manager|leader|chef|projet|outil) (est|sait|ne|doit|fait)',
    ],
    es: [
      'no se trata (de|solo de) .. (sino|se trata)', '(la mayoria de|muchas|muchos|demasiadas) (las|los|personas|empresas|equipos|lideres|proyectos)',
      'un (buen|verdadero|gran) (lider|jefe|equipo|proyecto) (es|no|sabe|hace|debe)',
    ],
    pt: [
      'nao se trata (de|apenas) .. (mas|e sim|trata se)', '(a maioria|muitas|muitos) (das|dos|empresas|pessoas|lideres|equipes|gestores)',
      'um (bom|verdadeiro|grande) (lider|gestor|chefe|time|projeto) (e|nao|sabe|faz|deve)',
    ],
    it: [
      'non si tratta (di|solo di) .. (ma|bensi|si tratta)', '(la maggior parte|molte|molti|troppe) (delle|dei|persone|aziende|leader|manager|team)',
      'un (buon|vero|grande) (leader|capo|manager|progetto|team) (e|non|sa|fa|deve)',
    ],
    nl: [
      'het gaat (niet|minder) om .. maar om', '(de meeste|veel|te veel) (mensen|bedrijven|teams|managers|leiders|projecten) (denken|zijn|hebben|willen|vergeten|doen|kunnen)',
      '(goede|goed) (leiders|leiderschap|teams|ontwerp|managers) (is|zijn|weten|begint|betekent|vraagt)',
    ],
  },
  unless: {
    en: [
      '(book a|dm me|sign up|register|my course|our platform|our product|our service|free training|link in bio|my program|our clients|my clients|i help|we help|demo|coaching|enroll|hiring|comment|webinar|subscribe|newsletter|discount|buy|offer)',
    ],
    de: [
      '(kostenlos*|erstgesprach|webinar|unsere kunden|meine kunden|schreib mir)',
    ],
    fr: [
      '(gratuit*|mes clients|nos clients|ecrivez moi|webinaire)',
    ],
    es: [
      '(gratis|mis clientes|escribeme|agenda)',
    ],
    pt: [
      '(gratis|meus clientes|me chama|agende)',
    ],
    it: [
      '(gratis|miei clienti|scrivimi|prenota)',
    ],
    nl: [
      '(gratis|mijn klanten|stuur me|webinar)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'It’s not about the crane, it’s about the crew under it.',
    'Je mehr Schilder an der Tür hängen, desto weniger liest man sie.',
    'La plupart des équipes comptent les heures et pas les trajets.',
    'No se trata de medir más, sino de medir antes.',
    'Good managers ask who was on shift before they ask what broke.',
  ],
  misses: [
    'Most people never scale. I help founders do it, DM me.',
    'Die meisten Firmen scheitern am Vertrieb. Kostenloses Erstgespräch hier.',
    'Many happy returns!',
    'The best bread in town is here, buy now.',
    'Most of the boats were blue.',
    'Here is the key for room 12.',
  ],
};
