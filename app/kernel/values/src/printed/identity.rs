//! Ids and value sets of `identity`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `identity.activities`: What happens in an organisation, across all systems, for people to read; by month. The log that proves is identity.audit_log.
    ActivityId,
    /// `identity.api_tokens`: With what a program acts for a person: at most what the person may do, at most within its scopes. Erasure deletes the rows.
    ApiTokenId,
    /// `identity.audit_log`: Who changed what: append-only, written by triggers, by month.
    AuditLogId,
    /// `identity.blocks`: Who wants nothing to do with whom. Only the person who blocks sees the row; auth.blocked_profiles() works both ways. Erasure deletes the rows.
    BlockId,
    /// `identity.data_requests`: People who want their data, bring it along, or want to be forgotten: proof of when it was asked and done. Erasure keeps the rows.
    DataRequestId,
    /// `identity.external_logins`: Which account elsewhere belongs to whom. Made only while the person is signed in here, or together with the person: an address that a provider claims never opens an account that is there. Erasure deletes the rows.
    ExternalLoginId,
    /// `identity.former_names`: Names that were. Nobody but staff reads them, and reading is logged; a former handle answers 404, never a redirect. Erasure deletes the rows.
    FormerNameId,
    /// `identity.invitations`: Links that let somebody join: to one address, or open to whoever has the link. Erasure deletes the rows.
    InvitationId,
    /// `identity.keyword_filters`: Words that a person does not want to read: hidden, or behind a warning. Erasure deletes the rows.
    KeywordFilterId,
    /// `identity.login_attempts`: Tries to sign in, for throttling; old rows are dropped daily.
    LoginAttemptId,
    /// `identity.mutes`: Whose words a person does not want to see for now; the other does not learn of it. Erasure deletes the rows.
    MuteId,
    /// `identity.name_choices`: Under which name somebody appears where; the display name where nothing is said. A legal name is never chosen here. Erasure deletes the rows.
    NameChoiceId,
    /// `identity.notification_preferences`: What reaches a person over which channel, per kind and house. The closest row wins: kind and house, house, kind, neither. Erasure deletes the rows.
    NotificationPreferenceId,
    /// `identity.one_time_tokens`: Links in mails: each works once and for a short time. Erasure deletes the rows.
    OneTimeTokenId,
    /// `identity.organization_members`: Who belongs to an organisation, and as what.
    OrganizationMemberId,
    /// `identity.organizations`: The tenant: every row of every system belongs to exactly one.
    OrganizationId,
    /// `identity.outbox`: Mails that wait to be sent; without a mail server they stay and are shown at /dev/outbox in development.
    OutboxId,
    /// `identity.passkeys`: Keys with which a person signs in without a password. Erasure deletes the rows.
    PasskeyId,
    /// `identity.profile_fields`: What somebody adds to their profile in their own words. Erasure deletes the rows.
    ProfileFieldId,
    /// `identity.profiles`: What others see of a person.
    ProfileId,
    /// `identity.push_subscriptions`: Browsers that may be rung up, by Web Push and without a relay. Ends with the session: who signs in next on the same device must not be shown the messages of the one before. Erasure deletes the rows.
    PushSubscriptionId,
    /// `identity.recovery_codes`: Codes on paper for the day the telephone is lost; each works once. Erasure deletes the rows.
    RecoveryCodeId,
    /// `identity.refresh_tokens`: Long-lived tokens of API clients, hashed; each is used once and replaced. Erasure deletes the rows.
    RefreshTokenId,
    /// `identity.sessions`: One signed-in device. Erasure deletes the rows.
    SessionId,
    /// `identity.sign_in_challenges`: Signing in that is half done, for minutes: a passkey that must answer, a code that must be typed, a puzzle that keeps robots out. Erasure deletes the rows.
    SignInChallengeId,
    /// `identity.sign_in_providers`: Where an organisation's people sign in with the account they have there already (OpenID Connect).
    SignInProviderId,
    /// `identity.sign_up_rules`: Who may register on this installation: by mail domain, address or network. The closest rule wins. Kept by its operators.
    SignUpRuleId,
    /// `identity.system_settings`: Settings of the whole installation.
    SystemSettingId,
    /// `identity.totp_secrets`: The seed of six-digit codes (SHA-1, 30 seconds), as authenticator applications take them. Erasure deletes the rows.
    TotpSecretId,
    /// `identity.user_settings`: How the application behaves for one person. Erasure deletes the rows.
    UserSettingId,
    /// `identity.users`: A person's sign-in. One row per person on the whole platform.
    UserId,
}

crate::text_enum! {
    /// `identity.activities.actor_type`
    ActivityActorType {
        /// `user`
        User = "user",
        /// `system`
        System = "system",
        /// `integration`
        Integration = "integration",
    }
}

crate::text_enum! {
    /// `identity.data_requests.kind`
    DataRequestKind {
        /// `export`
        Export = "export",
        /// `import`
        Import = "import",
        /// `erasure`
        Erasure = "erasure",
    }
}

