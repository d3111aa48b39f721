/** Lays pictures out on one sheet with their words under them, and writes it as JPEG. */
const WIDTH = 1680;
const styleOf = (
  columns,
) => `body{margin:16px;background:#555;color:#fff;font:15px/1.3 sans-serif;width:${WIDTH}px}
main{display:grid;grid-template-columns:repeat(${columns},1fr);gap:12px}
figure{margin:0}img{width:100%;display:block}figcaption{max-height:5.2em;overflow:hidden}`;

export async function printSheet(browser, name, pictures, file, columns = 4) {
  const page = await browser.newPage({ viewport: { width: WIDTH + 32, height: 900 } });
  const figures = pictures.map(
    ({ words, jpeg }) =>
      `<figure><img src="data:image/jpeg;base64,${jpeg.toString('base64')}"><figcaption>${escaped(words)}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>${styleOf(columns)}</style><h1>${escaped(name)}</h1><main>${figures.join('')}</main>`,
  );
  await page.screenshot({ path: file, type: 'jpeg', quality: 80, fullPage: true });
  await page.close();
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
