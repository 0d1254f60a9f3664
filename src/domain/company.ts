import type { Category } from './category.js';
import type { LastChange } from './contact.js';
import type { FieldRight, RecordRights } from './rights.js';

/** An organisation. On the wire the host calls it `Contact`. */
export interface Company {
  readonly id: number;
  readonly name: string;
  readonly department: string;
  readonly category: Category | undefined;
  readonly rights: RecordRights;
  readonly categoryRight: FieldRight;
  readonly lastChange: LastChange;
}
