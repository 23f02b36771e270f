//! What makes tickets cheaper and who brings buyers: vouchers, discounts, affiliates.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![vouchers(), discounts(), discount_tiers(), affiliates()]
}

/// Codes that change a price, show what is hidden, or keep places free.
fn vouchers() -> Resource {
    Resource::menu("events.vouchers", "Tickets")
        .icon("tag")
        .title("code")
        .list(["event_id", "effect", "used", "max_uses", "valid_until", "is_active"])
        .filters(["event_id", "is_active", "effect", "tag", "valid_until"])
        .search(["code", "tag", "note"])
        .sort("-created_at")
        .section("Code", ["event_id", "code", "is_active"])
        .section("What it does", ["effect", "amount", "percent", "currency", "shows_hidden", "blocks_quota"])
        .section("For what", ["ticket_tier_id", "variation_id", "quota_id", "occurrence_id"])
        .section("How often", ["max_uses", "min_uses", "budget", "valid_until"])
        .closed("Notes", ["tag", "note"])
        .computed("used", "Used", "events.voucher_used(r.id)")
        .label("is_active", "Can be used")
        .label("blocks_quota", "Keeps places free")
        .label("shows_hidden", "Shows hidden tiers")
        .label("occurrence_id", "Date")
        .label("max_uses", "Tickets at most")
        .label("min_uses", "Tickets at least")
        .label("tag", "Group")
        .help("code", "Capital letters, digits, hyphens; buyers type it in.")
        .help(
            "effect",
            "Set names a new price, subtract takes an amount off, percent a part. None only opens what \
             is hidden or keeps places free.",
        )
        .help("amount", "The new price, or what it is lower by.")
        .help(
            "ticket_tier_id",
            "For one tier or for one quota; leave both empty for everything the event sells.",
        )
        .help("budget", "What all its reductions together may come to; empty for no limit.")
        .help(
            "blocks_quota",
            "What it may still be used for counts as taken until it ends; choose a tier or a quota for \
             that.",
        )
        .help("tag", "A word for vouchers that belong together, such as press.")
        .widget("amount", Widget::Money("currency"))
        .widget("budget", Widget::Money("currency"))
        .widget("percent", Widget::Percent)
        .widget("currency", Widget::Currency)
        .when("amount", "effect", ["set", "subtract"])
        .when("percent", "effect", ["percent"])
        .tabs(["events.registrations", "events.cart_positions"])
        .action(
            Action::set("stop", "Stop it", "is_active", "false")
                .when("is_active", ["true"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Let it be used again", "is_active", "true")
                .when("is_active", ["false"])
                .icon("circle-play"),
        )
        .empty("A voucher gives a reduction, opens hidden tiers, or keeps places free for press and friends.")
}

/// Reductions without a code.
fn discounts() -> Resource {
    Resource::menu("events.discounts", "Tickets")
        .icon("percent")
        .list(["event_id", "min_count", "percent", "available_until", "is_active"])
        .filters(["event_id", "is_active", "available_until"])
        .search(["name"])
        .sort("position")
        .small()
        .section("Discount", ["event_id", "name", "percent", "benefit_count", "is_active"])
        .section("Given when", ["min_count", "min_value", "dates", "applies_with_voucher"])
        .section("Given while", ["available_from", "available_until"])
        .closed("More", ["position"])
        .computed(
            "currency",
            "Currency",
            "(select s.currency from events.event_sales s where s.event_id = r.event_id)",
        )
        .label("min_count", "Tickets at least")
        .label("min_value", "Worth at least")
        .label("benefit_count", "How many become cheaper")
        .label("is_active", "Is given")
        .label("applies_with_voucher", "Also beside a voucher")
        .help("min_value", "What the tickets that count must come to.")
        .help(
            "dates",
            "The tickets that count are for any dates, all for the same date, or each for another.",
        )
        .help(
            "benefit_count",
            "Of every so many tickets, the cheapest first: 1 with three tickets at least is buy three, \
             pay two. Empty: all.",
        )
        .help("position", "The first discount that fits is given.")
        .widget("min_value", Widget::Money("currency"))
        .widget("percent", Widget::Percent)
        .widget("dates", Widget::Radio)
        .tabs(["events.discount_tiers"])
        .empty("Discounts need no code: from five tickets on, buy three and pay two, one for every evening.")
}

/// Which tiers count towards a discount and which become cheaper.
fn discount_tiers() -> Resource {
    Resource::part("events.discount_tiers")
        .words("ticket tier", "ticket tiers")
        .title("ticket_tier_id")
        .list(["part"])
        .section("Tier", ["discount_id", "ticket_tier_id", "part"])
        .label("part", "Its part")
        .help(
            "part",
            "Condition: the tier counts. Benefit: the tier becomes cheaper. Without a tier for a part, \
             all have it.",
        )
        .widget("part", Widget::Radio)
        .empty("Without a tier here the discount is for all tiers of the event.")
}

/// Who brings buyers.
fn affiliates() -> Resource {
    Resource::menu("events.affiliates", "Tickets")
        .icon("share-2")
        .list(["code", "event_id", "commission_percent", "orders", "is_active"])
        .filters(["event_id", "is_active"])
        .search(["name", "code"])
        .sort("name")
        .small()
        .section("Who", ["name", "contact_id", "user_id"])
        .section("What for", ["event_id", "code", "commission_percent", "is_active"])
        .computed(
            "orders",
            "Orders paid",
            "(select count(*) from events.orders o where o.affiliate_id = r.id and o.status in ('paid', \
             'partially_refunded'))",
        )
        .label("contact_id", "Contact")
        .label("user_id", "Account")
        .label("commission_percent", "Commission")
        .label("is_active", "Takes part")
        .help("name", "As statements name them.")
        .help("event_id", "Leave it empty for all events.")
        .help("code", "The word in their links to the shop.")
        .widget("code", Widget::Slug("name"))
        .widget("commission_percent", Widget::Percent)
        .tabs(["events.orders", "events.payouts"])
        .empty(
            "Give people who bring buyers a link of their own; their orders and what they earn are \
             counted here.",
        )
}
