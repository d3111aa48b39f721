/** The places there are, and the folder that each is drawn into. */
import { hall } from './hall.mjs';
import { registration } from './registration.mjs';

const place = (id, layers, folder = `assets/scenes/${id}`) => ({ id, folder, layers });

export const PLACES = [place('registration', registration), place('hall', hall)];
