// Made when the extension is built; see scripts/build/judgement-plugin.ts.
declare module 'virtual:judgement' {
  const judgement: string;
  export default judgement;
}
declare module 'virtual:rules' {
  const rules: readonly (import('../lib/engine/classify').RuleCore & { readonly title: string })[];
  export default rules;
}
declare module 'virtual:rule-titles' {
  const titles: readonly (readonly [id: string, title: string])[];
  export default titles;
}
