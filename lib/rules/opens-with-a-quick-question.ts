import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'opens-with-a-quick-question',
  title: 'opens with a “quick question”',
  looksFor: 'An opener that calls itself quick, short or random before it comes to its business. Busy people are coaxed to answer.',
  side: 'marketing',
  group: 'pretence',
  points: 0.9,
  surfaces: ['message', 'invitation', 'email', 'sms', 'comment'],
  phrases: {
    en: ['^ (hi|hey|hello|dear)? .. (quick|random|short|one quick|weird|odd|honest) (one|question|q|thought|ask)', '(quick|random|weird|honest) question (for you|about your|here)', '(can|may|could) i ask (you)? (a|one) (quick|personal|random|honest)? (question|thing)', "(i'll|i will|let me) (be|keep this|keep it) (brief|quick|short)", "(i know|i'm sure) (you are|you're|your) .. (busy|inbox|slammed)", 'straight to the point'],
    de: ['(kurze|schnelle|eine kurze|nur eine kurze) frage (an|zu ihrer|zu eurer|zu deiner|vorab|fur)', '^ (hallo|hi|guten tag)? .. (kurze|schnelle) frage', 'darf ich (sie|dich|ihnen|dir) (kurz|mal|etwas|eine frage)', 'ich (mache|fasse) .. kurz'],
    fr: ['^ (bonjour|bonsoir|hello)? .. (petite|rapide|une petite|courte) question', '(petite|courte) question (rapide|pour vous|a propos)', '(puis je|je peux) vous (poser|demander) .. (question|chose)', '(je serai|je vais etre|je fais) (bref|breve|court)'],
    es: ['^ (hola|buenas|buenos dias)? .. (pregunta|consulta|duda) (rapida|breve|corta|rapidita)', '(una|te hago una|le hago una) (pregunta|consulta) (rapida|breve|rapidita)', 'sere breve'],
    pt: ['^ (oi|ola|bom dia)? .. (pergunta|duvida) (rapida|rapidinha)', '(uma|te fazer uma|fazer uma) (pergunta|duvida) (rapida|rapidinha)', '(serei|vou ser) breve'],
    it: ['^ (ciao|buongiorno|salve)? .. (domanda|curiosita) (veloce|rapida)', '(una|le faccio una|ti faccio una) domanda (veloce|rapida|secca)', '(saro|sono) breve'],
    nl: ['^ (hoi|hallo|goedemiddag|beste)? .. (korte|snelle|kort) (vraag|vraagje)', '(korte|snelle|een korte) (vraag|vraagje) (aan|over|voor)', '(mag|kan) ik je iets vragen', 'ik hou het kort'],
  },
  unless: { en: ['(bug|version|install|repo|docs|documentation|function|error|your talk|your paper|your article|your thesis)'], },
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Hey Ines, quick question: do you still do payroll by hand?' },
    { surface: 'message', text: 'Guten Tag Frau Vogt, kurze Frage an Sie: Wie kommen Sie heute an neue Mandanten?' },
    { surface: 'message', text: 'Bonjour Paul, petite question : comment gérez-vous vos relances ?' },
    { surface: 'message', text: "I know you're busy so straight to it: we cut freight bills." },
  ],
  misses: [
    { surface: 'message', text: 'The question whether it scales came up again today.' },
    { surface: 'message', text: 'Quick question about your talk: was the second chart adjusted for inflation?' },
    { surface: 'message', text: 'Thanks for the quick answer, the patch works.' },
    { surface: 'message', text: 'Deine Frage zur Miete: der Vertrag läuft bis Juni.' },
    'Quick question: what do you all read on the train?',
    { surface: 'message', text: 'Una pregunta que me sigo haciendo desde tu clase: ¿y si el dato falta a propósito?' },
  ],
};
