import { describe, expect, it } from 'vitest';
import { licencesText } from '../../src/build/licences-plugin.ts';
import { scratchFolder } from './scratch-folder.ts';

const OURS = { LICENSE: 'Ours to give.' };
const manifest = (license: string) =>
  JSON.stringify({ name: 'quiet', version: '1.2.3', license, author: 'A. Maker <a@b.c>' });

describe('the licences of a build', () => {
  it('begin with our own', () => {
    const { path } = scratchFolder(OURS);
    expect(licencesText(path, { modules: [], files: [] })).toMatch(/^Ours to give\./u);
  });

  it('name each package once, with its version and its own text, also one inside another', () => {
    const inner = 'node_modules/big/node_modules/@deep/inner';
    const { path } = scratchFolder({
      ...OURS,
      'node_modules/big/package.json': manifest('MIT').replace('quiet', 'big'),
      'node_modules/big/LICENSE.md': 'The big licence.',
      [`${inner}/package.json`]: manifest('ISC').replace('quiet', '@deep/inner'),
      [`${inner}/LICENCE`]: 'The inner licence.',
      [`${inner}/NOTICE.txt`]: 'And a notice.',
    });
    const text = licencesText(path, {
      modules: [
        `${path}/node_modules/big/a.js`,
        `\0${path}/node_modules/big/b.js?commonjs`,
        `${path}/${inner}/index.js`,
        `${path}/src/ours.ts`,
        '\0virtual:story',
      ],
      files: [],
    });
    expect(text.match(/The big licence\./gu)).toHaveLength(1);
    expect(text).toContain('big 1.2.3\nLicence: MIT');
    expect(text).toContain('@deep/inner 1.2.3');
    expect(text).toMatch(/The inner licence\.[^]*And a notice\./u);
  });

  it('give the standard text and the maker’s name for a package that has no text of its own', () => {
    const { path } = scratchFolder({
      ...OURS,
      'node_modules/quiet/package.json': manifest('MIT'),
    });
    const text = licencesText(path, { modules: [`${path}/node_modules/quiet/a.js`], files: [] });
    expect(text).toContain('Copyright (c) A. Maker');
    expect(text).toContain('Permission is hereby granted');
  });

  it('stop the build for a package whose licence nobody can read, and say what to do', () => {
    const { path } = scratchFolder({
      ...OURS,
      'node_modules/quiet/package.json': manifest('Odd-1.0'),
    });
    expect(() =>
      licencesText(path, { modules: [`${path}/node_modules/quiet/a.js`], files: [] }),
    ).toThrow(/quiet 1\.2\.3 is in the build.*Odd-1\.0.*Add it there/u);
  });

  it('have the texts that stand beside a font, a picture or a sound, and none beside what is not built', () => {
    const { path } = scratchFolder({
      ...OURS,
      'assets/fonts/OFL-serif.txt': 'The face’s licence.',
      'assets/fonts/serif.woff2': '',
      'assets/other/LICENSE': 'Of nothing here.',
    });
    const text = licencesText(path, {
      modules: [],
      files: ['assets/fonts/serif.woff2', 'index.html'],
    });
    expect(text).toContain('assets/fonts/OFL-serif.txt\n\nThe face’s licence.');
    expect(text).not.toContain('Of nothing here.');
    expect(text.match(/Ours to give\./gu)).toHaveLength(1);
  });
});
