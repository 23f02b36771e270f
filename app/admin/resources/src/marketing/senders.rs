//! Who mailings come from and how they leave: senders, their domains, transports.

use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![senders(), domains(), transports(), ways(), throttles()]
}

/// Who mail comes from.
fn senders() -> Resource {
    Resource::menu("marketing.senders", "Sending")
        .words("sender", "senders")
        .icon("at-sign")
        .list(["from_name", "from_email", "domain_id", "is_default", "is_active"])
        .filters(["domain_id", "is_active"])
        .search(["name", "from_name", "from_email"])
        .sort("name")
        .small()
        .section("Sender", ["name", "from_name", "from_email", "reply_to"])
        .section("Use", ["domain_id", "is_default", "is_active"])
        .tabs(["marketing.sender_transports", "marketing.email_campaigns", "marketing.contact_lists"])
        .label("from_name", "Name that people see")
        .label("from_email", "Address that people see")
        .label("reply_to", "Answers go to")
        .label("is_default", "Offered first")
        .help("name", "For you and your colleagues.")
        .help("from_email", "An address of the domain.")
        .help("reply_to", "Leave it empty to get answers at the address above.")
        .help("domain_id", "Nothing goes out before the domain is verified.")
        .widget("from_email", Widget::Email)
        .widget("reply_to", Widget::Email)
        .empty("Add a domain first, then a sender: the name and address that people see.")
}

/// A domain from which mail is sent, and what its DNS says.
fn domains() -> Resource {
    let problems = vec![
        Part::new("record", "Record", Widget::Line),
        Part::new("found", "Found", Widget::Line),
        Part::new("wanted", "Wanted", Widget::Line),
    ];
    Resource::menu("marketing.sender_domains", "Sending")
        .words("sending domain", "sending domains")
        .icon("globe")
        .title("domain")
        .list(["state", "spf", "dkim", "dmarc", "is_aligned", "checked_at"])
        .filters(["state", "spf", "dkim", "dmarc"])
        .search(["domain"])
        .sort("domain")
        .small()
        .section("Domain", ["domain", "state", "problems"])
        .section("For your DNS", ["proof", "dkim_selector", "dkim_public_key"])
        .section("What DNS says", ["ownership", "spf", "dkim", "dmarc", "dmarc_policy", "is_aligned"])
        .closed("Hosts", ["return_path_host", "tracking_host"])
        .closed("Checks", ["checked_at", "next_check_at", "verified_at"])
        .tabs(["marketing.senders"])
        .action(
            Action::set("check", "Check now", "next_check_at", "now()").icon("refresh-cw").verb("configure"),
        )
        .label("proof", "TXT record that proves it is yours")
        .label("dkim_selector", "DKIM selector")
        .label("dkim_public_key", "DKIM public key")
        .label("spf", "SPF")
        .label("dkim", "DKIM")
        .label("dmarc", "DMARC")
        .label("dmarc_policy", "DMARC policy")
        .label("is_aligned", "Aligned")
        .label("return_path_host", "Host for bounces")
        .label("tracking_host", "Host of tracked links")
        .help("problems", "What your DNS says and what it should say.")
        .help("dkim_selector", "The key stands in DNS at selector._domainkey.domain.")
        .help("is_aligned", "SPF or DKIM speaks for the domain that people see, as large providers ask.")
        .help("return_path_host", "Where bounces go; a host below the domain, so that SPF is aligned.")
        .help("tracking_host", "Leave it empty to use Maison's own.")
        .widget("problems", Widget::List(problems))
        .read_only(["state", "proof", "dkim_public_key", "ownership", "spf", "dkim", "dmarc"])
        .read_only(["dmarc_policy", "is_aligned", "problems", "checked_at", "next_check_at", "verified_at"])
        .empty(
            "Add the domain you send from; you get the DNS records to set, and they are checked every day.",
        )
}

/// A way by which messages leave.
fn transports() -> Resource {
    let transport = Resource::menu("marketing.transports", "Sending")
        .words("transport", "transports")
        .icon("truck")
        .list(["kind", "channel", "state", "takes_campaigns", "takes_transactional", "last_error"])
        .filters(["kind", "channel", "state"])
        .search(["name", "host"])
        .sort("name")
        .small()
        .section("Transport", ["name", "kind", "channel"])
        .section("Server", ["host", "port", "security", "username", "url"])
        .section("What it takes", ["takes_campaigns", "takes_transactional"])
        .section(
            "How fast",
            ["max_per_second", "max_per_window", "window_minutes", "batch_size", "max_connections"],
        )
        .closed("State", ["state", "failures", "resting_until", "last_error"])
        .tabs(["marketing.sender_transports", "marketing.throttles"])
        .action(
            Action::set("pause", "Pause", "state", "paused")
                .when("state", ["active", "failing"])
                .icon("circle-pause")
                .verb("configure"),
        )
        .action(
            Action::set("resume", "Use again", "state", "active")
                .and("resting_until", "null")
                .when("state", ["paused", "failing"])
                .icon("circle-play")
                .verb("configure"),
        );
    transport
        .label("url", "Address")
        .label("max_per_second", "Messages a second")
        .label("max_per_window", "Messages in a window")
        .label("window_minutes", "Window, in minutes")
        .label("batch_size", "Messages at a time")
        .label("max_connections", "Connections at once")
        .label("takes_campaigns", "Mailings to many")
        .label("takes_transactional", "Tickets and receipts")
        .help("url", "Called once for each message: text messages, push, messengers.")
        .help("max_per_window", "In any stretch of so many minutes, not by the clock's hour.")
        .when("host", "kind", ["smtp"])
        .when("port", "kind", ["smtp"])
        .when("security", "kind", ["smtp"])
        .when("max_connections", "kind", ["smtp"])
        .when("url", "kind", ["http"])
        .widget("url", Widget::Url)
        .read_only(["state", "failures", "resting_until", "last_error"])
        .empty("Add a mail server or a mail service. When one fails, the sender's next one takes over.")
}

/// By which transport a sender's mail goes, in order.
fn ways() -> Resource {
    Resource::part("marketing.sender_transports")
        .words("way out", "ways out")
        .icon("truck")
        .title("transport_id")
        .list(["sender_id", "position"])
        .sort("position")
        .section("Way out", ["sender_id", "transport_id", "position"])
        .help("position", "The first one is used; the next takes over when it fails.")
}

/// A limit for one large provider.
fn throttles() -> Resource {
    Resource::part("marketing.throttles")
        .words("throttle", "throttles")
        .icon("timer")
        .title("recipient_domain")
        .list(["max_per_window", "updated_at"])
        .search(["recipient_domain"])
        .sort("recipient_domain")
        .section("Throttle", ["transport_id", "recipient_domain", "max_per_window"])
        .label("recipient_domain", "Domain of recipients")
        .label("max_per_window", "Messages in a window")
        .help("max_per_window", "In the window of the transport.")
        .empty("Large providers want less at a time: set a limit for their domain.")
}
