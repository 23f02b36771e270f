//! What is nobody's business but the person's or the system's: no lists, no exports, no API.

use resource::Resource;

/// In the order of the alphabet, within each reason.
pub fn all() -> Vec<Resource> {
    [sign_in(), wishes(), kept()].into_iter().flatten().collect()
}

/// How a person signs in: seen and ended on their own pages, some of it never shown again.
fn sign_in() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "identity.external_logins",
            "Which accounts elsewhere people sign in with is their own business.",
        ),
        Resource::hidden(
            "identity.passkeys",
            "Keys are made and removed by the person whose device holds them.",
        ),
        Resource::hidden(
            "identity.push_subscriptions",
            "Browsers that may be rung up belong to the person who allowed it.",
        ),
        Resource::hidden(
            "identity.recovery_codes",
            "Codes are shown once to the person who needs them, and kept hashed.",
        ),
        Resource::hidden(
            "identity.refresh_tokens",
            "Tokens of a person's own programs are used by these programs alone.",
        ),
        Resource::hidden(
            "identity.sessions",
            "People see and end their own sessions under Settings, Sessions.",
        ),
        Resource::hidden(
            "identity.totp_secrets",
            "The seed of a person's codes is shown once, to that person alone.",
        ),
    ]
}

/// What a person wants and does not want: settings of their own, of which others must not learn.
fn wishes() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "identity.blocks",
            "Whom people block is known to themselves alone, not even to the blocked.",
        ),
        Resource::hidden(
            "identity.data_requests",
            "People ask for their data, or to be forgotten, in their own settings.",
        ),
        Resource::hidden(
            "identity.keyword_filters",
            "What somebody cannot bear to read says much about them.",
        ),
        Resource::hidden("identity.legal_names", "Nobody but the person reads the name on their papers."),
        Resource::hidden("identity.mutes", "Whom people mute is known to themselves alone."),
        Resource::hidden(
            "identity.name_choices",
            "Under which name they appear where is for people to choose themselves.",
        ),
        Resource::hidden(
            "identity.notification_preferences",
            "What reaches people, and how, they choose themselves.",
        ),
        Resource::hidden(
            "identity.user_settings",
            "People set up the application for themselves under Settings.",
        ),
    ]
}

/// What only the system reads.
fn kept() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "identity.former_names",
            "The application cannot read former names; staff do so in a logged view.",
        ),
        Resource::hidden(
            "identity.login_attempts",
            "The system counts tries to sign in; the application cannot read them.",
        ),
        Resource::hidden(
            "identity.one_time_tokens",
            "Links in mails are kept hashed; the application cannot read them.",
        ),
        Resource::hidden(
            "identity.outbox",
            "The system sends waiting mails; the application may add to them, not read them.",
        ),
        Resource::hidden(
            "identity.sign_in_challenges",
            "Half-done sign-ins last minutes; the application cannot read them.",
        ),
        Resource::hidden(
            "identity.sign_up_rules",
            "The operators keep who may register; the application cannot read it.",
        ),
        Resource::hidden(
            "identity.users",
            "Addresses and passwords are read by the system alone; people are shown by profile.",
        ),
    ]
}
