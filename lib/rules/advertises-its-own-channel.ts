import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'advertises-its-own-channel',
  title: 'advertises its own channel, page or video',
  looksFor: 'Check out my channel, watch my new video, visit my page, left under other people’s work.',
  side: 'marketing',
  group: 'ask',
  points: 1.9,
  phrases: {
    en: ['(like|follow|visit) (my|our) new (page|profile|site|channel)', '(in|on|at|for|of) my (channel|soundcloud|twitch|stream|yt|youtube)', '(subscribe|suscribe|sub) .. (channel|back|please|plz|pls|thx|thanks)', '(please|plz|pls) .. (subscribe|suscribe|sub)', '(check|chek|peep) (them|it|me|us|men)? out .. (guys|please|pls|plz|rap|music)', '(check|checkout|chacking) (out)? (my|our) .. (rap|sound|clip|beat|beats|lyrics|freestyle|remix|covers|vids|stuff|content)', 'check out (my|our) (profile|insta|instagram|tiktok|ig)', '(my|our) (videos|vids|channel|music|rap|covers) (are|is) .. (good|decent|funny|better|small|new|check|watch)', "(you won't|you wont|u wont) be disappointed", '(sorry (for|about) (the|this)? (spam|spamming) (but|please|pls|plz|just|i|guys|everyone)|hate (comments|people) like (this|me))', "(i am|i'm|im) (a|an) (new|small|young|aspiring)? (youtuber|rapper|singer songwriter|streamer|vlogger|gamer|beatmaker)", '(add|find|join|follow) (me|him|her) (here|on (twitch|snap|snapchat|ig|insta|facebook))', '(throw|leave|drop) .. (a sub|a follow)', 'give me a (sub|thumbs up)', '(subscribe|suscribe|sub|follow|like) (4|for|4 a) (subscribe|sub|follow|like)', '(subscribe|suscribe|sub|follow) (you )?back', '(look at|come check|check|visit|subscribe to|suscribe to|suscribe|follow|join) (out)? (us|me|my|our|this) .. (channel|vidios|vids|first clip|new website|new site|on twitter|on instagram|on youtube|on tiktok|on telegram)', '(please|pls|plz) .. (read my (book|blog)|like my (page|song|video|comment)|throw a sub|check out my|vote for my)', '(check|checkout|watch|visit|go to|listen to) (out)? (my|our) .. (channel|video|videos|cover|page|song|music|mixtape|playlist|stream|shop|album|youtube)', '(subscribe|sub) (to|2)? (my|me|our)', '(i|we) (make|post|upload|do) (videos|covers|vlogs|gameplays|gaming videos|music|remixes|tutorials)', '(new (video|song|single|track|episode|album|vlog)) .. (out now|on my channel|is up|is out|please|check|subscribe)', '(like my page|like our page|my facebook page|my youtube channel|my new channel|my soundcloud)', '(help|support) (me|us) (get|reach|to get|grow|out by) .. (subscribers|subs|views|followers|likes|channel)', '(i|we|you) .. (reach|hit|get|to) # (subscribers|subs|followers|views|likes)', '(vote|vote for) (me|us|my) .. (contest|video|please|link|help)?'],
    de: ['(schau|schaut|besuch|besucht|abonnier|abonniert) .. (meinem|meinen|unseren|meine|unsere) .. (kanal|video|videos|seite|podcast|blog)', 'neues video .. (online|kanal|jetzt)'],
    fr: ['(regardez|allez voir|visitez|abonnez vous a|decouvrez|allez sur) (ma|mes|mon|notre) .. (chaine|video|videos|page|podcast|blog|site)', 'nouvelle video .. (en ligne|chaine)'],
    es: ['(mira|miren|visita|visiten|checa|chequen|suscribete a|pasate por) (mi|mis|nuestro|nuestra) .. (canal|video|videos|pagina|podcast|blog|perfil)', 'nuevo video .. (canal|ya)'],
    pt: ['(veja|vejam|visite|confira|olha|passa no|passem no|se inscreve no) (meu|minha|meus|nosso|no meu) .. (canal|video|videos|pagina|podcast|blog|perfil)', 'video novo .. (canal|no ar)'],
    it: ['(guarda|guardate|visita|visitate|passa|passate) .. (mio|mia|miei|nostro|nostra) .. (canale|video|pagina|podcast|blog|profilo)', 'nuovo video .. (canale|online)'],
    nl: ['(bekijk|kijk|bezoek|check) .. (mijn|ons|onze) .. (kanaal|video|pagina|podcast|blog|website)', 'nieuwe video .. (online|kanaal)'],
  },
  unless: { en: ['(hiring|resume|portfolio|recruiters|paper|talk|lecture|github|repo|slides|bug)', '(water|sea|river|english) channel'] },
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'comment', text: 'nice!! check out my channel for piano covers pls' },
    { surface: 'comment', text: 'Schaut auf meinem Kanal vorbei, neues Video online!' },
    { surface: 'comment', text: 'Visiten mi canal de recetas, nuevo video ya' },
    'We need 40 more to hit 1000 subscribers, help us out by sharing.',
  ],
  misses: [
    'Sorry for the spam earlier, somebody had my password.',
    'The channel between the islands silted up in a single winter.',
    { surface: 'comment', text: 'Your video on joints saved my table, thank you.' },
    'I watched the same lecture three times and the third time it clicked.',
    'My page in the parish register is missing.',
    'Der Kanal wurde 1911 zugeschüttet.',
  ],
};
