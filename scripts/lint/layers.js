import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Who may import whom inside `src/` (docs: "the layers" in the README). A layer may always import
 * from itself. Everything else is refused, so an arrow that points upwards cannot be written by
 * accident.
 */
export const layers = {
  domain: [],
  styles: [],
  services: ['domain'],
  hosts: ['domain'],
  events: ['domain'],
  i18n: ['domain'],
  controllers: ['domain', 'services', 'hosts', 'i18n'],
  components: ['domain', 'events', 'i18n', 'styles', 'controllers'],
  panels: ['domain', 'events', 'i18n', 'styles', 'controllers', 'components'],
};

/** Component folders that any other component may use; a later one may use an earlier one. */
export const sharedComponents = ['parts', 'dialogs'];

/** Component folders that see more than the rest: the provider makes the services it hands down. */
export const widerComponents = { 'lead-host': ['services', 'hosts'] };

/** Folders beside `src/` that nothing in `src/` may know of. */
const outside = ['mocks', 'test', 'preview', 'bench', 'scripts'];

/**
 * The table as zones of `import-x/no-restricted-paths`.
 *
 * @param {string} root absolute path of the project
 */
export function zones(root) {
  return [
    {
      target: './src',
      from: outside.map((folder) => `./${folder}`),
      message: 'src/ is what ships: it knows nothing of mocks, tests, preview, bench or scripts.',
    },
    ...Object.entries(layers).map(([layer, below]) => layerZone(layer, below)),
    ...componentFolders(root).map(componentZone),
    {
      target: './src/components/!(lead-host)/**',
      from: ['./src/services', './src/hosts'],
      message: 'A component gets data through a controller; only lead-host makes services.',
    },
    {
      target: './mocks',
      from: ['./test', './preview', './bench', './scripts'],
      message: 'mocks/ may import src/domain and the wire types only.',
    },
    {
      target: './mocks',
      from: ['./src/!(domain|services)/**', './src/*.ts', './src/services/*.ts'],
      message: 'mocks/ may import src/domain and the wire types only.',
    },
    {
      target: './mocks',
      from: ['./src/services/!(webapi)/**', './src/services/webapi/!(*-wire).ts'],
      message: 'mocks/ may import src/domain and the wire types only.',
    },
  ];
}

/**
 * @param {string} layer
 * @param {readonly string[]} below
 */
function layerZone(layer, below) {
  const wider = layer === 'components' ? Object.values(widerComponents).flat() : [];
  return {
    target: `./src/${layer}`,
    from: './src',
    except: [layer, ...below, ...wider].map((name) => `./${name}`),
    message: `src/${layer} may import ${['itself', ...below].join(', ')} and nothing else of src/.`,
  };
}

/** @param {string} folder one of `src/components/` */
function componentZone(folder) {
  const rank = sharedComponents.indexOf(folder);
  const shared = rank < 0 ? sharedComponents : sharedComponents.slice(0, rank);
  const allowed = [folder, ...shared];
  return {
    target: `./src/components/${folder}`,
    from: './src/components',
    except: allowed.map((name) => `./${name}`),
    message: `Of the components, ${folder} may import ${allowed.join(', ')} only.`,
  };
}

/** @param {string} root */
function componentFolders(root) {
  const components = join(root, 'src/components');
  if (!existsSync(components)) return [];
  return readdirSync(components, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
