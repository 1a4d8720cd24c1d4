/** A pair of text colour and tint; what it says is always said in words too. */
export type Tone = 'good' | 'caution' | 'bad' | 'neutral' | 'practice' | 'accent';
