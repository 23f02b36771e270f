//! Tables of the schema `identity`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Who changed what: append-only, written by triggers, by month.
    identity.audit_log (id, occurred_at) {
        id -> Uuid,
        occurred_at -> Timestamptz,
        organization_id -> Nullable<Uuid>,
        actor_user_id -> Nullable<Uuid>,
        action -> Text,
        entity_type -> Text,
        entity_id -> Nullable<Uuid>,
        /// pii: the row before the change, without secrets.
        before -> Nullable<Jsonb>,
        /// pii: the row after the change, without secrets.
        after -> Nullable<Jsonb>,
    }
}

diesel::table! {
    /// Names that were. Nobody but staff reads them, and reading is logged; a former handle answers 404, never a redirect.
    identity.former_names (id) {
        id -> Uuid,
        profile_id -> Uuid,
        kind -> Text,
        /// pii: a former name.
        name -> Text,
        replaced_at -> Timestamptz,
    }
}

diesel::table! {
    /// Links that let somebody join: to one address, or open to whoever has the link.
    identity.invitations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: to whom it was sent; null for an open link.
        email -> Nullable<Text>,
        role -> Text,
        /// SHA-256 of the token in the link.
        token -> Bytea,
        invited_by -> Nullable<Uuid>,
        max_uses -> Integer,
        uses -> Integer,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// The name on papers; nobody but the person reads it, contracts ask the person for it.
    identity.legal_names (profile_id) {
        profile_id -> Uuid,
        user_id -> Uuid,
        /// pii: never shown on a page of others.
        legal_name -> Text,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Tries to sign in, for throttling; old rows are dropped daily.
    identity.login_attempts (id) {
        id -> Uuid,
        /// SHA-256 of address or network, so that the table names nobody.
        subject -> Bytea,
        succeeded -> Bool,
        attempted_at -> Timestamptz,
    }
}

diesel::table! {
    /// Links in mails: each works once and for a short time.
    identity.one_time_tokens (id) {
        id -> Uuid,
        /// Null while somebody registers: the person is made when the address is confirmed.
        user_id -> Nullable<Uuid>,
        purpose -> Text,
        /// SHA-256 of the token in the link.
        token -> Bytea,
        /// pii: what the link is for, such as the new address.
        payload -> Jsonb,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who belongs to an organisation, and as what.
    identity.organization_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        user_id -> Uuid,
        role -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The tenant: every row of every system belongs to exactly one.
    identity.organizations (id) {
        id -> Uuid,
        name -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Mails that wait to be sent; without a mail server they stay and are shown at /dev/outbox in development.
    identity.outbox (id) {
        id -> Uuid,
        /// pii: the address.
        recipient -> Text,
        subject -> Text,
        /// pii: the whole mail.
        text_body -> Text,
        /// pii: the whole mail.
        html_body -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What others see of a person.
    identity.profiles (id) {
        id -> Uuid,
        user_id -> Uuid,
        /// The person's address: /people/{handle}.
        handle -> Text,
        /// pii: the name everybody sees.
        display_name -> Text,
        /// pii: the name in the scene; shown beside the display name.
        ballroom_name -> Nullable<Text>,
        pronouns -> Nullable<Text>,
        /// pii: Markdown.
        bio -> Nullable<Text>,
        avatar_asset_id -> Nullable<Uuid>,
        cover_asset_id -> Nullable<Uuid>,
        role -> Text,
        status -> Text,
        /// Who finds the public page: everybody, signed-in people, nobody else.
        visibility -> Text,
        /// pii: [{"label": text, "url": text}].
        social_links -> Jsonb,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Long-lived tokens of API clients, hashed; each is used once and replaced.
    identity.refresh_tokens (id) {
        id -> Uuid,
        user_id -> Uuid,
        token -> Bytea,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a role may do in an organisation: words such as sites.update. Owners may do everything.
    identity.role_permissions (organization_id, role, permission) {
        organization_id -> Uuid,
        role -> Text,
        permission -> Text,
    }
}

diesel::table! {
    /// One signed-in device.
    identity.sessions (id) {
        id -> Uuid,
        user_id -> Uuid,
        /// SHA-256 of the cookie's token.
        token -> Bytea,
        /// pii: the browser's own name, so that the person recognises the device.
        user_agent -> Nullable<Text>,
        /// pii: address at sign-in.
        ip -> Nullable<Inet>,
        created_at -> Timestamptz,
        last_seen_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    /// Settings of the whole installation.
    identity.system_settings (id) {
        id -> Uuid,
        key -> Text,
        value -> Jsonb,
        description -> Nullable<Text>,
        category -> Nullable<Text>,
        is_public -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How the application behaves for one person.
    identity.user_settings (id) {
        id -> Uuid,
        user_id -> Uuid,
        theme -> Text,
        language -> Text,
        /// IANA zone name.
        timezone -> Text,
        notifications -> Jsonb,
        privacy -> Jsonb,
        content_filters -> Jsonb,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A person's sign-in. One row per person on the whole platform.
    identity.users (id) {
        id -> Uuid,
        /// pii: where mail goes; unique without regard to case.
        email -> Text,
        /// When the address was confirmed; null until then.
        email_verified -> Nullable<Timestamptz>,
        /// Argon2id in PHC form; null for people who sign in by link only.
        hashed_password -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        last_login_at -> Nullable<Timestamptz>,
        deleted_at -> Nullable<Timestamptz>,
    }
}
