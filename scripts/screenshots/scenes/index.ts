import type { Scene } from '../scene';
import { caseScenes } from './case';
import { makingScenes } from './making';
import { movingScenes } from './moving';
import { writingScenes } from './writing';

export const scenes: readonly Scene[] = [...writingScenes, ...movingScenes, ...caseScenes, ...makingScenes];
