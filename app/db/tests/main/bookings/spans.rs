//! Things that somebody or something has for a while, in messaging, community, media, crm, channels, marketing and
//! analytics.

use super::draft::{Case, Draft, Shape, day, moment, number, overlap, row, word};

pub fn cases() -> Vec<Case> {
    vec![
        call_participants(),
        house_members(),
        upload_parts(),
        price_books(),
        shop_bundles(),
        send_window_hours(),
        send_window_closures(),
        imports(),
        listening_alerts(),
        traffic_alerts(),
    ]
}

const ENDLESS: Shape = Shape {
    open_start: false,
    open_end: true,
    point: true,
    timeless: false,
    length: None,
    states: 1,
    lanes: 0,
};

fn same_both(a: &Draft, b: &Draft) -> bool {
    a.who % 2 == b.who % 2 && a.what.unwrap_or(0) % 2 == b.what.unwrap_or(0) % 2 && a.meets(b)
}

fn same(a: &Draft, b: &Draft) -> bool {
    a.who == b.who && a.meets(b)
}

/// Somebody is in a call once at a time.
fn call_participants() -> Case {
    Case {
        name: "call participants",
        parents: &[|_, _| row("messaging.calls", [("ended_at", "now() + interval '1 year'".into())])],
        shape: ENDLESS,
        row: |draft, keys| {
            row(
                "messaging.call_participants",
                [
                    ("call_id", keys.nth("messaging.calls", draft.who % 2)),
                    ("profile_id", keys.profile(draft.what.unwrap_or(0) % 2)),
                    ("joined_at", moment(draft.from)),
                    ("left_at", moment(draft.to)),
                ],
            )
        },
        rules: &[("call_participants_once", same_both)],
        moves: true,
        removes: true,
    }
}

/// Somebody belongs to a house once at a time, and may come back.
fn house_members() -> Case {
    Case {
        name: "house members",
        parents: &[|_, _| row("community.houses", [])],
        shape: ENDLESS,
        row: |draft, keys| {
            row(
                "community.house_members",
                [
                    ("house_id", keys.nth("community.houses", draft.who % 2)),
                    ("profile_id", keys.profile(draft.what.unwrap_or(0) % 2)),
                    ("joined_at", moment(draft.from)),
                    ("left_at", moment(draft.to)),
                ],
            )
        },
        rules: &[("house_members_once", same_both)],
        moves: true,
        removes: true,
    }
}

/// Parts of an upload do not overlap; each has a number of its own.
fn upload_parts() -> Case {
    Case {
        name: "upload parts",
        parents: &[|_, _| row("media.uploads", [])],
        shape: Shape::default(),
        row: |draft, keys| {
            let size = draft.to.unwrap_or(0) - draft.from.unwrap_or(0);
            row(
                "media.upload_parts",
                [
                    ("upload_id", keys.nth("media.uploads", draft.who)),
                    ("part_number", format!("{}", draft.number % 10_000 + 1)),
                    ("byte_offset", number(draft.from)),
                    ("byte_size", size.to_string()),
                ],
            )
        },
        rules: &[
            ("upload_parts_overlap", same),
            ("upload_parts_once", |a, b| a.who == b.who && a.number % 10_000 == b.number % 10_000),
        ],
        moves: true,
        removes: true,
    }
}

/// One book of prices is the default of a currency on a day; a company's own books are none.
fn price_books() -> Case {
    Case {
        name: "price books",
        parents: &[|_, _| row("crm.companies", [])],
        shape: Shape { open_start: true, open_end: true, states: 4, ..Shape::default() },
        row: |draft, keys| {
            let company = draft.what.filter(|what| *what == 0);
            row(
                "crm.price_books",
                [
                    ("name", format!("'{}'", draft.number)),
                    (
                        "currency",
                        keys.word(["EUR", "USD", "GBP", "CHF"], ["SEK", "JPY", "CAD", "AUD"], draft.who),
                    ),
                    ("company_id", keys.maybe("crm.companies", company)),
                    ("is_default", (draft.state > 0).to_string()),
                    ("valid_from", day(draft.from)),
                    ("valid_until", day(draft.to)),
                ],
            )
        },
        rules: &[("price_books_default_once", |a, b| {
            let counts = |draft: &Draft| draft.state > 0 && draft.what != Some(0);
            counts(a) && counts(b) && same(a, b)
        })],
        moves: true,
        removes: true,
    }
}

