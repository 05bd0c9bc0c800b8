import type { Judge } from './scene';

export const teacherChannel: Judge = () => [];
