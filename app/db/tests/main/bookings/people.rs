//! Everything that takes a person's time, across tables and organisations.

use super::crew::{STATES, clock, person};
use super::draft::{Case, Draft, Parent, Row, Rule, Shape, moment, overlap, word};
use super::keys::Keys;

pub fn cases() -> Vec<Case> {
    vec![exclusive_bookings(), everything_a_person_does()]
}

/// The organisation in which somebody is booked: profiles 0 and 2 are birch's, 1 and 3 oak's.
fn side(number: usize) -> &'static str {
    ["birch", "oak"][number % 2]
}

fn of_side(table: &'static str, number: usize, columns: Vec<(&'static str, String)>) -> Row {
    Row { table, side: side(number), columns }
}

/// `what` as one of the two events of the organisation; every draft has one.
fn engagement(draft: &Draft) -> usize {
    draft.who % 2 + 2 * (draft.what.unwrap_or(0) % 2)
}

/// Kinds of what a person does, as `state` says it.
const BOOKED: usize = 0;
const BLOCKED: usize = 1;
const CALL: usize = 2;
const FITTING: usize = 3;
const DUTY: usize = 4;

const PEOPLE: &[Parent] = &[
    |number, _| of_side("events.events", number, vec![]),
    |number, keys| {
        let claim = vec![("user_id", keys.user(number / 2)), ("claimed_at", "now()".into())];
        of_side("production.model_profiles", number, claim)
    },
];

/// One engagement takes the person whole; exclusivity around it shuts out what others booked, not their exclusivity.
const ENGAGED: Rule = ("occupancies_overlap", |a, b| {
    let away = a.state == BLOCKED && b.state == BLOCKED;
    let met = a.meets(b) || shut(a, b) || shut(b, a);
    person(a) == person(b) && engagement(a) != engagement(b) && !away && met
});

/// Bookings by two organisations, most of them exclusive for some hours around.
fn exclusive_bookings() -> Case {
    Case {
        name: "exclusive",
        parents: PEOPLE,
        shape: Shape { states: 1, lanes: 4, ..Shape::default() },
        row: doing,
        rules: &[
            ENGAGED,
            ("model_availability_overlap", |a, b| both(a, b, BOOKED)),
            ("model_availability_own_overlap", |a, b| a.who == b.who && a.meets(b)),
        ],
        moves: false,
        removes: true,
    }
}

/// Bookings, days off, calls, fittings and duties of people whom two organisations have in their books: they exclude
/// each other, across the organisations, unless they belong to the same engagement.
fn everything_a_person_does() -> Case {
    Case {
        name: "people",
        parents: PEOPLE,
        shape: Shape { states: 5, lanes: 3, ..Shape::default() },
        row: doing,
        rules: &[
            ENGAGED,
            ("model_availability_overlap", |a, b| both(a, b, BOOKED)),
            ("model_availability_own_overlap", |a, b| {
                a.who == b.who && a.state <= BLOCKED && b.state <= BLOCKED && a.meets(b)
            }),
            ("call_times_overlap", |a, b| both(a, b, CALL)),
            ("fittings_overlap", |a, b| both(a, b, FITTING)),
            ("event_staff_overlap", |a, b| both(a, b, DUTY)),
        ],
        // Whose duty is moved is asked again, which takes it off the calendar.
        moves: false,
        removes: true,
    }
}

fn both(a: &Draft, b: &Draft, kind: usize) -> bool {
    person(a) == person(b) && a.state == kind && b.state == kind && a.meets(b)
}

/// Does the first one shut the second out, being exclusive for some hours around it? Days off are nobody's work.
fn shut(a: &Draft, b: &Draft) -> bool {
    let exclusive = a.state == BOOKED && a.before.is_some() && b.state != BLOCKED;
    exclusive && overlap(around(a), b.span())
}

fn around(draft: &Draft) -> (i64, i64) {
    let (from, to) = draft.span();
    (from - draft.before.unwrap_or(0), to + draft.after.unwrap_or(0))
}

fn doing(draft: &Draft, keys: &Keys) -> Row {
    let model = ("model_profile_id", keys.nth("production.model_profiles", draft.who));
    let event = ("event_id", keys.nth("events.events", engagement(draft)));
    let (from, to) = (moment(draft.from), moment(draft.to));
    match draft.state {
        BOOKED | BLOCKED => {
            let mut columns = vec![model, event, ("start_time", from), ("end_time", to)];
            columns.push(("status", word(&STATES, draft.state)));
            if draft.state == BOOKED && draft.before.is_some() {
                let (first, last) = around(draft);
                columns.push(("exclusive_from", moment(Some(first))));
                columns.push(("exclusive_until", moment(Some(last))));
            }
            of_side("production.model_availability", draft.who, columns)
        }
        CALL => of_side("production.call_times", draft.who, [vec![model, event], clock(draft)].concat()),
        FITTING => {
            let columns = vec![model, event, ("starts_at", from), ("ends_at", to)];
            of_side("production.fittings", draft.who, columns)
        }
        _ => {
            let user = ("user_id", keys.user(person(draft)));
            let status = ("status", "'confirmed'".into());
            of_side(
                "events.event_staff",
                draft.who,
                vec![user, event, status, ("starts_at", from), ("ends_at", to)],
            )
        }
    }
}
