/** A browser's audio without a sound: its context keeps its own time, stands still when it does not run, and knows what would be heard. */

type Automation = { readonly kind: 'set' | 'ramp'; readonly value: number; readonly at: number };

/** As an AudioParam behaves: values set, and straight ramps between them. */
export class FakeParam {
  #events: Automation[] = [];

  setValueAtTime(value: number, at: number): this {
    return this.#add({ kind: 'set', value, at });
  }

  linearRampToValueAtTime(value: number, at: number): this {
    return this.#add({ kind: 'ramp', value, at });
  }

  cancelScheduledValues(from: number): this {
    this.#events = this.#events.filter(({ at }) => at < from);
    return this;
  }

  at(time: number): number {
    let last: Automation = { kind: 'set', value: 1, at: 0 };
    for (const next of this.#events) {
      if (next.at <= time) last = next;
      else if (next.kind === 'ramp')
        return last.value + ((next.value - last.value) * (time - last.at)) / (next.at - last.at);
      else return last.value;
    }
    return last.value;
  }

  #add(event: Automation): this {
    const after = this.#events.findIndex(({ at }) => at > event.at);
    this.#events.splice(after < 0 ? this.#events.length : after, 0, event);
    return this;
  }
}

export class FakeGain {
  readonly gain = new FakeParam();
  connect(): void {}
  disconnect(): void {}
}

class FakeSource {
  readonly playbackRate = new FakeParam();
  buffer: { readonly url: string } | null = null;
  loop = false;
  node: FakeGain | undefined;
  isPlaying = false;
  onended: (() => void) | null = null;
  connect(node: FakeGain): void {
    this.node = node;
  }
  disconnect(): void {}
  start(): void {
    this.isPlaying = true;
    if (!this.loop) setTimeout(() => this.onended?.());
  }
  stop(): void {
    this.isPlaying = false;
  }
}

export type FakeState = 'running' | 'suspended' | 'interrupted';

/** A page has one at a time. */
export class FakeContext extends EventTarget {
  static newest: FakeContext | undefined;
  state: FakeState = 'running';
  readonly sampleRate = 48_000;
  readonly destination = {};
  readonly sources: FakeSource[] = [];
  /** How often it was asked to go on. */
  resumes = 0;
  /** So many of the next requests are refused. */
  refusals = 0;
  #ran = 0;
  #since = Date.now();

  constructor() {
    super();
    FakeContext.newest = this;
  }

  get currentTime(): number {
    return (this.#ran + (this.state === 'running' ? Date.now() - this.#since : 0)) / 1000;
  }

  createGain(): FakeGain {
    return new FakeGain();
  }

  createBufferSource(): FakeSource {
    const source = new FakeSource();
    this.sources.push(source);
    return source;
  }

  createBuffer(): object {
    return {};
  }

  /** What was decoded of each file: a ramp, which steps down by nearly one where it turns over. */
  readonly decoded = new Map<string, Float32Array>();

  /** The fake request answers with its address in place of bytes. */
  decodeAudioData(url: string, done: (buffer: object) => void): void {
    const samples = Float32Array.from({ length: 4000 }, (_, i) => i / 4000);
    this.decoded.set(url, samples);
    done({ url, duration: 2, numberOfChannels: 1, getChannelData: () => samples });
  }

  resume(): Promise<void> {
    this.resumes += 1;
    if (this.refusals > 0) {
      this.refusals -= 1;
      return Promise.reject(new Error('Failed to start the audio device'));
    }
    this.turns('running');
    return Promise.resolve();
  }

  suspend(): Promise<void> {
    this.turns('suspended');
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  turns(state: FakeState): void {
    if (state === this.state) return;
    if (this.state === 'running') this.#ran += Date.now() - this.#since;
    this.#since = Date.now();
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  /** How loud a file is heard now: 0 when it is not, or when nothing is. */
  loudness(file: string): number {
    if (this.state !== 'running') return 0;
    return this.sources
      .filter(({ buffer, isPlaying }) => isPlaying && buffer?.url === file)
      .reduce((sum, { node }) => sum + (node?.gain.at(this.currentTime) ?? 0), 0);
  }

  /** How often a file was begun. */
  begun(file: string): number {
    return this.sources.filter(({ buffer }) => buffer?.url === file).length;
  }
}

class FakeRequest {
  readonly status = 200;
  response = '';
  onload = (): void => undefined;
  open(_: string, url: string): void {
    this.response = url;
  }
  send(): void {
    setTimeout(() => this.onload());
  }
}

class FakeAudio {
  readonly muted = false;
  readonly oncanplaythrough = null;
  canPlayType(): string {
    return 'maybe';
  }
}

export const FAKE_AUDIO = {
  AudioContext: FakeContext,
  XMLHttpRequest: FakeRequest,
  Audio: FakeAudio,
};
