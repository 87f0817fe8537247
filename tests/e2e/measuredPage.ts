/** What can be measured of a page for those who see it otherwise: cut, covered and pale text, and pale controls. */
import type { Page } from '@playwright/test';

/** Texts that stick out of the window or of a box that hides the rest, and texts that lie on each other. */
export function cutOrCovered(page: Page, { pictures = true } = {}): Promise<string[]> {
  return page.evaluate((withPictures) => {
    const found = new Set<string>();
    const width = document.documentElement.clientWidth;
    const isScrolled = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const texts: { text: string; box: DOMRect; element: Element; floats: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      // Arrows and dots beside words may go.
      if (
        !/[\p{L}\p{N}]/u.test(text) ||
        element === null ||
        element.closest('.visually-hidden, option, script, noscript') !== null
      )
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) continue;
      if (!withPictures && element.closest('svg') !== null) continue;
      const chain: Element[] = [];
      for (let one: Element | null = element; one !== null; one = one.parentElement) chain.push(one);
      const styles = chain.map((one) => getComputedStyle(one));
      if (styles.some(({ clipPath }) => clipPath !== 'none')) continue;
      const scroller = chain.find(isScrolled);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.left < -50) continue;
        if (scroller === undefined && box.right > width + 1) found.add(`sticks out: ${text}`);
        for (const [index, one] of chain.entries()) {
          if (one === scroller) break;
          const { overflowX, overflowY, textOverflow, webkitLineClamp } = styles[index]!;
          // Shortened on purpose, with an ellipsis: the whole is one press away.
          if (
            textOverflow === 'ellipsis' ||
            webkitLineClamp !== 'none' ||
            one === document.documentElement ||
            one === document.body
          )
            continue;
          const edge = one.getBoundingClientRect();
          if (/hidden|clip/.test(overflowX) && box.right > edge.right + 2) found.add(`cut at the side: ${text}`);
          if (/hidden|clip/.test(overflowY) && box.bottom - box.height / 4 > edge.bottom)
            found.add(`cut below: ${text}`);
        }
        const floats = styles.some(({ position }) => /sticky|fixed/.test(position));
        if (scroller === undefined) texts.push({ text, box, element, floats });
      }
    }
    const modal = document.querySelector('dialog[open]');
    const compared = texts.filter(({ element, floats }) => !floats && (modal === null || modal.contains(element)));
    compared.sort((one, other) => one.box.top - other.box.top);
    compared.forEach((one, index) => {
      for (let next = index + 1; next < compared.length; next += 1) {
        const other = compared[next]!;
        if (other.box.top > one.box.bottom) break;
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        // The boxes of Chinese fonts are higher than their lines.
        if (wide > 3 && high > 0.4 * Math.min(one.box.height, other.box.height)) {
          found.add(`on each other: ${one.text} | ${other.text}`);
        }
      }
    });
    return [...found];
  }, pictures);
}

