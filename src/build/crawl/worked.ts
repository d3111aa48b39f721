/** Milliseconds that this process has worked. A clock would make a check on a busy machine see less. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
