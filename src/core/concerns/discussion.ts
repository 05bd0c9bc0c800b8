import type { Judge } from './scene';

export const discussion: Judge = () => [];
