import { Failure } from './failure.js';

/**
 * A module of ours that is fetched when it is needed. That can fail like any request.
 * @throws Failure('unreachable')
 */
export async function fetched<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (cause) {
    throw new Failure('unreachable', { cause });
  }
}
