import type { BuildOptions } from 'esbuild';

export function shared(root: string, production: boolean): BuildOptions;
export function product(root: string, production: boolean): BuildOptions[];
