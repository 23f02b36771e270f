//! Venues and their parts, seats, tickets and tills.

use super::draft::{Case, Draft, Row, Shape, moment, number, overlap, row, word};
use super::keys::Keys;

pub fn cases() -> Vec<Case> {
    vec![venue_bookings(), venue_occupancies(), seat_holds(), till_sessions()]
}

/// In the n-th venue's place: 0 is the hall, 1 and 2 its halves, 3 the foyer beside it. All lie in the first venue.
fn space(number: usize, keys: &Keys) -> Row {
    let parent = if (1..3).contains(&number) { Some(0) } else { None };
    row(
        "events.venue_spaces",
        [
            ("venue_id", keys.nth("events.venues", 0)),
            ("parent_id", keys.maybe("events.venue_spaces", parent)),
        ],
    )
}

/// Is one the other, or in the other? None is the whole venue.
fn touches(a: Option<usize>, b: Option<usize>) -> bool {
    match (a, b) {
        (None, _) | (_, None) => true,
        (Some(a), Some(b)) => a == b || [(0, 1), (0, 2), (1, 0), (2, 0)].contains(&(a, b)),
    }
}

/// The time with the hours around it: buffers meet bookings, but not each other.
fn wide(draft: &Draft) -> (i64, i64) {
    let (from, to) = draft.span();
    (from - draft.before.unwrap_or(0), to + draft.after.unwrap_or(0))
}

/// A booking takes the space, all that lies in it and all in which it lies; options take nothing.
fn venue_bookings() -> Case {
    const STATES: [&str; 4] = ["booked", "blocked", "tentative", "cancelled"];
    Case {
        name: "venue bookings",
        parents: &[|_, _| row("events.venues", []), space],
        shape: Shape { states: STATES.len(), lanes: 3, ..Shape::default() },
        row: |draft, keys| {
            let minutes = |hours: Option<i64>| (hours.unwrap_or(0) * 60).to_string();
            row(
                "events.venue_bookings",
                [
                    ("venue_id", keys.nth("events.venues", 0)),
                    ("space_id", keys.maybe("events.venue_spaces", draft.what)),
                    ("start_time", moment(draft.from)),
                    ("end_time", moment(draft.to)),
                    ("buffer_before_minutes", minutes(draft.before)),
                    ("buffer_after_minutes", minutes(draft.after)),
                    ("status", word(&STATES, draft.state)),
                ],
            )
        },
        rules: &[("venue_occupancies_overlap", |a, b| {
            let counts = a.state < 2 && b.state < 2 && touches(a.what, b.what);
            counts && (overlap(wide(a), b.span()) || overlap(a.span(), wide(b)))
        })],
        // An option that somebody else's booking has turned down stays so.
        moves: false,
        removes: true,
    }
}

/// The rows behind bookings: lanes and pads that are not equal pass each other, none meets all.
fn venue_occupancies() -> Case {
    fn pass(a: Option<i64>, b: Option<i64>) -> bool {
        matches!((a, b), (Some(a), Some(b)) if a != b)
    }
    Case {
        name: "venue occupancies",
        parents: &[|_, _| row("events.venues", []), space],
        shape: Shape { lanes: 2, ..Shape::default() },
        row: |draft, keys| {
            row(
                "events.venue_occupancies",
                [
                    ("venue_id", keys.nth("events.venues", draft.who)),
                    ("space_id", keys.maybe("events.venue_spaces", draft.what)),
                    ("starts_at", moment(draft.from)),
                    ("ends_at", moment(draft.to)),
                    ("lane", number(draft.before)),
                    ("pad", number(draft.after)),
                ],
            )
        },
        rules: &[("venue_occupancies_overlap", |a, b| {
            let place = |draft: &Draft| (draft.what, draft.what.is_none().then_some(draft.who));
            place(a) == place(b) && !pass(a.before, b.before) && !pass(a.after, b.after) && a.meets(b)
        })],
        moves: true,
        removes: true,
    }
}

/// A seat has one holder at a time, a ticket one seat; whoever has no ticket holds it for a while only.
fn seat_holds() -> Case {
    fn ticket(draft: &Draft) -> Option<usize> {
        draft.to.is_none().then_some(draft.what.unwrap_or(0)).or(draft.what)
    }
    Case {
        name: "seat holds",
        parents: &[
            |_, _| row("events.seats", []),
            |number, keys| row("events.event_seats", [("seat_id", keys.nth("events.seats", number))]),
            |_, _| row("events.registrations", []),
        ],
        shape: Shape { open_end: true, point: true, ..Shape::default() },
        row: |draft, keys| {
            row(
                "events.seat_holds",
                [
                    ("event_seat_id", keys.nth("events.event_seats", draft.who)),
                    ("registration_id", keys.maybe("events.registrations", ticket(draft))),
                    ("held_at", moment(draft.from)),
                    ("ends_at", moment(draft.to)),
                ],
            )
        },
        rules: &[
            ("seat_holds_overlap", |a, b| a.who == b.who && a.meets(b)),
            ("seat_holds_ticket_overlap", |a, b| ticket(a).is_some() && ticket(a) == ticket(b) && a.meets(b)),
        ],
        // Holds and tills are ended, never removed.
        moves: true,
        removes: false,
    }
}

/// A till is open once at a time.
fn till_sessions() -> Case {
    Case {
        name: "till sessions",
        parents: &[|_, _| row("events.devices", [])],
        shape: Shape { open_end: true, point: true, ..Shape::default() },
        row: |draft, keys| {
            row(
                "events.till_sessions",
                [
                    ("device_id", keys.nth("events.devices", draft.who)),
                    ("opened_at", moment(draft.from)),
                    ("closed_at", moment(draft.to)),
                ],
            )
        },
        rules: &[("till_sessions_overlap", |a, b| a.who == b.who && a.meets(b))],
        moves: true,
        removes: false,
    }
}
