import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'names-working-hours',
  title: 'names the hours or the contract of a job',
  looksFor: 'Full or part time, shifts, hours a week, fixed term or permanent, when work begins.',
  side: 'recruiting',
  group: 'hiring',
  points: 1,
  phrases: {
    en: [
      '(full time|part time|full or part time|fixed term|zero hours|maternity cover|parental leave cover|sick leave cover|job share|term time only|seasonal work|live in post|weekdays only|weekends only|no weekends|no nights|no night shifts|# on # off|bank shifts|day shift|late shifts|early shifts|rotating shifts|split shifts|shift pattern|shift work)',
      '# (hr|hour) (week|contract|shifts|rota)', '# days (a|per) week', '# (month|months|year|years|week|weeks) (contract|fixed|cover|ftc|temp|temporary|rolling)',
      '(contract or perm|perm or contract|permanent or contract|temp to perm|inside ir35|outside ir35|fte|# fte|w2 or c2c)',
      '(start|starts|starting|from|begin|beginning) (immediately|asap|as soon as possible|monday|next monday|on monday|next week|next month|january|february|march|april|may|june|july|august|september|october|november|december) .. (contract|hour|hours|shift|shifts|pay|paid|wage|job|role|post|nights|days)',
      '(training|uniform|housing|accommodation|flat|meals|transport|tools) (is|are)? (paid|provided|included|from day one) (from day one|by us|for you|during)?',
    ],
    de: [
      '(vollzeit|teilzeit|voll oder teilzeit|festanstellung|unbefristet|befristet|elternzeitvertretung|mutterschaftsvertretung|schichtdienst|fruhschicht|spatschicht|nachtschicht|nachtdienst|wochenenddienst|aushilfsbasis|minijob|per sofort|ab sofort|nach vereinbarung|zum nachstmoglichen)',
      '(pensum|stellenprozent|# std)',
    ],
    fr: ['(cdi|cdd|temps plein|temps partiel|mi temps|plein temps|travail de nuit|# h hebdo|horaires decales|en interim|remplacement conge)', '(disponible|disponibilite|poste|debut|prise de poste) (immediat|immediate|immediatement|des que possible|des|en|au)'],
    es: ['(tiempo completo|medio tiempo|jornada completa|media jornada|jornada parcial|turno de noche|turno de tarde|turno de manana|turnos rotativos|contrato indefinido|contrato temporal|contrato fijo|# horas semanales|por temporada|inicio inmediato|incorporacion inmediata)'],
    pt: ['(tempo integral|meio periodo|periodo integral|turno noturno|escala # x #|# h semanais|# horas semanais|contrato temporario|inicio imediato|regime clt|carteira assinada)'],
    it: ['(tempo pieno|tempo parziale|part time|full time|tempo indeterminato|tempo determinato|# turni|su turni|# ore settimanali|contratto diretto|contratto stagionale|da subito|partita iva)'],
    nl: ['(fulltime|parttime|voltijd|deeltijd|vast dienstverband|dienstverband|# uur per week|# uren per week|nachtdiensten|avonddiensten|ploegendienst|per direct|fte|# fte)'],
  },
  unless: {
    en: ['(course|cohort|bootcamp|programme fee|tuition|earn from home|passive income|side hustle|while working full time|quit my full time|open # hours|# hours a week (saved|back|on))'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Ward clerk, 24 hour week, fixed term until May.',
    'Day cleaner in Luton, part time, uniform provided.',
    'Bauleiterin 60–80 %, per sofort oder nach Vereinbarung.',
    'Aide-soignante en CDI, plein temps, Quimper.',
    'Contrato indefinido, turno de tarde en Vigo.',
    'Docent, 0,8 fte, per direct.',
  ],
  misses: [
    'Our course fits beside a job: quit your full time stress in one cohort.',
    'Support is open 24 hours.',
    'The tide turns twice a day here.',
    'Das Regal hat sechs Böden.',
    'Le train part à midi.',
    'La tienda abre los lunes.',
  ],
};
