import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'gives-credit',
  title: 'gives somebody credit',
  looksFor: 'Thanks by name for an idea, a hint or a review, or a source of inspiration named.',
  side: 'peer',
  group: 'conversation',
  points: 0.7,
  phrases: {
    en: [
      '(hat tip|h t|props|credit|hattip|tip of the hat) (to|goes to|go to|where)', '(the)? idea (is|was|came|comes|stolen|borrowed|originally)? (by|from)',
      '(thanks|thank you|thx) (so much|a lot|again|very much|much|to|also)? .. for (pointing|the idea|the hint|reviewing|the review|the link|helping|explaining|the heads up|the pointer|the explanation|the reminder|the tip|the article|your work|putting|showing|raising|letting|the reference|the correction|the insights|the insight|the thoughtful)',
      '(inspired|borrowed|adapted|stolen|lifted) (by|from) (a|an|the|my|his|her|this)',
      '(i|we) (owe|learned|learnt|got|stole|borrowed) (this|it|that|the idea|a lot|the trick|much) (to|from)',
      'as .. (pointed out|points out|taught me|put it|puts it|rightly says|says|mentioned|noted|explained|observed)',
      '(well|nicely|beautifully|brilliantly) (explained|written|argued|summarised|summarized|researched|documented)',
    ],
    de: [
      '(danke|dank|dank an|vielen dank) .. fur (den hinweis|die idee|den tipp|das teilen|die erklarung|den link|die geduld|deine hilfe|die hilfe|die anregung|die korrektur|den artikel|den impuls|den input|die gute frage)',
      '(die idee|den trick|der hinweis|die anregung|der tipp) (stammt|kommt|kam|habe ich|verdanke ich|war|ist)', '(inspiriert|angeregt) (von|durch)',
      'wie .. (richtig|treffend|schon|so schon) (sagt|schreibt|anmerkt|bemerkt|sagte)',
    ],
    fr: [
      'merci .. (pour|de) (l idee|le partage|la relecture|l explication|le lien|l astuce|l info|le coup de main|avoir partage|ton aide|votre aide|m avoir|nous avoir|le signalement|cet article)',
      '(l idee|le conseil|l astuce) (vient|est|etait|m a ete)', '(inspire|inspiree) (de|du|par)', 'comme (le|l a) .. (dit|souligne|ecrit|rappelle|explique)',
    ],
    es: [
      'gracias .. por (la idea|compartir|el dato|la revision|la explicacion|el enlace|la ayuda|el aviso|tu ayuda|ensenarme|recordarme|la correccion|el articulo)',
      '(la idea|el truco|el dato) (es|viene|fue|me la dio)', '(inspirado|inspirada|basado|basada) en', 'como (dice|decia|bien dice|apunta|senala|escribio)',
    ],
    pt: [
      '(obrigado|obrigada|valeu|gratidao) .. (pela|pelo|por) (ideia|dica|compartilhar|revisao|explicacao|link|ajuda|aviso|correcao|me ensinar|artigo|partilha|lembrar)',
      '(a ideia|o truque|a dica) (e|veio|foi|me foi)', '(inspirado|inspirada|baseado|baseada) (em|no|na)', 'como (diz|dizia|bem disse|aponta|escreveu)',
    ],
    it: [
      'grazie .. per (l idea|la condivisione|la revisione|la spiegazione|il link|l aiuto|la dritta|il suggerimento|avermi|la correzione|l articolo|lo spunto|avermelo)',
      '(l idea|il trucco|lo spunto) (e|viene|era|me l ha)', '(ispirato|ispirata|preso) (da|dal|a)', 'come (dice|diceva|ha scritto|ricorda|fa notare)',
    ],
    nl: [
      '(dank|bedankt|dank je) .. voor (het idee|de tip|het delen|de uitleg|de link|je hulp|de hulp|het meedenken|de correctie|het artikel|de hint|het meelezen)',
      '(het idee|de tip|de truc) (komt|kwam|is|heb ik)', '(geinspireerd|gebaseerd) (door|op)', 'zoals .. (terecht|al) (zei|schreef|opmerkte|zegt)',
    ],
  },
  unless: {
    en: [
      '(credit card|credit score|for connecting|for the follow|for following|for reaching out|for your interest|for accepting|sponsors|sponsor|our customers|thank you for the add|follow me|book a|sign up|register|giveaway)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Thanks to Oona for pointing me to the 1974 map; the culvert was there all along.',
    'Die Idee stammt von einer Kollegin aus der Küche, nicht von mir.',
    'Merci à Bastien pour la relecture et pour l’astuce du fil rouge.',
    'Gracias a Inés por la idea de pesar los cubos.',
    'Hat tip to the night crew, who had solved it in March.',
  ],
  misses: [
    'Thanks for connecting! I help founders scale.',
    'Your credit score can be fixed in 30 days.',
    'Credit where due: our sponsors made it possible, visit them.',
    'Danke für Ihre Bestellung, sie kommt am Dienstag.',
    'Gracias por seguirme, aquí tienes mi curso.',
    'Thank you all for the birthday wishes!',
  ],
};
