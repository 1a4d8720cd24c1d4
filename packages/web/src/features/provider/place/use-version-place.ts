import { useAddressParts } from '../../../place/index.ts';
import type { VersionPlace } from './addresses.ts';

/** The micro-credential and version in the address; version 0 where it names none. */
export const useVersionPlace = (): VersionPlace => {
  const { organisation = '', achievement = '', version = '' } = useAddressParts();
  return { organisation, achievement, version: Number(version) };
};
