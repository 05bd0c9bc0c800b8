import type { Judge } from './scene';

export const minimumAge: Judge = () => [];