crate::text_enum! {
    /// `identity.data_requests.state`
    DataRequestState {
        /// `waiting`
        Waiting = "waiting",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `identity.data_requests.content`: Of an erasure: what becomes of posts and comments, deleted or kept without the name. Null is deleted.
    DataRequestContent {
        /// `delete`
        Delete = "delete",
        /// `keep`
        Keep = "keep",
    }
}

crate::text_enum! {
    /// `identity.former_names.kind`
    FormerNameKind {
        /// `display`
        Display = "display",
        /// `ballroom`
        Ballroom = "ballroom",
        /// `handle`
        Handle = "handle",
    }
}

crate::text_enum! {
    /// `identity.invitations.role`
    InvitationRole {
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `identity.keyword_filters.action`
    KeywordFilterAction {
        /// `warn`
        Warn = "warn",
        /// `hide`
        Hide = "hide",
    }
}

crate::text_enum! {
    /// `identity.name_choices.surface`: results are lists of balls, credits stand under pictures and films.
    NameChoiceSurface {
        /// `community`
        Community = "community",
        /// `messages`
        Messages = "messages",
        /// `results`
        Results = "results",
        /// `credits`
        Credits = "credits",
        /// `tickets`
        Tickets = "tickets",
        /// `mail`
        Mail = "mail",
    }
}

crate::text_enum! {
    /// `identity.name_choices.name_kind`
    NameChoiceNameKind {
        /// `display`
        Display = "display",
        /// `ballroom`
        Ballroom = "ballroom",
        /// `both`
        Both = "both",
    }
}

crate::text_enum! {
    /// `identity.notification_preferences.channel`
    NotificationPreferenceChannel {
        /// `in_app`
        InApp = "in_app",
        /// `email`
        Email = "email",
        /// `push`
        Push = "push",
        /// `sms`
        Sms = "sms",
    }
}

crate::text_enum! {
    /// `identity.notification_preferences.delivery`: Digests go out as user_settings.digest says.
    NotificationPreferenceDelivery {
        /// `off`
        Off = "off",
        /// `at_once`
        AtOnce = "at_once",
        /// `digest`
        Digest = "digest",
    }
}

crate::text_enum! {
    /// `identity.one_time_tokens.purpose`
    OneTimeTokenPurpose {
        /// `confirm_email`
        ConfirmEmail = "confirm_email",
        /// `sign_in`
        SignIn = "sign_in",
        /// `reset_password`
        ResetPassword = "reset_password",
        /// `change_email`
        ChangeEmail = "change_email",
    }
}

crate::text_enum! {
    /// `identity.organization_members.role`
    OrganizationMemberRole {
        /// `owner`
        Owner = "owner",
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `identity.profiles.role`
    ProfileRole {
        /// `applicant`
        Applicant = "applicant",
        /// `member`
        Member = "member",
        /// `leader`
        Leader = "leader",
        /// `moderator`
        Moderator = "moderator",
        /// `admin`
        Admin = "admin",
    }
}

crate::text_enum! {
    /// `identity.profiles.status`
    ProfileStatus {
        /// `pending`
        Pending = "pending",
        /// `active`
        Active = "active",
        /// `suspended`
        Suspended = "suspended",
        /// `banned`
        Banned = "banned",
        /// `inactive`
        Inactive = "inactive",
    }
}

crate::text_enum! {
    /// `identity.profiles.visibility`: Who finds the public page: everybody, signed-in people, nobody else.
    ProfileVisibility {
        /// `public`
        Public = "public",
        /// `members`
        Members = "members",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `identity.role_permissions.role`
    RolePermissionRole {
        /// `owner`
        Owner = "owner",
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `identity.sessions.signed_in_by`: Null for sessions from before this was noted.
    SessionSignedInBy {
        /// `password`
        Password = "password",
        /// `link`
        Link = "link",
        /// `passkey`
        Passkey = "passkey",
        /// `external`
        External = "external",
        /// `recovery_code`
        RecoveryCode = "recovery_code",
    }
}

crate::text_enum! {
    /// `identity.sign_in_challenges.kind`
    SignInChallengeKind {
        /// `passkey_registration`
        PasskeyRegistration = "passkey_registration",
        /// `passkey_sign_in`
        PasskeySignIn = "passkey_sign_in",
        /// `second_factor`
        SecondFactor = "second_factor",
        /// `step_up`
        StepUp = "step_up",
        /// `external_sign_in`
        ExternalSignIn = "external_sign_in",
        /// `proof_of_work`
        ProofOfWork = "proof_of_work",
    }
}

crate::text_enum! {
    /// `identity.sign_in_providers.role`: What somebody becomes who comes for the first time.
    SignInProviderRole {
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `identity.sign_up_rules.kind`
    SignUpRuleKind {
        /// `email_domain`
        EmailDomain = "email_domain",
        /// `email`
        Email = "email",
        /// `network`
        Network = "network",
    }
}

crate::text_enum! {
    /// `identity.sign_up_rules.action`: allow passes over wider rules, review waits for a person, puzzle asks for work that robots avoid.
    SignUpRuleAction {
        /// `allow`
        Allow = "allow",
        /// `review`
        Review = "review",
        /// `puzzle`
        Puzzle = "puzzle",
        /// `refuse`
        Refuse = "refuse",
    }
}

crate::text_enum! {
    /// `identity.user_settings.theme`
    UserSettingTheme {
        /// `system`
        System = "system",
        /// `light`
        Light = "light",
        /// `dark`
        Dark = "dark",
    }
}

crate::text_enum! {
    /// `identity.user_settings.language`
    UserSettingLanguage {
        /// `en`
        En = "en",
        /// `ar`
        Ar = "ar",
    }
}

crate::text_enum! {
    /// `identity.user_settings.messages_from`: Whose messages arrive without asking. Friends share a house or are followed; everybody else's wait as requests. Nobody means not even requests.
    UserSettingMessagesFrom {
        /// `everybody`
        Everybody = "everybody",
        /// `friends`
        Friends = "friends",
        /// `nobody`
        Nobody = "nobody",
    }
}

crate::text_enum! {
    /// `identity.user_settings.digest`
    UserSettingDigest {
        /// `off`
        Off = "off",
        /// `daily`
        Daily = "daily",
        /// `weekly`
        Weekly = "weekly",
    }
}
