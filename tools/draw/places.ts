/** The places there are, the things on cards, and the folder that each is drawn into. */
import { gaps } from './cards/gaps.ts';
import { carried } from './cards/carried.ts';
import { kept } from './cards/kept.ts';
import { papers } from './cards/papers.ts';
import type { Layers } from './kit/place.ts';
import {
  absenceBench,
  absenceBoard,
  absenceChair,
  absenceClock,
  absenceFile,
  absencePocket,
  absenceReceiver,
} from './places/absences.ts';
import { archiveTable } from './places/archive_table.ts';
import { commandantRoom } from './places/commandant_room.ts';
import { commission } from './places/commission.ts';
import { commissionLamp } from './places/commission_lamp.ts';
import { commissionSheet } from './places/commission_sheet.ts';
import { corridor } from './places/corridor.ts';
import { corridorBoots } from './places/corridor_boots.ts';
import { corridorPane } from './places/corridor_pane.ts';
import { countDoor } from './places/count_door.ts';
import { countDoorGap } from './places/count_door_gap.ts';
import { delegationRoom } from './places/delegation_room.ts';
import { delegationRoomHandset } from './places/delegation_room_handset.ts';
import { demoRoom } from './places/demo_room.ts';
import { dutyRoom } from './places/duty_room.ts';
import { flat } from './places/flat.ts';
import { hall } from './places/hall.ts';
import { hallReverse } from './places/hall_reverse.ts';
import { hall1966 } from './places/hall_1966.ts';
import { hallDraft } from './places/hall_draft.ts';
import { hallMandates } from './places/hall_mandates.ts';
import { hallMuzzle } from './places/hall_muzzle.ts';
import { hallRow } from './places/hall_row.ts';
import { hotel } from './places/hotel.ts';
import { houseDoorway } from './places/house_doorway.ts';
import { liteinyCorridor } from './places/liteiny_corridor.ts';
import { liteinyRoom } from './places/liteiny_room.ts';
import { lorryBar } from './places/lorry_bar.ts';
import { lorryYard } from './places/lorry_yard.ts';
import { meeting } from './places/meeting.ts';
import { nevaIce } from './places/neva_ice.ts';
import { newspaperBoard } from './places/newspaper_board.ts';
import { nightOffice } from './places/night_office.ts';
import { notebook } from './places/notebook.ts';
import { passportLanding } from './places/passport_landing.ts';
import { platform } from './places/platform.ts';
import { redDawns } from './places/red_dawns.ts';
import { registration } from './places/registration.ts';
import { registrationLedger } from './places/registration_ledger.ts';
import { secondCar } from './places/second_car.ts';
import { sideDoor } from './places/side_door.ts';
import { smolnyGate } from './places/smolny_gate.ts';
import { smolnyLobby } from './places/smolny_lobby.ts';
import { smolnyRoom } from './places/smolny_room.ts';
import { snowGate } from './places/snow_gate.ts';
import { stairwell } from './places/stairwell.ts';
import { stenographers } from './places/stenographers.ts';
import { stenographersParquet } from './places/stenographers_parquet.ts';
import { stenographersSign } from './places/stenographers_sign.ts';
import { tauride } from './places/tauride.ts';
import { thirdFloor } from './places/third_floor.ts';
import { train } from './places/train.ts';
import { trainBerth } from './places/train_berth.ts';
import { trainWindow } from './places/train_window.ts';
import { villageHall } from './places/village_hall.ts';
import { villageOffice } from './places/village_office.ts';
import { villageOfficeKeys } from './places/village_office_keys.ts';
import { villageOfficeOrder } from './places/village_office_order.ts';
import { votingRoom } from './places/voting_room.ts';
import { votingRoomList } from './places/voting_room_list.ts';
import { votingRoomName } from './places/voting_room_name.ts';
import { votingRoomSlot } from './places/voting_room_slot.ts';
import { worksYard } from './places/works_yard.ts';
import { smolnyLobbyStretcher } from './places/smolny_lobby_stretcher.ts';
import { witnessBoots } from './places/witness_boots.ts';
import { witnessDesk } from './places/witness_desk.ts';
import { statementTable } from './places/statement_table.ts';
import { smolnyLobbyTag } from './places/smolny_lobby_tag.ts';
import { thirdFloorBox } from './places/third_floor_box.ts';
import { thirdFloorReverse } from './places/third_floor_reverse.ts';
import { smolnyLobbyReverse } from './places/smolny_lobby_reverse.ts';
import { worksYardHand } from './places/works_yard_hand.ts';
import { worksYardFaces } from './places/works_yard_faces.ts';

