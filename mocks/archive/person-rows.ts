import type { Database } from '../db/database.js';
import { categoryGroupWords, type Change, type PersonRow } from '../db/rows.js';
import { fullNameOf } from '../wire/person-entity.js';

/** Numbers that are sorted and filtered by; all 0 where a person was deleted. */
export const numberNames = [
  'personId',
  'contactId',
  'leadStatus',
  'personCategory',
  'personCategoryGroup',
  'retired',
] as const;
export type NumberName = (typeof numberNames)[number];
export type PersonNumbers = Readonly<Record<NumberName, Int32Array>>;

const texts = {
  firstName: (row) => row.firstname,
  middleName: (row) => row.middleName,
  lastName: (row) => row.lastname,
  fullName: fullNameOf,
  title: (row) => row.title,
} as const satisfies Readonly<Record<string, (row: PersonRow) => string>>;
export type TextName = keyof typeof texts;

/**
 * People by column and position in their table, for sorting and filtering 100,000 of them without
 * making their rows. A column is made when it is first asked for; a changed person changes it in
 * place, and what may concern many people (a category, a company) has the numbers made anew.
 */
export class PersonRows {
  readonly #db: Database;
  #length: number;
  #numbers: PersonNumbers | undefined;
  readonly #texts = new Map<TextName, string[]>();
  readonly #ranks = new Map<TextName, Int32Array>();

  constructor(db: Database) {
    this.#db = db;
    this.#length = db.person.positions;
    db.onTouch((changes) => this.#follow(changes));
  }

  get numbers(): PersonNumbers {
    return (this.#numbers ??= this.#makeNumbers());
  }

  row(position: number): PersonRow | undefined {
    return this.#db.person.get(this.#db.person.idAt(position));
  }

  /** One person's text, without making the column for it. */
  text(name: TextName, position: number): string {
    const made = this.#texts.get(name)?.[position];
    if (made !== undefined) return made;
    const row = this.row(position);
    return row ? texts[name](row) : '';
  }

  /** One text by position; '' where the person was deleted. */
  texts(name: TextName): readonly string[] {
    const made = this.#texts.get(name);
    if (made) return made;
    const column = Array.from({ length: this.#db.person.positions }, (_, position) =>
      this.text(name, position),
    );
    this.#texts.set(name, column);
    return column;
  }

  /** Place in alphabetical order, by position; the same for equal texts. */
  ranks(name: TextName): Int32Array {
    const made = this.#ranks.get(name);
    if (made) return made;
    const column = this.texts(name);
    const order = new Map(
      [...new Set(column)].sort(new Intl.Collator('en').compare).map((text, rank) => [text, rank]),
    );
    const ranks = Int32Array.from(column, (text) => order.get(text) ?? 0);
    this.#ranks.set(name, ranks);
    return ranks;
  }

  #makeNumbers(): PersonNumbers {
    const { person, seed } = this.#db;
    const changed = person.changes();
    const count = person.positions;
    const column = (): Int32Array => new Int32Array(count);
    const made: PersonNumbers = {
      personId: column(),
      contactId: column(),
      leadStatus: column(),
      personCategory: column(),
      personCategoryGroup: column(),
      retired: column(),
    };
    const fill = this.#filler(made);
    for (let position = 0; position < count; position += 1) {
      const id = person.idAt(position);
      const row = changed.get(id);
      if (row !== null) fill(position, id, row ?? seed.placeAt(position));
    }
    return made;
  }

  #filler(made: PersonNumbers) {
    const { contact, category } = this.#db;
    const groups = new Map(
      [...category.all()].map((row) => [
        row.categoryId,
        categoryGroupWords.indexOf(row.categoryGroup),
      ]),
    );
    const companies = new Map<number, number>();
    const categoryOfCompany = (id: number): number => {
      let categoryId = companies.get(id);
      if (categoryId === undefined) {
        categoryId = contact.get(id)?.categoryId ?? 0;
        companies.set(id, categoryId);
      }
      return categoryId;
    };
    type Place = Pick<PersonRow, 'contactId' | 'categoryId' | 'leadstatusId' | 'retired'>;
    return (position: number, id: number, place: Place): void => {
      const { contactId } = place;
      const categoryId = contactId === 0 ? place.categoryId : categoryOfCompany(contactId);
      made.personId[position] = id;
      made.contactId[position] = contactId;
      made.leadStatus[position] = place.leadstatusId;
      made.personCategory[position] = categoryId;
      made.personCategoryGroup[position] = groups.get(categoryId) ?? 0;
      made.retired[position] = place.retired ? 1 : 0;
    };
  }

  #follow(changes: readonly Change[] | 'all'): void {
    const { positions } = this.#db.person;
    if (changes === 'all' || positions !== this.#length) {
      this.#length = positions;
      this.#numbers = undefined;
      this.#texts.clear();
      this.#ranks.clear();
      return;
    }
    const persons = changes.filter((change) => change.table === 'person');
    const others = changes.some(({ table }) => table === 'contact' || table === 'category');
    if (others || persons.some(({ row }) => row === null)) this.#numbers = undefined;
    const fill = this.#numbers && this.#filler(this.#numbers);
    for (const { id, row } of persons) {
      const position = this.#db.person.positionOf(id);
      if (position === undefined) continue;
      if (row) fill?.(position, id, row);
      for (const [name, column] of this.#texts) {
        const text = row ? texts[name](row) : '';
        if (column[position] !== text) this.#ranks.delete(name);
        column[position] = text;
      }
    }
  }
}
