import { Failure, type FailureCode } from '../../domain/failure.js';

/** A write, and how to find out afterwards what became of it. */
export interface DoubtfulWrite<T> {
  send(): Promise<T>;
  /** What the host has now. */
  read(): Promise<T>;
  /** Whether that is what was wanted. */
  isDone(now: T): boolean;
  /**
   * Sends once more, on top of what the host has now; `undefined` where another changed the very
   * same, so that a person has to choose.
   */
  resend?(now: T): Promise<T> | undefined;
}

/** Failures after which the host may have done it all the same. */
const lost: readonly FailureCode[] = ['unreachable', 'timeout', 'contract'];

/**
 * Sends a write and settles what its answer leaves open, by reading again. An answer that was lost
 * after the work was done is a success; a conflict in which the host has what was wanted is none.
 * Nothing is sent twice unless the host said that it stored nothing.
 */
export async function settled<T>(write: DoubtfulWrite<T>): Promise<T> {
  try {
    return await write.send();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const refused = error.code === 'conflict';
    if (!refused && !lost.includes(error.code)) throw error;
    const now = await readAfter(error, write);
    if (write.isDone(now)) return now;
    const resent = refused ? write.resend?.(now) : undefined;
    if (!resent) throw error;
    return resent;
  }
}

async function readAfter<T>(failure: Failure, write: DoubtfulWrite<T>): Promise<T> {
  try {
    return await write.read();
  } catch (error) {
    throw error instanceof Failure ? failure : error;
  }
}
