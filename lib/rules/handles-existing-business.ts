import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'handles-existing-business',
  title: 'handles business already agreed',
  looksFor: 'An order, an invoice, a delivery, a shift or a ticket that both sides know of.',
  side: 'peer',
  group: 'personal',
  points: 0.8,
  phrases: {
    en: [
      '(invoice|purchase order|order|ticket|po|case|quote|job|contract|delivery note) (no|number|nr|#|ref) .. (is|was|for|attached|has|dated|still|from|we|please|on|and|will|of)',
      "(attached|enclosed) (is|are|please find|you will find|you'll find)? (the|our|your|is the|my|signed)? (invoice|drawing|drawings|minutes|signed|contract|report from|delivery note|protocol|list you|agenda|updated|revised|photos|measurements|files you|statement)",
      '(meeting|review|inspection|shift|handover|audit|rehearsal|site visit|standup|committee|board meeting|training) (is|was|has been|on|moved|at|tomorrow) (moved|postponed|cancelled|canceled|confirmed|rescheduled|at|to|on|in room|tomorrow|monday|tuesday|wednesday|thursday|friday|brought forward)',
      "(can we|could we|shall we|let's|lets) (move|reschedule|postpone|push|shift|bring forward) (our|the|it|tomorrow's|this|monday's|to)",
      '(delivery|truck|driver|parts|pallets|shipment|goods|samples) (is|are|was|were|arrived|came|will) (late|arriving|here|due|damaged|short|missing|ready|complete|be there|on monday|tomorrow|yesterday|delayed)',
      '(please|can you|could you) (sign|countersign|approve|confirm receipt|check the (figures|drawing|draft|numbers)|review the (draft|contract|drawing|minutes)|initial)',
    ],
    de: [
      '(rechnung|bestellung|auftrag|lieferschein|ticket|vorgang|angebot) (nr|nummer|#|vom|uber) .. (ist|wurde|haben|fehlt|liegt|bitte|anbei|und)',
      '(anbei|im anhang|beigefugt) (die|der|das|finden sie|finden|unsere|ihre)? .. (rechnung|protokoll|zeichnung|unterlagen|vertrag|lieferschein|liste|fotos|messwerte|plan)',
      '(besprechung|termin|sitzung|schicht|begehung|ubergabe|abnahme) .. (verschoben|verschieben|entfallt|verlegt|bestatigt|fallt aus)',
      '(lieferung|ware|teile|palette|paletten) .. (angekommen|fehlt|fehlen|beschadigt|verspatet|kommt am)',
    ],
    fr: [
      '(facture|commande|bon de livraison|devis|dossier) (n|numero|#|du) .. (est|a ete|ci joint|nous|en|pour)',
      '(ci joint|en piece jointe|vous trouverez) .. (facture|compte rendu|plan|contrat|bon|photos|proces verbal|releve)',
      '(reunion|rendez vous|visite|livraison|reception) .. (reporte|reportee|decale|decalee|annulee|confirmee|deplacee|avancee)',
    ],
    es: [
      '(factura|pedido|albaran|expediente|orden de compra) (n|numero|#|no|del) .. (esta|fue|adjunto|se|en|para|por)',
      '(adjunto|te paso|les adjunto|envio) .. (factura|acta|plano|contrato|albaran|fotos|mediciones)',
      '(reunion|visita|entrega|turno|guardia) .. (se mueve|aplazada|pospuesta|confirmada|se cancela|se cambia|pasa al|cambiada)',
    ],
    pt: [
      '(fatura|nota fiscal|pedido|ordem de compra|chamado) (n|numero|#|no|de) .. (esta|foi|segue|em|para)',
      '(segue|em anexo|anexo|seguem) .. (nota fiscal|ata|planta|contrato|fotos|medicoes|fatura|boleto)',
      '(reuniao|visita|entrega|turno|plantao) .. (adiada|remarcada|confirmada|cancelada|passou para|mudou)',
    ],
    it: [
      '(fattura|ordine|bolla|pratica|commessa) (n|numero|#|nr|del) .. (e|e stata|allegata|allego|in|per|risulta)',
      '(allego|in allegato|allegata) .. (fattura|verbale|disegno|contratto|bolla|foto|misure)',
      '(riunione|visita|consegna|turno|sopralluogo) .. (spostata|spostato|rinviata|confermata|annullata|anticipata)',
    ],
    nl: [
      '(factuur|bestelling|order|pakbon|ticket|opdracht) (nr|nummer|#|van) .. (is|staat|bijgevoegd|wordt|hebben|graag)',
      "(bijgaand|bijgevoegd|in de bijlage) .. (factuur|notulen|tekening|contract|pakbon|foto's|metingen)",
      '(vergadering|overleg|bezoek|levering|dienst) .. (verplaatst|verschoven|gaat niet door|bevestigd|verzet|uitgesteld)',
    ],
  },
  unless: {
    en: [
      '(claim|prize|txt|crypto|gift card|refund department|your order number|dm us|track your|sale|discount|winner|verify|payment declined|subscription|antivirus|norton|paypal|webinar|sponsorship|proposal for your|our price list|our catalog*|our brochure)',
    ],
    de: [
      '(gewinn|unser katalog|rabatt)',
    ],
    fr: [
      '(notre catalogue|promo)',
    ],
    es: [
      '(nuestro catalogo|premio)',
    ],
    pt: [
      '(nosso catalogo|premio|promocao)',
    ],
    it: [
      '(nostro catalogo|premio|offerta)',
    ],
    nl: [
      '(onze catalogus|korting|prijs gewonnen)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Invoice no 4471 is still open on our side, could you confirm receipt?',
    'Anbei das Protokoll der Begehung; die Abnahme wurde auf Montag verschoben.',
    'La réunion de chantier est reportée à jeudi, ci-joint le compte rendu.',
    'Adjunto el acta y dos fotos del muro.',
    'The delivery is late; let’s move the handover to Friday.',
  ],
  misses: [
    'Your order number 4471 won a gift card, claim it.',
    'Attached is our brochure with all products.',
    'The order of the day is sleep.',
    'Die Rechnung ohne den Wirt gemacht, Gewinn dahin.',
    'The meeting of two rivers is brown.',
    'Vous trouverez le bonheur ici.',
  ],
};
