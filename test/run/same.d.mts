export function differences(one: string, other: string): string[];
