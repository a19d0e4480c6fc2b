import type { NoticeWords } from '../notice-words';

export const es: NoticeWords = {
  greeting: { warm: 'Hola, {name}:', plain: 'Hola, {name}:', firm: 'Hola, {name}:' },
  greetingNobody: 'Hola:',
  since: 'Me escribió por {network} el {date}.',
  ask: {
    warm: 'Gracias por pensar en mí. Uso esta cuenta para intercambiar ideas con colegas y no deseo recibir mensajes comerciales aquí; le ruego que no me envíe más.',
    plain: 'No deseo recibir mensajes comerciales. Por favor, no me envíe más.',
    firm: 'Me opongo a recibir mensajes comerciales de cualquier tipo. Por favor, no me envíe más, ni ahora ni en el futuro.',
  },
  suppress: 'Por favor, inclúyame en su lista de exclusión en lugar de borrarme, para que no se me vuelva a contactar desde una lista nueva.',
  footing: {
    gdpr: 'Me opongo al tratamiento de mis datos con fines de mercadotecnia directa, conforme al artículo 21, apartados 2 y 3, del RGPD.',
    uk: 'Me opongo al uso de mis datos con fines de mercadotecnia directa, conforme al artículo 21, apartados 2 y 3, del UK GDPR; a los mensajes electrónicos se aplican además las Privacy and Electronic Communications Regulations.',
    uwg: 'Según el artículo 7 de la ley alemana contra la competencia desleal (UWG), no se permite la publicidad que el destinatario reconociblemente no desea. Con este mensaje lo hago reconocible.',
    'can-spam': 'Por favor, trate este mensaje como una baja, tal como la prevé la CAN-SPAM Act para el correo comercial: en 10 días hábiles.',
    casl: 'Por favor, trate este mensaje como una solicitud de baja, para la que la ley canadiense contra el spam (CASL), donde se aplica, da 10 días hábiles.',
  },
  colleagues: 'Por favor, avise también a quienes escriben en nombre de {name}.',
  end: { warm: 'Gracias y un saludo cordial', plain: 'Gracias', firm: 'Le ruego que me confirme cuando esté hecho.' },
  profileLine: 'Colaboro con colegas; sin ofertas comerciales, por favor.',
};