export type DrawnPlace = {
  readonly id: string;
  /** From the project's root. */
  readonly folder: string;
  readonly layers: Layers;
};

export const PLACES: readonly DrawnPlace[] = [
  place('registration', registration),
  place('registration_ledger', registrationLedger),
  place('hall', hall),
  place('hall_draft', hallDraft),
  place('hall_reverse', hallReverse),
  place('hall_muzzle', hallMuzzle),
  place('hall_mandates', hallMandates),
  place('hall_row', hallRow),
  place('stenographers', stenographers),
  place('stenographers_sign', stenographersSign),
  place('stenographers_parquet', stenographersParquet),
  place('village_office', villageOffice),
  place('village_office_order', villageOfficeOrder),
  place('village_office_keys', villageOfficeKeys),
  place('corridor', corridor),
  place('corridor_boots', corridorBoots),
  place('corridor_pane', corridorPane),
  place('notebook', notebook),
  place('delegation_room', delegationRoom),
  place('delegation_room_handset', delegationRoomHandset),
  place('count_door', countDoor),
  place('count_door_gap', countDoorGap),
  place('voting_room', votingRoom),
  place('voting_room_list', votingRoomList),
  place('voting_room_name', votingRoomName),
  place('voting_room_slot', votingRoomSlot),
  place('train', train),
  place('train_window', trainWindow),
  place('train_berth', trainBerth),
  place('village_hall', villageHall),
  place('meeting', meeting),
  place('commission', commission),
  place('commission_lamp', commissionLamp),
  place('commission_sheet', commissionSheet),
  place('flat', flat),
  place('hotel', hotel),
  place('third_floor', thirdFloor),
  place('hall_1966', hall1966),
  place('commandant_room', commandantRoom),
  place('night_office', nightOffice),
  place('lorry_yard', lorryYard),
  place('lorry_bar', lorryBar),
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
  place('snow_gate', snowGate),
  place('smolny_gate', smolnyGate),
  place('platform', platform),
  place('neva_ice', nevaIce),
  place('liteiny_corridor', liteinyCorridor),
  { id: 'cards', folder: 'assets/cards', layers: { ...papers, ...kept, ...carried, ...gaps } },
  place('smolny_lobby_stretcher', smolnyLobbyStretcher),
  place('witness_boots', witnessBoots),
  place('witness_desk', witnessDesk),
  place('statement_table', statementTable),
  place('smolny_lobby_tag', smolnyLobbyTag),
  place('third_floor_box', thirdFloorBox),
  place('third_floor_reverse', thirdFloorReverse),
  place('smolny_lobby_reverse', smolnyLobbyReverse),
  place('works_yard_hand', worksYardHand),
  place('absence_receiver', absenceReceiver),
  place('absence_chair', absenceChair),
  place('absence_clock', absenceClock),
  place('absence_bench', absenceBench),
  place('absence_board', absenceBoard),
  place('absence_file', absenceFile),
  place('absence_pocket', absencePocket),
  place('works_yard_faces', worksYardFaces),
  place('demo_room', demoRoom, 'tests/stories/demo/assets/places/demo_room'),
];

function place(id: string, layers: Layers, folder = `assets/places/${id}`): DrawnPlace {
  return { id, folder, layers };
}
