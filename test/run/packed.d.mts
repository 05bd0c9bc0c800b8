import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';

export function packedTables(): EsbuildPlugin;
export function packedTablesForVite(): VitePlugin;
export function inAscii(script: string): string;
export function coreScript(root: string): Promise<string>;
