import { expect, test } from 'vitest';
import { createHoverIntent } from './hover-intent.ts';

/** Hover intent with a clock that stands still until it is told to go on, and a list of what happened. */
function setUp(delay = { open: 300, close: 300 }) {
  let now = 0;
  const timers = new Map<symbol, { at: number; ring: () => void }>();
  const happened: string[] = [];
  const made: string[] = [];
  const intent = createHoverIntent<number>({
    delay,
    ready: (number) => made.push(`ready ${number}`),
    unready: () => made.push('away'),
    open: (number) => happened.push(`open ${number}`),
    close: (number) => happened.push(`close ${number}`),
    wait: (milliseconds, then) => {
      const timer = Symbol('timer');
      timers.set(timer, { at: now + milliseconds, ring: then });
      return () => timers.delete(timer);
    },
  });
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const [timer, { at, ring }] of timers) {
      if (at > now) continue;
      timers.delete(timer);
      ring();
    }
  };
  const openByHover = (over: number): void => {
    intent.move({ over });
    pass(300);
    happened.length = 0;
  };
  return { intent, happened, made, pass, openByHover };
}

test.each([300, 600])('a card opens after %i ms over its claim and not before', (open) => {
  const { intent, happened, pass } = setUp({ open, close: 300 });
  intent.move({ over: 1 });
  pass(open - 1);
  // Moving about over it does not put its opening off.
  intent.move({ over: 1 });
  expect(happened).toEqual([]);
  pass(1);
  expect(happened).toEqual(['open 1']);
});

test('a pointer that passes over a claim opens nothing', () => {
  const { intent, happened, pass } = setUp();
  intent.move({ over: 1 });
  pass(200);
  intent.move('elsewhere');
  pass(1000);
  expect(happened).toEqual([]);
});

test('of two claims passed over, the one on which the pointer stays opens after its own 300 ms', () => {
  const { intent, happened, pass } = setUp();
  intent.move({ over: 1 });
  pass(200);
  intent.move({ over: 2 });
  pass(299);
  expect(happened).toEqual([]);
  pass(1);
  expect(happened).toEqual(['open 2']);
});

test('with a card open, the next one opens at once', () => {
  const { intent, happened, openByHover } = setUp();
  openByHover(1);
  intent.move({ over: 2 });
  expect(happened).toEqual(['open 2']);
});

test('the next card opens at once while the one before waits to close, and only the new one closes later', () => {
  const { intent, happened, pass, openByHover } = setUp();
  openByHover(1);
  intent.move('elsewhere');
  pass(200);
  intent.move({ over: 2 });
  intent.closed(1);
  pass(1000);
  expect(happened).toEqual(['open 2']);
  intent.move('elsewhere');
  pass(300);
  expect(happened).toEqual(['open 2', 'close 2']);
});

test('a card closes 300 ms after the pointer left, however it moves elsewhere', () => {
  const { intent, happened, pass, openByHover } = setUp();
  openByHover(1);
  intent.move('elsewhere');
  pass(200);
  intent.move('elsewhere');
  pass(99);
  expect(happened).toEqual([]);
  pass(1);
  expect(happened).toEqual(['close 1']);
});

test.each([['the card', 'card'], ['the way to it', 'way'], ['its claim', { over: 1 }]] as const)(
  'a card stays open when the pointer comes back to %s',
  (_, place) => {
    const { intent, happened, pass, openByHover } = setUp();
    openByHover(1);
    intent.move('elsewhere');
    pass(299);
    intent.move(place);
    pass(1000);
    expect(happened).toEqual([]);
  },
);

test('after a card closed, the next one waits again', () => {
  const { intent, happened, pass, openByHover } = setUp();
  openByHover(1);
  intent.move('elsewhere');
  pass(300);
  intent.move({ over: 2 });
  expect(happened).toEqual(['close 1']);
  pass(300);
  expect(happened).toEqual(['close 1', 'open 2']);
});

test('a pinned card neither closes nor gives way', () => {
  const { intent, happened, pass, openByHover } = setUp();
  openByHover(1);
  intent.move('elsewhere');
  intent.pin(1);
  intent.move('elsewhere');
  pass(1000);
  intent.move({ over: 2 });
  pass(1000);
  expect(happened).toEqual([]);
  expect(intent.pinned()).toBe(1);
});

test('a pinned card that is shut sets hovering free, another one does not', () => {
  const { intent, happened, pass } = setUp();
  intent.pin(1);
  intent.closed(2);
  expect(intent.pinned()).toBe(1);
  intent.closed(1);
  expect(intent.pinned()).toBeUndefined();
  intent.move({ over: 2 });
  expect(happened).toEqual([]);
  pass(300);
  expect(happened).toEqual(['open 2']);
});

test('an interruption forgets the opening that is due, and tells for which claim it was', () => {
  const { intent, happened, pass } = setUp();
  expect(intent.interrupt()).toBeUndefined();
  intent.move({ over: 1 });
  pass(200);
  expect(intent.interrupt()).toBe(1);
  pass(1000);
  expect(happened).toEqual([]);
});

test('an interruption does not keep a card open that the pointer left', () => {
  const { intent, happened, pass, openByHover } = setUp();
  openByHover(1);
  intent.move('elsewhere');
  expect(intent.interrupt()).toBeUndefined();
  pass(300);
  expect(happened).toEqual(['close 1']);
});

test('a card shut by other means is not closed again, and opens anew after 300 ms', () => {
  const { intent, happened, pass, openByHover } = setUp();
  openByHover(1);
  intent.move('elsewhere');
  intent.closed(1);
  pass(1000);
  expect(happened).toEqual([]);
  intent.move({ over: 1 });
  pass(300);
  expect(happened).toEqual(['open 1']);
});

test('shortly before its opening a card is made ready, and the opening uses it', () => {
  const { intent, made, pass } = setUp();
  intent.move({ over: 1 });
  pass(249);
  expect(made).toEqual([]);
  pass(1);
  pass(50);
  expect(made).toEqual(['ready 1']);
});

test.each(['elsewhere', { over: 2 }] as const)('a card that was made ready is put away when the pointer goes on', (place) => {
  const { intent, made, pass } = setUp();
  intent.move({ over: 1 });
  pass(270);
  intent.move(place);
  expect(made).toEqual(['ready 1', 'away']);
});
