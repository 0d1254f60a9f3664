/** One step of a JSON Patch, as far as the host knows them for our use. */
export interface PatchOperation {
  readonly op: 'test' | 'replace';
  /** `/LeadstatusId`, `/Category/Id` */
  readonly path: string;
  readonly value: unknown;
}

/** Changes a member only if it still has the value that was read (409 otherwise, and nothing is stored). */
export function replaceTested(path: string, was: unknown, value: unknown): PatchOperation[] {
  return [
    { op: 'test', path, value: was },
    { op: 'replace', path, value },
  ];
}
