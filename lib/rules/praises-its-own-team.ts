import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'praises-its-own-team',
  title: 'praises its own experts and experience',
  looksFor: 'Team of experts, years of experience, leading provider, certified: self-praise as proof.',
  side: 'marketing',
  group: 'offer',
  points: 1.6,
  phrases: {
    en: ['(our|a|expert|dedicated) (team|panel|network) of (#|certified|expert|experts|experienced|skilled|specialists|professionals|dedicated|qualified|highly|talented|consultants|developers|designers)', 'our (experts|specialists|consultants|advisors|expert team) (help|are|can|will|have|guide)', 'with (over|more than)? # years (of)? .. (experience|expertise)', '# years (of)? .. (in business|in the industry|industry experience)', '(leading|premier|trusted|top rated|award winning|full service|world class|renowned|reputable) .. (provider|company|agency|firm|partner|supplier|manufacturer|studio|consultancy)', '(proven|strong) track record', '(state of the art|cutting edge|world class|best in class|industry leading|top notch|high quality|premium quality|unparalleled) (solution|solutions|service|services|products|quality|platform|product|support)', '(iso certified|certified partner|official partner|gold partner|licensed and insured)', '(friendly|professional) (team|staff|service) .. (ready|help|welcome|support|and)'],
    de: ['(unser|unsere|ein|unserem) (team|experten|expertenteam|spezialisten|fachleute|berater) .. (aus experten|unterstutz*|helf*|berat*|steh*|erfahrung|erfahrenen|begleit*|kummer*)', '(#|uber #|mehr als #|langjahrige|jahrzehntelange) (jahre|jahren)? (an)? erfahrung', '(fuhrender|fuhrende|fuhrenden|marktfuhrer|ihr partner|ihr experte|ihr spezialist|ihr ansprechpartner) .. (anbieter|partner|fur|in|bereich|im)', '(hochste qualitat|modernste technik|massgeschneiderte losungen|individuelle losungen|aus einer hand|rundum service)'],
    fr: ['(notre|nos|une|votre) (equipe|experts|conseillers|specialistes) .. (d experts|a votre|accompagn*|disposition|experience|specialises|qualifie*|vous)', '(# ans|plus de # ans|annees) d experience', '(leader|specialiste|expert|acteur) (du|de|en|des|dans|incontournable|majeur|reconnu) .. (marche|secteur|depuis|domaine)?', '(solutions sur mesure|savoir faire|haute qualite|qualite irreprochable|accompagnement personnalise)'],
    es: ['nuestro equipo de (especialistas|expertos|profesionales)', '(nuestro|un|nuestros) (equipo|expertos|asesores|especialistas) .. (de expertos|te|le|experiencia|listo*|ayud*|especializad*|disposicion|calificad*)', '(lider|lideres|especialistas|expertos) (en|del) .. (mercado|sector|soluciones|desde|marketing)?', '(soluciones a (la)? medida|soluciones a tu medida|alta calidad|calidad garantizada|atencion personalizada)'],
    pt: ['(nosso|uma|nossa|nossos) (time|equipe|especialistas|consultores) .. (de especialistas|te|experiencia|pront*|ajud*|especializad*|disposicao|qualificad*)', '(lider|lideres|referencia|especialista|especialistas) (em|no|do|na) .. (mercado|setor|desde|brasil)?', '(solucoes sob medida|solucoes personalizadas|alta qualidade|atendimento personalizado|qualidade garantida)'],
    it: ['(nostro|un|nostri|il nostro) (team|esperti|consulenti|specialisti) .. (di esperti|esperienza|a disposizione|specializzat*|qualificat*|aiut*|ti|vi)', '(leader|azienda leader|specialisti|esperti) (nel|nella|di|del|in) .. (settore|mercato)', '(soluzioni su misura|alta qualita|massima qualita|servizio personalizzato|assistenza dedicata)'],
    nl: ['(ons|een|onze) (team|experts|specialisten|adviseurs) .. (van experts|klaar|help*|ervaring|ervaren|specialisten|denk*|adviseren|staan)', '(# jaar|ruim # jaar|meer dan # jaar|jarenlange) ervaring', '(marktleider|toonaangevend|specialist|dé specialist) (in|op)', '(maatwerkoplossing*|oplossingen op maat|hoge kwaliteit|persoonlijke begeleiding|alles onder een dak)'],
  },
  unless: { en: ['(we are (hiring|looking)|requirements|qualifications|job description|responsibilities|required|candidate|candidates|years of experience (in|required|as)|must have|apply|salary|resume|experience level)', '(i have|my) (#|over #|more than #) years', '(panel of experts concluded|team of researchers|team of scientists)'], de: ['(wir suchen|bewerb*|anforderungen|ihr profil|m w d)'], fr: ['(recherche|recrute|poste|cdi|profil recherche)'], es: ['(vacante|requisitos|buscamos|se solicita)'], pt: ['(vaga|requisitos|buscamos|contratando)'], it: ['(cerchiamo|requisiti|candidat*)'], nl: ['(vacature|wij zoeken|functie-eisen|we zoeken)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Our team of certified experts brings 30 years of experience to your roof.',
    'Maßgeschneiderte Lösungen aus einer Hand, mit über 20 Jahren Erfahrung.',
    'Leader du secteur depuis 1987, notre équipe d’experts vous accompagne.',
    'Cuenta con nuestro equipo de especialistas, más de 15 años de experiencia.',
  ],
  misses: [
    'The role: five years of experience required, apply by letter.',
    'A team of researchers counted every heron in the delta.',
    'I have 22 years in this trade and still measure twice.',
    'The panel of experts concluded that it did not know.',
    'Wir suchen Verstärkung, Erfahrung mit Ziegen erwünscht; Ihr Profil ist uns egal.',
  ],
};
