import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'announces-a-feature',
  title: 'announces a feature or update of its product',
  looksFor: 'New in version X, now with, you can now: product news addressed to customers.',
  side: 'marketing',
  group: 'offer',
  points: 1,
  phrases: {
    en: ['(users can now|customers can now|members can now)', 'our (new|latest) (feature|features|update|updates)', '(product update|product updates|feature drop)', 'just got (better|easier|smarter|faster)', 'our (powerful|new|latest) (integration|dashboard|module|add on|upgrade)', '(upgrade|switch|migrate) (to|your|now|today) .. (plan|pro|premium|plus|today|now)'],
    de: ['(neue funktion|neue funktionen|neues feature|neues update|produktupdate|neu in version)', '(jetzt (neu|auch|noch)|ab sofort konnen) .. (funktion*|sie|nutzen|kunden|mit|einfacher)', '(all in one|rundum sorglos|schlusselfertige|ganzheitliche|komplett) (losung|paket|plattform|software)'],
    fr: ['(nouvelle fonctionnalite|nouvelles fonctionnalites|nouveaute produit|mise a jour) .. (disponible|decouvr*|permet|vous|desormais)', '(vous pouvez (desormais|maintenant)|desormais) .. (grace|avec|depuis|notre)', '(solution|plateforme|outil) (tout en un|cle en main|complete|innovante|globale)'],
    es: ['(nueva funcion|nuevas funciones|nueva funcionalidad|nueva actualizacion)', '(ahora puedes|ya puedes) .. (con|desde|en nuestr*|tu|gestionar)', '(solucion|plataforma|software) (todo en uno|integral|llave en mano|innovadora|completa)'],
    pt: ['(nova funcionalidade|novas funcionalidades|novo recurso|novos recursos|nova atualizacao)', '(agora voce pode|ja pode)', '(solucao|plataforma|sistema) (completa|completo|tudo em um|integrada|integrado|inovadora)'],
    it: ['(nuova funzionalita|nuove funzionalita|nuova funzione|nuovo aggiornamento)', '(ora puoi|adesso puoi|da oggi puoi)', '(soluzione|piattaforma|software) (all in one|completa|chiavi in mano|innovativa|integrata)'],
    nl: ['(nieuwe functie|nieuwe functies|nieuwe functionaliteit|nieuwe update|nieuwe release)', '(nu kun je|vanaf nu kun je|je kunt nu)', '(alles in een|totaal|complete|alles in 1) (oplossing|platform|pakket|software)'],
  },
  unless: { en: ['(open source|github|repo|pull request|changelog|commit|powershell|docker|kubernetes|linux|api|bug)', '(feature selection|feature request|feature film|feature engineering)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Customers can now pay their gardener inside our app, no card reader needed.',
    'Neue Funktion: Rechnungen per Foto, ab sofort können Sie sie nutzen.',
    'Une solution clé en main pour vos flottes.',
    'An all-in-one platform that just got smarter.',
  ],
  misses: [
    'Feature selection matters less than clean labels in our tests.',
    'With the pull request merged you can now skip the build.',
    'The new law means tenants can keep a cat.',
    'The feature film runs three hours and earns two of them.',
    'Die Funktion der Zirbeldrüse war lange umstritten.',
  ],
};
