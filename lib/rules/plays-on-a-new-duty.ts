import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'plays-on-a-new-duty',
  title: 'plays on a new law, fine or duty',
  looksFor: 'Mandatory from, fines up to, are you compliant: fear of the authorities as a sales argument.',
  side: 'marketing',
  group: 'pressure',
  points: 1.6,
  phrases: {
    en: ['(are you|is your (company|business|website|team|site)) .. (compliant|gdpr|nis2|ada)', '(is your (company|business|website|team|site|firm)) .. (ready|prepared|covered|protected)', '(are you) (ready|prepared) for (the new|nis2|gdpr|dora|the directive|the regulation|the deadline|mandatory)', '(mandatory|compulsory|obligatory|new (law|rules|regulation|obligations|requirements)) .. (we|our|toolkit|package|help|service|compliant|contact|fixed price|in # (days|hours))', '(fines|penalties|penalty|fine) (of|up to|are|from) .. (we|avoid|contact|our|help|let|book|compliant)', '(avoid|escape) (fines|penalties|costly|a fine|the fine|legal)', '(stay|become|get|make you|fully) (compliant|certified|audit ready) (with|in|within|by|before|today|fast)', '(iso|gdpr|soc #|hipaa|nis2|ce|fda|nafdac|gst) (certification|certificate|compliance|registration) .. (in # (days|weeks)|package|we|service|services|fast|consultant|consultants|help)'],
    de: ['(pflicht|gesetzlich vorgeschrieben|verpflichtend|neue pflicht|abmahnung|bussgeld|bussgelder) .. (wir|unser*|losung|paket|jetzt|vermeiden|sicher|angebot|rechtssicher|kostenlos)', '(ist ihr|ist ihre|sind sie|ist dein) .. (dsgvo|rechtssicher|konform|vorbereitet|abgesichert|gerustet)'],
    fr: ['(obligatoire|obligation|mise en conformite|amende|sanctions) .. (nous|notre|solution|accompagn*|evitez|diagnostic|offre|proposons)', '(etes vous|votre (site|entreprise) est) .. (conforme|en regle|pret|aux normes)'],
    es: ['(obligatorio|obligatoria|multas|sanciones|nueva ley|nueva normativa) .. (nosotros|te|le|evita|servicio|cumpl*|asesor*|ayud*|nuestro)', '(hay|evita|evite) (multas|multa|sanciones)', '(cumples|cumple|tu empresa cumple|estas preparado) (con|para)'],
    pt: ['(obrigatorio|obrigatoria|multa|multas|nova lei|adequacao a lgpd) .. (nos|te|evite|servico|ajud*|regulariz*|nossa|fazemos)', '(sua empresa|voce) (esta|ja esta) (adequada|adequado|em dia|preparada|regularizada)'],
    it: ['(obbligatorio|obbligatoria|obbligo|sanzioni|multe|nuova normativa) .. (noi|evita|servizio|nostro|adegua*|consulenza|aiut*|offriamo)', '(sei|la sua azienda e|il tuo sito e|siete) (a norma|in regola|conforme|pronti)'],
    nl: ['(verplicht|verplichting|boete|boetes|nieuwe wet) .. (wij|voorkom|onze|oplossing|helpen|regelen|scan|vrijblijvend)', '(voldoet|voldoen) (je|jouw|u|uw|jullie) .. (aan|avg|wet|eisen)'],
  },
  unless: { en: ['(court|parliament|commission|regulator|government) (fined|decided|voted|ruled)', '(hiring|vacancy|role|fishing|library)'], de: ['(bundestag|gericht|bundesrat|kommission)'], fr: ['(tribunal|senat|assemblee)'], es: ['(congreso|tribunal|juez)'], pt: ['(congresso|tribunal|justica decidiu)'], it: ['(parlamento|tribunale)'], nl: ['(rechter|kamer|rechtbank)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Fines up to 20,000 from June. Avoid penalties, we make you compliant with one visit.',
    'Ist Ihre Website rechtssicher? Bußgelder vermeiden, jetzt prüfen.',
    'Votre entreprise est-elle conforme ? Évitez l’amende avec notre diagnostic.',
    'Ya es obligatorio el buzón, hay multas; nosotros te lo habilitamos.',
  ],
  misses: [
    'The regulator fined the water company and the river stayed brown.',
    'The library fine was waived because the book had been lost by the library.',
    'Parliament voted for mandatory seat belts in buses. We checked: 40% wear them.',
    'Das Gericht hob das Bußgeld auf, weil das Schild verwachsen war.',
    'La obligación de saludar no está escrita en ninguna parte.',
  ],
};
