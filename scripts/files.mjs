import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * All files below a folder, sorted, as absolute paths. Node 20 has no glob of its own.
 *
 * @param {string} folder relative to the project
 * @param {(name: string) => boolean} [wanted]
 * @returns {string[]}
 */
export function filesBelow(folder, wanted = () => true) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The test files below some folders.
 *
 * @param {readonly string[]} folders
 */
export function testFiles(folders) {
  return folders.flatMap((folder) => filesBelow(folder, (name) => name.endsWith('.test.ts')));
}
