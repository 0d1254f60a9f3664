import type { AssociateRow } from '../db/rows.js';

/** Users of the tenant. The first is the one who is signed in, the second the one who disturbs. */
export const associates = [
  { associateId: 11, name: 'INGH', fullName: 'Ingrid Haugen', personId: 9011 },
  { associateId: 12, name: 'OLAB', fullName: 'Olav Berg', personId: 9012 },
  { associateId: 13, name: 'KARL', fullName: 'Karin Lindqvist', personId: 9013 },
  { associateId: 14, name: 'METT', fullName: 'Mette Sørensen', personId: 9014 },
  { associateId: 15, name: 'JVRI', fullName: 'Jan de Vries', personId: 9015 },
] as const satisfies readonly AssociateRow[];

export const signedInAssociateId = 11;
export const otherAssociateId = 12;
