import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'seeks-somebody-of-a-trade',
  title: 'looks for somebody of a trade',
  looksFor: 'A trade beside words that seek somebody: "two welders needed", "we are short of a night nurse".',
  side: 'recruiting',
  group: 'hiring',
  points: 1.3,
  phrases: {
    en: [
      '(need|needs|needed|seeking|seeks|wanted|hiring|recruiting|looking for|searching for|short of|recruit|employ|vacancy for|opening for|position for|role for|post for|search for) .. (nurse|nurses|midwife|midwives|carer|carers|doctor|doctors|registrar|consultant anaesthetist|physiotherapist|physio|therapist|dentist|hygienist|pharmacist|paramedic|dietitian|radiographer|teacher|teachers|tutor|tutors|lecturer|lecturers|postdoc|postdocs|phd student|researcher|researchers|librarian|archivist|curator|conservator|veterinarian|herdsman|milker)',
      '(need|needs|needed|seeking|seeks|wanted|hiring|recruiting|looking for|searching for|short of|recruit|employ|vacancy for|opening for|position for|role for|post for|search for) .. (welder|welders|fitter|fitters|electrician|electricians|plumber|plumbers|carpenter|carpenters|joiner|joiners|bricklayer|bricklayers|plasterer|plasterers|roofer|roofers|painter|painters|scaffolder|scaffolders|mechanic|mechanics|technician|technicians|machinist|machinists|operator|operators|driver|drivers|courier|couriers|picker|pickers|packer|packers|labourer|labourers|shunter|cleaner|cleaners|porter|porters|caretaker|janitor|gardener|gardeners|tailor|seamstress)',
      '(need|needs|needed|seeking|seeks|wanted|hiring|recruiting|looking for|searching for|short of|recruit|employ|vacancy for|opening for|position for|role for|post for|search for) .. (cook|cooks|chef|chefs|sous chef|baker|bakers|butcher|butchers|waiter|waiters|waitress|barista|baristas|bar staff|kitchen staff|receptionist|receptionists|housekeeper|secretary|clerk|administrator|bookkeeper|accountant|accountants|auditor|auditors|analyst|analysts|actuary|controller|paralegal|solicitor|surveyor|planner|planners|estimator|coordinator|supervisor|foreman|site manager|team lead|team leader|department head|inspector|guard|guards|officer|officers)',
      '(need|needs|needed|seeking|seeks|wanted|hiring|recruiting|looking for|searching for|short of|recruit|employ|vacancy for|opening for|position for|role for|post for|search for) .. (engineer|engineers|developer|developers|devs|programmer|programmers|tester|testers|sysadmin|data scientist|data scientists|designer|designers|animator|animators|illustrator|copywriter|translator|translators|interpreter|interpreters|reporter|reporters|journalist|sound engineer|camera operator|assistant|assistants|trainee|trainees|apprentice|apprentices|intern|interns|volunteer|volunteers|colleague|pair of hands|extra hands|people to join|graduate|graduates)',
      '(nurse|nurses|carer|carers|doctor|midwife|therapist|pharmacist|teacher|lecturer|postdoc|welder|welders|fitter|electrician|electricians|plumber|carpenter|carpenters|joiner|mechanic|mechanics|technician|technicians|operator|operators|driver|drivers|cleaner|cleaners|cook|chef|baker|waiter|barista|receptionist|administrator|bookkeeper|accountant|auditor|analyst|engineer|engineers|developer|developers|designer|translator|interpreter|assistant|coordinator|supervisor|apprentice|trainee) (wanted|needed|required|sought|vacancy|vacancies|jobs)',
      '(nurse|carer|doctor|midwife|therapist|pharmacist|teacher|lecturer|postdoc|welder|fitter|electrician|plumber|carpenter|mechanic|technician|operator|driver|cleaner|cook|chef|receptionist|administrator|accountant|auditor|analyst|engineer|developer|designer|translator|assistant|coordinator|manager|officer|supervisor|specialist|lead|director) (role|roles|position|positions|post|posts|job|vacancy|vacancies) (at|in|with|for|on|is|here|still|open|available|near|based|starting|closes)',
      '(#|two|three|several) (people|hands|staff) short',
    ],
    de: [
      '(suchen|suche|sucht|gesucht|brauchen|braucht|fehlt|fehlen|benotigen|einstellen|stelle fur|stelle als) .. (pflegefachkraft|pflegefachfrau|pflegefachmann|pflegekraft|krankenschwester|arzt|arztin|oberarzt|oberarztin|assistenzarzt|hebamme|physiotherapeut|physiotherapeutin|erzieher|erzieherin|lehrer|lehrerin|lehrkraft|dozent|dozentin|schweisser|elektriker|elektrikerin|installateur|schreiner|tischler|zimmermann|maurer|maler|dachdecker|mechaniker|mechatroniker|monteur|techniker|technikerin|maschinist|fahrer|fahrerin|staplerfahrer|lagerist|lageristin|reinigungskraft|hausmeister|gartner)',
      '(suchen|suche|sucht|gesucht|brauchen|braucht|fehlt|fehlen|benotigen|einstellen|stelle fur|stelle als) .. (koch|kochin|backer|backerin|metzger|kellner|kellnerin|servicekraft|verkaufer|verkauferin|sekretar|sekretarin|sachbearbeiter|sachbearbeiterin|buchhalter|buchhalterin|bilanzbuchhalter|controller|controllerin|bauleiter|bauleiterin|planer|disponent|disponentin|ingenieur|ingenieurin|entwickler|entwicklerin|informatiker|informatikerin|designer|ubersetzer|ubersetzerin|redakteur|redakteurin|assistenz|assistentin|leitung|leiter|leiterin|azubi|azubis|lehrling|lehrlinge|lernende|praktikant|praktikantin|aushilfe|aushilfen)',
    ],
    fr: [
      '(cherche|cherchons|recherche|recherchons|recrute|recrutons|besoin d|besoin de|manque|embauche|poste de|poste d) .. (infirmier|infirmiere|aide soignant|aide soignante|sage femme|medecin|kine|pharmacien|pharmacienne|enseignant|enseignante|professeur|formateur|soudeur|soudeuse|electricien|electricienne|plombier|menuisier|macon|peintre|couvreur|mecanicien|technicien|technicienne|operateur|conducteur|conductrice|chauffeur|livreur|cariste|manutentionnaire|agent d entretien|gardien|jardinier)',
      '(cherche|cherchons|recherche|recherchons|recrute|recrutons|besoin d|besoin de|manque|embauche|poste de|poste d) .. (cuisinier|cuisiniere|commis|boulanger|boulangere|boucher|serveur|serveuse|vendeur|vendeuse|secretaire|assistant|assistante|comptable|auditeur|controleur|analyste|ingenieur|ingenieure|developpeur|developpeuse|testeur|designer|graphiste|traducteur|traductrice|redacteur|redactrice|chef de chantier|chef de projet|charge de mission|chargee de mission|responsable|alternant|alternante|apprenti|apprentie|stagiaire|benevole)',
    ],
    es: [
      '(busco|busca|buscan|buscamos|necesito|necesita|necesitamos|falta|faltan|contrata|contratamos|solicita|vacante de|puesto de|plaza de) .. (enfermero|enfermera|medico|medica|matrona|fisioterapeuta|farmaceutico|farmaceutica|maestro|maestra|profesor|profesora|docente|soldador|electricista|fontanero|plomero|carpintero|albanil|pintor|mecanico|tecnico|tecnica|operador|operario|operaria|chofer|conductor|conductora|repartidor|mozo|limpieza|conserje|jardinero|cocinero|cocinera|panadero|carnicero|camarero|camarera|mesero|recepcionista)',
      '(busco|busca|buscan|buscamos|necesito|necesita|necesitamos|falta|faltan|contrata|contratamos|solicita|vacante de|puesto de|plaza de) .. (administrativo|administrativa|contador|contadora|contable|auditor|auditora|analista|ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|disenador|disenadora|traductor|traductora|redactor|redactora|periodista|asistente|auxiliar|residente de obra|supervisor|supervisora|encargado|encargada|jefe de obra|coordinador|coordinadora|practicante|becario|becaria|pasante|voluntario|voluntaria|vendedor|vendedora)',
    ],
    pt: [
      '(procuro|procura|procuramos|busco|busca|buscamos|preciso de|precisa de|precisamos de|falta|faltam|contrata|contratamos|vaga de|vaga para|vagas de|vagas para) .. (enfermeiro|enfermeira|medico|medica|fisioterapeuta|farmaceutico|farmaceutica|professor|professora|soldador|soldadora|eletricista|encanador|marceneiro|pedreiro|pintor|mecanico|tecnico|tecnica|operador|operadora|motorista|entregador|estoquista|faxineira|porteiro|jardineiro|cozinheiro|cozinheira|padeiro|acougueiro|garcom|garconete|recepcionista)',
      '(procuro|procura|procuramos|busco|busca|buscamos|preciso de|precisa de|precisamos de|falta|faltam|contrata|contratamos|vaga de|vaga para|vagas de|vagas para) .. (auxiliar|assistente|contador|contadora|auditor|auditora|analista|engenheiro|engenheira|desenvolvedor|desenvolvedora|programador|programadora|designer|tradutor|tradutora|redator|redatora|jornalista|coordenador|coordenadora|supervisor|supervisora|encarregado|estagiario|estagiaria|aprendiz|trainee|voluntario|voluntaria|vendedor|vendedora)',
    ],
    it: [
      '(cerco|cerca|cercano|cerchiamo|cercasi|serve|servono|ricerca|ricerchiamo|assume|assumiamo|manca|mancano) .. (infermiere|infermiera|medico|ostetrica|fisioterapista|farmacista|insegnante|docente|oss|saldatore|elettricista|idraulico|falegname|muratore|imbianchino|meccanico|tecnico|operaio|operaia|operai|autista|autisti|magazziniere|carrellista|carrellisti|addetto|addetta|giardiniere|cuoco|cuoca|panettiere|macellaio|cameriere|cameriera|barista|commesso|commessa|receptionist)',
      '(cerco|cerca|cercano|cerchiamo|cercasi|serve|servono|ricerca|ricerchiamo|assume|assumiamo|manca|mancano) .. (segretaria|contabile|ragioniere|ragioniera|revisore|analista|ingegnere|sviluppatore|sviluppatrice|programmatore|grafico|grafica|traduttore|traduttrice|redattore|redattrice|giornalista|assistente|capocantiere|responsabile|coordinatore|coordinatrice|apprendista|apprendisti|stagista|tirocinante|volontario|volontari|venditore)',
    ],
    nl: [
      '(zoek|zoekt|zoeken|gezocht|nodig|vacature voor|plek voor) .. (verpleegkundige|verpleegkundigen|verzorgende|arts|huisarts|verloskundige|fysiotherapeut|ergotherapeut|apotheker|leraar|lerares|docent|docenten|lasser|lassers|elektricien|elektromonteur|loodgieter|timmerman|metselaar|schilder|monteur|monteurs|technicus|operator|chauffeur|chauffeurs|magazijnmedewerker|schoonmaker|concierge|hovenier|kok|koks|bakker|slager|kelner|receptionist)',
      '(zoek|zoekt|zoeken|gezocht|nodig|vacature voor|plek voor) .. (secretaresse|administrateur|boekhouder|accountant|controller|analist|ingenieur|ontwikkelaar|ontwikkelaars|programmeur|ontwerper|vertaler|redacteur|journalist|assistent|uitvoerder|teamleider|planner|coordinator|leerling|stagiair|stagiaire|vrijwilliger|vrijwilligers|collega|verkoper|medewerker)',
    ],
  },
  unless: {
    en: [
      "(our developers|our engineers|our drivers|dedicated developers|hire our|hire developers|our candidates|our recruiters|staffing|outsource|course|bootcamp|certification|webinar|our platform|our agency|book a demo|free trial|discount|franchise|no need)",
    ],
    de: ['(unsere kandidaten|wir vermitteln|personalvermittlung|kurs|webinar)'],
    fr: ['(nos candidats|notre agence|formation|webinaire)'],
    es: ['(nuestros candidatos|nuestra agencia|curso|webinar)'],
    pt: ['(nossos candidatos|nossa agencia|curso|webinar)'],
    it: ['(i nostri candidati|la nostra agenzia|corso|webinar)'],
    nl: ['(onze kandidaten|ons bureau|cursus|webinar)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Need two finish carpenters in Aalborg from Monday, own tools.',
    'Electricians wanted for the night closures on the ring road.',
    'Für unsere Werkstatt suchen wir per sofort einen Schreiner.',
    'La clinique cherche une infirmière de nuit.',
    'Falta un soldador en el taller de Vigo, turno de tarde.',
    'Serve un cuoco per l’estate, vitto e alloggio.',
  ],
  misses: [
    'Do you need developers? Our developers start on Monday.',
    'The driver needs a firmware update before the printer works.',
    'Become a baker in nine weeks: our course needs no oven.',
    'The nurse showed me how to hold the child.',
    'Wir suchen den Fehler im Schaltplan.',
    'Cherche chambre à Lyon pour le congrès.',
  ],
};
