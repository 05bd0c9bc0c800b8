import type { Judge } from './scene';

export const tone: Judge = () => [];
