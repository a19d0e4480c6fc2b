import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'hands-off-to-a-messenger',
  title: 'asks to continue on a messenger or by phone number',
  looksFor: 'A move to WhatsApp, Telegram or a phone number: away from the network’s own record.',
  side: 'marketing',
  group: 'ask',
  points: 1.6,
  phrases: {
    en: ['(whatsapp|telegram|viber|wechat) (me|us|now|no|only|or call)', '(contact|message|reach|text|chat|write|add|hit|call|dm|ping|join|inbox) .. (via|on|through|my|our|us) (whatsapp|telegram|tg|wechat|viber)', '(join|follow|subscribe) (our|my|the|us) .. (telegram|whatsapp|discord)', '(our|my) .. (telegram|whatsapp|discord) (channel|group|community)', "(what's|whats|what is|send me|share|drop|leave) your (whatsapp|number|telegram|phone number|contact number|email address)", '(call|text|sms|txt) (now|us|free|to) (#|on|for|at|today)'],
    de: ['(schreib|schreiben|melde|melden|erreichen|anfragen) .. (per|uber|auf|via|bei) (whatsapp|telegram)', '(jetzt|einfach|gerne) (per|uber|via) (whatsapp|telegram)', '(whatsapp|telegram) (gruppe|kanal|an|unter)', '(ruf|rufen sie|rufe) .. (jetzt|heute|unter) .. (an)?'],
    fr: ['(sur|par|via|au) (whatsapp|telegram)', '(groupe|canal|chaine) (whatsapp|telegram)', '(appelez) (le|au|vite|maintenant|nous)'],
    es: ['(por|al|via|en mi|a mi|en nuestro|nuestro) (whatsapp|whats|telegram|wsp|wasap)', '(grupo|canal|comunidad) de (whatsapp|telegram)', '(whatsapp|wsp|telegram) (al|y)', '(llama|llame|llamanos) (ya|ahora|al)'],
    pt: ['(pelo|no|meu|via|nosso|no nosso) (whatsapp|whats|zap|telegram|wpp)', '(grupo|canal|comunidade) (do|no|de) (whatsapp|whats|telegram|zap)'],
    it: ['(scrivimi|scrivici|contattami|contattaci|contattateci|messaggio|info) .. (su|via|al|tramite) (whatsapp|telegram)', '(gruppo|canale) (whatsapp|telegram)'],
    nl: ['(app|stuur|bericht|bereikbaar) .. (via|op|per) (whatsapp|telegram)', '(whatsapp|telegram|app) (groep|kanaal)', '(bel|app) (nu|ons|naar|direct|vandaag)'],
  },
  unless: { en: ['(parents|family|class|neighbours|neighbors|school|team) (whatsapp|group)', '(hiring|resume|cv|interview|vacancy)', '(integration|api|encryption|bot api|bridge|bug|protocol|outage)'], de: ['(eltern|familie|familien|nachbar*) .. (gruppe)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Profit every day, join our Telegram channel now.',
    'Mandame mensaje al WhatsApp y te paso precios.',
    'Interesse? Schreiben Sie mir per WhatsApp.',
    'For bulk prices WhatsApp us on the number below.',
  ],
  misses: [
    'The parents WhatsApp group has 214 unread messages and one useful one.',
    'Telegram published its encryption protocol and reviewers took it apart.',
    'The first telegram across the Atlantic took sixteen hours.',
    'Our clinic dropped pagers and nobody misses them.',
    'La comunicación por carta tardaba tres semanas.',
  ],
};
