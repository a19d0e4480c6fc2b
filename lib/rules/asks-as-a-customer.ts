import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-as-a-customer',
  title: 'asks or tells a company something as its customer',
  looksFor: 'My order, my coupon, your store: somebody who buys speaks to the firm that sells. Prices and offers in it are the firm’s, not the writer’s.',
  side: 'other',
  group: 'conversation',
  points: 1.4,
  phrases: {
    en: [
      'my (order|orders|coupon|coupons|gift card|gift cards|giftcard|flight|reservation|rebate|receipt|debit card|checking account|rewards|purchase|warranty|refund|local store|local branch|statement|personalized price|rain check|luggage|prescription)',
      "(do|will|when are|when will|why don't|why doesn't|why do|why can't|when do|can|could) (you|you guys|u|y'all|ya'll) (guys)? (still carry|still sell|still make|still accept|no longer|carry|sell|accept|restock|bring back|open a|price match)",
      '(please|pls) (open a|bring back|carry|start (selling|carrying|putting|making)|stop (selling|making|sending)|put your|fix your|get rid of|explain why|explain this)',
      "(at|from|in) (your|ur) (store|stores|website|web site|restaurant|branch|pharmacy|shop|location)", "(your|ur) (store|stores|automated system|website|web site|branch|employees|cashiers|cashier|manager|tellers|drive thru|checkout|atm|commercial|commercials|customer service) .. (is|was|are|were|won't|doesn't|not|told|never|says|said|sucks|needs|should|ate|lost|closed)",
      '(i|we) (tried|went|drove|called|wanted) .. (to order|to buy|to use my|to redeem|the store|your store|customer service|to return)',
      '(thank you|thanks|kudos|shout out) .. (your store|your staff|your employee|your manager|your team at|store in)',
    ],
    de: ['(mein|meine|meiner) (bestellung|gutschein|paket|kundenkarte|rechnung|filiale|flug|konto|gutscheinkarte) .. (nicht|noch|wurde|ist|bei|wann|wo)', '(warum|wann|wieso) (habt|gibt|verkauft|fuhrt|bringt) (ihr|es) .. (nicht|wieder|noch|mehr)', '(in|bei) (eurer|ihrer|euren) (filiale|filialen|geschaft|website|hotline|app)'],
    fr: ['(ma|mon) (commande|colis|carte cadeau|bon d achat|compte|vol|remboursement|magasin|agence) .. (n|est|a|depuis|pas|toujours|jamais)', '(pourquoi|quand) (ne|est ce que vous|vendez|avez|allez) .. (vous|plus|pas|encore)', '(dans|de) (votre|vos) (magasin|magasins|agence|boutique|supermarche)'],
    es: ['(mi) (pedido|cupon|tarjeta|compra|vuelo|cuenta|reembolso|paquete|factura) .. (no|aun|todavia|nunca|llego|ha)', '(por que|cuando) (no|ya no|van a|vuelven|venden|tienen) .. (mas|vender|traer|abrir|tienen)?', '(en|de) (su|sus) (tienda|tiendas|sucursal|sucursales|aplicacion)'],
    pt: ['(meu|minha) (pedido|cupom|cartao|compra|voo|conta|reembolso|encomenda|fatura) .. (nao|ainda|nunca|chegou|foi)', '(por que|quando) (voces|nao|vao) .. (vendem|tem|abrir|voltar|mais)', '(na|da) (loja|agencia) de voces'],
    it: ['(il mio|la mia) (ordine|pacco|buono|carta|rimborso|volo|conto|acquisto) .. (non|ancora|mai|e)', '(perche|quando) (non|avete|vendete|aprite|riportate) .. (piu|ancora|vendete)?', '(nel|nei|dal) (vostro|vostri) (negozio|negozi|punto vendita|supermercato)'],
    nl: ['(mijn) (bestelling|pakket|bon|cadeaukaart|vlucht|rekening|retour) .. (niet|nog|nooit|is|al)', '(waarom|wanneer) (hebben|verkopen|komt|is) (jullie|er) .. (niet|weer|meer|nog)', '(in|bij) jullie (winkel|winkels|filiaal|app)'],
  },
  surfaces: ['feed', 'comment', 'message'],
  unless: {
    en: ['(your customers|our customers|my clients|our clients|we help|i help|our (new|store|shop|website|platform|app|service)|sign up|book a|dm me|link in|subscribe|tired of|sick of|hiring|github|repo|pull request|stack trace|order now|shop now|thank you for your order|in order to)'],
    de: ['(unsere kunden|unser shop|jetzt bestellen|wir bieten)'],
    fr: ['(nos clients|notre boutique|commandez)'],
    es: ['(nuestros clientes|nuestra tienda|compra ya|haz tu pedido)'],
    pt: ['(nossos clientes|nossa loja|compre ja|faca seu pedido)'],
    it: ['(nostri clienti|nostro negozio|ordina ora)'],
    nl: ['(onze klanten|onze winkel|bestel nu)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Why do you no longer carry the small loaf? I drove to the store in Ede for it, half price or not.',
    'My coupon for two free coffees does not scan.',
    'Mein Gutschein über zwanzig Euro wurde nicht angenommen.',
    'Ma commande n’est jamais arrivée, livraison gratuite ou pas.',
    'Mi pedido no llegó y la oferta ya terminó.',
    'Waarom hebben jullie geen bruin brood meer in de aanbieding?',
  ],
  misses: [
    'Order now at our store and get two free coffees.',
    'Our customers ask why we do not carry loaf tins; now we do. Shop now!',
    'Tired of coupons? We help shops keep customers.',
    'In order to lift the beam, first lift the floor.',
    'Die Filiale der Sparkasse wird ein Museum.',
    'The order of the arguments is by weight.',
  ],
};
