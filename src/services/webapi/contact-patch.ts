import {
  fieldValue,
  type Contact,
  type ContactChanges,
  type ContactField,
} from '../../domain/contact.js';
import { replaceTested, type PatchOperation } from './patch-operation.js';
import { personMember, type PersonWire } from './person-wire.js';

/** Fields that are the first element of a list on the host, which is stored as a whole. */
const listFields = ['email', 'mobilePhone', 'officePhone'] as const;

type ListField = (typeof listFields)[number];
type Elements = NonNullable<PersonWire['Emails']>;

/** Whether a change needs the host's own entity: lists keep what we do not show. */
export function touchesLists(changes: ContactChanges): boolean {
  return listFields.some((field) => changes[field] !== undefined);
}

/**
 * The changes as JSON Patch. Plain members carry a `test` of the value in `contact`, category by
 * its id. Lists have none: whether the host compares arrays is not documented [?], so the caller
 * guards them by date (`If-Unmodified-Since`).
 * @param whole the host's entity, where `touchesLists`
 * @param tested false where the caller guards everything by date
 */
export function contactPatch(
  contact: Contact,
  changes: ContactChanges,
  whole?: PersonWire,
  tested = true,
): PatchOperation[] {
  return (Object.keys(changes) as ContactField[]).flatMap((field) => {
    const value = changes[field];
    const path = `/${personMember[field]}`;
    if (isListField(field)) {
      return { op: 'replace', path, value: withFirst(whole?.[personMember[field]], String(value)) };
    }
    if (field === 'categoryId' && !contact.category) {
      return { op: 'replace', path, value: { Id: value } };
    }
    const leaf = field === 'categoryId' ? `${path}/Id` : path;
    const operations = replaceTested(leaf, fieldValue(contact, field), value);
    return tested ? operations : operations.slice(1);
  });
}

/** The entity as it would be, for the host to judge. */
export function changedPerson(whole: PersonWire, changes: ContactChanges): PersonWire {
  const members = (Object.keys(changes) as ContactField[]).map((field) => {
    const member = personMember[field];
    const value = changes[field];
    if (isListField(field)) return [member, withFirst(whole[personMember[field]], String(value))];
    return [member, field === 'categoryId' ? { ...whole.Category, Id: value } : value];
  });
  return { ...whole, ...(Object.fromEntries(members) as Partial<PersonWire>) };
}

/** First element changed, its description and all further elements kept; emptied, it is dropped. */
function withFirst(elements: Elements | null | undefined, value: string): Elements {
  const [first, ...further] = elements ?? [];
  // The host makes the stripped form from the value; the old one would be wrong beside it.
  return value === '' ? further : [{ ...first, Value: value, StrippedValue: value }, ...further];
}

function isListField(field: ContactField): field is ListField {
  return listFields.some((listField) => listField === field);
}
