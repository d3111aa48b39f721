/** What the storage threw, as a fault: full, or not there. */
import type { SaveFault } from '../../core/fault.ts';

export function storageFault(thrown: unknown): SaveFault {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  if (name === 'VersionError') {
    return { kind: 'no-storage', problem: 'a newer game has used it; reload the page' };
  }
  const problem = said(thrown);
  return name === 'QuotaExceededError'
    ? { kind: 'storage-full', problem }
    : { kind: 'no-storage', problem };
}

function said(thrown: unknown): string {
  if (!(thrown instanceof Error) && !(thrown instanceof DOMException)) return String(thrown);
  return thrown.message === '' ? thrown.name : thrown.message;
}
