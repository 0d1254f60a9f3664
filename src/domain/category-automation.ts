/**
 * The host's answer to "would this status move the company to another category?"
 * Configured by the tenant under *Lead categorization* (product guide 11.8).
 */
export interface CategorySuggestion {
  /** Category that the rule proposes. */
  readonly categoryId: number;
  /** Whether the user is to be asked; otherwise the host may do it by itself on save. */
  readonly confirm: boolean;
  /** The host's own object, handed back to it unchanged when the update is performed. */
  readonly setting: Readonly<Record<string, unknown>>;
}

/** What the user answered. Cancel saves nothing at all. */
export type CategoryAnswer =
  | { readonly kind: 'update'; readonly categoryId: number }
  | { readonly kind: 'keep' }
  | { readonly kind: 'cancel' };
