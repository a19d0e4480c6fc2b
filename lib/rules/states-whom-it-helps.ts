import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'states-whom-it-helps',
  title: 'states whom it helps to do what',
  looksFor: '“We help X do Y without Z”: the value proposition, said to someone who did not ask.',
  side: 'marketing',
  group: 'offer',
  points: 1.8,
  phrases: {
    en: [
      '(we|i) (help|enable|empower|assist|support) .. (companies|businesses|brands|teams|founders|leaders|owners|startups|agencies|organizations|organisations|firms|clients|coaches|entrepreneurs|executives|smes|professionals|developers|employers|retailers|manufacturers|clinics|people|women|men)',
      '(we|i) (help|helped|are helping|have helped) .. (grow|scale|increase|reduce|save|cut|generate|boost|improve|automate|streamline|double|find|hire|win|sell|build|get more|achieve|optimize|optimise)',
      '(helping|helps|enabling|empowering) (companies|businesses|brands|founders|leaders|owners|startups|organizations|firms|entrepreneurs|global) .. (grow|scale|build|reduce|achieve|drive|get|find|manage)',
      'our (platform|solution|solutions|software|tool|product|service|services|app|system|program|approach|technology) (helps|help|enables|allows|lets|makes|gives|empowers|is helping|delivers|provides|saves|can help|combines|offers|turns)',
      '(we|our team|our company) (specialize|specialise|offer|provide|deliver|supply|manufacture|bring|partner with) .. (services|solutions|products|support|companies|businesses|quality|range|clients|consulting)',
      '(we can|we could|i can|i could|we\'d love to|would love to) (help|assist|support) (you|your)',
      '(how we (can|could) (help|support|add value)|see how we (can|help|helped|do it for)|show you how (we|our)|learn how our)',
      'without (hiring (a|an|more|extra|anyone)|spending (a|on|more|hours|money|thousands)|lifting a finger|burning (out|cash|budget))',
      '(i|we) (work with|partner with|serve) .. (companies|businesses|founders|brands|clients|owners|leaders|teams|like yours|like you|agencies|coaches)',
      '(designed|built|made|created|purpose built) (to help|for (businesses|teams|companies|hr|leaders|founders|people who))',
      'how (tp|we|our|it) .. is helping',
    ],
    de: ['(wir|ich) (helfen|hilft|helfe|unterstutzen|unterstutze|begleiten|begleite|ermoglichen|zeigen|zeige) .. (unternehmen|kunden|firmen|betriebe*|selbststandige*|unternehmer*|agenturen|teams|ihnen|dir|mittelstand*|kmu|kanzleien|praxen)', '(unsere|unser) (losung|software|plattform|produkt|team|tool|service|system|app|angebot) (hilft|ermoglicht|bietet|unterstutzt|sorgt|macht|spart|verbindet)', '(wir) (bieten|liefern|entwickeln|sind spezialisiert|haben uns .. spezialisiert|sind ein) .. (losungen|dienstleistungen|services|leistungen|anbieter|fur unternehmen|auf|produkte)', '(wie (wir|ich) (ihnen|dir|sie|ihr|ihre|dein)) .. (konnen|kann|helfen|unterstutz*)', 'ohne (dass sie|dass du|zusatzliche*|grossen aufwand|personal*)'],
    fr: ['(nous|j|on) (aidons|aide|accompagnons|accompagne|permettons|proposons|propose|offrons) .. (entreprises|pme|clients|dirigeants|independants|equipes|entrepreneurs|artisans|solutions|solution|services|commercants|vous|accompagnement)', "(j'aide|j'accompagne|on aide|on accompagne) (les|des|la)", '(notre|nos|la) (solution|solutions|plateforme|logiciel|outil|equipe|service|agence|application|offre) (permet|aide|accompagne|propose|offre|garantit|vous|simplifie|automatise)', '(comment (nous|je) (pouvons|pourrions|peux|pourrais))'],
    es: ['(ayudamos|ayudo|apoyamos|acompanamos|asesoramos|ofrecemos|ofrezco|brindamos) .. (empresas|negocios|emprendedor*|marcas|pymes|clientes|lideres|equipos|duenos|servicios|soluciones|personas|profesionales|a que|restaurantes|medicos)', '(nuestra|nuestro|nuestros) (solucion|plataforma|software|equipo|servicio|servicios|herramienta|sistema|producto) (ayuda|permite|ofrece|te|le|garantiza|facilita|simplifica|reduce)', '(como (podemos|puedo|podriamos) ayudar*)', '(nos especializamos|somos especialistas|somos una (empresa|agencia)|somos expertos)'],
    pt: ['(ajudamos|ajudo|apoiamos|oferecemos|auxiliamos|atendemos) .. (empresas|negocios|empreendedor*|marcas|pmes|clientes|lideres|equipes|donos|servicos|solucoes|pessoas|profissionais|medicos|clinicas|a)', '(nossa|nosso|nossos) (solucao|plataforma|software|equipe|servico|servicos|ferramenta|sistema|produto|app) (ajuda|permite|oferece|te|garante|facilita|simplifica|reduz|automatiza)', '(como (podemos|posso|poderiamos) (te)? ajudar*)', '(somos especialistas|somos uma (empresa|agencia|consultoria)|trabalhamos com)'],
    it: ['(aiutiamo|aiuto|supportiamo|affianchiamo|offriamo|offro|accompagniamo|proponiamo) .. (aziende|imprese|imprenditor*|clienti|pmi|professionist*|team|negozi|servizi|soluzioni|persone|attivita|studi)', '(la nostra|il nostro|i nostri) (soluzione|piattaforma|software|team|servizio|servizi|sistema|prodotto|app) (aiuta|permette|consente|offre|garantisce|ti|vi|semplifica|riduce)', '(come (possiamo|posso|potremmo) (aiutar*|supportar*|esservi))', '(siamo specializzati|ci occupiamo di|siamo un azienda|siamo esperti)'],
    nl: ['(wij|we|ik) (helpen|help|ondersteunen|begeleiden|ontzorgen|bieden|leveren) .. (bedrijven|ondernemers|teams|organisaties|klanten|mkb|professionals|oplossingen|diensten|winkels)', '(ons|onze) (oplossing|platform|software|team|dienst|diensten|tool|systeem|product|app) (helpt|biedt|zorgt|maakt|bespaart|ontzorgt|geeft)', '(hoe (wij|we|ik) (je|jullie|u|jouw)) .. (kunnen|helpen|kan)', '(wij|we) zijn (gespecialiseerd|specialist|een (bureau|bedrijf|leverancier))'],
  },
  unless: { en: ['(how|where|when|what) (can|do|could|should) (i|we) help', '(1st|2nd|3rd) .. (follow|connect|ago)', '(if you need help (testing|developing|translating)|i can help you to translate|i can help (translat*|test*)|your (code|locale|readme))', '(we help each other|help wanted|food bank|charity|volunteers|my mother|our kids|patients we)', '(our research|our study|this paper|our paper|our results|our findings|open source|pull request|repo)', '(hiring|vacancy|join our team as|resume)'], de: ['(ehrenamt*|tafel|verein|studie|bewerb*)'] },
});

export const examples: RuleExamples = {
  hits: [
    'We help dental clinics fill empty chairs without spending on ads.',
    'Wir unterstützen Betriebe dabei, Energiekosten zu senken.',
    'Nous aidons les artisans à se faire payer plus vite.',
    'Ayudamos a empresas a vender en otros países.',
    'Our platform helps HR teams measure wellbeing.',
  ],
  misses: [
    'Can somebody help me read this stamp from 1840?',
    'Our study helps to explain why the marsh sank.',
    'At the food bank we help people choose, and nobody takes too much.',
    'I worked with my hands until forty and then with spreadsheets.',
    'Die Nachbarn halfen beim Dach, ohne dass jemand fragte.',
  ],
};
