import { relative, sep } from 'node:path';

const vague = new Set([
  ...['util', 'utils', 'utility', 'utilities', 'helper', 'helpers', 'types'],
  ...['common', 'misc', 'manager', 'shared', 'stuff'],
]);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A file is named for the thing in it. If no name fits, it holds two things.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const fileNameRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      vague: 'Name the file for the thing in it: "{{word}}" says nothing.',
      kebab: 'File and folder names are kebab-case: "{{name}}".',
    },
  },
  create(context) {
    const parts = relative(context.cwd, context.filename).split(sep);
    return {
      Program(node) {
        for (const part of parts) {
          const name = part.replace(/(\.(test|styles|d|config))*\.[cm]?[jt]s$/, '');
          if (!kebab.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
          const word = name.split('-').find((piece) => vague.has(piece));
          if (word) context.report({ node, messageId: 'vague', data: { word } });
        }
      },
    };
  },
};

export const leadPanelsPlugin = {
  meta: { name: 'lead-panels' },
  rules: { 'file-name': fileNameRule },
};
