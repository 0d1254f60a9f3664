import { expect } from '@open-wc/testing';
import * as library from '../../src/index.js';

it('classes register nothing by themselves', () => {
  expect(library.LeadStatusField).to.be.a('function');
  for (const tag of ['lead-host', 'lead-status-field', 'contact-card', 'company-card']) {
    expect(customElements.get(tag), tag).to.equal(undefined);
  }
});
