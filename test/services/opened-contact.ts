import { mockTenant } from './mock-tenant.js';

export const patch = 'PATCH v1/Person/101';
export const get = 'GET v1/Person/101';

/** Contact 101 as it was read, and the tenant with its diary of requests empty again. */
export async function opened(id = 101, ...args: Parameters<typeof mockTenant>) {
  const tenant = mockTenant(...args);
  const contact = await tenant.leads.readContact(id);
  tenant.requests.length = 0;
  tenant.bodies.length = 0;
  return { ...tenant, contact };
}
