import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'speaks-as-a-firm-about-itself',
  title: 'speaks as a firm about its own worth',
  looksFor: '“At X, we believe…”, our solutions, our mission, partner with us: company voice that circles around itself.',
  side: 'marketing',
  group: 'offer',
  points: 1,
  phrases: {
    en: ['at _ (we (believe|help|build|offer|understand|provide|combine|specialize|make|deliver|support|create)|our (team|mission|goal|experts|approach))', '(tailored|customized|bespoke|personalized|comprehensive|innovative|scalable|seamless|turnkey) (solution|solutions|service|services|approach|programs|programmes|support|experience|experiences|strategies)', '(partner with us|choose us|why choose us|let us help|let us handle|let us do|we\'ve got you covered|we have got you covered|leave it to us|your trusted|your partner|your one stop)', '(empower|empowering|transform|transforming|elevate|elevating|revolutionize|revolutionizing|unlock|unlocking|streamline|supercharge|future proof) (your|businesses|teams|organizations|the way you|how you|hr|growth)', '(drive|driving|deliver|delivering|boost|boosting|maximize|accelerate) (real|measurable|business|sustainable|your|better|tangible) (results|growth|roi|outcomes|value|impact|business|revenue|sales|performance)', 'result driven'],
    de: ['(bei|mit) _ (setzen|glauben|bieten|verbinden|entwickeln|machen|schaffen|unterstutzen|begleiten) wir', '(massgeschneiderte|individuelle|ganzheitliche|innovative|skalierbare) (losungen|losung|konzepte|services|beratung|angebote)', '(wir sind ihr|ihr zuverlassiger|ihr verlasslicher|ihr kompetenter) .. (partner|ansprechpartner)?', '(fit fur die zukunft|auf das nachste level|auf ein neues level|ihr potenzial|wettbewerbsvorteil)'],
    fr: ['chez _ (nous|on|notre)', '(solutions|solution|accompagnement|services|offre) (sur mesure|innovantes|innovante|personnalise|personnalisee|cle en main|globale)', '(votre partenaire|confiez nous|faites nous confiance|faites appel a|pourquoi nous choisir|a vos cotes|boostez votre|optimisez (votre|vos)|transformez votre)'],
    es: ['en _ (creemos|ayudamos|ofrecemos|trabajamos|desarrollamos|hacemos|sabemos|acompanamos)', '(soluciones|solucion|servicio|servicios|acompanamiento) (integrales|integral|a la medida|a medida|personalizadas|personalizado|innovadoras)', '(tu aliado|su aliado|confia en|dejalo en nuestras|por que elegirnos|impulsa tu|transforma tu|optimiza (tu|tus)|lleva tu (negocio|empresa|marca))'],
    pt: ['na _ (acreditamos|ajudamos|oferecemos|trabalhamos|desenvolvemos|fazemos|sabemos|nos)', '(solucoes|solucao|servico|servicos|atendimento) (completas|integradas|sob medida|personalizadas|personalizado|inovadoras)', '(seu parceiro|conte conosco|conte com a gente|deixe com a gente|por que escolher|impulsione (seu|sua)|transforme (seu|sua)|otimize (seu|sua|seus)|leve (seu|sua))'],
    it: ['(in|noi di) _ (crediamo|aiutiamo|offriamo|lavoriamo|sviluppiamo|realizziamo|sappiamo|accompagniamo)', '(soluzioni|soluzione|servizi|servizio) (su misura|innovative|personalizzate|personalizzato|integrate|chiavi in mano)', '(il tuo partner|il vostro partner|affidati a|affidatevi a|perche sceglierci|trasforma (il|la) tua|ottimizza (il|la|i)|porta la tua)'],
    nl: ['bij _ (geloven|helpen|bieden|werken|ontwikkelen|maken|zorgen) we', '(oplossingen|oplossing|dienstverlening|aanpak) (op maat|voor uw|voor jouw)', '(uw partner|jouw partner|vertrouw op|wij regelen|waarom kiezen|til je|haal meer uit|transformeer|maak werk van)'],
  },
  when: (s) => s.linksCode === 0 && s.linksPaper === 0 && s.isComment !== 1,
  unless: { en: ['(young people|students|researchers|scientists) (can|develop)', '(we are hiring|we re hiring|hiring|join our team|vacancy|apply|resume|responsibilities|our paper|our study|github|open source|hospital we were|at home we|at school we|at work we)'], de: ['(bewerb*|stelle|m w d|schule|zu hause)'], fr: ['(recrut*|cdi|poste|chez moi|chez eux)'], es: ['(vacante|contrat*|en casa|en espana)'], pt: ['(vaga|contratando|na escola)'], it: ['(assum*|candidat*|in italia|in casa)'], nl: ['(vacature|solliciteer|bij ons thuis)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Work is changing. At Brelmo, we believe in tailored solutions that drive measurable results.',
    'Bei Nordwerk setzen wir auf maßgeschneiderte Lösungen.',
    'Chez Tavilo, nous proposons un accompagnement personnalisé.',
    'En Lumbra creemos que tu negocio merece soluciones integrales.',
  ],
  misses: [
    'At home we speak three languages and shout in a fourth.',
    'At school we were told that the map was finished.',
    'The solution turned out to be a longer ladder.',
    'Chez moi, nous mangeons tard.',
    'Zu Hause setzen wir uns an den Tisch, wenn die Glocke geht.',
  ],
};
