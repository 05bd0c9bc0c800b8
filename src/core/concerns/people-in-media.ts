import type { Judge } from './scene';

export const peopleInMedia: Judge = () => [];
