//! What people and machines did with messages, hit by hit; read only. And what no dashboard shows.

use resource::Resource;

/// Parts of messages, and tables without a page.
pub fn all() -> Vec<Resource> {
    let mut all = vec![interactions(), hits()];
    all.extend(hidden());
    all
}

/// What a contact did with a mailing, for their timeline.
fn interactions() -> Resource {
    Resource::part("marketing.email_interactions")
        .words("interaction", "interactions")
        .icon("mouse-pointer-click")
        .title("subject")
        .list(["interaction_type", "contact_id", "link_url", "occurred_at"])
        .filters(["interaction_type", "email_campaign_id", "occurred_at"])
        .search(["subject", "link_url"])
        .sort("-occurred_at")
        .section("What happened", ["contact_id", "interaction_type", "subject", "link_url", "occurred_at"])
        .closed("Details", ["email_campaign_id", "recipient_id", "user_agent", "ip_address"])
        .label("interaction_type", "Kind")
        .label("ip_address", "Address it came from")
        .label("user_agent", "Program")
        .only("ip_address", "marketing.configure")
        .only("user_agent", "marketing.configure")
        .no_create()
}

/// A picture that was loaded or a link that was followed, by whomever.
fn hits() -> Resource {
    Resource::part("marketing.mail_hits")
        .words("hit", "hits")
        .icon("mouse-pointer-click")
        .title("kind")
        .list(["recipient_id", "link_id", "is_bot", "bot_reason", "is_proxy", "occurred_at"])
        .filters(["kind", "is_bot", "bot_reason", "is_proxy", "occurred_at"])
        .sort("-occurred_at")
        .section("Hit", ["email_campaign_id", "recipient_id", "link_id", "kind", "occurred_at"])
        .section("Who it was", ["is_bot", "bot_reason", "is_proxy", "rule_version"])
        .closed("Details", ["method", "ip", "asn", "user_agent"])
        .label("is_bot", "A scanner")
        .label("bot_reason", "Because of")
        .label("is_proxy", "A privacy proxy")
        .label("ip", "Address it came from")
        .label("asn", "Network")
        .label("user_agent", "Program")
        .help("is_bot", "Empty: not judged yet, and not counted.")
        .only("ip", "marketing.configure")
        .only("user_agent", "marketing.configure")
        .no_create()
}

/// What the application cannot read: secrets, raw reports, and what is kept for the whole installation.
fn hidden() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "marketing.bounce_mailbox_secrets",
            "Passwords of mailboxes; only workers read them.",
        ),
        Resource::hidden(
            "marketing.transport_secrets",
            "Passwords and keys of transports; only workers read them.",
        ),
        Resource::hidden(
            "marketing.sender_domain_keys",
            "Private keys that sign mail; only workers read them.",
        ),
        Resource::hidden(
            "marketing.bounce_reports",
            "Raw reports are sealed because they name people; what they say stands in marketing.bounces.",
        ),
        Resource::hidden(
            "marketing.transport_usage",
            "Counts by the minute that throttle sending; workers write and delete them within a day.",
        ),
        Resource::hidden(
            "marketing.segment_marks",
            "A queue of contacts that dynamic lists still have to look at; workers empty it.",
        ),
        Resource::hidden(
            "marketing.disposable_domains",
            "One list for the whole installation, which belongs to no organisation and is updated by a command.",
        ),
        Resource::hidden(
            "marketing.scanner_signs",
            "Signs of link scanners for the whole installation, which belong to no organisation.",
        ),
    ]
}
