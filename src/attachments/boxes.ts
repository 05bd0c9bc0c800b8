import type { FoundBox } from './report';

type Rectangle = Pick<FoundBox, 'x' | 'y' | 'width' | 'height'>;

function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * The strongest of each heap of boxes that show the same thing: those that overlap by half of their union, or of
 * which one lies for the most part within the other (the same face seen at two scales).
 */
export function strongestOfEach(boxes: readonly FoundBox[]): FoundBox[] {
  const kept: FoundBox[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score)) {
    const seen = kept.some((other) => {
      const both = shared(box, other);
      const sizes = [box.width * box.height, other.width * other.height] as const;
      return both / (sizes[0] + sizes[1] - both) > 0.4 || both / Math.min(...sizes) > 0.7;
    });
    if (!seen) kept.push(box);
  }
  return kept;
}

/** The part of a box that lies within the picture, in whole pixels. */
export function within<B extends Rectangle>(box: B, width: number, height: number): B {
  const x = Math.max(0, Math.floor(box.x));
  const y = Math.max(0, Math.floor(box.y));
  return {
    ...box,
    x,
    y,
    width: Math.max(0, Math.min(width, Math.ceil(box.x + box.width)) - x),
    height: Math.max(0, Math.min(height, Math.ceil(box.y + box.height)) - y),
  };
}
