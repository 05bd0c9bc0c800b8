import type { Judge } from './scene';

export const speakingRole: Judge = () => [];
