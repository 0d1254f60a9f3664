/** Where a person can be sent. A closed union: no free text ever reaches a host's navigation. */
export type NavigateTarget =
  | {
      readonly to: 'contact' | 'company' | 'sale' | 'project' | 'document' | 'selection';
      readonly id: number;
    }
  | {
      readonly to: 'new';
      readonly entity: 'appointment' | 'document' | 'sale';
      readonly companyId?: number;
      readonly contactId?: number;
    }
  | { readonly to: 'board'; readonly selectionId: number };
