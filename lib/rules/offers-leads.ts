import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'offers-leads',
  title: 'offers leads, appointments or a contact list',
  looksFor: 'Lead generation, booked meetings, e-mail lists of attendees, verified contacts: other people’s attention for sale.',
  side: 'marketing',
  group: 'offer',
  points: 2.4,
  phrases: {
    en: ['(lead|leads|demand) (generation|gen|generating) (agency|service|services|company|expert|system|partner|campaign|solution|strategy|machine|for)', '(qualified|exclusive|high quality|warm|targeted|inbound|ready to buy|more|new|fresh|b2b) (leads|appointments|meetings|prospects|sales calls|demos)', '(book|fill|generate|generating|deliver|add|bring) .. (appointments|meetings|leads|clients|pipeline|sales calls) .. (month|week|per|every|guaranteed|days)', '(email|contact|attendee|attendees|buyer|decision maker) (list|lists|database|databases) .. (available|acquire|interested|purchase|verified|cost|# contacts)', '(interested|like) (in|to) (acquiring|purchasing|purchase|acquire|buy) .. (list|contacts|database|data)', '(appointment setting|cold email|cold calling|cold outreach|outbound) (service|services|agency|system|for you|campaigns)', '(scale|grow|fill) your .. (pipeline|client base|sales|revenue|agency|business)', '(bring|get|find|send) you (more|new|#|extra|qualified) .. (clients|customers|leads|patients|members|orders|users)', '(only|don\'t) pay .. (results|per lead|if we|when we|per meeting)'],
    de: ['(leadgenerierung|neukundengewinnung|kundengewinnung|terminierung|kaltakquise|terminvereinbarung) .. (fur|system|agentur|automatis*|ubernehmen|dienstleist*)?', '(adressdaten|firmenadressen|kontaktdaten|adressliste)'],
    fr: ['(generation|generer|generons) (de|des)? (leads|prospects|rendez vous|rdv)', '(leads|prospects|rendez vous|clients) (qualifies|chauds|supplementaires)', '(trouver|obtenir|attirer|apporter|apportons) .. (nouveaux|plus de|#) (clients|prospects|patients|leads)', '(fichier|base) (de|d) (prospects|contacts (qualifies|cibles|verifies)|emails|entreprises|donnees)'],
    es: ['(generacion|generar|generamos|conseguir|conseguimos|traer|atraer) (de)? (leads|prospectos|mas clientes|clientes|citas|clientes potenciales|nuevos clientes)', '(leads|prospectos|clientes|citas|reuniones) (calificados|cualificados|calificadas|potenciales|garantizados|nuevos)', '(base|bases) de datos (de|actualizada*|con) .. (empresas|contactos|clientes|correos|directores)'],
    pt: ['(geracao|gerar|geramos|captacao|captar|trazer|atrair|conseguir) (de)? (leads|clientes|mais clientes|novos clientes|pacientes|reunioes)', '(leads|clientes|reunioes) (qualificados|qualificadas|novos|prontos)', '(lista|listas|base) (de) (contatos|emails|empresas|leads|clientes)'],
    it: ['(generazione|generare|generiamo|acquisizione|acquisire|trovare|portare) (di)? (lead|contatti|clienti|nuovi clienti|appuntamenti|contatti qualificati)', '(lead|contatti|appuntamenti|clienti) (qualificati|profilati|in target|nuovi|in piu)', '(database|liste|lista) (di) (contatti|aziende|email)'],
    nl: ['(leadgeneratie|klantenwerving|afspraken inplannen|koude acquisitie)', '(gekwalificeerde|meer|nieuwe|warme) (leads|afspraken|klanten|aanvragen|opdrachten) .. (per|voor|krijgen|genereren|binnen|zonder)', '(adressenbestand|contactlijst|bedrijvenlijst)'],
  },
  unless: { en: ['(people|team|project|technical|tech) leads', '(subscribe|join|post) .. mailing list', '(mailing list) (archive|archives|thread|discussion|moderator|for people)', '(what worked|how do you|how did you|lesson|lessons|mistake)'] },
});
export const examples: RuleExamples = {
  hits: [
    'We book 12 qualified appointments a month for roofing firms, you only pay for results.',
    'Planbare Anfragen für Ihren Betrieb: Neukundengewinnung ohne Kaltakquise.',
    'Would you be interested in acquiring the attendee list of the dental fair?',
    'Geramos leads qualificados para clínicas.',
  ],
  misses: [
    'Curiosity leads to better questions than ambition does.',
    'The tech leads met on Thursday and agreed on one thing: less process.',
    'Our mailing list for beekeepers turned twenty.',
    'How did you find your first ten customers? I knocked on doors.',
    'Neue Kunden kamen, weil der Nachbar erzählte, nicht weil wir warben.',
  ],
};
