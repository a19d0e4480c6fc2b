import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'sells-a-community',
  title: 'sells membership of a community or mastermind',
  looksFor: 'Paid groups, masterminds, memberships and clubs that want the reader to join.',
  side: 'marketing',
  group: 'offer',
  points: 1.4,
  phrases: {
    en: ['(join|joining|become part of|apply to|access to|inside) .. (mastermind|membership|paid community|private community|inner circle|members club|exclusive community|elite|vip group|private group|collective)', '(exclusive|paid|premium|vip|invite only|members only) (community|group|network|mastermind|membership|club|circle|newsletter|slack|discord)', '(membership|memberships) (is|now|starts|costs|includes|open|fee|fees|benefits|available|plan|from|drive)', '(founding|lifetime|annual|premium) (member|members|membership|access)', '(community|network) of (ambitious|top|elite|high)', '(community|network|circle|club|mastermind) of like minded (professionals|people|entrepreneurs|leaders|individuals|founders)'],
    de: ['(exklusive|exklusiver|exklusiven|geschlossene|geschlossenen) (community|gruppe|club|netzwerk|mastermind|mitgliedschaft)', '(werde|werden sie) (teil|mitglied) (unserer|der|unseres|von|in)', '(mitgliedschaft|mitgliedsbeitrag) .. (ab|jetzt|sichern|kostet|monat)', 'gleichgesinnte* (unternehmer*|menschen|fuhrungskrafte)?'],
    fr: ['(communaute|cercle|club|reseau) (prive|privee|exclusif|exclusive|payant|payante|d entrepreneurs|select)', '(rejoindre|rejoignez|devenez|devenir) .. (membre|communaute|cercle|club|mastermind)'],
    es: ['(comunidad|grupo|club|circulo|membresia) (privado|privada|exclusivo|exclusiva|vip|de pago|premium)', '(unete|forma parte|accede|sumate) .. (comunidad|membresia|mastermind|club|grupo)', '(membresia|mastermind de)'],
    pt: ['(comunidade|grupo|clube|circulo) (privado|privada|exclusivo|exclusiva|vip|fechado|fechada|premium)', '(faca parte|entre|participe|venha) .. (comunidade|mastermind|clube|grupo)', '(assinatura|clube de assinatura) (mensal|anual|vip)'],
    it: ['(community|gruppo|club|cerchia|rete) (privata|privato|esclusiva|esclusivo|riservata|a pagamento)', '(entra|unisciti|diventa|accedi) .. (membro|community|club|mastermind|gruppo)'],
    nl: ['(exclusieve|besloten|betaalde|prive) (community|groep|club|netwerk|mastermind|kring)', '(word|wordt) (nu)? lid', '(lidmaatschap) .. (vanaf|nu|voor|per)', 'gelijkgestemde*'],
  },
  unless: { en: ['(open source community|library membership|union membership|eu membership|church|gym membership cancelled|private network|vpn)', '(group membership|role membership|membership function|set membership)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Apply to our mastermind: an invite-only community of ambitious founders.',
    'Werde Teil unserer exklusiven Community, Mitgliedschaft ab 49 € im Monat.',
    'Rejoignez un cercle privé d’entrepreneurs.',
    'Accede a la comunidad privada de inversionistas.',
  ],
  misses: [
    'Union membership rose for the first time since 1979.',
    'The private network of the hospital was reachable from the car park.',
    'Set membership is cheap to test and dear to store.',
    'The bowling club lost its lane, and with it most of its members.',
    'Die Gruppe im Park trommelt bei jedem Wetter.',
  ],
};
