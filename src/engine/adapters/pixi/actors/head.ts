/** The head: an egg split in two tones, without features. Its seam is the gaze: where the seam lies, there somebody looks. */
import { tenth as r } from '../../../core/stage/limb.ts';
import type { Person } from '../../../core/stage/person.ts';
import { headBehind } from './head-behind.ts';
import { headInProfile } from './head-profile.ts';
import { corners, group, path, polygon } from './shapes.ts';
import type { HeadPose } from './stance.ts';
import { turned } from './turned.ts';
import { madeFor, type Wearer } from './wearer.ts';

/** The box a head is drawn in, hat and the end of a shawl and all; its middle is 0, 0. */
export const HEAD_BOX = { x: -64, y: -92, width: 128, height: 204 } as const;

/** How far the seam wanders in three-quarter, as a share of half the head. */
const SEAM = 0.46;
/** A head that looks down: how far it sinks, and how much further its hat. */
const [SINKS, HAT_SINKS] = [11, 8];

/** Centred on 0, 0. */
export function head(wearer: Wearer, pose: HeadPose): string {
  const isBare = pose.isBare && wearer.hat?.stays !== true;
  const bare = isBare ? { ...wearer, hat: undefined } : wearer;
  if (pose.isBehind) return headBehind(bare);
  if (pose.turn === 2 || pose.turn === -2) return headInProfile(bare, pose);
  return pose.isDown ? lookingDown(bare, pose.turn) : facing(bare, pose.turn);
}

function facing(wearer: Wearer, turn: number): string {
  const { person, hat, frame } = wearer;
  const { headWidth: w, headHeight: h } = frame;
  const seam = turn * SEAM * w;
  const covered = (drawing: string | undefined) => turned(madeFor(wearer, drawing), w * 1.3, seam);
  return (
    neck(person, h, turn) +
    madeFor(wearer, hat?.under) +
    split(person, w, h, seam) +
    (wearer.attribute?.held === 'face' ? covered(wearer.attribute.drawn) : '') +
    covered(hat?.front)
  );
}

/** The crown comes towards us, the chin sinks to the collar. */
function lookingDown(wearer: Wearer, turn: number): string {
  const { person, hat, frame } = wearer;
  const { headWidth: w, headHeight: h } = frame;
  const seam = turn * SEAM * w;
  const covered = (drawing: string | undefined) => turned(madeFor(wearer, drawing), w * 1.3, seam);
  return group(
    `translate(${turn * 4} ${SINKS}) rotate(${turn * 9})`,
    madeFor(wearer, hat?.under),
    split(person, w, h * 0.93, seam),
    wearer.attribute?.held === 'face'
      ? group('translate(0 8)', covered(wearer.attribute.drawn))
      : '',
    group(`translate(0 ${HAT_SINKS})`, covered(hat?.front)),
  );
}

/** The egg in its two tones; the chin goes a little with the seam. */
function split({ head: [light, shadow] }: Person, w: number, h: number, seam: number): string {
  const chin = seam * 0.3;
  const right = `C${r(w * 1.36)} ${r(-h)} ${r(w * 1.3)} ${r(h * 0.86)} ${r(chin)} ${r(h)}`;
  const left = `C${r(-w * 1.3)} ${r(h * 0.86)} ${r(-w * 1.36)} ${r(-h)} 0 ${r(-h)}`;
  const ridge =
    seam === 0
      ? ''
      : ` C${r(seam * 1.32)} ${r(h * 0.5)} ${r(seam * 1.32)} ${r(-h * 0.6)} 0 ${r(-h)}`;
  return (
    path(`M0 ${r(-h)} ${right} ${left}Z`, light) + path(`M0 ${r(-h)} ${right}${ridge}Z`, shadow)
  );
}

function neck({ head: [light, shadow] }: Person, h: number, turn: number): string {
  const back = -turn * 3;
  return (
    polygon(
      corners`${-13 + back},${h - 12} ${13 + back},${h - 12} 4,${h + 9} -4,${h + 9}`,
      `${light}-15`,
    ) +
    polygon(corners`${back},${h - 12} ${13 + back},${h - 12} 4,${h + 9} 0,${h + 9}`, `${shadow}-15`)
  );
}
