import { expect, test } from 'vitest';
import { keyAction } from './suggestions-list.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };
const pressed = (key: string, more: Partial<typeof none> = {}): KeyboardEvent =>
  ({ ...none, ...more, key }) as KeyboardEvent;

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, -1],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, -1],
  ['Escape', 1, 'close'],
  ['Enter', 1, 'go'],
  ['Enter', -1, null],
  ['Home', 1, null],
  ['Tab', 1, null],
  ['п', 1, null],
])('an open list of three, %s at %i: %s', (key, at, action) => {
  expect(keyAction(pressed(key), { open: true, at, count: 3 })).toBe(action);
});

test('a closed list leaves the keys to others, Alt with an arrow opens and closes it', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'])
    expect(keyAction(pressed(key), { open: false, at: -1, count: 3 })).toBe(null);
  const down = pressed('ArrowDown', { altKey: true });
  expect(keyAction(down, { open: false, at: -1, count: 3 })).toBe('open');
  expect(keyAction(down, { open: false, at: -1, count: 0 })).toBe(null);
  expect(keyAction(pressed('ArrowUp', { altKey: true }), { open: true, at: 1, count: 3 })).toBe('close');
});

test('a key that composes a letter is not meant', () => {
  expect(keyAction(pressed('Enter', { isComposing: true }), { open: true, at: 1, count: 3 })).toBe(null);
});
