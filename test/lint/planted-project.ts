import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leadPanelsConfig } from '../../scripts/lint/config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is planted where, and the rule that has to refuse it (undefined: it is let through). */
export type Ban = readonly [name: string, file: string, text: string, rule: string | undefined];

/** Which rules refused each planted file. */
export type Verdicts = ReadonlyMap<string, readonly string[]>;

const folders = ['domain', 'services', 'services/webapi', 'hosts', 'events', 'i18n', 'styles'];
const upper = ['controllers', 'components/lead-board', 'components/contact-card', 'panels'];
const parts = ['components/parts', 'components/dialogs', 'components/lead-host', 'define'];

/** Files that the planted ones import, the least a project of our shape holds. */
function furniture(): Map<string, string> {
  const thing = 'export const thing = 1;\nexport type Thing = number;\n';
  const files = new Map<string, string>();
  for (const folder of [...folders, ...upper, ...parts]) files.set(`src/${folder}/thing.ts`, thing);
  for (const folder of ['mocks', 'test', 'preview', 'bench', 'scripts']) {
    files.set(`${folder}/thing.ts`, thing);
  }
  files.set('src/index.ts', "export * from './domain/thing.js';\n");
  files.set('src/services/webapi/thing-wire.ts', thing);
  files.set('src/services/webapi/http.ts', "import ky from 'ky';\n\nexport const get = ky.get;\n");
  return files;
}

/**
 * Lints files in a small project of our shape with our own configuration, the real one but for its
 * root. It stands inside the checkout so that packages resolve.
 */
export async function lintPlanted(planted: ReadonlyMap<string, string>): Promise<Verdicts> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const place = mkdtempSync(join(root, '.cache/planted-'));
  try {
    for (const [path, text] of [...furniture(), ...planted]) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    const tsconfig = {
      extends: '../../tsconfig.node.json',
      include: ['src', 'mocks', 'test', 'preview', 'bench', 'scripts'],
    };
    writeFileSync(join(place, 'tsconfig.node.json'), JSON.stringify(tsconfig));

    const eslint = new ESLint({
      cwd: place,
      overrideConfigFile: true,
      overrideConfig: leadPanelsConfig(place),
    });
    const results = await eslint.lintFiles([...planted.keys()]);
    return new Map(
      results.map(({ filePath, messages }) => [
        filePath.slice(place.length + 1).replaceAll('\\', '/'),
        messages.map(({ ruleId, message }) => ruleId ?? message),
      ]),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The settings of one rule for a file of this checkout, as eslint.config.js has them. */
export async function ruleHere(path: string, rule: string): Promise<unknown> {
  const config: unknown = await new ESLint({ cwd: root }).calculateConfigForFile(join(root, path));
  const { rules } = config as { readonly rules?: Readonly<Record<string, unknown>> };
  return rules?.[rule];
}
