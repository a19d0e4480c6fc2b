import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-only-to-connect',
  title: 'asks to connect without a reason',
  looksFor: 'A general wish to grow a network, with no reason named.',
  side: 'other',
  group: 'smalltalk',
  points: 0.6,
  phrases: {
    en: [
      "(i'd|i would|would|just|like|love|want|wanted|wish|hoping) .. (to)? (add you to my|join my|be part of your|grow my|expand my|extend my|build my) (professional)? (network|connections|linkedin network)",
      "(would|i'd) (love|like|be great|be happy|be glad) to (connect|stay connected|be connected|stay in touch|keep in touch)",
      '(thanks|thank you) for (connecting|accepting|the connection|adding me|the add|the follow|following)',
      '(always|like to) (looking to|happy to|open to|nice to) (connect|connecting|meet|expand) (with)? (like minded|new|interesting|fellow|people|professionals|others)',
    ],
    de: [
      '(wurde|freue) (mich|ich mich|gerne|gern) .. (vernetzen|vernetzung|kontakt aufnehmen|verbinden|in kontakt)',
      '(danke|vielen dank) fur (die|deine|ihre) (vernetzung|annahme|kontaktanfrage|kontaktannahme)',
    ],
    fr: [
      '(je|serais|j aimerais|souhaite|souhaiterais) .. (rejoindre votre reseau|vous ajouter a mon reseau|agrandir mon reseau|elargir mon reseau|entrer en contact)',
      'merci (pour|d avoir) (l ajout|la connexion|accepte|votre invitation)',
    ],
    es: [
      '(me gustaria|quisiera|encantado de|encantada de|quiero) (conectar|formar parte de tu red|ampliar mi red|anadirte|agregarte|que conectemos|unirme a)',
      'gracias por (conectar|aceptar|la conexion|agregarme|anadirme)',
    ],
    pt: [
      '(gostaria|queria|adoraria|quero) de? .. (conectar|fazer parte da sua rede|ampliar minha rede|te adicionar|me conectar)',
      '(obrigado|obrigada) (por)? (conectar|aceitar|pela conexao|por aceitar|por adicionar|por conectar)',
    ],
    it: [
      '(mi piacerebbe|vorrei|sarei felice di|piacere di) (collegarmi|entrare in contatto|far parte della tua rete|ampliare la mia rete|connettermi|fare rete)',
      'grazie (per|di) (il collegamento|aver accettato|l aggiunta|avermi aggiunto)',
    ],
    nl: [
      '(ik)? (wil|zou) .. (graag)? (connecten|verbinden|linken|mijn netwerk|in contact komen|connectie)',
      '(bedankt|dank) voor (de connectie|het connecten|het accepteren|de link|het toevoegen)',
    ],
  },
  unless: {
    en: [
      '(we help|i help|our|clients|call|demo|book|hiring|role|your paper|your talk|your question|we met|worked together|met at|thesis|since you|because you)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Hi Ada, I’d like to add you to my professional network.',
    'Danke für die Vernetzung, Frau Adler!',
    'J’aimerais agrandir mon réseau dans le secteur.',
    'Gracias por aceptar, un gusto.',
  ],
  misses: [
    'Thanks for connecting! We help dentists get patients. Free for a call?',
    'We met at the dike conference; I would like to connect with you about your question on clay.',
    'The pipes connect at the north end.',
    'Die Vernetzung der Sensoren ist fertig.',
    'Grow my hair or cut it?',
    'Let us not lose touch with the data.',
  ],
};
