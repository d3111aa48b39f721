/** What the storage threw, as a fault: full, silent, or not there. */
import type { SaveFault } from '../../core/fault.ts';

/** It did not answer in time. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

/** What browsers throw when a connection was closed under a page, or a transaction broken off. */
const OF_CONNECTION = [
  'InvalidStateError',
  'AbortError',
  'UnknownError',
  'TransactionInactiveError',
];

export function isOfConnection(thrown: unknown): boolean {
  return OF_CONNECTION.includes(nameOf(thrown));
}

export function storageFault(thrown: unknown): SaveFault {
  const name = nameOf(thrown);
  if (name === 'VersionError') {
    return { kind: 'no-storage', problem: 'a newer game has used it; reload the page' };
  }
  if (name === 'Unanswered') return { kind: 'storage-slow', problem: 'it does not answer' };
  const problem = said(thrown);
  return name === 'QuotaExceededError'
    ? { kind: 'storage-full', problem }
    : { kind: 'no-storage', problem };
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
}

function said(thrown: unknown): string {
  if (!(thrown instanceof Error) && !(thrown instanceof DOMException)) return String(thrown);
  return thrown.message === '' ? thrown.name : thrown.message;
}
