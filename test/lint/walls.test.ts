import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { lintPlanted, ruleHere, type Verdicts } from './planted-project.js';

const wall = 'import-x/no-restricted-paths';

/**
 * The table of the architecture, written down a second time and not taken from the configuration,
 * so that a slip there is seen here.
 */
const mayImport = {
  domain: '',
  services: 'domain',
  hosts: 'domain',
  events: 'domain',
  i18n: 'domain',
  styles: '',
  controllers: 'domain services hosts i18n',
  'components/lead-board': 'domain events i18n styles controllers parts dialogs',
  'components/parts': 'domain events i18n styles controllers',
  'components/dialogs': 'domain events i18n styles controllers parts',
  'components/lead-host': 'domain services hosts events i18n styles controllers parts dialogs',
  panels: 'domain events i18n styles controllers card parts dialogs lead-host',
  define:
    'domain services hosts events i18n styles controllers card parts dialogs lead-host panels',
} as const;

const targets = {
  domain: 'domain',
  services: 'services',
  hosts: 'hosts',
  events: 'events',
  i18n: 'i18n',
  styles: 'styles',
  controllers: 'controllers',
  card: 'components/contact-card',
  parts: 'components/parts',
  dialogs: 'components/dialogs',
  'lead-host': 'components/lead-host',
  panels: 'panels',
  define: 'define',
} as const;

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly allowed: boolean;
  readonly file: string;
}

function pairs(): Pair[] {
  return Object.entries(mayImport).flatMap(([from, list]) =>
    Object.entries(targets)
      .filter(([, folder]) => folder !== from)
      .map(([to]) => ({
        from,
        to,
        allowed: list.split(' ').includes(to),
        file: `src/${from}/takes-${to}.ts`,
      })),
  );
}

function source({ from, to }: Pair): string {
  const up = '../'.repeat(from.split('/').length);
  const target = targets[to as keyof typeof targets];
  return `import { thing } from '${up}${target}/thing.js';\n\nexport const copy = thing;\n`;
}

const outsiders = ['mocks', 'test', 'preview', 'bench', 'scripts'];
const takesOutsider = (name: string): string =>
  `import { thing } from '../../${name}/thing.js';\n\nexport const copy = thing;\n`;

const mocks = {
  'mocks/takes-domain.ts': ["import { thing } from '../src/domain/thing.js'", undefined],
  'mocks/takes-wire-type.ts': [
    "import type { Thing as thing } from '../src/services/webapi/thing-wire.js'",
    undefined,
  ],
  'mocks/takes-wire-code.ts': [
    "import { thing } from '../src/services/webapi/thing-wire.js'",
    '@typescript-eslint/no-restricted-imports',
  ],
  'mocks/takes-service.ts': [
    "import type { Thing as thing } from '../src/services/thing.js'",
    wall,
  ],
  'mocks/takes-http.ts': [
    "import type { Thing as thing } from '../src/services/webapi/thing.js'",
    wall,
  ],
  'mocks/takes-element.ts': ["import { thing } from '../src/components/parts/thing.js'", wall],
  'mocks/takes-index.ts': ["import { thing } from '../src/index.js'", wall],
  'mocks/takes-test.ts': ["import { thing } from '../test/thing.js'", wall],
} as const;

describe('the walls between layers', () => {
  let verdicts: Verdicts;

  before(async () => {
    const planted = new Map(pairs().map((pair) => [pair.file, source(pair)]));
    for (const name of outsiders) planted.set(`src/panels/takes-${name}.ts`, takesOutsider(name));
    for (const [file, [line]] of Object.entries(mocks)) {
      const use = line.startsWith('import type')
        ? 'export type Copy = thing;'
        : 'export const copy = thing;';
      planted.set(file, `${line};\n\n${use}\n`);
    }
    planted.set(
      'src/domain/turns-round.ts',
      "import { one } from './comes-back.js';\n\nexport const two = one;\n",
    );
    planted.set(
      'src/domain/comes-back.ts',
      "import { two } from './turns-round.js';\n\nexport const one = two;\n",
    );
    planted.set(
      'src/controllers/takes-type.ts',
      "import type { Thing } from '../panels/thing.js';\n\nexport type Copy = Thing;\n",
    );
    planted.set(
      'src/controllers/takes-lazily.ts',
      "export const lazy = import('../panels/thing.js');\n",
    );
    verdicts = await lintPlanted(planted);
  });

  for (const pair of pairs()) {
    const { from, to, allowed, file } = pair;
    it(`${from} ${allowed ? 'may' : 'may not'} import ${to}`, () => {
      if (allowed) assert.deepEqual(verdicts.get(file), []);
      else assert.ok(verdicts.get(file)?.includes(wall), `${file} was let through`);
    });
  }

  for (const name of outsiders) {
    it(`nothing in src/ may import ${name}/`, () => {
      assert.ok(verdicts.get(`src/panels/takes-${name}.ts`)?.includes(wall));
    });
  }

  for (const [file, [line, refusal]] of Object.entries(mocks)) {
    it(`mocks/ ${refusal ? 'may not' : 'may'} say: ${line}`, () => {
      assert.deepEqual(verdicts.get(file), refusal ? [refusal] : []);
    });
  }

  it('a type is walled off like a value', () => {
    assert.deepEqual(verdicts.get('src/controllers/takes-type.ts'), [wall]);
  });

  it('an import made later is walled off like one at the top', () => {
    assert.deepEqual(verdicts.get('src/controllers/takes-lazily.ts'), [wall]);
  });

  it('two files may not import each other', () => {
    assert.ok(verdicts.get('src/domain/turns-round.ts')?.includes('import-x/no-cycle'));
  });

  it('stand in this checkout too, by eslint.config.js', async () => {
    const walls = JSON.stringify(await ruleHere('src/domain/lead-status.ts', wall));
    assert.match(walls, /^\[2,/);
    assert.match(walls, /src\/domain may import itself and nothing else of src/);
  });
});
