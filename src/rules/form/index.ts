import type { Rule } from '../../lint/rule';
import { agentAuthority } from './agent-authority';
import { cause } from './cause';
import { claims } from './claims';
import { copies } from './copies';
import { court } from './court';
import { defendant } from './defendant';
import { defendantDetails } from './defendant-details';
import { evidenceList } from './evidence-list';
import { facts } from './facts';
import { plaintiff } from './plaintiff';
import { plaintiffDetails } from './plaintiff-details';
import { signature } from './signature';
import { title } from './title';

/** 诉状的形式: what a pleading of any kind must hold (民事诉讼法第一百二十二条至第一百二十四条). */
export const formRules: readonly Rule[] = [
  title,
  court,
  plaintiff,
  plaintiffDetails,
  defendant,
  defendantDetails,
  cause,
  claims,
  facts,
  evidenceList,
  signature,
  copies,
  agentAuthority,
];
