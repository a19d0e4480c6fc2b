import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'presents-a-product',
  title: 'presents a product and what it does',
  looksFor: '“X is a platform that…”, “the new X allows you to…”, “with X you can…”: a product as the hero of the text.',
  side: 'marketing',
  group: 'offer',
  points: 1.3,
  phrases: {
    en: [
      'is (a|an) (fully|completely|truly) .. (integrated|automated|managed|customizable)', 'we (give|equip|provide) .. (labs|teams|companies|brands|businesses|founders|leaders|creators) (the|with|a)', '(go|come) check us out',
      'is (a|an|the|our|your) .. (platform|app|tool|marketplace|accelerator|solution|suite|assistant|service|agency|extension|plugin|software|course|community|program|studio|copilot) (that|which|for|designed|built|to help|significantly|helping|offering|trusted|used by)',
      '(the|our) (new|all new|latest|next generation) .. (allows|lets|gives|helps|enables|features|comes with|delivers|offers) (you|your|users|teams|customers|drivers|owners)',
      '(track|manage|organize|organise|compare|find|book|send|store|order) all (your|of your) ..',
      '(with|using|through) (our|this|the new|the all new|my) .. (you can|your team can|you get|you will be able|you never have to|companies can|businesses can)',
      '(support for|available in|works with|integrates with|compatible with) # (languages|currencies|countries|tools|apps|integrations)',
      '(we|i) (have)? (just|finally|officially) (released|shipped|rolled out|dropped|published) .. (update|version|app|product|release|feature|extension|book|tool|plugin|saas)',
      "(and)? (we're|we are|it's|it is) (finally|officially|now)? (live|open for business|in the app store|out of beta|in public beta)",
      '(go|please) (and)? (check it out|try it out|give it a try|give it a spin|take it for a spin)', '(our|my) (first|flagship|signature|best selling|most popular) (product|app|course|collection|service|saas)',
      '(trusted by|loved by|used by|join) .. (#|thousands|millions|hundreds) .. (teams|users|companies|businesses|customers|people|brands)',
      '(has|have) (reached|passed|crossed|hit) # .. (contributors|users|customers|downloads|subscribers|installs) .. (start|join|try|sign|get|become)',
    ],
    de: ['(ist|sind) (die|das|eine|ein|der) .. (plattform|app|tool|software|losung|marktplatz) (die|das|fur|mit der|mit dem|zum)', 'mit (unserer|unserem|der neuen|dem neuen|unseren) .. (konnen sie|kannst du|konnen ihre|haben sie|behalten sie)', '(sorgt fur|ermoglicht|erleichtert|vereinfacht) .. (ihre|ihrer|ihnen|einfache|schnelle|schneller)'],
    fr: ['(est) (la|le|une|un|l) .. (plateforme|application|appli|outil|solution|logiciel|service) (qui|pour|dedie*|permettant|concu*)', '(avec|grace a) (notre|nos|la nouvelle|le nouveau|cette|ce) .. (vous pouvez|vous pourrez|vous gagnez|gerez|suivez|retrouvez)', '(vous permet de|vous aide a|permet aux (entreprises|equipes|independants))'],
    es: ['(es) (la|el|una|un) .. (plataforma|aplicacion|app|herramienta|solucion|software|servicio) (que|para|disenad*|ideal)', 'con (nuestra|nuestro|la nueva|el nuevo|esta|este) .. (puedes|podras|tu equipo|tus clientes)', '(te permite|le permite|te ayuda a|permite a (las empresas|los equipos))'],
    pt: ['(e) (a|o|uma|um) .. (plataforma|aplicativo|app|ferramenta|solucao|sistema|servico) (que|para|feit*|ideal|criad*)', 'com (nossa|nosso|a nova|o novo|a nossa|o nosso|essa|esse) .. (voce pode|voce consegue|sua equipe|voce tem)', '(permite que voce|ajuda voce a|ajuda empresas|te ajuda a)'],
    it: ['(e) (la|il|una|un|l) .. (piattaforma|app|applicazione|strumento|soluzione|software|servizio) (che|per|pensat*|ideale)', 'con (la nostra|il nostro|la nuova|il nuovo|questa|questo) .. (puoi|potrai|il tuo team)', '(ti permette di|vi permette di|ti aiuta a)'],
    nl: ['(is) (het|de|een|dé) .. (platform|app|tool|oplossing|software|dienst) (die|dat|voor|waarmee)', 'met (onze|ons|de nieuwe|het nieuwe|deze|dit) .. (kun je|kunt u|heb je|houd je)', '(helpt je om|helpt u om|stelt je in staat)'],
  },
  when: (s) => s.linksPaper === 0,
  unless: {
    en: ['(open source|opensource|github|repo|pull request|mit license|our paper|preprint|dataset|kubernetes|docker|powershell|kernel|compiler|bug|i tried|i have tried|i switched|i stopped using|review of|regulation|the law)', '(hiring|vacancy|apply|candidates|job|scam|complaint|refund|terrible|worst)'],
    de: ['(open source|github|gesetz|stelle|bewerb*|verordnung)'], fr: ['(open source|github|loi|poste|recrut*)'], es: ['(open source|github|codigo abierto|ley|vacante)'], pt: ['(open source|github|codigo aberto|lei|vaga)'], it: ['(open source|github|legge|assum*)'], nl: ['(open source|github|wet|vacature)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Tallywren is a platform that settles tips among waiters.',
    'Track all your rentals in one list. Go check it out!',
    'We have just released a huge update to Tallywren.',
    'Mit unserer App können Sie Trinkgelder aufteilen.',
    'Tallywren est la plateforme qui partage les pourboires.',
    'Con nuestra app puedes repartir propinas.',
    'O Tallywren é a ferramenta que divide gorjetas.',
  ],
  misses: [
    'With patience you get further than with a crowbar.',
    'I tried a tool that splits tips and went back to a jar.',
    'Released under MIT license: our repo for splitting tips, we have just released version 2.',
    'The harbour is a place that forgives nobody.',
    'Is the law a tool that works for tenants? I doubt it.',
    'Mit Geduld können Sie viel erreichen.',
  ],
};
