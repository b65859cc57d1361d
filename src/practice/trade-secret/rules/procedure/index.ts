import { jurisdiction } from './jurisdiction';
import { preservationClaim } from './preservation-claim';
import { confidentialityRequest } from './confidentiality-request';
import { criminalEvidence } from './criminal-evidence';
import { stayRequest } from './stay-request';
import { limitation } from './limitation';
import { appealNewPoint } from './appeal-new-point';
import { labourRoute } from './labour-route';

/** Rules of the group `procedure`. */
export const procedureRules = [
  jurisdiction,
  preservationClaim,
  confidentialityRequest,
  criminalEvidence,
  stayRequest,
  limitation,
  appealNewPoint,
  labourRoute,
] as const;
