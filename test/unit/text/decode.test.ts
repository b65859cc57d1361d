import assert from 'node:assert/strict';
import { decodeText } from '../../../src/text/decode';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  const text = '原告：\u{20000}某\r\n';
  const accepted: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', utf8(text), text],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`), text],
    ['UTF-16 LE with a byte order mark', utf16(`\uFEFF${text}`, true), text],
    ['UTF-16 BE with a byte order mark', utf16(`\uFEFF${text}`, false), text],
    ['an empty file', new Uint8Array(), ''],
    ['a byte order mark alone', utf16('\uFEFF', true), ''],
    ['one byte', utf8('a'), 'a'],
    ['a mark inside the text', utf8('a\uFEFFb'), 'a\uFEFFb'],
  ];
  for (const [name, bytes, expected] of accepted) {
    it(`decodes ${name}`, () => {
      assert.deepEqual(decodeText(bytes), { ok: true, text: expected });
    });
  }

  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['GBK', Uint8Array.of(0xd4, 0xad, 0xb8, 0xe6), 'encoding'],
    ['a cut-off character', utf8('原').slice(0, 2), 'encoding'],
    ['an encoded surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 'encoding'],
    ['an odd byte in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41), 'encoding'],
    ['a lone surrogate in UTF-16', utf16('\uFEFF\uD840', true), 'encoding'],
    ['NUL in UTF-8', utf8('a\0b'), 'binary'],
    ['NUL among invalid bytes', Uint8Array.of(0xff, 0x00, 0x80), 'binary'],
    ['NUL in UTF-16', utf16('\uFEFFa\0', false), 'binary'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'binary'],
    ['UTF-16 without a mark', utf16('ab', true), 'binary'],
  ];
  for (const [name, bytes, reason] of refused) {
    it(`refuses ${name} as ${reason}`, () => {
      assert.deepEqual(decodeText(bytes), { ok: false, reason });
    });
  }
});
