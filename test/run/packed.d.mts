import type { Plugin } from 'vite';

export function packedTablesForVite(): Plugin;
