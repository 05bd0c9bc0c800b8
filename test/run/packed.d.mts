import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';

export function packedTables(): EsbuildPlugin;
export function packedTablesForVite(): Plugin;
