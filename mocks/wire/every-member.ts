/**
 * Every member that a wire type of `src/services/webapi` names, none of them left out: when the
 * wire learns or renames a member, what is typed by this no longer compiles until it agrees.
 */
export type EveryMember<Wire> = {
  [Member in keyof Wire as string extends Member ? never : Member]-?: Wire[Member];
} & { [more: string]: unknown };
