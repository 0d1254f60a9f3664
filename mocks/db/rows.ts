/**
 * Rows of the host's tables, in the host's words: a `Contact` is a company, a `Person` is a contact.
 * Times are milliseconds since 1970; texts may be multi-language strings (`US:"Lead";NO:"Lead";`).
 */
export interface ElementRow {
  readonly value: string;
  readonly description: string;
}

export interface PersonRow {
  readonly personId: number;
  /** Company, 0 for none. */
  readonly contactId: number;
  readonly mrmrs: string;
  readonly firstname: string;
  readonly middleName: string;
  readonly lastname: string;
  readonly title: string;
  readonly description: string;
  readonly emails: readonly ElementRow[];
  readonly mobilePhones: readonly ElementRow[];
  readonly officePhones: readonly ElementRow[];
  /** Kept while the category does not carry a lead status. 0 for none. */
  readonly leadstatusId: number;
  /** The person's own category: counts only without a company. 0 for none. */
  readonly categoryId: number;
  readonly countryId: number;
  readonly associateId: number;
  readonly retired: boolean;
  readonly registered: number;
  readonly registeredBy: number;
  readonly updated: number;
  readonly updatedBy: number;
}

export interface ContactRow {
  readonly contactId: number;
  readonly name: string;
  readonly department: string;
  readonly orgNr: string;
  readonly description: string;
  readonly emails: readonly ElementRow[];
  readonly phones: readonly ElementRow[];
  readonly urls: readonly ElementRow[];
  readonly categoryId: number;
  readonly countryId: number;
  readonly associateId: number;
  readonly registered: number;
  readonly registeredBy: number;
  readonly updated: number;
  readonly updatedBy: number;
}

/** The host's words for its five fixed groups, by their number in lists and criteria. */
export const categoryGroupWords = [
  'Unknown',
  'Customer',
  'PotentialCustomer',
  'Partner',
  'Lost',
  'Other',
] as const;
export type CategoryGroupWord = (typeof categoryGroupWords)[number];

export interface CategoryRow {
  readonly categoryId: number;
  readonly name: string;
  readonly tooltip: string;
  readonly categoryGroup: CategoryGroupWord;
  readonly enableLeadStatus: boolean;
  readonly rank: number;
  readonly deleted: boolean;
}

export interface LeadstatusRow {
  readonly leadstatusId: number;
  readonly name: string;
  readonly tooltip: string;
  readonly rank: number;
  readonly deleted: boolean;
}

export interface AssociateRow {
  readonly associateId: number;
  readonly name: string;
  readonly fullName: string;
  readonly personId: number;
}

export const triggerTypes = [
  'None',
  'SaleRegistered',
  'SaleSold',
  'SaleLost',
  'LeadStatusChanged',
] as const;
export type TriggerType = (typeof triggerTypes)[number];

/** One rule of *Lead categorization*. */
export interface CategoryUpdateRow {
  readonly updateId: number;
  readonly enabled: boolean;
  readonly triggerType: TriggerType;
  readonly userConfirmation: boolean;
  readonly defaultCategory: number;
  readonly leadstatusId: number;
}

/** Tables that can change. */
export interface Rows {
  readonly person: PersonRow;
  readonly contact: ContactRow;
  readonly category: CategoryRow;
  readonly leadstatus: LeadstatusRow;
  readonly automatedcategoryupdate: CategoryUpdateRow;
}
export type TableName = keyof Rows;

/** One row as it is to be; `null` deletes it. */
export type Change = {
  [T in TableName]: { readonly table: T; readonly id: number; readonly row: Rows[T] | null };
}[TableName];
