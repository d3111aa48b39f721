/** The bench's two tables: loading beside the yardstick, clicks by themselves. */
import { median, percentile, table } from './figures.mjs';

const TIMES = [
  ['first paint', 'firstPaint'],
  ['first contentful paint', 'firstContent'],
  ['first answerable choice', 'choice'],
];

export function loadTable({ game, yardstick }) {
  const times = TIMES.map(([name, key]) => {
    const [ours, bare] = [game, yardstick].map((runs) => median(runs.map((run) => run[key])));
    return [name, ms(ours), ms(bare), (ours / bare).toFixed(2)];
  });
  const counts = [
    ['requests before it', 'requests', String],
    ['bytes before it', 'bytes', kilobytes],
    ['of them code', 'codeBytes', kilobytes],
    ['round trips deep', 'depth', String],
  ].map(([name, key, print]) => [
    name,
    ...[game, yardstick].map((runs) => print(median(runs.map((run) => run[key])))),
    '',
  ]);
  const head = [`load, median of ${game.length}`, 'game', 'bare page', 'ratio'];
  return table([head, ...times, ...counts]);
}

export function clickTable({ game, yardstick }) {
  const head = ['click → text', 'median', '95th', 'most', 'clicks'];
  const rows = Object.entries({ game, 'bare page': yardstick }).flatMap(([name, visits]) => {
    const clicks = visits.flatMap((visit) => visit.clicks);
    return [
      ['text shown', 'shown'],
      ['click heard', 'delay'],
      ['text written', 'changed'],
    ].map(([what, key]) =>
      figuresOf(
        `${name}: ${what}`,
        clicks.map((click) => click[key]),
      ),
    );
  });
  const long = game.flatMap(({ longTasks }) => longTasks.map((task) => task.ms));
  return table([head, ...rows, figuresOf('game: tasks over 50 ms', long)]);
}

function figuresOf(name, values) {
  const real = values.filter(Number.isFinite);
  return [name, ...[0.5, 0.95, 1].map((share) => ms(percentile(real, share))), real.length];
}

function ms(value) {
  return Number.isFinite(value) ? `${value.toFixed(0)} ms` : '–';
}

function kilobytes(size) {
  return `${(size / 1000).toFixed(1)} kB`;
}
