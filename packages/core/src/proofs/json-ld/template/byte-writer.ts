import { toUtf8 } from '../../../base/index.ts';

/** Writes bytes into one buffer that is used again and again. */
export class ByteWriter {
  private buffer = new Uint8Array(32_768);
  private length = 0;

  /** What was written, until it is next reset. */
  get written(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  reset(): void {
    this.length = 0;
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  text(text: string): void {
    this.reserve(text.length);
    let { length } = this;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      // Whatever was written of it is written over.
      if (code > 0x7f) {
        this.bytes(toUtf8(text));
        return;
      }
      this.buffer[length] = code;
      length += 1;
    }
    this.length = length;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.written);
    this.buffer = larger;
  }
}
