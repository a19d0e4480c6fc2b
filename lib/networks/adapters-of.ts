/** When the adapters were last held against pages; told with diagnostics. */
export const ADAPTERS_OF = '2026-11';
