/**
 * Checks a folder of generated complaints with the built command line and prints time, throughput and memory:
 *   npm run bench:folder [-- COUNT], for a quarter, half and all of so many (2000)
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeComplaints } from './bench/complaints';

const ROOT = join(import.meta.dirname, '..');

/** Resident memory of a process in KiB, threads included; null once it is gone. */
function residentOf(pid: number): number | null {
  try {
    const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
    return line === null ? null : Number(line[1]);
  } catch {
    return null;
  }
}

interface Measured {
  readonly seconds: number;
  readonly code: number | null;
  /** KiB, every 50 milliseconds. */
  readonly memory: readonly number[];
  readonly bytesOut: number;
}

function measure(folder: string): Promise<Measured> {
  const started = performance.now();
  const args = [join(ROOT, 'dist/cli.js'), 'check', '--format', 'json', '--date', '2026-11-22', folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const memory: number[] = [];
  let bytesOut = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytesOut += chunk.length;
  });
  const timer = setInterval(() => {
    const resident = child.pid === undefined ? null : residentOf(child.pid);
    if (resident !== null) memory.push(resident);
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - started) / 1000, code, memory, bytesOut });
    });
  });
}

const mib = (kib: number): string => `${(kib / 1024).toFixed(0)} MiB`;
const peak = (values: readonly number[]): number => values.reduce((most, one) => Math.max(most, one), 0);

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 2000);
  const folder = mkdtempSync(join(tmpdir(), 'pleadwright-folder-'));
  try {
    console.log(
      `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} threads, Node ${process.version}`,
    );
    for (const size of [...new Set([count / 4, count / 2, count].map(Math.round))]) {
      const part = join(folder, String(size));
      const characters = writeComplaints(part, size);
      const { seconds, code, memory, bytesOut } = await measure(part);
      if (code !== 0 && code !== 1) throw new Error(`check ended with ${String(code)}`);
      const half = Math.floor(memory.length / 2);
      console.log(
        [
          `${size} complaints, ${(characters / 1e6).toFixed(1)} M characters: ${seconds.toFixed(1)} s`,
          `${(size / seconds).toFixed(0)} files/s, ${(characters / seconds / 1e6).toFixed(2)} M characters/s`,
          `peak ${mib(peak(memory))} (first half ${mib(peak(memory.slice(0, half)))}, second ${mib(peak(memory.slice(half)))})`,
          `report ${(bytesOut / 1e6).toFixed(1)} MB`,
        ].join(' | '),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
