import { describe, expect, it } from 'vitest';
import { unsigned } from '../../../src/graph/managed/unsign.ts';

/** A jar of entries that are not compressed, with a comment at its end. */
function jarOf(entries: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    listed.writeUInt16LE(name.length, 28);
    listed.writeUInt16LE(3, 30);
    listed.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name + content));
    list.push(listed, Buffer.from(`${name}xtr`));
    at += head.length + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length / 2, 10);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(2, 20);
  return Buffer.concat([...local, ...list, end, Buffer.from('by')]);
}

const content = { 'a/B.class': 'META-INF/SIGNER.SF is named here', 'META-INF/services/a.B': 'a.B' };
const manifest = { 'META-INF/MANIFEST.MF': 'Name: a/B.class' };

describe('a jar', () => {
  it('loses its signature and the digests, and nothing else', () => {
    const signature = { 'META-INF/SIGNER.SF': 'digests', 'META-INF/signer.rsa': 'key' };
    const renamed = {
      'META-INF/MANIFEST.M_': 'Name: a/B.class',
      'META-INF/SIGNER.S_': 'digests',
      'META-INF/signer.rs_': 'key',
    };
    const jar = jarOf({ ...manifest, ...signature, ...content });
    expect(unsigned(jar)).toEqual(jarOf({ ...renamed, ...content }));
    expect(jar).toEqual(jarOf({ ...manifest, ...signature, ...content }));
  });

  it('without a signature is left alone', () => {
    const deeper = { 'META-INF/more/SIGNER.SF': 'no signature of this jar' };
    expect(unsigned(jarOf({ ...manifest, ...deeper, ...content }))).toBeNull();
    expect(unsigned(jarOf({}))).toBeNull();
  });

  it('that is none is refused', () => {
    expect(() => unsigned(Buffer.from('<html>not found</html>'))).toThrow('no list of entries');
    const cut = jarOf({ ...manifest, ...content }).subarray(40);
    expect(() => unsigned(cut)).toThrow();
  });
});
