import { cpus, totalmem } from 'node:os';

/** What figures were measured on: processor, memory, system and Node version. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GiB`;
  return `${cpu?.model.trim() ?? 'unknown processor'} × ${String(cpus().length)}, ${memory}, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
