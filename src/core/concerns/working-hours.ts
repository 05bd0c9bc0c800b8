import type { Judge } from './scene';

export const workingHours: Judge = () => [];
