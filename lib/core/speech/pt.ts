import type { Speech } from '../speech';

export const pt: Speech = {
  kind: { marketing: 'Propaganda', peer: 'Entre pares', recruiting: 'Recrutamento', other: 'Outro', unsure: 'Incerto' },
  kindIs: '{kind}, {how}',
  veryLikely: 'muito provável',
  likely: 'provável',
  listed: 'Na sua lista “sem propaganda”: {who}',
  contactedAgain: 'Voltou a escrever depois do seu aviso: {who}',
  peer: 'Seu par: {who}',
  promoted: 'Publicação patrocinada',
  worthReading: 'Vale a leitura',
  worthPassedOn: 'Vale a leitura, repassado',
  thisSender: 'este remetente',
  inToolbar: 'Abra o Unbadger na barra de ferramentas: isto aparece primeiro.',
  show: 'Mostrar',
  menuPerson: 'Adicionar esta pessoa à lista “sem propaganda”',
  menuPhrase: 'Adicionar esta frase à lista “sem propaganda”',
  counted: {
    pitches: { none: 'nenhuma propaganda nesta página', one: '1 propaganda nesta página', many: '{count} propagandas nesta página' },
    'worth-reading': { none: 'nada que valha a leitura por enquanto', one: '1 publicação que vale a leitura nesta página', many: '{count} publicações que valem a leitura nesta página' },
    none: { none: 'lendo esta página', one: 'lendo esta página', many: 'lendo esta página' },
  },
  unknownLayout: 'esta página não está como o esperado; nada é tocado',
  locked: 'as mensagens estão bloqueadas aqui; nada é lido',
  paused: 'em pausa neste site',
  off: 'desligado neste site',
  nothingHere: 'nada para ler nesta página',
};
