/** Ways past the template engine, and styles that `style-src 'self'` refuses. */
const markupBans = [
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|styleMap)$/]',
    message: 'Text from a host is never markup, and styleMap is refused by a strict CSP.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Markup comes from lit templates only.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'Markup comes from lit templates only.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/i]',
    message: 'A <style> in a template is refused by a strict CSP: use static styles.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message: 'An inline style is refused by a strict CSP: use a class, a part or a token.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/i]',
    message: 'Markup comes from lit templates only.',
  },
];

const exportAll = {
  selector: 'ExportAllDeclaration',
  message: 'src/index.ts is the only barrel: export names.',
};

const registration = [
  {
    selector:
      'CallExpression[callee.property.name="define"]:matches([callee.object.name="customElements"], [callee.object.property.name="customElements"])',
    message: 'Only src/define/ registers elements.',
  },
  {
    selector: 'Decorator[expression.callee.name="customElement"]',
    message: 'Only src/define/ registers elements, so importing a class has no side effect.',
  },
];

const buildOnly = {
  selector: 'MemberExpression[object.type="MetaProperty"][property.name=/^(env|glob|hot)$/]',
  message: 'src/ is shipped as plain modules: import.meta.env is only there under Vite.',
};

const testBans = [
  {
    selector:
      'MemberExpression[property.name=/^(only|skip)$/][object.name=/^(test|it|describe|suite|context)$/]',
    message: 'Every test runs.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xcontext|fit|fdescribe)$/]',
    message: 'Every test runs.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(test|it|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: 'Every test runs.',
  },
  {
    selector: 'CallExpression[callee.name="aTimeout"]',
    message: 'Wait for what a person could see, not for time.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Wait for what a person could see, not for time.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(expect|assert)$/][arguments.0.type="Literal"][arguments.0.value=true]',
    message: 'An assertion that cannot fail proves nothing.',
  },
  {
    selector:
      'CallExpression[callee.object.name="assert"][callee.property.name="ok"][arguments.0.value=true]',
    message: 'An assertion that cannot fail proves nothing.',
  },
];

/**
 * @param {readonly string[]} files
 * @param {readonly { selector: string; message: string }[]} bans
 * @returns {import('eslint').Linter.Config}
 */
function banned(files, bans) {
  return { files: [...files], rules: { 'no-restricted-syntax': ['error', ...bans] } };
}

const inSrc = [...markupBans, buildOnly];

/** A later config of the same rule replaces an earlier one, so each names all that applies. */
export const syntaxBans = [
  banned(['src/**/*.ts'], [...inSrc, exportAll, ...registration]),
  banned(['src/index.ts'], [...inSrc, ...registration]),
  banned(['src/define/**/*.ts'], [...inSrc, exportAll]),
  banned(['preview/**/*.ts'], [...markupBans, exportAll]),
  banned(['mocks/**/*.ts', 'bench/**'], [exportAll]),
  banned(['test/**/*.ts'], [...testBans, exportAll]),
];

/**
 * One door to the network: everything else in `src/` is handed a service or a `fetch`.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const networkBans = [
  {
    files: ['src/**/*.ts'],
    ignores: ['src/services/webapi/{http,pace}.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
          name,
          message: 'Only services/webapi/http.ts speaks to the network.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].flatMap((object) =>
          ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((property) => ({
            object,
            property,
            message: 'Only services/webapi/http.ts speaks to the network.',
          })),
        ),
        {
          object: 'navigator',
          property: 'sendBeacon',
          message: 'Only services/webapi/http.ts speaks to the network.',
        },
      ],
    },
  },
];
