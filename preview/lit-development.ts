/**
 * Loaded before Lit: the dev server serves Lit's development build for its warnings, and that it is
 * one is no news. All its other warnings stay.
 */
declare global {
  var litIssuedWarnings: Set<string> | undefined;
}
globalThis.litIssuedWarnings ??= new Set();
globalThis.litIssuedWarnings.add('dev-mode');

export {};
