/** English words of the debrief. */
import type { Grade } from '../../../engine/index.ts';
import { count } from './count.ts';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

const MINUTE = 60;
const FIVE = 5;
const TEN = 10;
/** From here on seconds are not worth telling. */
const LONG = 3 * MINUTE;

function some(number: number): string {
  return number === 0 ? 'none' : String(number);
}

/** As it is written beside a fold, and as it is said. */
function time(seconds: number): { readonly written: string; readonly said: string } {
  if (seconds > LONG) return minutes(Math.round(seconds / MINUTE), 0);
  const step = seconds < MINUTE ? FIVE : TEN;
  const near = Math.max(step, Math.ceil(seconds / step) * step);
  return minutes(Math.floor(near / MINUTE), near % MINUTE);
}

function minutes(number: number, rest: number) {
  const seconds = count(rest, 'second', 'seconds');
  if (number === 0) return { written: `${rest} s`, said: seconds };
  const said = count(number, 'minute', 'minutes');
  return rest === 0
    ? { written: `${number} min`, said }
    : { written: `${number} min ${rest}`, said: `${said} ${seconds}` };
}

export const DEBRIEF = {
  notYet: 'The debrief opens at the end of a chapter. Play on; what you choose is kept.',
  toRun: 'Return to your run',
  print: 'Print',
  notPrinted:
    'If no print came, this browser does not let the page print here. Its text is selected: copy it, or open the game in a tab of its own.',
  all: 'All decisions',
  backToChapter: 'Back to the chapter',
  next: 'Next decision',
  first: 'First decision',
  replay: 'Replay this choice',
  inventions: 'Inventions',
  index: {
    title: 'What you decided',
    decisions: (number: number) => count(number, 'decision', 'decisions'),
    about:
      'You are yourself again. The person you played was invented; what is set beside your choices is not, and each sentence of it says how sure we are.',
    question: (title: string) => `Before you look: ${title}`,
    you: 'You: ',
    behind: 'The record behind it: ',
  },
  chapter: {
    aside: (role: string, number: number) => `${role}, chapter ${number}`,
    /** How many are read first and how long they take, and all of them. */
    times: (first: number, short: string, whole: string) =>
      `${count(first, 'decision', 'decisions')} first, ${short}; everything, ${whole}`,
    /** @param role A title: "The delegate". */
    stepOut: (role: string) =>
      `You are yourself again. ${role} was invented; what is set beside the choices is not.`,
    road: 'Your road',
    turned: 'The chapter turned on these',
    rest: 'The rest',
    all: 'What you decided',
    /** Before an entry that is not there any more. */
    gone: 'Gone again:',
    nothing: 'Nothing came to you in this chapter, and nothing was put on paper.',
    nobodyCouldTell:
      'A kindness may cost, and an insult may save; nobody could tell. Nothing is scored.',
  },
  final: {
    title: 'You are yourself again',
    door: 'The whole road',
    aside: (role: string) => `${role}, invented`,
    /** All that is written here. */
    times: (time: string) => `${time} to read`,
    road: 'Your road',
    record: 'The record',
    silent: 'silent:',
    saw: 'You saw',
    heard: 'You only heard',
    /** Before who told it. */
    from: (who: string) => `From ${who}:`,
    testified: 'You would have testified',
    beside: 'Those beside you',
    invented: 'invented by us',
    ifReal: (grade: string) => `if it were real: ${grade}`,
    numbers: 'Whose the numbers are',
    judged: 'Before you began',
    asked: 'You were asked: ',
    /** What stands before the answer that was given, and after it. */
    said: (sure: number): readonly [string, string] => [
      'You said: ',
      `, ${sure} of 100 sure. Nobody marks it. Would you say the same now?`,
    ],
    game: 'What the game does wrong',
    clear: 'Too clear',
    easy: 'Too easy',
    personal: 'Too personal',
  },
  /** In a page's head: where it stands, and how long it takes, short and whole. */
  short: (place: string, seconds: string, whole: string) =>
    `${place} · ${seconds}; everything, ${whole}`,
  did: 'What you did',
  says: 'What the record says',
  asks: 'One question',
  asksOf: 'Say it to somebody, or keep it.',
  /** What a grade says, in a line. */
  meant: {
    documented:
      'Documented: records say so, and the records stand. What they mean may be disputed.',
    probable: 'Probable: well supported, not beyond doubt.',
    contested: 'Contested: historians who know the same papers disagree.',
    testimony: 'Testimony: somebody said so, and nothing else confirms it.',
    legend: 'Legend: people tell it, and there is no good evidence for it.',
  } satisfies Record<Grade, string>,
  graded: 'That grades the record’s sentence, not what you did.',
  reviewed: (when: string) => `Last reviewed ${when}.`,
  deeper: {
    heading: 'Dig deeper',
    hint: 'opens here; Escape closes',
    thatDay: 'That day',
    conduct: (number: number) => `On record: ${some(number)}`,
    dissent: (number: number) => `Who disagrees: ${some(number)}`,
    silent: (silent: number, unread: number) =>
      `Silent: ${some(silent)} · not read by us: ${some(unread)}`,
    invented: (number: number) => `Invented by us: ${some(number)}`,
    claims: (number: number) => `Course text: ${number}`,
    sources: (number: number) => `Sources: ${some(number)}`,
    none: 'None that we know of.',
    noneRead: 'None that we have found.',
    noneInvented: 'Nothing here.',
    all: 'All of it',
    prints: 'prints',
    toShort: 'Back to the short page',
  },
  time,
  place: (at: number, of: number) => `Decision ${at} of ${of}`,
  you: {
    heading: 'You',
    ways: (number: number) =>
      number === 1
        ? 'The one way through this choice:'
        : `The ${(NUMBERS[number] ?? String(number)).toLowerCase()} ways through this choice:`,
    taken: ', you took this',
    thatDay: 'That day',
  },
  record: {
    heading: 'The record',
    how: (how: string, reviewed: string) => `How we know: ${how}. Last reviewed ${reviewed}.`,
    grade: (grade: string) => `Grade: ${grade}. The scale:`,
    conduct: 'What is on record',
    range: 'A range, not a right answer.',
    dissent: 'Who disagrees',
    silent: 'The record is silent',
    unread: 'Not read, or not found, by us',
    courseText: 'The course text',
    /** What stands before a claim, with where it stands in the course text. Our words: no quotation. */
    itSays: (where: string | undefined) =>
      where === undefined ? 'In short, it says: ' : `In short, it says (${where}): `,
    better: 'Better: ',
    /** Before what the record adds to a claim that is right. */
    onRecord: 'On record: ',
    work: ' work ',
    think: 'Think',
    backToText: 'Back to the text',
  },
  invented: {
    heading: 'Invented by us',
    title: 'What we invented',
    aside: 'and what nobody knows',
    about:
      'What we made up, and what nobody knows. Where a line names something that is on paper, the rest of the line is ours. It could have been so and left no paper; it stands on no scale.',
    people: 'Invented people',
  },
  question: {
    youFirst: 'You first',
    answers: 'The answers',
    agreed: 'Nobody disputes: ',
    ask: 'Before you look: what do you think?',
    cannotTell: 'I cannot tell',
    howSure: 'How sure?',
    sure: (sure: number) => `${sure} of 100`,
    onPaper:
      'Write it on paper. This page keeps nothing and sends nothing; nobody is told whether an answer was right.',
    show: 'Show the answers',
    /** What stands before the answer that the reader gave, and after it. */
    said: (sure: number): readonly [string, string] => ['You said: ', `, ${sure} of 100 sure.`],
    grades:
      'A grade says how sure it is that somebody said or did a thing, and not that the answer above it is right. A historian’s judgement is an opinion: it is probable or contested, and never documented.',
    strongest: 'The strongest argument',
    against: 'What counts against it',
    also: 'Held as well',
    stands: 'Where it stands',
    changed: 'Has it changed your mind? From … to … because … And how sure are you now, of 100?',
  },
};
