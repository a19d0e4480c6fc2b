import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'refers-to-a-rule',
  title: 'refers to a law or a standard',
  looksFor: 'An article, a norm or a judgement named by number or title.',
  side: 'peer',
  group: 'substance',
  points: 0.7,
  phrases: {
    en: [
      '(article|section|clause|paragraph|annex|appendix|rule|regulation|directive|recital|chapter|part) # (of|says|requires|allows|applies|and|in|on|does|states|covers|is|excludes)',
      '(iso|din|en|iec|rfc|nist|ieee|astm|ansi|bs|fips|ifrs|gaap) #',
      '(the|new|eu|uk|federal|european|proposed|draft) (regulation|directive|ordinance|statute|court ruling|supreme court|legislation|gdpr|ai act|data act|building code|labour law|labor law|copyright law|tax law)',
      '(court|tribunal|judge|regulator|supreme court|ombudsman) (ruled|ruling|held|found|decided|dismissed|said)',
      '(according to|under|in line with|compliant with|pursuant to) (the)? (law|regulation|directive|standard|gdpr|act|treaty|constitution|code of)',
    ],
    de: [
      '(art|artikel|absatz|abs|paragraph|anhang|ziffer) # (der|des|dsgvo|bgb|gg|regelt|verlangt|nr|satz|und|stgb|hgb|abs)', '(din|iso|vde|vdi|en) #',
      '(dsgvo|bgb|verordnung|richtlinie|landesbauordnung|grundgesetz|arbeitszeitgesetz|urteil|bgh|bundesgericht|gerichtshof|gesetzgeber) (regelt|verlangt|sagt|gilt|hat|des|vom|entschied|schreibt|erlaubt|zur|zum|uber|der|ist)',
    ],
    fr: [
      '(article|alinea|annexe|decret|loi|arrete) (#|l|r|n)', '(rgpd|code du travail|code civil|la directive|le reglement|conseil d etat|cour de cassation|jurisprudence|le decret|norme nf)',
    ],
    es: [
      '(articulo|ley|decreto|apartado|anexo) #', '(rgpd|codigo civil|estatuto de los trabajadores|la directiva|el reglamento|tribunal supremo|jurisprudencia|la normativa|norma une)',
    ],
    pt: [
      '(artigo|lei|decreto|inciso|anexo) #', '(lgpd|rgpd|codigo civil|a diretiva|o regulamento|stf|jurisprudencia|norma abnt|a norma)',
    ],
    it: [
      '(articolo|art|legge|decreto|comma|allegato) #', '(gdpr|codice civile|la direttiva|il regolamento|cassazione|giurisprudenza|norma uni|la normativa|decreto legislativo)',
    ],
    nl: [
      '(artikel|lid|bijlage|paragraaf) #',
      '(avg|burgerlijk wetboek|de verordening|de richtlijn|hoge raad|rechter|bouwbesluit|nen|arbowet) (eist|zegt|#|bepaalt|schrijft|oordeelde|stelt|verbiedt|regelt|verplicht)',
    ],
  },
  unless: {
    en: [
      '(certified|we are iso|our iso|we help|our solution|our platform|book a|demo|webinar|register|penalty notice|fines up to|avoid fines|checklist|moq|manufacturer|terms and conditions|s p a m|section 301|removed from|bill 1618|senate bill)',
    ],
    de: [
      '(zertifiziert|webinar|bussgelder vermeiden|unsere losung|angebot)',
    ],
    fr: [
      '(certifie*|notre solution|demo|devis)',
    ],
    es: [
      '(certificad*|nuestra solucion|demo)',
    ],
    pt: [
      '(certificad*|nossa solucao|demo)',
    ],
    it: [
      '(certificat*|nostra soluzione|demo)',
    ],
    nl: [
      '(gecertificeerd|onze oplossing|demo)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Article 9 of the directive says nothing about barns, which is the whole trouble.',
    'Nach DIN 4109 reicht die Wand, nach Gehör nicht.',
    'Le RGPD n’interdit pas la feuille de présence.',
    'Artículo 14: el plazo corre desde la visita.',
    'De Hoge Raad oordeelde anders dan de rechtbank.',
  ],
  misses: [
    'We are ISO 9001 certified, small MOQ accepted.',
    'Avoid fines: our platform keeps you compliant, book a demo.',
    'This article is out of stock.',
    'Der Artikel steht im Lokalteil.',
    'Rule one of the club: bring cake.',
  ],
};
