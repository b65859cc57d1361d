import { stopMissing } from './stop-missing';
import { stopAfterPublic } from './stop-after-public';
import { returnDestroy } from './return-destroy';
import { apologyClaim } from './apology';
import { damagesAmount } from './amount';
import { damagesBasis } from './damages-basis';
import { statutoryFactors } from './statutory-factors';
import { aboveStatutoryCap } from './statutory-cap';
import { statutoryPunitive } from './statutory-punitive';
import { punitiveRange } from './punitive-range';
import { punitiveFacts } from './punitive-facts';
import { punitivePeriod } from './punitive-period';
import { royaltyProof } from './royalty';
import { criminalFigure } from './criminal-figure';
import { accountBooks } from './account-books';
import { remedialApportion } from './remedial-apportion';
import { remedialCausation } from './remedial-causation';
import { remedialDate } from './remedial-date';
import { remedialHeading } from './remedial-heading';
import { remedialEvidence } from './remedial-evidence';
import { appraisalFee } from './appraisal-fee';
import { expensesSplit } from './expenses-split';
import { expensesEvidence } from './expenses-evidence';
import { jointLiability } from './joint-liability';
import { litigationCosts } from './costs';
import { stopDuration } from './stop-duration';
import { courtFeeOfClaim } from './court-fee';

/** Rules of the group `remedy`. */
export const remedyRules = [
  stopDuration,
  stopMissing,
  stopAfterPublic,
  returnDestroy,
  apologyClaim,
  damagesAmount,
  damagesBasis,
  statutoryFactors,
  aboveStatutoryCap,
  statutoryPunitive,
  punitiveRange,
  punitiveFacts,
  punitivePeriod,
  royaltyProof,
  criminalFigure,
  accountBooks,
  remedialApportion,
  remedialCausation,
  remedialDate,
  remedialHeading,
  remedialEvidence,
  appraisalFee,
  expensesSplit,
  expensesEvidence,
  jointLiability,
  litigationCosts,
  courtFeeOfClaim,
] as const;
