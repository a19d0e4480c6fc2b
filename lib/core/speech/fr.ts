import type { Speech } from '../speech';

export const fr: Speech = {
  kind: { marketing: 'Publicité', peer: 'Entre pairs', recruiting: 'Recrutement', other: 'Autre', unsure: 'Incertain' },
  kindIs: '{kind}, {how}',
  veryLikely: 'très probable',
  likely: 'probable',
  listed: 'Sur votre liste « pas de démarchage » : {who}',
  contactedAgain: 'Vous a recontacté après votre avis : {who}',
  peer: 'Votre pair : {who}',
  promoted: 'Post sponsorisé',
  worthReading: 'À lire',
  worthPassedOn: 'À lire, relayé',
  thisSender: 'cet expéditeur',
  inToolbar: 'Ouvrez Unbadger dans la barre d’outils : ceci s’y trouve en premier.',
  show: 'Afficher',
  menuPerson: 'Mettre cette personne sur la liste « pas de démarchage »',
  menuPhrase: 'Mettre cette expression sur la liste « pas de démarchage »',
  counted: {
    pitches: { none: 'aucune publicité sur cette page', one: '1 publicité sur cette page', many: '{count} publicités sur cette page' },
    'worth-reading': { none: 'rien à lire pour l’instant', one: '1 post à lire sur cette page', many: '{count} posts à lire sur cette page' },
    none: { none: 'lit cette page', one: 'lit cette page', many: 'lit cette page' },
  },
  unknownLayout: 'cette page a changé d’aspect ; rien n’est touché',
  locked: 'les messages sont verrouillés ici ; rien n’est lu',
  paused: 'en pause sur ce site',
  off: 'désactivé sur ce site',
  nothingHere: 'rien à lire sur cette page',
};
