/** The places there are, and the folder that each is drawn into. */
import { commission } from './commission/commission.mjs';
import { corridor } from './corridor/corridor.mjs';
import { countDoor } from './count_door/count_door.mjs';
import { delegationRoom } from './delegation_room/delegation_room.mjs';
import { demoRoom } from './demo_room/demo_room.mjs';
import { flat } from './flat/flat.mjs';
import { hall } from './hall/hall.mjs';
import { hotel } from './hotel/hotel.mjs';
import { meeting } from './meeting/meeting.mjs';
import { registration } from './registration/registration.mjs';
import { stenographers } from './stenographers/stenographers.mjs';
import { thirdFloor } from './third_floor/third_floor.mjs';
import { hall1966 } from './hall_1966/hall_1966.mjs';
import { commandantRoom } from './commandant_room/commandant_room.mjs';
import { nightOffice } from './night_office/night_office.mjs';
import { lorryYard } from './lorry_yard/lorry_yard.mjs';
import { smolnyLobby } from './smolny_lobby/smolny_lobby.mjs';
import { newspaperBoard } from './newspaper_board/newspaper_board.mjs';
import { redDawns } from './red_dawns/red_dawns.mjs';
import { tauride } from './tauride/tauride.mjs';
import { stairwell } from './stairwell/stairwell.mjs';
import { liteinyRoom } from './liteiny_room/liteiny_room.mjs';
import { archiveTable } from './archive_table/archive_table.mjs';
import { smolnyRoom } from './smolny_room/smolny_room.mjs';
import { dutyRoom } from './duty_room/duty_room.mjs';
import { worksYard } from './works_yard/works_yard.mjs';
import { houseDoorway } from './house_doorway/house_doorway.mjs';
import { passportLanding } from './passport_landing/passport_landing.mjs';
import { sideDoor } from './side_door/side_door.mjs';
import { secondCar } from './second_car/second_car.mjs';
import { smolnyGate } from './smolny_gate/smolny_gate.mjs';
import { platform } from './platform/platform.mjs';
import { nevaIce } from './neva_ice/neva_ice.mjs';
import { liteinyCorridor } from './liteiny_corridor/liteiny_corridor.mjs';
import { train } from './train/train.mjs';
import { villageHall } from './village_hall/village_hall.mjs';
import { villageOffice } from './village_office/village_office.mjs';
import { votingRoom } from './voting_room/voting_room.mjs';

const place = (id, layers, folder = `assets/places/${id}`) => ({ id, folder, layers });

export const PLACES = [
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
  place('demo_room', demoRoom, 'tests/stories/demo/assets/places/demo_room'),
];
