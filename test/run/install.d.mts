export const ROOT: string;
export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function ensure(wanted?: { chromium?: boolean; firefox?: boolean }): {
  chromium: string | undefined;
  firefox: string | undefined;
};
