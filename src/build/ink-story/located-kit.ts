/** The figure kit as the story's assets hold it: what people wear and hold, each entry with its line. */
import { join } from 'node:path';
import {
  decodeAttribute,
  decodeDress,
  decodeHat,
  type Attribute,
  type Dress,
  type Hat,
  type Kit,
} from '../../engine/core/stage/kit.ts';
import {
  decodeCrowdHead,
  decodeCrowdPerson,
  type CrowdHead,
  type CrowdPerson,
} from '../../engine/core/stage/crowd-kit.ts';
import type { Decoder } from '../../engine/core/decode.ts';
import type { BuildFault } from './build-fault.ts';
import type { Located } from './located.ts';
import { readEntries } from './yaml-file.ts';

export type LocatedKit = {
  readonly dress: readonly Located<Dress>[];
  readonly hats: readonly Located<Hat>[];
  readonly attributes: readonly Located<Attribute>[];
  readonly crowd: readonly Located<CrowdPerson>[];
  readonly crowdHeads: readonly Located<CrowdHead>[];
};

/** `folder` is `assets/people`; what goes wrong is added to `faults`. */
export function readKit(folder: string, faults: BuildFault[]): LocatedKit {
  const read = <T>(name: string, decoder: Decoder<T>): readonly Located<T>[] => {
    const { entries, faults: found } = readEntries(join(folder, name), decoder);
    faults.push(...found);
    return entries;
  };
  return {
    dress: read('dress.yaml', decodeDress),
    hats: read('hats.yaml', decodeHat),
    attributes: read('attributes.yaml', decodeAttribute),
    crowd: read('crowd.yaml', decodeCrowdPerson),
    crowdHeads: read('crowd-heads.yaml', decodeCrowdHead),
  };
}

export function plainKit({ dress, hats, attributes, crowd, crowdHeads }: LocatedKit): Kit {
  return {
    dress: dress.map(({ value }) => value),
    hats: hats.map(({ value }) => value),
    attributes: attributes.map(({ value }) => value),
    crowd: crowd.map(({ value }) => value),
    crowdHeads: crowdHeads.map(({ value }) => value),
  };
}
