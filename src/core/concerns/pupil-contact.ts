import type { Judge } from './scene';

export const pupilContact: Judge = () => [];
