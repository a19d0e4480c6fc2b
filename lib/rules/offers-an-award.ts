import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-an-award',
  title: 'offers an award, listing or prize',
  looksFor: 'You have been nominated, shortlisted or won: honours and prizes that come with a fee or a form.',
  side: 'marketing',
  group: 'offer',
  points: 2.2,
  phrases: {
    en: ['(your|the) (company|firm|business|practice|agency|startup|organisation|organization) (has been|was|is) (nominated|shortlisted|selected|chosen) (as|for|by|among|to)', '(accept|acceptance of|confirm) your (award|nomination|listing)', "(you|u|you ve|you've) (are|r|been|have been) (awarded|guaranteed|entitled|randomly picked|randomly selected)", '(unredeemed|unredeemed bonus) points', '(holiday|cash|voucher|delivery|message|messages|prize|award|reward) .. (await|awaits|awaiting|waiting for (you|your)) (collection|you|your)?', '(to claim|2 claim|to collect) .. (call|txt|text|reply|ring|visit|go to)', '(lucky day|loyal customers|voucher holder|optin subscriber)', "(you|you've|your|u|ur) .. (nominated|shortlisted|selected|chosen|awarded|won|winner) .. (award|awards|prize|gift|reward|to receive|listing|cash|#)", '(award|awards|nomination) .. (fee|package|packages|delegate|gala|trophy|table|ticket*|certificate)', '(congratulations|congrats) .. (won|selected|shortlisted|nominated|winner|awarded|claim)', '(claim|collect|redeem) (your|ur|the|this) .. (prize|reward|award|gift|bonus|voucher|holiday|tokens|refund|cash)', '(guaranteed|# cash|cash|weekly) (prize|prizes|award|draw|reward)', '(won|win) (a|an|#|free|the|cash) .. (prize|holiday|iphone|ipod|ps3|cash|voucher|draw|trip|tickets|ipad|gift card)', '(who s who|whos who|who is who) .. (directory|listing|executive*|edition|international)?', '(lucky winner|lucky draw|prize draw|unclaimed prize|last attempt to contact)'],
    de: ['(sie|du) .. (nominiert|ausgewahlt|gewonnen|gewinner) .. (preis|award|auszeichnung|gutschein|gewinn|gebuhr)', '(preisgeld|gewinnbenachrichtigung|sie haben gewonnen|auszeichnung .. gebuhr)'],
    fr: ['(vous avez|tu as) (ete|gagne|remporte) .. (selectionne*|nomine*|gagn*|prix|tire au sort|cadeau|lot|iphone)', '(felicitations) .. (gagne|selectionne*|prix|lot|nomine*)'],
    es: ['(has sido|ha sido|fuiste|fue) (seleccionad*|nominad*|elegid*|ganador*)', '(ganaste|has ganado|felicidades) .. (premio|seleccionad*|ganador*|sorteo|galardon|reclam*)'],
    pt: ['(voce foi|sua empresa foi|parabens) .. (selecionad*|indicad*|escolhid*|premiad*|contemplad*|ganhador*)', '(voce ganhou|resgate seu|ganhou) .. (premio|brinde|vale|sorteio)'],
    it: ['(e stato|sei stato|e stata|sei stata|la sua azienda e) .. (selezionat*|nominat*|scelt*|candidat*)', '(hai vinto|ha vinto|congratulazioni) .. (premio|buono|valutazione|iphone|concorso|selezionat*)'],
    nl: ['(je|u|jouw bedrijf|uw bedrijf) (bent|ben|is) .. (genomineerd|geselecteerd|gekozen|winnaar)', '(gefeliciteerd) .. (gewonnen|genomineerd|winnaar|prijs|geselecteerd)'],
  },
  unless: { en: ['(runner up|team effort|well done|congratulations team|secured .. position|non profit|on behalf of)', '(is this real|hoax|is this legit|is this a scam|just got a text|got a text|got this text|sent to me by|obviously a fake|if it is a scam|how can i win)', '(nobel|oscar|pulitzer|jury (chose|gave)|best paper award|thesis award|our (colleague|student|team) won|proud of|congratulations to)', '(selected for (interview|the role|the position))'], es: ['(no has sido|ponencia|ponente|voluntari*|solicitud para)'], pt: ['(palestra|voluntari*|vaga)'], de: ['herzlichen gluckwunsch an'] },
});

export const examples: RuleExamples = {
  hits: [
    'You have been shortlisted for the Global Leaders award; the delegate package is 900 USD.',
    'Congratulations, you are the lucky winner, claim your prize today!',
    'Sie wurden ausgewählt und haben einen Gutschein gewonnen.',
    'Su empresa ha sido seleccionada para el galardón a la excelencia.',
  ],
  misses: [
    'Congratulations to our student Mira, who won the regional maths prize.',
    'The jury chose the bridge over the museum.',
    'We won the case and lost the client.',
    'The prize for the best marrow went to a nine year old.',
    'Der Preis für Milch fiel im Mai zum dritten Mal.',
  ],
};
