/** The places there are, the things on cards, and the folder that each is drawn into. */
import { gaps } from './cards/gaps.ts';
import { kept } from './cards/kept.ts';
import { papers } from './cards/papers.ts';
import type { Layers } from './kit/place.ts';
import { archiveTable } from './places/archive_table.ts';
import { commandantRoom } from './places/commandant_room.ts';
import { commission } from './places/commission.ts';
import { corridor } from './places/corridor.ts';
import { countDoor } from './places/count_door.ts';
import { delegationRoom } from './places/delegation_room.ts';
import { demoRoom } from './places/demo_room.ts';
import { dutyRoom } from './places/duty_room.ts';
import { flat } from './places/flat.ts';
import { hall } from './places/hall.ts';
import { hall1966 } from './places/hall_1966.ts';
import { hotel } from './places/hotel.ts';
import { houseDoorway } from './places/house_doorway.ts';
import { liteinyCorridor } from './places/liteiny_corridor.ts';
import { liteinyRoom } from './places/liteiny_room.ts';
import { lorryYard } from './places/lorry_yard.ts';
import { meeting } from './places/meeting.ts';
import { nevaIce } from './places/neva_ice.ts';
import { newspaperBoard } from './places/newspaper_board.ts';
import { nightOffice } from './places/night_office.ts';
import { passportLanding } from './places/passport_landing.ts';
import { platform } from './places/platform.ts';
import { redDawns } from './places/red_dawns.ts';
import { registration } from './places/registration.ts';
import { secondCar } from './places/second_car.ts';
import { sideDoor } from './places/side_door.ts';
import { smolnyGate } from './places/smolny_gate.ts';
import { smolnyLobby } from './places/smolny_lobby.ts';
import { smolnyRoom } from './places/smolny_room.ts';
import { stairwell } from './places/stairwell.ts';
import { stenographers } from './places/stenographers.ts';
import { tauride } from './places/tauride.ts';
import { thirdFloor } from './places/third_floor.ts';
import { train } from './places/train.ts';
import { villageHall } from './places/village_hall.ts';
import { villageOffice } from './places/village_office.ts';
import { votingRoom } from './places/voting_room.ts';
import { worksYard } from './places/works_yard.ts';

export type DrawnPlace = {
  readonly id: string;
  /** From the project's root. */
  readonly folder: string;
  readonly layers: Layers;
};

export const PLACES: readonly DrawnPlace[] = [
  place('registration', registration),
  place('hall', hall),
  place('stenographers', stenographers),
  place('village_office', villageOffice),
  place('corridor', corridor),
  place('delegation_room', delegationRoom),
  place('count_door', countDoor),
  place('voting_room', votingRoom),
  place('train', train),
  place('village_hall', villageHall),
  place('meeting', meeting),
  place('commission', commission),
  place('flat', flat),
  place('hotel', hotel),
  place('third_floor', thirdFloor),
  place('hall_1966', hall1966),
  place('commandant_room', commandantRoom),
  place('night_office', nightOffice),
  place('lorry_yard', lorryYard),
  place('smolny_lobby', smolnyLobby),
  place('newspaper_board', newspaperBoard),
  place('red_dawns', redDawns),
  place('tauride', tauride),
  place('stairwell', stairwell),
  place('liteiny_room', liteinyRoom),
  place('archive_table', archiveTable),
  place('smolny_room', smolnyRoom),
  place('duty_room', dutyRoom),
  place('works_yard', worksYard),
  place('house_doorway', houseDoorway),
  place('passport_landing', passportLanding),
  place('side_door', sideDoor),
  place('second_car', secondCar),
  place('smolny_gate', smolnyGate),
  place('platform', platform),
  place('neva_ice', nevaIce),
  place('liteiny_corridor', liteinyCorridor),
  { id: 'cards', folder: 'assets/cards', layers: { ...papers, ...kept, ...gaps } },
  place('demo_room', demoRoom, 'tests/stories/demo/assets/places/demo_room'),
];

function place(id: string, layers: Layers, folder = `assets/places/${id}`): DrawnPlace {
  return { id, folder, layers };
}
