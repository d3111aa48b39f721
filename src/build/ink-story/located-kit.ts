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
import type { Decoder } from '../../engine/core/decode.ts';
import type { BuildFault } from './build-fault.ts';
import type { Located } from './located.ts';
import { readEntries } from './yaml-file.ts';

export type LocatedKit = {
  readonly dress: readonly Located<Dress>[];
  readonly hats: readonly Located<Hat>[];
  readonly attributes: readonly Located<Attribute>[];
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
  };
}

export function plainKit({ dress, hats, attributes }: LocatedKit): Kit {
  return {
    dress: dress.map(({ value }) => value),
    hats: hats.map(({ value }) => value),
    attributes: attributes.map(({ value }) => value),
  };
}
