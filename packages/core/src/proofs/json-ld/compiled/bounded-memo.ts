/**
 * Remembers what was worked out, up to twice `size` entries. What is asked for
 * stays; what nobody asked for while `size` others came is forgotten. Keys come
 * out of strangers' documents, so no table here may grow with their number.
 */
export class BoundedMemo<T> {
  private readonly size: number;
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  constructor(size: number) {
    this.size = size;
  }

  get(key: string): T | undefined {
    const found = this.young.get(key);
    if (found !== undefined) return found;
    const kept = this.old.get(key);
    if (kept !== undefined) this.set(key, kept);
    return kept;
  }

  set(key: string, value: T): void {
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
