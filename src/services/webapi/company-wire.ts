import * as z from 'zod/mini';
import type { Company } from '../../domain/company.js';
import { categoryFromWire, categoryWire } from './category-wire.js';
import { associateWire, lastChangeFromWire } from './person-wire.js';
import {
  fieldPropertiesWire,
  fieldRightFromWire,
  tableRightFromWire,
  tableRightWire,
} from './rights-wire.js';
import { openObject } from '../../domain/open-object.js';

/** What we read of the host's `ContactEntity`, which is a company. */
export const companyWire = openObject({
  ContactId: z.number(),
  Name: z.nullish(z.string()),
  Department: z.nullish(z.string()),
  Category: z.nullish(categoryWire),
  UpdatedDate: z.nullish(z.string()),
  UpdatedBy: z.nullish(associateWire),
  TableRight: tableRightWire,
  FieldProperties: fieldPropertiesWire,
});
export type CompanyWire = z.infer<typeof companyWire>;

export function companyFromWire(wire: CompanyWire): Company {
  return {
    id: wire.ContactId,
    name: wire.Name ?? '',
    department: wire.Department ?? '',
    category: categoryFromWire(wire.Category),
    rights: tableRightFromWire(wire.TableRight),
    categoryRight: fieldRightFromWire(wire.FieldProperties, 'Category'),
    lastChange: lastChangeFromWire(wire),
  };
}
