import { describe, expect, it } from 'vitest';
import { hashOf, routeOf, type Route } from '../../../src/app/address/route.ts';

const ROUTES: readonly Route[] = [
  { kind: 'title' },
  { kind: 'opening', role: 'delegate' },
  { kind: 'play', run: undefined },
  { kind: 'play', run: 'run-1.a/b' },
  { kind: 'debrief', run: undefined, decision: undefined },
  { kind: 'debrief', run: 'run-1', decision: 'd02.ovation' },
  { kind: 'log' },
  { kind: 'settings' },
  { kind: 'runs', code: undefined },
  { kind: 'runs', code: 'AB12-34CD' },
  { kind: 'people' },
  { kind: 'glossary', term: undefined },
  { kind: 'glossary', term: 'vkpb' },
  { kind: 'sources' },
  { kind: 'about' },
];

describe('the address', () => {
  it.each(ROUTES.map((route) => [hashOf(route), route] as const))(
    '%s leads there and back',
    (hash, route) => {
      expect(routeOf(hash)).toEqual(route);
    },
  );

  it.each(['', '#', '#/'])('"%s" is the title', (hash) => {
    expect(routeOf(hash)).toEqual({ kind: 'title' });
  });

  it.each(['#/nowhere', '#/play%', '#main'])('%s names no screen, and breaks nothing', (hash) => {
    expect(routeOf(hash)).toBeUndefined();
  });
});
