import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import { version } from '../../src/version.js';
import { expectConsole } from '../setup/quiet-console.js';

/** A fresh class, as a second copy of the library brings its own. */
const element = () => class extends HTMLElement {};

/** Marks a class as another version of this library would. */
function fromVersion(other: string): CustomElementConstructor {
  const made = element();
  Object.defineProperty(made, Symbol.for('lead-panels.version'), { value: other });
  return made;
}

describe('registering an element', () => {
  it('makes its tag work', () => {
    define('lead-first', element());
    expect(document.createElement('lead-first').constructor).not.to.equal(HTMLElement);
  });

  it('again, from a second copy of the same version, is silent and changes nothing', () => {
    const first = element();
    define('lead-same', first);
    define('lead-same', element());
    expect(customElements.get('lead-same')).to.equal(first);
  });

  it('that another version took warns once and names both', () => {
    customElements.define('lead-other', fromVersion('0.0.9'));
    expectConsole(new RegExp(`lead-other.*lead-panels 0\\.0\\.9.*lead-panels ${version}`));
    define('lead-other', element());
  });

  it('that someone else took warns too', () => {
    customElements.define('lead-foreign', element());
    expectConsole(/lead-foreign.*another library/);
    define('lead-foreign', element());
  });
});
