/** A storage that never answers must not hold up the page: some browsers leave a request open for good. */

const LONGEST_ANSWER_MS = 8000;

/** @throws (rejects) when there is no answer in time. */
export function withinTime<T>(answer: Promise<T>, ms = LONGEST_ANSWER_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the storage does not answer')), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
