import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who can sign in. */
@Entity({ name: 'users' })
export class User {
  @PrimaryColumn({ type: 'uuid', default: () => 'podpusher_uuid_v7()' })
  id: string;

  /** Lower case; unique. */
  @Column({ type: 'text', unique: true })
  email: string;

  @Column({ type: 'text', default: '' })
  name: string;

  /** Argon2id in PHC form. */
  @Column({ type: 'text', name: 'password_hash' })
  passwordHash: string;

  @Column({ type: 'text', default: 'en' })
  locale: string;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'email_verified_at', default: () => 'now()' })
  emailVerifiedAt: Date;

  /** Counts changes, for `expectedVersion`. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
