import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'shares-a-method',
  title: 'shares a method',
  looksFor: 'A way of doing something told step by step, or how the writer did it, so that the reader could do it alone.',
  side: 'peer',
  group: 'substance',
  points: 0.9,
  phrases: {
    en: [
      'step (#|one|two|three|four)', "(here is|here's|heres|this is) how (i|we|it|they|you) (did|do|built|made|solved|fixed|got|use|used|set|went|handled|run|wrote|works|work)",
      'how (i|we) (built|made|solved|fixed|migrated|debugged|wrote|measured|moved|set up|rebuilt|tested|organise|organize|use|taught|learned)',
      '(my|our|the) (recipe|procedure|checklist|workflow|routine|setup|method|trick) (is|was|for|we|i|that)', '(what|the thing|things) (worked|works|helped) (for|is|was|best|us|me)',
      '(first|second|third|then|finally) (you|we|i) (need to|have to|create|open|add|write|run|install|take|cut|mix|check|make|measure|define)',
      '(a|my|the) (quick|simple|small|easy|neat|handy|cheap) (trick|fix|way to|hack|workaround|tip)',
      '(the)? (easiest|simplest|fastest|best|only) way to (do|get|make|test|check|fix|learn|understand|find)',
    ],
    de: [
      'schritt (#|eins|zwei|drei)', '(so|wie) (habe ich|haben wir|ich|wir) .. (gelost|gebaut|gemacht|umgestellt|geschrieben|gemessen|repariert|eingerichtet)',
      '(und)? so (funktioniert|geht|gehts|lauft) (es|das|s)', '(mein|unser|der) (vorgehen|rezept|ablauf|trick|weg) (ist|war|dabei|fur)',
      '(zuerst|danach|anschliessend|zum schluss|als nachstes) (muss|musst|haben wir|habe ich|den|die|das|wird|werden)',
    ],
    fr: [
      'etape (#|un|deux|trois)', '(voici|voila) comment (je|nous|on|j ai)', 'comment (j ai|nous avons|on a) (fait|construit|resolu|reduit|organise|ecrit|mesure|migre|remplace)',
      '(ma|notre|la) (methode|recette|demarche|procedure|astuce) (est|pour|consiste|etait)',
      '(d abord|ensuite|puis|enfin) (on|nous|je|il faut|vous) (avons|ai|a|faut|met|prend|verifie|ajoute*)',
    ],
    es: [
      'paso (#|uno|dos|tres)', '(asi|esto es) (lo hicimos|lo hice|es como|lo resolvimos|hacemos|lo hacemos|hago)',
      'como (lo hicimos|hicimos|resolvimos|logramos|migramos|construimos|reduje|hice|arreglamos|pasamos)', '(mi|nuestro|el) (metodo|truco|procedimiento|proceso) (es|fue|para|consiste)',
      '(primero|luego|despues|por ultimo) (hay que|se|hicimos|medimos|anadimos|ponemos|probamos|revisamos)',
    ],
    pt: [
      'passo (#|um|dois|tres)', '(assim|foi assim) que (fizemos|fiz|resolvemos)', 'como (fizemos|resolvemos|eu fiz|conseguimos|migramos|montamos|montei|reduzimos|resolvi)',
      '(meu|nosso|o) (metodo|truque|procedimento|passo a passo) (e|foi|para|que)', '(primeiro|depois|em seguida|por fim) (voce|a gente|se|medimos|fizemos|colocamos|testamos|precisa)',
    ],
    it: [
      'passo (#|uno|due|tre)', '(ecco|cosi) (come|abbiamo|ho) (abbiamo|ho|fatto|risolto|funziona|facciamo)',
      'come (abbiamo|ho) (fatto|risolto|costruito|ridotto|migrato|organizzato|misurato|scritto)',
      '(il mio|il nostro|la mia|la nostra) (metodo|ricetta|procedura|trucco) (e|era|per|consiste)',
      '(prima|poi|dopo|infine) (si|abbiamo|ho|bisogna) (misura|mette|verificato|aggiunto|provato|tolto|controllato|deve)',
    ],
    nl: [
      'stap (#|een|twee|drie)', '(zo|hoe) (heb ik|hebben we|hebben wij|deden we|doen we|deed ik|ik|we) .. (gedaan|opgelost|gebouwd|gemeten|gemaakt|aangepakt|geschreven|ingericht)',
      '(mijn|onze|de) (aanpak|methode|werkwijze|truc) (is|was|voor)', '(eerst|daarna|vervolgens|tot slot) (moet|hebben we|heb ik|meet|zet|doe|controleer)',
    ],
  },
  unless: {
    en: [
      '(book|schedule|dm me|sign up|register|enroll|my course|our course|free trial|waitlist|limited spots|financial freedom)', '(link in bio|comment below and)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Here is how we fixed the leak: step 1, close the valve; step 2, cut the old joint out.',
    'So haben wir das Problem mit den Etiketten gelöst: erst den Drucker kalibriert, danach die Rollen getauscht.',
    'Voici comment nous avons organisé la garde de nuit à trois.',
    'Comment nous avons réduit le bruit ? D’abord on a mesuré, ensuite on a isolé.',
    'Así lo hicimos: primero medimos cada turno, luego quitamos dos formularios.',
  ],
  misses: [
    'Want to know how we scale agencies to seven figures? Book a call and I will show you step 1.',
    'Comment STEP and I will send you the course. Step 1 is free, sign up below.',
    'One small step for the mayor, one long wait for the cyclists.',
    'Die Schritte vor dem Rathaus sind frisch gestrichen.',
    'Happy birthday to the best dad in the world!',
    'Register now and learn how we built a pipeline of leads.',
  ],
};
