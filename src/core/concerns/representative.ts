import type { Judge } from './scene';

export const representative: Judge = () => [];
