//! Tables of the schema `identity`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// What happens in an organisation, across all systems, for people to read; by month. The log that proves is identity.audit_log.
    identity.activities (id, occurred_at) {
        id -> Uuid,
        occurred_at -> Timestamptz,
        organization_id -> Uuid,
        actor_type -> Text,
        /// pii: who did it; null for the system, integrations and people who are gone.
        actor_id -> Nullable<Uuid>,
        /// pii: filled in from the profile and changed with it; of a connection its name.
        actor_name -> Text,
        /// The connection that did it, for integrations.
        connection_id -> Nullable<Uuid>,
        /// Past tense: created, updated, commented, published.
        action -> Text,
        /// Table, such as crm.deals; its system says who may read the row.
        entity_type -> Text,
        entity_id -> Uuid,
        /// As it was called then; empty for people, whose names may change.
        entity_title -> Text,
        /// Names nobody: whoever is shown is looked up.
        description -> Nullable<Text>,
        /// What changed: {"from": any, "to": any}. Names nobody.
        metadata -> Nullable<Jsonb>,
        /// The crm.companies row that it concerns.
        client_id -> Nullable<Uuid>,
        /// The planning.projects row that it concerns.
        project_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// With what a program acts for a person: at most what the person may do, at most within its scopes. Erasure deletes the rows.
    identity.api_tokens (id) {
        id -> Uuid,
        /// pii: for whom it acts.
        user_id -> Uuid,
        /// The one organisation in which it works; null for the person's own things only.
        organization_id -> Nullable<Uuid>,
        /// pii: what the person calls it.
        name -> Text,
        /// SHA-256 of the token, which is shown once.
        token -> Bytea,
        /// The first characters, by which the person recognises it.
        hint -> Text,
        /// Words such as cms.read; none means that it only says who one is.
        scopes -> Array<Text>,
        rate_per_minute -> Integer,
        created_at -> Timestamptz,
        last_used_at -> Nullable<Timestamptz>,
        /// pii: from where it was used last.
        last_used_ip -> Nullable<Inet>,
        expires_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
    }
}

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
    /// Who wants nothing to do with whom. Only the person who blocks sees the row; auth.blocked_profiles() works both ways. Erasure deletes the rows.
    identity.blocks (id) {
        id -> Uuid,
        /// pii: who blocks.
        blocker_profile_id -> Uuid,
        /// Not marked: an export must not tell people who blocked them.
        blocked_profile_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// People who want their data, bring it along, or want to be forgotten: proof of when it was asked and done. Erasure keeps the rows.
    identity.data_requests (id) {
        id -> Uuid,
        /// pii: who asks.
        user_id -> Uuid,
        kind -> Text,
        state -> Text,
        /// The archive that was made or brought; a file of the person's own.
        file_id -> Nullable<Uuid>,
        /// When it starts; erasure waits some days in which it can be called off.
        due_at -> Timestamptz,
        started_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
        /// When the archive is removed.
        expires_at -> Nullable<Timestamptz>,
        /// How many rows of which table were exported, brought or erased.
        counts -> Jsonb,
        /// Why it failed, without personal data.
        error -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// Of an erasure: what becomes of posts and comments, deleted or kept without the name. Null is deleted.
        content -> Nullable<Text>,
    }
}

