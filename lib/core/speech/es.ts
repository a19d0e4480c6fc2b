import type { Speech } from '../speech';

export const es: Speech = {
  kind: { marketing: 'Publicidad', peer: 'Entre pares', recruiting: 'Selección', other: 'Otro', unsure: 'Dudoso' },
  kindIs: '{kind}, {how}',
  veryLikely: 'muy probable',
  likely: 'probable',
  listed: 'En tu lista «sin publicidad»: {who}',
  contactedAgain: 'Volvió a escribirte después de tu aviso: {who}',
  peer: 'Tu par: {who}',
  promoted: 'Publicación promocionada',
  worthReading: 'Vale la pena leerlo',
  worthPassedOn: 'Vale la pena leerlo, compartido',
  thisSender: 'este remitente',
  inToolbar: 'Abre Unbadger en la barra de herramientas: esto aparece primero.',
  show: 'Mostrar',
  menuPerson: 'Añadir a esta persona a la lista «sin publicidad»',
  menuPhrase: 'Añadir esta frase a la lista «sin publicidad»',
  counted: {
    pitches: { none: 'sin publicidad en esta página', one: '1 anuncio en esta página', many: '{count} anuncios en esta página' },
    'worth-reading': { none: 'nada que valga la pena por ahora', one: '1 publicación que vale la pena en esta página', many: '{count} publicaciones que valen la pena en esta página' },
    none: { none: 'leyendo esta página', one: 'leyendo esta página', many: 'leyendo esta página' },
  },
  unknownLayout: 'esta página no se ve como se esperaba; no se toca nada',
  locked: 'los mensajes están bloqueados aquí; no se lee nada',
  paused: 'en pausa en este sitio',
  off: 'desactivado en este sitio',
  nothingHere: 'no hay nada que leer en esta página',
};
