import fc from 'fast-check';

/** Texts that break careless code: quotes, emoji, right to left, markup, 4,000 characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    `O'Brien "the <b>best</b>" & Söhne\\`,
    '👩‍👩‍👧‍👦 Zoë',
    'محمد العربي ‏',
    'x'.repeat(4000),
    '0',
    'null',
    '__proto__',
  ),
);

const id = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2 ** 31 - 1 }));

/** A member that an older host leaves out, or has null in. */
function perhaps<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> {
  return fc.oneof({ arbitrary: value, weight: 4 }, fc.constantFrom(null, undefined));
}

/** Members that a newer host adds. */
const unknownMembers = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).map((name) => `New${name}`),
  fc.jsonValue(),
  { maxKeys: 3 },
);

function entity<T extends object>(members: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(unknownMembers, members).map(([more, known]) => ({ ...more, ...known }));
}

export const categories = entity(
  fc.record({
    Id: id,
    Value: perhaps(anyText),
    Tooltip: perhaps(anyText),
    CategoryGroup: perhaps(
      fc.oneof(
        fc.constantFrom('Customer', 'PotentialCustomer', 'Partner', 'Lost', 'Other', 'Unknown'),
        fc.constantFrom('Competitor', 'constructor', '__proto__', ''),
      ),
    ),
    EnableLeadStatus: perhaps(fc.boolean()),
    Rank: perhaps(fc.integer()),
    Deleted: perhaps(fc.boolean()),
  }),
);

export const listItems = entity(
  fc.record({
    Id: id,
    Name: perhaps(anyText),
    ToolTip: perhaps(anyText),
    Rank: perhaps(fc.integer()),
    Deleted: perhaps(fc.boolean()),
  }),
);

export const masks = fc.oneof(
  fc.constantFrom('None', 'Read', 'Update', 'Update, UIHintMandatory', 'Unused4, UIHintReadOnly'),
  fc.constantFrom('FULL', 'RI, RestrictedUpdate', 'Select, Update, Insert, Delete', 'NewWord'),
  fc.constantFrom('toString', ''),
  fc.nat(255),
);
const rights = perhaps(fc.record({ Mask: masks, Reason: perhaps(anyText) }));
const fieldProperties = perhaps(
  fc.dictionary(
    fc.constantFrom('Firstname', 'Category', 'LeadstatusId', 'Emails', 'CustomFields.X:1'),
    fc.record({
      FieldRight: rights,
      FieldType: perhaps(fc.constantFrom('System.String', 'System.Int32')),
      FieldLength: perhaps(fc.nat(4000)),
    }),
  ),
);

const elements = perhaps(
  fc.array(fc.record({ Value: perhaps(anyText), Description: perhaps(anyText) }), { maxLength: 3 }),
);

export const dates = fc.oneof(
  fc.constantFrom('0001-01-01T00:00:00', '2019-12-19T09:44:12Z', '2019-12-19T09:44:12', 'x', ''),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

export const persons = entity(
  fc.record({
    PersonId: id,
    Firstname: perhaps(anyText),
    MiddleName: perhaps(anyText),
    Lastname: perhaps(anyText),
    Title: perhaps(anyText),
    Emails: elements,
    MobilePhones: elements,
    OfficePhones: elements,
    Contact: perhaps(fc.record({ ContactId: id, Name: perhaps(anyText) })),
    Category: perhaps(categories),
    LeadstatusId: perhaps(id),
    Leadstatus: perhaps(anyText),
    Retired: perhaps(fc.oneof(fc.boolean(), fc.constantFrom(0, 1))),
    UpdatedDate: perhaps(dates),
    UpdatedBy: perhaps(fc.record({ AssociateId: perhaps(id), FullName: perhaps(anyText) })),
    TableRight: rights,
    FieldProperties: fieldProperties,
  }),
);