/// One bundle of a product is active at a time.
fn shop_bundles() -> Case {
    Case {
        name: "shop bundles",
        parents: &[|_, _| row("channels.shop_variants", [])],
        shape: Shape { open_start: true, open_end: true, states: 4, ..Shape::default() },
        row: |draft, keys| {
            row(
                "channels.shop_bundles",
                [
                    ("variant_id", keys.nth("channels.shop_variants", draft.who)),
                    ("is_active", (draft.state > 0).to_string()),
                    ("valid_from", moment(draft.from)),
                    ("valid_until", moment(draft.to)),
                ],
            )
        },
        rules: &[("shop_bundles_period_once", |a, b| a.state > 0 && b.state > 0 && same(a, b))],
        moves: true,
        removes: true,
    }
}

/// Hours of a weekday in which mail goes out; half an hour here is an hour of the draft.
fn send_window_hours() -> Case {
    Case {
        name: "send window hours",
        parents: &[|_, _| row("marketing.send_windows", [])],
        shape: Shape { states: 2, ..Shape::default() },
        row: |draft, keys| {
            let clock =
                |half: Option<i64>| format!("time '00:00' + {} * interval '30 minutes'", half.unwrap_or(0));
            row(
                "marketing.send_window_hours",
                [
                    ("window_id", keys.nth("marketing.send_windows", draft.who)),
                    ("weekday", (draft.state + 1).to_string()),
                    ("opens", clock(draft.from)),
                    ("closes", clock(draft.to)),
                ],
            )
        },
        rules: &[("send_window_hours_overlap", |a, b| a.state == b.state && same(a, b))],
        moves: true,
        removes: true,
    }
}

/// Days without mail; the last day is one of them.
fn send_window_closures() -> Case {
    Case {
        name: "send window closures",
        parents: &[|_, _| row("marketing.send_windows", [])],
        shape: Shape { point: true, ..Shape::default() },
        row: |draft, keys| {
            row(
                "marketing.send_window_closures",
                [
                    ("window_id", keys.nth("marketing.send_windows", draft.who)),
                    ("starts_on", day(draft.from)),
                    ("ends_on", day(draft.to)),
                ],
            )
        },
        rules: &[("send_window_closures_overlap", |a, b| {
            let days = |draft: &Draft| (draft.span().0, draft.span().1 + 1);
            a.who == b.who && overlap(days(a), days(b))
        })],
        moves: true,
        removes: true,
    }
}

/// Days are imported once, unless the import failed or was undone.
fn imports() -> Case {
    const STATES: [&str; 5] = ["waiting", "running", "done", "failed", "undone"];
    Case {
        name: "imports",
        parents: &[|_, _| row("analytics.web_properties", [])],
        shape: Shape { states: STATES.len(), ..Shape::default() },
        row: |draft, keys| {
            row(
                "analytics.imports",
                [
                    ("property_id", keys.nth("analytics.web_properties", draft.who)),
                    ("status", word(&STATES, draft.state)),
                    ("period", format!("daterange({}, {})", day(draft.from), day(draft.to))),
                ],
            )
        },
        rules: &[("imports_period_overlap", |a, b| a.state < 3 && b.state < 3 && same(a, b))],
        moves: true,
        removes: true,
    }
}

/// A rule that has told is quiet for a while: two hours here.
const QUIET: Shape = Shape { length: Some(2), ..ENDLESS_NOT };
const ENDLESS_NOT: Shape = Shape { open_end: false, point: false, ..ENDLESS };

fn quiet_rule(_: usize, _: &super::keys::Keys) -> super::draft::Row {
    row("analytics.alert_rules", [("cooldown_minutes", "120".into())])
}

fn same_rule(a: &Draft, b: &Draft) -> bool {
    a.what.is_some() && a.what == b.what && a.meets(b)
}

fn listening_alerts() -> Case {
    Case {
        name: "listening alerts",
        parents: &[quiet_rule],
        shape: QUIET,
        row: |draft, keys| {
            row(
                "analytics.listening_alerts",
                [
                    ("rule_id", keys.maybe("analytics.alert_rules", draft.what)),
                    ("created_at", moment(draft.from)),
                ],
            )
        },
        rules: &[("listening_alerts_cooldown", same_rule)],
        moves: true,
        removes: true,
    }
}

fn traffic_alerts() -> Case {
    Case {
        name: "traffic alerts",
        parents: &[quiet_rule],
        shape: QUIET,
        row: |draft, keys| {
            row(
                "analytics.traffic_alerts",
                [
                    ("rule_id", keys.maybe("analytics.alert_rules", draft.what)),
                    ("created_at", moment(draft.from)),
                ],
            )
        },
        rules: &[("traffic_alerts_cooldown", same_rule)],
        moves: true,
        removes: true,
    }
}
