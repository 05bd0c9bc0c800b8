export const FOLDERS: readonly string[];
export const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, 'yes' | 'types'>>>>;
