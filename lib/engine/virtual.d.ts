// Made when the extension is built; see scripts/build/judgement-plugin.ts.
declare module 'virtual:judgement' {
  const judgement: string;
  export default judgement;
}
declare module 'virtual:rule-tests' {
  const tests: import('./load').RuleTests;
  export default tests;
}
declare module 'virtual:rule-titles' {
  const titles: readonly (readonly [id: string, title: string])[];
  export default titles;
}
