import type { ColumnType, Generated } from 'kysely';

type Time = ColumnType<Date, Date, Date>;

export interface PersonTable {
  readonly person_id: string;
  readonly name: string;
  readonly locale: string;
  readonly operator: Generated<boolean>;
  readonly practice_part: string | null;
  readonly practice_organisation: ColumnType<Readonly<Record<string, string>> | null, string | null, never>;
  readonly created_at: Time;
}

export interface EmailAddressTable {
  readonly person_id: string;
  readonly id: string;
  readonly email: string;
  readonly confirmed_at: Time | null;
  readonly is_primary: Generated<boolean>;
  readonly created_at: Time;
}

export interface SignInAddressTable {
  readonly email: string;
  readonly owner_id: string;
}

export interface SessionTable {
  readonly token_hash: Buffer;
  readonly owner_id: string;
  readonly started_at: Time;
  readonly renewed_at: Time;
  readonly expires_at: Time;
  readonly replaced: Generated<boolean>;
  readonly id: Generated<string>;
  readonly proven_at: Time | null;
}

export interface PasskeyTable {
  readonly person_id: string;
  readonly id: string;
  readonly credential_id: string;
  readonly public_key: Buffer;
  /** A bigint, which the driver reads as text. */
  readonly counter: ColumnType<string, number, number>;
  readonly transports: readonly string[];
  readonly synced: boolean;
  readonly name: string;
  readonly created_at: Time;
  readonly last_used_at: Time | null;
}

export interface PasskeyChallengeTable {
  readonly challenge_hash: Buffer;
  readonly purpose: 'add' | 'sign-in' | 'step-up';
  readonly holder_hash: Buffer;
  readonly expires_at: Time;
}

export interface StepUpCodeTable {
  readonly id: string;
  readonly session_id: string;
  readonly owner_id: string;
  readonly code_hash: Buffer | null;
  readonly tries: Generated<number>;
  readonly created_at: Time;
  readonly expires_at: Time;
}

export interface SignInLinkTable {
  readonly id: string;
  readonly purpose: 'sign-in' | 'confirm-email' | 'claim-installation';
  readonly token_hash: Buffer | null;
  readonly email: string | null;
  readonly owner_id: string | null;
  readonly next_path: Buffer | null;
  readonly locale: string;
  readonly created_at: Time;
  readonly expires_at: Time;
  readonly used_at: Time | null;
}

export interface PracticeMailTable {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly sent_at: Time;
}

/** The tables of migrations 0010, 0024 and 0025. */
export interface AccountsTables {
  readonly person: PersonTable;
  readonly email_address: EmailAddressTable;
  readonly sign_in_address: SignInAddressTable;
  readonly session: SessionTable;
  readonly sign_in_link: SignInLinkTable;
  readonly practice_mail: PracticeMailTable;
  readonly passkey: PasskeyTable;
  readonly passkey_challenge: PasskeyChallengeTable;
  readonly step_up_code: StepUpCodeTable;
}
