import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-to-sign-up',
  title: 'asks the reader to sign up or register',
  looksFor: 'A command to register, enrol, reserve or join: the action the text was written for.',
  side: 'marketing',
  group: 'ask',
  points: 1.4,
  phrases: {
    en: [
      '(start|complete|open) your registration', '(registration|registrations|tickets) (is|are) (now)? open',
      '(sign up|signup|register|enroll|enrol|rsvp|subscribe) (now|today|here|for free|free|below|at|via|on|using|by|before|for your|for our|for the|for my|and get|in advance)',
      '(register|sign up|enroll|rsvp) (for our|for my|to (attend|join|reserve|get|receive))',
      '(save|reserve|secure|grab|claim|book|get) (your|a) (spot|seat|place|ticket|tickets)', '(save|reserve|secure|claim) your slot',
      '(join|become part of|be part of) (us|our|the) .. (today|now|live|for free|waitlist|wait list|challenge|program|programme|cohort|bootcamp|academy|mailing list)',
      '(join|get on) the (waitlist|waiting list|early access|beta)',
      '(registration|registrations|enrollment|applications|doors) (is|are|now)? (now)? (open|closing|closes|close)',
      '(start|begin|open|create|activate) your (free|account|journey|trial|membership)',
      '(join) (#|over #|more than #|thousands of) .. (others|people|creators|readers|professionals|founders|members|subscribers|teams|companies)',
      'get started (today|now|here|for free|free)',
    ],
    de: ['(jetzt|hier|gleich|noch heute|schnell) .. (anmelden|registrieren|platz sichern|buchen|bewerben sie|eintragen|teilnehmen)', '(melde dich|melden sie sich|meldet euch|tragen sie sich|trag dich) .. (an|ein|jetzt|kostenlos)', '(sichern sie|sicher dir|sichere dir|sichert euch) .. (platz|ticket|tickets|teilnahme|zugang|exemplar|vorteil)', 'zur anmeldung', 'anmeldung (unter|hier|bis|uber)'],
    fr: ['(inscrivez|inscris) (vous|toi)', '(reservez|reserve) (votre|ta|vos|des maintenant) .. (place|places|siege|creneau)?', '(rejoignez|rejoins) (nous|notre|la|le|ma|les)', '(inscriptions|inscription) (ouvertes|gratuite|obligatoire|ici|via|par|en ligne)', "je m'inscris"],
    es: ['(registrate|inscribete|inscribite|apuntate|suscribete|regístrese|registrese|inscribase|anotate|matriculate|suscribite)', '(reserva|aparta|asegura|separa|guarda) (tu|su|ya) .. (lugar|plaza|cupo|asiento|sitio|entrada)?', '(inscripciones|cupos|matriculas) (abiertas|abiertos|aqui|en|hasta)', '(unete|sumate|unase) (a|al|ya|hoy)'],
    pt: ['(inscreva se|se inscreva|inscreve te|cadastre se|registe se|se cadastra|matricule se|faca sua inscricao|assine)', '(garanta|reserve|garante) (ja|sua|seu|a sua|o seu|agora) .. (vaga|lugar|ingresso)?', '(inscricoes|vagas|matriculas) (abertas|pelo|no|ate|gratuitas)', '(junte se|faca parte|venha fazer parte)'],
    it: ['(iscriviti|registrati|iscrivetevi|si iscriva|iscriversi|abbonati) .. (qui|ora|subito|gratis|gratuitamente|al|alla|a|entro|adesso)', '(prenota|riserva|blocca|assicurati) (il tuo|subito|ora|un) (posto|biglietto)?', '(iscrizioni|posti) (aperte|aperti|qui|entro|al)', '(unisciti|unitevi) (a|alla|al|ora)'],
    nl: ['(meld je|schrijf je|meldt u|schrijf u|registreer|abonneer) .. (aan|in|je|nu|gratis|hier)', '(reserveer|verzeker|claim|boek) (nu|je|jouw|uw|jezelf) .. (plek|plaats|stoel|ticket)?', '(aanmelden|inschrijven|inschrijving|inschrijvingen) (kan|via|open|geopend|hier|voor)', 'doe mee (met|aan|en)'],
  },
  unless: { en: ['(where|how) (do|can) (we|i|you) (sign up|register)', '(job|position|vacancy|vacancies|role|candidate|candidates|resume|election|vote|voter)', '(users|people|patients|students) (who|that) (sign up|register|enroll)'], de: ['(stelle|bewerbung|ummelden)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Three evenings, one small group. Reserve your seat today.',
    'Jetzt anmelden und Platz sichern!',
    'Inscrivez-vous avant vendredi, c’est en ligne.',
    'Inscríbete hoy, cupos hasta el lunes.',
    'Join over 9,000 founders and get started for free.',
  ],
  misses: [
    'The register of births was lost in the fire of 1911.',
    'How many people sign up and never come back? In our clinic it was a third.',
    'I forgot to register the car and paid for it.',
    'You must vote today; bring your card.',
    'Wer sich ummelden will, braucht in Köln drei Monate Geduld.',
    'Les inscriptions sur ces pierres datent du Xe siècle.',
  ],
};
