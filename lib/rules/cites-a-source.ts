import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'cites-a-source',
  title: 'cites a source',
  looksFor: 'A study, report, book or person named as the source of a statement, as someone does who wants to be checked.',
  side: 'peer',
  group: 'substance',
  points: 0.9,
  phrases: {
    en: [
      'according to (a|an|the|this|their|one|new|recent) .. (study|report|paper|survey|data|analysis|researchers|figures|census|statistics)',
      '(study|paper|research|survey|report|article|analysis|essay) (by|from|published|in) (the|a|researchers|nature|science|harvard|mit|stanford|our|two|dr|prof)',
      '(a|this|the|new|recent|another|one) (study|paper|survey|analysis|meta analysis|experiment|trial|report) (finds|found|shows|showed|suggests|suggested|argues|concludes|concluded|looked at|says|estimates)',
      '(published|appeared|appears) in (the)? (journal|nature|science|proceedings|lancet|review)', 'et al', '(see|cf) (chapter|section|page|figure|table|appendix)',
      '(as)? (cited|quoted|referenced|described) (in|by)', '(university|oxford|cambridge|mit) press', '(researchers|scientists|economists) (at|from|found|say|have)', '(vol|pp|isbn|doi) #',
      '(first|second|third) edition',
    ],
    de: [
      '(laut|gemass) (einer|einem|der|dem|dieser) .. (studie|bericht|umfrage|untersuchung|auswertung|erhebung|daten)',
      '(studie|untersuchung|bericht|umfrage|artikel) (der|des|von|aus|im) ..  (zeigt|ergab|belegt|kommt)',
      '(eine|diese|die|neue) (studie|untersuchung|auswertung|umfrage) (zeigt|ergab|belegt|kommt|findet|legt)', '(vgl|siehe) (kapitel|seite|abschnitt|tabelle|abbildung)',
      '(nachzulesen|veroffentlicht|erschienen) (in|bei|im)',
    ],
    fr: [
      '(selon|d apres) (une|un|l|la|le|cette|les) .. (etude|rapport|enquete|donnees|chercheurs|analyse|insee)',
      '(une|cette|l|nouvelle) (etude|enquete|analyse|recherche) (montre|revele|conclut|suggere|publiee|de|menee)', '(publie|publiee|paru|parue) (dans|par|en|aux)',
      '(voir|cf) (chapitre|page|section|tableau|figure)',
    ],
    es: [
      'segun (un|una|el|la|los|este|esta) .. (estudio|informe|encuesta|datos|investigadores|analisis|ine)',
      '(un|este|el|nuevo) (estudio|informe|articulo|ensayo) (muestra|revela|concluye|sugiere|publicado|de la|del)', '(publicado|publicada|aparecido) (en|por)',
      '(vease|ver) (capitulo|pagina|seccion|tabla|figura)',
    ],
    pt: [
      '(segundo|de acordo com) (um|uma|o|a|os|este|essa) .. (estudo|relatorio|pesquisa|dados|pesquisadores|analise|ibge)',
      '(um|este|o|esse|novo|uma|a) (estudo|relatorio|artigo|pesquisa) (mostra|revela|conclui|sugere|publicado|publicada|da|do)', '(publicado|publicada) (na|no|em|pela|pelo)',
      '(ver|veja) (capitulo|pagina|secao|tabela|figura)',
    ],
    it: [
      'secondo (uno|una|lo|la|il|i|questo) .. (studio|rapporto|indagine|dati|ricercatori|analisi|istat)',
      '(uno|questo|lo|nuovo|una|la) (studio|rapporto|articolo|ricerca) (mostra|rivela|conclude|suggerisce|pubblicato|pubblicata|della|del)',
      '(pubblicato|pubblicata|apparso) (su|sul|in|nel|da|sulla)', '(vedi|cfr) (capitolo|pagina|sezione|tabella|figura)',
    ],
    nl: [
      'volgens (een|het|de|dit|deze) .. (onderzoek|studie|rapport|enquete|cijfers|onderzoekers|cbs|analyse)',
      '(een|dit|het|nieuw|uit) (onderzoek|studie|rapport|artikel) (blijkt|toont|laat|concludeert|van|uit|suggereert)', '(gepubliceerd|verschenen) (in|door|bij)',
      '(zie|vgl) (hoofdstuk|pagina|paragraaf|tabel|figuur)',
    ],
  },
  unless: {
    en: [
      '(our|free) (report|whitepaper|white paper|ebook|e book|guide)', 'download (the|our|your)', '(register|sign up|subscribe|book a|buy|order|discount|act now|limited)',
    ],
    de: [
      '(jetzt|gratis|kostenlos) (herunterladen|downloaden|sichern|anmelden)',
    ],
    fr: [
      '(telechargez|inscrivez)',
    ],
    es: [
      '(descarga|descargue|inscribete)',
    ],
    pt: [
      '(baixe|inscreva)',
    ],
    it: [
      '(scarica|iscriviti)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'According to a new study from Aarhus, night shifts raise the error rate in the second week.',
    'Laut einer Untersuchung der TU Graz hält der Kleber nur bis 60 Grad.',
    'Une étude publiée dans le Lancet conclut le contraire.',
    'Según un informe del banco central, los alquileres suben más en los pueblos.',
    'Uit onderzoek van het CBS, gepubliceerd in mei, blijkt dat de helft fietst.',
  ],
  misses: [
    'According to our report, 80% of teams waste time. Download the report here.',
    'Study at the university of your dreams and pay later.',
    'Jetzt die neue Studie kostenlos herunterladen: Laut der Studie sparen Sie Zeit.',
    'We published a photo of the summer party.',
    'Selon moi, le café était froid.',
    'The tray is empty again, please refill the paper.',
  ],
};