diesel::table! {
    /// Which account elsewhere belongs to whom. Made only while the person is signed in here, or together with the person: an address that a provider claims never opens an account that is there. Erasure deletes the rows.
    identity.external_logins (id) {
        id -> Uuid,
        /// pii: whose account it is.
        user_id -> Uuid,
        provider_id -> Uuid,
        /// pii: how the provider names the person.
        subject -> Text,
        /// pii: the address there, for showing only.
        email -> Nullable<Text>,
        created_at -> Timestamptz,
        last_used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Names that were. Nobody but staff reads them, and reading is logged; a former handle answers 404, never a redirect. Erasure deletes the rows.
    identity.former_names (id) {
        id -> Uuid,
        /// pii: whose name it was.
        profile_id -> Uuid,
        kind -> Text,
        /// pii: a former name.
        name -> Text,
        replaced_at -> Timestamptz,
    }
}

diesel::table! {
    /// Links that let somebody join: to one address, or open to whoever has the link. Erasure deletes the rows.
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
    /// Words that a person does not want to read: hidden, or behind a warning. Erasure deletes the rows.
    identity.keyword_filters (id) {
        id -> Uuid,
        /// pii: who filters.
        profile_id -> Uuid,
        /// pii: what somebody cannot bear says much about them.
        phrase -> Text,
        whole_word -> Bool,
        action -> Text,
        /// Where it holds: feed, comments, messages, notifications, profiles.
        contexts -> Array<Text>,
        expires_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The name on papers; nobody but the person reads it, contracts ask the person for it. Erasure deletes the rows.
    identity.legal_names (profile_id) {
        /// pii: whose name it is.
        profile_id -> Uuid,
        /// pii: whose name it is.
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
    /// Whose words a person does not want to see for now; the other does not learn of it. Erasure deletes the rows.
    identity.mutes (id) {
        id -> Uuid,
        /// pii: who mutes.
        profile_id -> Uuid,
        muted_profile_id -> Uuid,
        hides_notifications -> Bool,
        /// Null until taken back.
        expires_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Under which name somebody appears where; the display name where nothing is said. A legal name is never chosen here. Erasure deletes the rows.
    identity.name_choices (id) {
        id -> Uuid,
        /// pii: whose names they are.
        profile_id -> Uuid,
        /// results are lists of balls, credits stand under pictures and films.
        surface -> Text,
        name_kind -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What reaches a person over which channel, per kind and house. The closest row wins: kind and house, house, kind, neither. Erasure deletes the rows.
    identity.notification_preferences (id) {
        id -> Uuid,
        /// pii: whose wishes they are.
        user_id -> Uuid,
        /// As in community.notifications.type; null for every kind. Not a closed set: kinds of later systems need no change here.
        #[sql_name = "type"]
        type_ -> Nullable<Text>,
        channel -> Text,
        /// Only for what comes from this house; null for everything.
        house_id -> Nullable<Uuid>,
        /// Digests go out as user_settings.digest says.
        delivery -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Links in mails: each works once and for a short time. Erasure deletes the rows.
    identity.one_time_tokens (id) {
        id -> Uuid,
        /// pii: whose link it is; null while somebody registers: the person is made when the address is confirmed.
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
        /// pii: who belongs. Leaving is not erasure: an organisation keeps an owner.
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
        /// Do members with more than the role member need a passkey or a second factor to work in it?
        requires_second_factor -> Bool,
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
        /// pii: the link that ends mails of this kind without signing in, for the header List-Unsubscribe; null where nothing can be ended.
        stop_url -> Nullable<Text>,
        /// pii: the address that takes the person's answer, for the header Reply-To.
        reply_to -> Nullable<Text>,
        /// pii: the address that ends mails of this kind, for the header List-Unsubscribe.
        stop_mail -> Nullable<Text>,
        /// Answers a mail by itself and says so (Auto-Submitted), so that no program answers it again.
        is_answer -> Bool,
    }
}

diesel::table! {
    /// Keys with which a person signs in without a password. Erasure deletes the rows.
    identity.passkeys (id) {
        id -> Uuid,
        /// pii: whose key it is.
        user_id -> Uuid,
        /// pii: what the person calls it, such as the telephone.
        name -> Text,
        credential_id -> Bytea,
        /// As webauthn-rs writes it: the COSE key and how it was made, JSON; nothing secret.
        public_key -> Bytea,
        /// A smaller number than the one kept means that the key was copied; 0 for keys that do not count.
        sign_count -> BigInt,
        transports -> Array<Text>,
        /// Kind of device, from which the first name is proposed.
        aaguid -> Nullable<Uuid>,
        backup_eligible -> Bool,
        backed_up -> Bool,
        created_at -> Timestamptz,
        last_used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What somebody adds to their profile in their own words. Erasure deletes the rows.
    identity.profile_fields (id) {
        id -> Uuid,
        /// pii: on whose profile it stands.
        profile_id -> Uuid,
        /// pii: such as "Categories".
        label -> Text,
        /// pii: text, or an address of a page.
        value -> Text,
        position -> SmallInt,
        /// When the page at the address was found to link back.
        verified_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What others see of a person.
    identity.profiles (id) {
        id -> Uuid,
        /// pii: whose profile it is.
        user_id -> Uuid,
        /// pii: the person's address: /people/{handle}.
        handle -> Text,
        /// pii: the name everybody sees.
        display_name -> Text,
        /// pii: the name in the scene; shown beside the display name.
        ballroom_name -> Nullable<Text>,
        /// pii: how to speak of the person.
        pronouns -> Nullable<Text>,
        /// pii: Markdown.
        bio -> Nullable<Text>,
        avatar_asset_id -> Nullable<Uuid>,
        cover_asset_id -> Nullable<Uuid>,
        role -> Text,
        status -> Text,
        /// Who finds the public page: everybody, signed-in people, nobody else.
        visibility -> Text,
        /// pii: \[{"label": text, "url": text}\].
        social_links -> Jsonb,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Browsers that may be rung up, by Web Push and without a relay. Ends with the session: who signs in next on the same device must not be shown the messages of the one before. Erasure deletes the rows.
    identity.push_subscriptions (id) {
        id -> Uuid,
        /// pii: who is rung up.
        user_id -> Uuid,
        session_id -> Uuid,
        /// pii: the browser's address at its push service; one row on the whole platform, because it is one browser.
        endpoint -> Text,
        /// The browser's public key, an uncompressed point on P-256.
        p256dh -> Bytea,
        /// secret: what the browser and we know besides the key.
        auth_encrypted -> Bytea,
        /// pii: the browser's own name.
        user_agent -> Nullable<Text>,
        /// Times in a row that the push service refused; a subscription that is gone is deleted.
        failures -> SmallInt,
        last_sent_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Codes on paper for the day the telephone is lost; each works once. Erasure deletes the rows.
    identity.recovery_codes (id) {
        id -> Uuid,
        /// pii: whose codes they are.
        user_id -> Uuid,
        /// SHA-256 of the code, which has 80 random bits.
        code -> Bytea,
        used_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Long-lived tokens of API clients, hashed; each is used once and replaced. Erasure deletes the rows.
    identity.refresh_tokens (id) {
        id -> Uuid,
        /// pii: whose client it is.
        user_id -> Uuid,
        token -> Bytea,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        /// The id of the first token of the line; null for the first. A used token that comes again was stolen: the whole line ends.
        family_id -> Nullable<Uuid>,
        /// When it was replaced; kept until it expires, to notice theft.
        used_at -> Nullable<Timestamptz>,
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
    /// One signed-in device. Erasure deletes the rows.
    identity.sessions (id) {
        id -> Uuid,
        /// pii: whose device it is.
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
        /// Null for sessions from before this was noted.
        signed_in_by -> Nullable<Text>,
        /// When a second factor was shown; null if none was.
        second_factor_at -> Nullable<Timestamptz>,
        /// Until then keys, address and password may be changed without proving oneself again.
        elevated_until -> Nullable<Timestamptz>,
        /// pii: what the person calls the device.
        device_name -> Nullable<Text>,
    }
}

diesel::table! {
    /// Signing in that is half done, for minutes: a passkey that must answer, a code that must be typed, a puzzle that keeps robots out. Erasure deletes the rows.
    identity.sign_in_challenges (id) {
        id -> Uuid,
        kind -> Text,
        /// pii: who is about to sign in; null where that comes out at the end.
        user_id -> Nullable<Uuid>,
        /// SHA-256 of the cookie's or puzzle's token.
        token -> Bytea,
        /// What the ceremony must remember: {"challenge": text, "nonce": text, "next": text}.
        state -> Jsonb,
        /// Wrong codes; ten end it.
        attempts -> SmallInt,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Where an organisation's people sign in with the account they have there already (OpenID Connect).
    identity.sign_in_providers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        /// Its address: /sign-in/{organisation}/{slug}.
        slug -> Text,
        issuer -> Text,
        client_id -> Text,
        /// secret: given by the provider; null for public clients with PKCE.
        client_secret_encrypted -> Nullable<Bytea>,
        scopes -> Array<Text>,
        /// What somebody becomes who comes for the first time.
        role -> Text,
        is_enabled -> Bool,
        /// Must members who have an account there sign in with it?
        is_required -> Bool,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who may register on this installation: by mail domain, address or network. The closest rule wins. Kept by its operators.
    identity.sign_up_rules (id) {
        id -> Uuid,
        kind -> Text,
        /// allow passes over wider rules, review waits for a person, puzzle asks for work that robots avoid.
        action -> Text,
        domain -> Nullable<Text>,
        /// SHA-256 of the address in lower case, so that a ban outlives an erasure and names nobody.
        email_hash -> Nullable<Bytea>,
        network -> Nullable<Cidr>,
        note -> Nullable<Text>,
        hits -> Integer,
        last_hit_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
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
    /// The seed of six-digit codes (SHA-1, 30 seconds), as authenticator applications take them. Erasure deletes the rows.
    identity.totp_secrets (id) {
        id -> Uuid,
        /// pii: whose second factor it is.
        user_id -> Uuid,
        /// secret: 160 random bits.
        secret_encrypted -> Bytea,
        /// When the person typed the first right code; until then it asks nobody.
        confirmed_at -> Nullable<Timestamptz>,
        /// The 30-second step whose code was taken last: none works twice.
        last_step -> Nullable<BigInt>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// How the application behaves for one person. Erasure deletes the rows.
    identity.user_settings (id) {
        id -> Uuid,
        /// pii: whose settings they are.
        user_id -> Uuid,
        theme -> Text,
        language -> Text,
        /// IANA zone name.
        timezone -> Text,
        /// Whether a channel is used at all: {"email": boolean, "push": boolean, "sms": boolean}. What goes over it stands in notification_preferences.
        notifications -> Jsonb,
        /// First audience of what the person makes: {"posts": "public"}. Who finds the profile stands in profiles.visibility, who may write in messages_from.
        privacy -> Jsonb,
        /// What is shown at all: {"sensitive": "blur", "languages": \["en"\]}. Words to be left out stand in keyword_filters.
        content_filters -> Jsonb,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// What the person likes to make, offered first in planning: {"formats": \[text\], "platforms": \[text\]}.
        content_preferences -> Jsonb,
        /// Whose messages arrive without asking. Friends share a house or are followed; everybody else's wait as requests. Nobody means not even requests.
        messages_from -> Text,
        /// Who hides when they were there does not see it of others either.
        shows_presence -> Bool,
        shows_typing -> Bool,
        /// Who hides what they have read does not see it of others either.
        sends_read_receipts -> Bool,
        /// Local time in the person's zone from which nothing rings; may be later than its end: over midnight.
        quiet_from -> Nullable<Time>,
        quiet_until -> Nullable<Time>,
        digest -> Text,
        digest_at -> Time,
        /// ISO day of the week, Monday is 1; of weekly digests.
        digest_weekday -> SmallInt,
        high_contrast -> Bool,
        reduced_motion -> Bool,
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
