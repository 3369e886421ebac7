import { expect, test } from 'vitest';
import { createHoverIntent } from './hover-intent.ts';

/** Hover intent with a clock that stands still until it is told to go on, and a list of what happened. */
function setUp(delay = { open: 300, close: 300 }) {
  let now = 0;
  const timers = new Map<symbol, { at: number; ring: () => void }>();
  const happened: string[] = [];
  const prepared: number[] = [];
  const intent = createHoverIntent<number>({
    delay,
    prepare: (number) => prepared.push(number),
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
  return { intent, happened, prepared, pass, openByHover };
}

test.each([300, 600])('a card opens after %i ms over its claim and not before', (open) => {
  const { intent, happened, pass } = setUp({ open, close: 300 });
  intent.move({ over: 1 });
  pass(open - 1);
  expect(happened).toEqual([]);
  pass(1);
  expect(happened).toEqual(['open 1']);
});

test('moving about over one claim does not put its opening off', () => {
  const { intent, happened, pass } = setUp();
  intent.move({ over: 1 });
  pass(200);
  intent.move({ over: 1 });
  pass(100);
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

test('a pinned card that is shut sets hovering free', () => {
  const { intent, happened, pass } = setUp();
  intent.pin(1);
  intent.closed(1);
  expect(intent.pinned()).toBeUndefined();
  intent.move({ over: 2 });
  expect(happened).toEqual([]);
  pass(300);
  expect(happened).toEqual(['open 2']);
});

test('another card that is shut leaves the pinned one pinned', () => {
  const { intent } = setUp();
  intent.pin(2);
  intent.closed(1);
  expect(intent.pinned()).toBe(2);
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

test('a card is prepared once when the pointer comes over its claim', () => {
  const { intent, prepared, pass } = setUp();
  intent.move({ over: 1 });
  intent.move({ over: 1 });
  pass(300);
  expect(prepared).toEqual([1]);
});
