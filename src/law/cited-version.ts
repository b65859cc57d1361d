import type { Instrument, LawVersion } from './corpus';
import { findVersion } from './corpus';
import { versionByTag, versionInForce } from './versions';

/**
 * Which version of a law a citation means and how that is known: `tag` the draft says so; `only` there is one;
 * `act` the time of the act decides; `today` nothing tells, the version in force is shown.
 */
export interface CitedVersion {
  readonly version: LawVersion;
  readonly basis: 'tag' | 'only' | 'act' | 'today';
}

/** `tag`: the year written at the title. `governing`: the version the act leads to. `today`: ISO, else the newest. */
export function citedVersion(
  instrument: Instrument,
  tag: number | null,
  governing: number | null,
  today: string | null,
): CitedVersion | null {
  const newest = instrument.versions.at(-1);
  if (newest === undefined) return null;
  const tagged = tag === null ? null : versionByTag(instrument, tag);
  if (tagged !== null) return { version: tagged, basis: 'tag' };
  if (instrument.versions.length === 1) return { version: newest, basis: 'only' };
  const governs = governing === null ? null : findVersion(instrument, governing);
  if (governs !== null) return { version: governs, basis: 'act' };
  const inForce = today === null ? null : versionInForce(instrument, today);
  return { version: inForce ?? newest, basis: 'today' };
}
