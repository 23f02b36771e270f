//! Ids and value sets of `identity`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `identity.audit_log`: Who changed what: append-only, written by triggers, by month.
    AuditLogId,
    /// `identity.former_names`: Names that were. Nobody but staff reads them, and reading is logged; a former handle answers 404, never a redirect.
    FormerNameId,
    /// `identity.invitations`: Links that let somebody join: to one address, or open to whoever has the link.
    InvitationId,
    /// `identity.login_attempts`: Tries to sign in, for throttling; old rows are dropped daily.
    LoginAttemptId,
    /// `identity.one_time_tokens`: Links in mails: each works once and for a short time.
    OneTimeTokenId,
    /// `identity.organization_members`: Who belongs to an organisation, and as what.
    OrganizationMemberId,
    /// `identity.organizations`: The tenant: every row of every system belongs to exactly one.
    OrganizationId,
    /// `identity.outbox`: Mails that wait to be sent; without a mail server they stay and are shown at /dev/outbox in development.
    OutboxId,
    /// `identity.profiles`: What others see of a person.
    ProfileId,
    /// `identity.refresh_tokens`: Long-lived tokens of API clients, hashed; each is used once and replaced.
    RefreshTokenId,
    /// `identity.sessions`: One signed-in device.
    SessionId,
    /// `identity.system_settings`: Settings of the whole installation.
    SystemSettingId,
    /// `identity.user_settings`: How the application behaves for one person.
    UserSettingId,
    /// `identity.users`: A person's sign-in. One row per person on the whole platform.
    UserId,
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
