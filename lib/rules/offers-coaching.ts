import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'offers-coaching',
  title: 'offers coaching or mentoring',
  looksFor: 'Coaches for life, business, mindset or careers who have a programme for the reader.',
  side: 'marketing',
  group: 'offer',
  points: 0.9,
  phrases: {
    en: ['(spots|places|slots|seats|spot) .. (coaching|mentorship|mentoring) (program|programme)', '(1 1|1 on 1|one on one|1to1|group|mindset|private) (coaching|mentoring|mentorship)', "(as|i am|i'm) (a|an) .. (executive|business|life|career|mindset|leadership|sales) coach", '(work|working) with me (1 1|1 on 1|one on one|privately)', '(high ticket|signature program|limiting beliefs|unlock your|step into your|your best self|dream life|dream clients|upper limit)', '(clients|students) .. (transformed|went from|breakthrough*|doubled)', '(book|dm|apply|message) .. (coaching|mentorship|program)'],
    de: ['(coaching|mentoring|coachings) (programm|paket|angebot|platze|platz|begleitung)', '(1 1|einzel|gruppen|business|life|fuhrungskrafte|karriere|erfolgs) (coaching|coach|mentoring)', '(ich|als coach) (begleite|unterstutze|coache|zeige) .. (menschen|frauen|unternehmer*|fuhrungskrafte|dich|dir|selbststandige*|sie)'],
    fr: ['(programme|accompagnement|seance|seances|place|places|offre) (de)? (coaching|mentorat|individuel|personnalise|coache)', '(coach|coaching) (de vie|professionnel|individuel|certifie|certifiee|de carriere)', '(j accompagne|j aide|j\'accompagne|j\'aide) (les|des)'],
    es: ['(programa|sesion|sesiones|mentoria|mentorias|paquete) (de)? (coaching|1 a 1|uno a uno|grupal|individual|mentoria|privada)', '(coach|coaching) (de vida|ejecutivo|ontologico|de negocios|certificad*|financiero|personal)', '(ayudo|acompano) a .. (a|lograr|mujeres|emprendedor*|empresari*|personas|que)'],
    pt: ['(mentoria|mentorias|programa|sessao|sessoes|consultoria) (individual|em grupo|de coaching|individuais|1 a 1|de carreira|de mentoria)', '(coach|coaching) (de vida|executivo|de carreira|certificad*|financeiro)', '(ajudo|acompanho) .. (a|mulheres|empreendedor*|empresari*|medic*|pessoas|que|profissionais)'],
    it: ['(percorso|percorsi|programma|sessione|sessioni) (di)? (coaching|mentoring|individuale|mentorship|crescita)', '(coach|coaching) (certificato|certificata|di vita|professionale|individuale|aziendale)', '(aiuto|accompagno) (le|i|gli|donne|imprenditor*|professionist*|persone)'],
    nl: ['(coaching|coachings|mentoring) (traject|programma|sessie|sessies|pakket|gesprek)', 'ik (help|begeleid|coach) (ondernemers|vrouwen|mensen|professionals|leiders|jou|je)'],
  },
  unless: { en: ['(football|soccer|basketball|swim|rugby|national|youth|assistant|hockey|team) coach', '(stage|mail) coach', '(free mentoring for|volunteer mentor|mentoring (juniors|students|refugees))', '(my (coach|mentor) (told|taught|said))'] },
});
export const examples: RuleExamples = {
  hits: [
    'Two spots left in my coaching program for tired founders.',
    'Ich begleite Frauen in Führung mit einem 1:1 Coaching Programm.',
    'J’accompagne les indépendants en coaching individuel certifié.',
    'Mentoría 1 a 1 para emprendedores que quieren vender más; sesiones de coaching cada lunes.',
  ],
  misses: [
    'The swim coach learned sign language for one boy.',
    'My mentor said little and meant all of it.',
    'We took the coach to Leeds and walked the rest.',
    'I volunteer mentor refugees on Tuesdays; the forms are the hardest part.',
    'Der Trainer wechselte drei Mal und keiner traf.',
  ],
};
