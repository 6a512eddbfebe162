// Makes the app panic in the real build: what was compiled of a function is overwritten, in the page, with
// what a panic is in WebAssembly. It knows the binary format so far, and nothing of the app.

/** JavaScript for a page to run first: exported functions whose name matches `pattern` panic when called. */
export function panicIn(pattern) {
  return `{
    const { compile } = WebAssembly;
    const spoil = ${spoilt};
    WebAssembly.compile = async (bytes) => compile(spoil(new Uint8Array(bytes), ${pattern}));
    WebAssembly.compileStreaming = async (response) => WebAssembly.compile(await (await response).arrayBuffer());
  }`;
}

/** Runs in the page, so it brings along all that it needs. */
function spoilt(bytes, pattern) {
  const [IMPORTS, EXPORTS, CODE] = [2, 7, 10];
  const [UNREACHABLE, NOP, END] = [0x00, 0x01, 0x0b];
  let at = 8;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const name = () => {
    const length = number();
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  const wanted = new Set();
  let imported = 0;
  const sections = {
    [IMPORTS]() {
      imported = number();
      for (let left = imported; left > 0; left -= 1) {
        name(), name();
        if (bytes[at++] !== 0) throw new Error('expected to import nothing but functions');
        number();
      }
    },
    [EXPORTS]() {
      for (let left = number(); left > 0; left -= 1) {
        const isWanted = pattern.test(name());
        const isFunction = bytes[at++] === 0;
        const index = number();
        if (isWanted && isFunction) wanted.add(index);
      }
      if (wanted.size === 0) throw new Error('expected a function of that name, found none');
    },
    [CODE]() {
      const count = number();
      for (let index = imported; index < imported + count; index += 1) {
        const size = number();
        if (wanted.has(index)) {
          // No locals, a panic, and an end.
          bytes.fill(NOP, at, at + size);
          bytes.set([0, UNREACHABLE], at);
          bytes[at + size - 1] = END;
        }
        at += size;
      }
    },
  };

  while (at < bytes.length) {
    const section = bytes[at++];
    const size = number();
    const end = at + size;
    sections[section]?.();
    at = end;
  }
  return bytes;
}
