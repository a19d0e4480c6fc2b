import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'introduces-itself-as-a-supplier',
  title: 'introduces itself as a supplier',
  looksFor: '“We are a manufacturer, team or agency of…”: a stranger’s firm presents what it makes or does.',
  side: 'marketing',
  group: 'offer',
  points: 1.6,
  phrases: {
    en: ['(we are|we re|i represent|i am from|i\'m from|i work for|i work with) (a|an|the)? .. (manufacturer|supplier|exporter|distributor|wholesaler|agency|software company|development company|it company|marketing company|consulting firm|consultancy|service provider|solution provider|startup that|factory|trading company|law firm|studio|company specialized|company specializing|team of)', '(we (do|deal in|manufacture|supply|export|import|stock|install|rent out|distribute|are selling|sell)|we re (doing|supplying|selling)) .. (and|for|from|all kinds|at|in|services|machines|products|parts|equipment|quality)', '(i|we) (run|own|founded|started) (a|an) .. (agency|studio|company that|firm that|consultancy|business that|startup that|platform that|service that|software that)', '(assist|serve|supply|support) (companies|businesses|clients|doctors|schools|clinics|hotels|firms|factories|shops) (with|in|across|for|like)', '(our|my) (company|firm|agency|factory|startup|team) (is|offers|provides|has|specializes|manufactures|does|makes|supplies|delivers|can)', '(pls|please|kindly) (let (me|us) know|inform|revert|share) .. (requirement|requirements|inquiry|enquiry|need|rfq)', '(any|your) (requirement|requirements) .. (now|future|us|let|kindly|for)'],
    de: ['(wir sind|ich bin|ich vertrete|wir als) .. (hersteller|anbieter|dienstleister|agentur|lieferant|grosshandler|familienunternehmen|softwarehaus|fachbetrieb|meisterbetrieb|startup|kanzlei)', '(wir|ich) (liefern|vertreiben|produzieren|vermieten|verkaufen|reinigen|montieren|installieren|fertigen|vertreibe) .. (fur|und|ab|in|aus|seit|an)', '(unsere firma|unser unternehmen|unser betrieb) (bietet|ist|liefert|hat sich|fertigt)'],
    fr: ['(nous sommes|je represente|je suis) .. (fabricant|fournisseur|agence|societe specialisee|entreprise specialisee|prestataire|grossiste|distributeur|cabinet|start up|conseiller en|commercial chez)', '(nous) (fabriquons|vendons|distribuons|livrons|installons|louons|fournissons|commercialisons)', '(notre (societe|entreprise|cabinet|atelier)) (propose|est|offre|accompagne|fabrique|realise|intervient)'],
    es: ['(somos|represento a) .. (fabricantes|fabrica|proveedores|agencia|empresa|distribuidores|despacho|estudio|equipo|taller|consultora|importadores)', '(fabricamos|vendemos|distribuimos|instalamos|rentamos|surtimos|exportamos|manejamos|alquilamos|contamos con|hacemos) .. (para|desde|con|y|a|en)', '(nuestra empresa|nuestra compania|nuestro despacho|mi empresa) (ofrece|es|se dedica|cuenta|fabrica|brinda)'],
    pt: ['(somos|represento a) .. (fabricantes|fabrica|fornecedores|agencia|empresa|distribuidora|escritorio|equipe|consultoria|importadora|startup)', '(fabricamos|vendemos|distribuimos|instalamos|alugamos|fornecemos|exportamos|trabalhamos com|fazemos|parcelamos) .. (para|desde|com|e|a|em)', '(nossa empresa|minha empresa|nosso escritorio) (oferece|e|atua|trabalha|fabrica|faz)'],
    it: ['(siamo|rappresento) .. (produttori|fornitori|agenzia|azienda|distributori|studio|fabbrica|societa|officina|team|startup)', '(produciamo|vendiamo|distribuiamo|installiamo|noleggiamo|forniamo|esportiamo)', '(la nostra azienda|la nostra societa|il nostro studio|la mia azienda) (offre|e|produce|si occupa|propone|realizza)'],
    nl: ['(wij zijn|we zijn|ik vertegenwoordig|ik werk bij) .. (fabrikant|leverancier|bureau|groothandel|producent|bedrijf|specialist|familiebedrijf|startup|kantoor)', '(wij|we) (produceren|verkopen|verhuren|installeren|importeren|exporteren|maken|leveren) .. (voor|en|vanaf|in|van|uit)', '(ons bedrijf|onze firma|ons kantoor) (biedt|is|levert|maakt|doet)'],
  },
  surfaces: ['message', 'invitation', 'email', 'sms', 'comment'],
  unless: { en: ['(hiring|vacancy|role|position|salary|apply|candidates|recruit*|my thesis|research|study|open source|maintainer|pull request|volunteer|charity|we met)'], de: ['(stelle|bewerb*|studie|ehrenamt*|verein)'], fr: ['(poste|recrut*|candidat*|association|etude)'], es: ['(vacante|investigacion|asociacion|voluntari*)'], pt: ['(vaga|pesquisa|associacao|voluntari*)'], it: ['(posizione|ricerca|associazione|volontari*)'], nl: ['(vacature|onderzoek|vereniging|vrijwillig*)'] },
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'We are a manufacturer of bottle caps and supply dairies in nine countries.' },
    { surface: 'message', text: 'Guten Tag, wir sind ein Familienunternehmen und reinigen Fassaden in ganz Hessen.' },
    { surface: 'message', text: 'Somos una fábrica de etiquetas, vendemos desde 500 piezas para café.' },
    { surface: 'email', text: 'Nous sommes une agence de nettoyage ; notre société propose un passage par semaine.' },
  ],
  misses: [
    { surface: 'message', text: 'We are a choir of forty and two of us can sing.' },
    { surface: 'message', text: 'I run a marathon on Sunday, come and laugh.' },
    'We are a manufacturer and our worst year taught us to publish the scrap rate.',
    { surface: 'message', text: 'We are hiring: our company has a position for a lock keeper.' },
    { surface: 'message', text: 'Wir sind ein Verein und suchen einen Raum für die Trommeln.' },
  ],
};