/** Texts, borders of controls and parts of pictures whose contrast is too low; 7 for figures, 4.5 for texts, 3 else. */
export function paleParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const known = new Map<string, Colour>();
    const colour = (css: string): Colour => {
      const already = known.get(css);
      if (already !== undefined) return already;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const read: Colour = [red, green, blue, alpha / 255];
      known.set(css, read);
      return read;
    };
    const over = (top: Colour, below: Colour): Colour => [
      top[0] * top[3] + below[0] * (1 - top[3]),
      top[1] * top[3] + below[1] * (1 - top[3]),
      top[2] * top[3] + below[2] * (1 - top[3]),
      1,
    ];
    const background = (element: Element | null): Colour => {
      if (element === null) return colour(getComputedStyle(document.documentElement).backgroundColor);
      const own = colour(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, background(element.parentElement));
    };
    const light = (part: number) => (part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = ([red, green, blue]: Colour) =>
      0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    const ratio = (one: Colour, below: Colour) => {
      const [first, second] = [luminance(over(one, below)), luminance(below)];
      return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    };
    const found = new Set<string>();
    const say = (what: string, measured: number, least: number) => {
      if (measured < least) found.add(`${what}: ${measured.toFixed(2)} < ${least}`);
    };
    // An amount, a rate, or a number with its thousands: what somebody decides by.
    const figure = /\d\.\d\d(?!\d)|\d ?%|\d,\d{3}|\d (元|yuan)/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (text === '' || element === null || element.closest('option, script, noscript, :disabled') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) continue;
      const { color, fill } = getComputedStyle(element);
      const ink = colour(element instanceof SVGElement ? fill : color);
      say(text.slice(0, 40), ratio(ink, background(element)), figure.test(text) ? 7 : 4.5);
    }
    for (const control of document.querySelectorAll('input, select, textarea')) {
      if (!control.checkVisibility() || control.closest('.visually-hidden') !== null) continue;
      const { borderTopColor, borderTopWidth, color } = getComputedStyle(control);
      if (/checkbox|radio/.test(control.getAttribute('type') ?? '')) continue;
      // A control without a border is known by the text that it shows.
      const isBorderless = borderTopWidth === '0px' || colour(borderTopColor)[3] === 0;
      const name = control.getAttribute('aria-label') ?? control.id;
      say(
        `border of ${name}`,
        ratio(colour(isBorderless ? color : borderTopColor), background(control.parentElement)),
        3,
      );
      say(`text of ${name}`, ratio(colour(color), background(control)), 7);
    }
    // Grids, grounds under an outline, and what only catches the pointer say nothing that is not said beside them.
    const decoration = /^_?(rule|band|ground|provisionalGround|stretch)[-_]/;
    for (const shape of document.querySelectorAll('svg :is(rect, path, line, circle)')) {
      if (
        !shape.checkVisibility() ||
        shape.closest('defs') !== null ||
        decoration.test(shape.getAttribute('class') ?? '')
      )
        continue;
      const { fill, stroke, opacity } = getComputedStyle(shape);
      const isLine = shape.tagName === 'line' || fill === 'none';
      const paint = isLine ? stroke : fill;
      if (paint === 'none' || paint.startsWith('url') || opacity === '0') continue;
      const inked = [paint, isLine ? paint : stroke].filter((one) => one !== 'none' && !one.startsWith('url'));
      const best = Math.max(...inked.map((one) => ratio(colour(one), background(shape))));
      say(`${shape.tagName} .${shape.getAttribute('class') ?? ''}`, best, 3);
    }
    return [...found];
  });
}

/** What is smaller than a finger’s or a trembling pointer’s 24 pixels, links in a line of text apart (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What lies under a dialog cannot be pressed.
    const pressable = document.querySelector('dialog[open]') ?? document;
    const targets = [
      ...pressable.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ];
    const shown = targets.filter((target) => target.checkVisibility() && target.closest('.visually-hidden') === null);
    const boxes = shown.map((target) => {
      const label = target.matches('input[type=checkbox], input[type=radio]') ? target.closest('label') : null;
      return { target, box: (label ?? target).getBoundingClientRect() };
    });
    return boxes
      .filter(({ target, box }) => {
        if (box.width >= 24 && box.height >= 24) return false;
        if (box.width < 2 || box.right < 0) return false;
        if (getComputedStyle(target).display === 'inline' && target.tagName === 'A') return false;
        // Spacing: a circle of 24 pixels around its middle touches no other target.
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        return boxes.some(({ target: other, box: far }) => {
          if (other === target || other.contains(target) || target.contains(other)) return false;
          const apart = Math.hypot(Math.max(far.left - x, 0, x - far.right), Math.max(far.top - y, 0, y - far.bottom));
          return apart < 12;
        });
      })
      .map(
        ({ target, box }) =>
          `${target.tagName} ${(target.getAttribute('aria-label') ?? target.textContent).slice(0, 30)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  });
}

/** Figures in a text that a voice would read wrongly: a dash between two numbers is not spoken, a bare month is sums. */
export function badlySpoken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = document.body.innerText.split('\n');
    const named = [...document.querySelectorAll('[aria-label], svg title, svg desc, .visually-hidden')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent,
    );
    // A month in a file is written as 2025-03, and the page says so by an example.
    return [...new Set([...said, ...named])].filter((text) =>
      /\d%? ?[–~～—] ?\d|(?<!\d|如 |as in )(19|20)\d\d-(0\d|1[0-2])(?![\d-])/.test(text),
    );
  });
}

/** By how many pixels the page can be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
