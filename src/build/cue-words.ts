/** What each cue does and how long it holds, for the authors' guide. Apart from the table, which every page loads. */

/** By name: effect and scope. The build's tests see to it that none is missing. */
export const CUE_WORDS: Readonly<Record<string, readonly [effect: string, scope: string]>> = {
  scene: ['names the scene; its title and date stand over the picture', 'scene'],
  place: [
    'new backdrop; clears actors, cards and camera; keeps look, room, music',
    'until the next place',
  ],
  look: ['how sure we are of what is shown', 'until the next look'],
  enter: ['an actor comes in', 'until leave or the next place'],
  leave: ['an actor goes out', 'actors'],
  pose: [
    'an actor takes a pose, or moves; with `sit` it is taken sitting; `point`, `shrink`, `whisper`, `hold` and `give` may name with whom, and the last three bring the actor there',
    'actors',
  ],
  gaze: [
    'where an actor looks: at somebody, to a spot, away from who speaks, down, or out at the reader; `speaker`: at who speaks, as everybody does without this cue',
    'until the next gaze or enter of this actor',
  ],
  rim: [
    'a rim of light round an actor who must be seen and does not speak',
    'until leave or the next enter of this actor',
  ],
  crowd: ['what the place’s crowd does', 'until the next crowd or place'],
  light: ['dusk, lamp, beams …', 'until the next light or place'],
  camera: ['moves the camera, then it comes to rest', 'until the next camera or place'],
  cut: ['the transition of the next change', 'one change'],
  card: ['a document, map or title card over the stage', 'until none or the next place'],
  type: [
    'words set behind the people like a poster, enormous; they also stand in the text of the passage',
    'until none, the next type or place',
  ],
  music: ['music, looped, with fades', 'until none or the next music'],
  room: ['the sound of the room, looped, with fades', 'until none or the next room'],
  event: ['one sound, with its caption', 'once'],
  speaker: ['who is lit while the line is read; prints no label', 'one line'],
  decision: ['marks the choice point that follows as a decision with a debrief', 'choice point'],
  piece: [
    'a set piece on the stage, to be handled there instead of in the list; the list stays',
    'choice point',
  ],
  debrief: ['the chapter is over: its debrief is offered', 'moment'],
  source: ['what this line rests on', 'one line'],
  status: ['the grade of this line', 'one line'],
  note: ['what a reader may want to be warned of or to switch off', 'one line'],
  why: ['on a choice: it is shown and cannot be taken, and why; on a line before the choices: why a way is missing there, said by the map', 'choice point'], // prettier-ignore
  id: ['in a choice’s brackets: its stable id', 'choice'],
  CLEAR: ['empties the sheet', 'moment'],
  RESTART: ['ends the run and starts a new one', 'moment'],
  UNCLICKABLE: ['the choice is shown and cannot be taken', 'moment'],
  AUDIO: ['one sound (as in Inky’s export)', 'once'],
  AUDIOLOOP: ['a looped sound (as in Inky’s export)', 'until none'],
  IMAGE: ['a picture (as in Inky’s export)', 'until the next picture or place, or `IMAGE: none`'],
  BACKGROUND: [
    'a picture (as in Inky’s export)',
    'until the next picture or place, or `IMAGE: none`',
  ],
  CLASS: ['a style for the line (as in Inky’s export)', 'one line'],
  LINK: ['the line is a link', 'one line'],
  LINKOPEN: ['the line is a link to a new tab', 'one line'],
  title: ['about the story (as in Inky’s export)', 'story'],
  author: ['about the story (as in Inky’s export)', 'story'],
  theme: ['about the story (as in Inky’s export)', 'story'],
};
