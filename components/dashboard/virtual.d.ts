// Made when the extension is built; see scripts/build/rule-book-plugin.ts.
declare module 'virtual:rule-book' {
  const book: readonly import('./rooms').RulePage[];
  export default book;
}
