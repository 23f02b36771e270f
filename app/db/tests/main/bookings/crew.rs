//! What a production books, one table each: models and designers, calls, fittings, duties, hours, samples.

use super::draft::{Case, Draft, Row, Shape, moment, number, row, word};
use super::keys::Keys;

pub fn cases() -> Vec<Case> {
    vec![
        availability_of_models(),
        availability_of_designers(),
        occupancies(),
        call_times(),
        event_staff(),
        crew_times(),
        sample_loans(),
        fittings(),
    ]
}

/// Profiles 0 and 1 are one person, 2 and 3 another: their contacts say so.
pub fn person(draft: &Draft) -> usize {
    draft.who / 2
}

fn contact(number: usize, keys: &Keys) -> String {
    keys.nth("crm.contacts", number / 2)
}

/// States of a calendar of availability; the first two take the time.
pub const STATES: [&str; 4] = ["booked", "blocked", "available", "cancelled"];

/// Rules of a calendar of availability: booked once as a person, taken once in one organisation's books; and against
/// other engagements wherever they come from. `what` is one of two events, or none: an engagement of its own.
const AVAILABILITY: [fn(&Draft, &Draft) -> bool; 3] = [
    |a, b| person(a) == person(b) && a.state == 0 && b.state == 0 && a.meets(b),
    |a, b| a.who == b.who && a.state < 2 && b.state < 2 && a.meets(b),
    |a, b| {
        let works = a.state == 0 || b.state == 0;
        person(a) == person(b) && a.state < 2 && b.state < 2 && works && elsewhere(a, b) && a.meets(b)
    },
];

/// Is it another engagement?
fn elsewhere(a: &Draft, b: &Draft) -> bool {
    a.what.is_none() || b.what.is_none() || a.what.map(|what| what % 2) != b.what.map(|what| what % 2)
}

fn availability(table: &'static str, profile: (&'static str, String), draft: &Draft, keys: &Keys) -> Row {
    row(
        table,
        [
            profile,
            ("event_id", keys.maybe("events.events", draft.what.map(|what| what % 2))),
            ("start_time", moment(draft.from)),
            ("end_time", moment(draft.to)),
            ("status", word(&STATES, draft.state)),
        ],
    )
}

fn availability_of_models() -> Case {
    Case {
        name: "models",
        parents: &[
            |_, _| row("events.events", []),
            |_, _| row("crm.contacts", []),
            |number, keys| row("production.model_profiles", [("contact_id", contact(number, keys))]),
        ],
        shape: Shape { states: STATES.len(), ..Shape::default() },
        row: |draft, keys| {
            let profile = ("model_profile_id", keys.nth("production.model_profiles", draft.who));
            availability("production.model_availability", profile, draft, keys)
        },
        rules: &[
            ("model_availability_overlap", AVAILABILITY[0]),
            ("model_availability_own_overlap", AVAILABILITY[1]),
            ("occupancies_overlap", AVAILABILITY[2]),
        ],
        moves: true,
        removes: true,
    }
}

fn availability_of_designers() -> Case {
    Case {
        name: "designers",
        parents: &[
            |_, _| row("events.events", []),
            |_, _| row("crm.contacts", []),
            |number, keys| row("production.designer_profiles", [("contact_id", contact(number, keys))]),
        ],
        shape: Shape { states: STATES.len(), ..Shape::default() },
        row: |draft, keys| {
            let profile = ("designer_profile_id", keys.nth("production.designer_profiles", draft.who));
            availability("production.designer_availability", profile, draft, keys)
        },
        rules: &[
            ("designer_availability_overlap", AVAILABILITY[0]),
            ("designer_availability_own_overlap", AVAILABILITY[1]),
            ("occupancies_overlap", AVAILABILITY[2]),
        ],
        moves: true,
        removes: true,
    }
}

/// The rows behind it: one engagement may hold a person several times, others may not; lanes pass each other.
fn occupancies() -> Case {
    Case {
        name: "occupancies",
        parents: &[],
        shape: Shape { lanes: 2, ..Shape::default() },
        row: |draft, keys| {
            row(
                "production.occupancies",
                [
                    ("person_id", keys.user(draft.who)),
                    ("engagement_id", keys.profile(draft.what.unwrap_or(0))),
                    ("lane", number(draft.before)),
                    ("starts_at", moment(draft.from)),
                    ("ends_at", moment(draft.to)),
                ],
            )
        },
        rules: &[("occupancies_overlap", |a, b| {
            let pass = matches!((a.before, b.before), (Some(a), Some(b)) if a != b);
            a.who == b.who && a.what.unwrap_or(0) != b.what.unwrap_or(0) && !pass && a.meets(b)
        })],
        moves: true,
        removes: true,
    }
}

/// Nobody works twice at once, except where the hours were rejected. The first two are models, the others crew.
fn crew_times() -> Case {
    Case {
        name: "crew times",
        parents: &[|_, _| row("production.model_profiles", []), |_, _| row("production.stakeholders", [])],
        shape: Shape { open_end: true, states: 3, ..Shape::default() },
        row: |draft, keys| {
            let model = (draft.who < 2).then_some(draft.who);
            let crew = (draft.who >= 2).then_some(draft.who);
            row(
                "production.crew_times",
                [
                    ("model_profile_id", keys.maybe("production.model_profiles", model)),
                    ("stakeholder_id", keys.maybe("production.stakeholders", crew)),
                    ("clocked_in_at", moment(draft.from)),
                    ("clocked_out_at", moment(draft.to)),
                    ("status", if draft.state == 2 { "'rejected'" } else { "'open'" }.into()),
                ],
            )
        },
        rules: &[("crew_times_overlap", |a, b| a.who == b.who && a.state < 2 && b.state < 2 && a.meets(b))],
        moves: true,
        removes: true,
    }
}

/// A sample is promised once at a time, and out once.
fn sample_loans() -> Case {
    const STATES: [&str; 4] = ["confirmed", "requested", "out", "returned"];
    fn counts(draft: &Draft) -> bool {
        [0, 2].contains(&draft.state)
    }
    Case {
        name: "sample loans",
        parents: &[|_, _| row("production.samples", [])],
        shape: Shape { states: STATES.len(), ..Shape::default() },
        row: |draft, keys| {
            row(
                "production.sample_loans",
                [
                    ("sample_id", keys.nth("production.samples", draft.who)),
                    ("starts_at", moment(draft.from)),
                    ("ends_at", moment(draft.to)),
                    ("status", word(&STATES, draft.state)),
                ],
            )
        },
        rules: &[
            ("sample_loans_overlap", |a, b| a.who == b.who && counts(a) && counts(b) && a.meets(b)),
            ("sample_loans_out_key", |a, b| a.who == b.who && a.state == 2 && b.state == 2),
        ],
        moves: true,
        removes: true,
    }
}

/// A model is fitted once at a time, and a fitter, one of two, fits once at a time.
fn fittings() -> Case {
    const STATES: [&str; 4] = ["scheduled", "scheduled", "scheduled", "completed"];
    fn fitter(draft: &Draft) -> Option<usize> {
        draft.what.map(|what| what % 2)
    }
    fn counts(draft: &Draft) -> bool {
        draft.state < 3
    }
    Case {
        name: "fittings",
        parents: &[
            |_, _| row("crm.contacts", []),
            |number, keys| row("production.model_profiles", [("contact_id", contact(number, keys))]),
            |_, _| row("production.stakeholders", []),
        ],
        shape: Shape { states: STATES.len(), ..Shape::default() },
        row: |draft, keys| {
            row(
                "production.fittings",
                [
                    ("model_profile_id", keys.nth("production.model_profiles", draft.who)),
                    ("fitter_id", keys.maybe("production.stakeholders", fitter(draft))),
                    ("starts_at", moment(draft.from)),
                    ("ends_at", moment(draft.to)),
                    ("status", word(&STATES, draft.state)),
                ],
            )
        },
        rules: &[
            ("fittings_overlap", |a, b| person(a) == person(b) && counts(a) && counts(b) && a.meets(b)),
            ("fittings_fitter_overlap", |a, b| {
                fitter(a).is_some() && fitter(a) == fitter(b) && counts(a) && counts(b) && a.meets(b)
            }),
        ],
        moves: true,
        removes: true,
    }
}

/// Somebody is called once at a time; a department, which names nobody, may be called often.
fn call_times() -> Case {
    Case {
        name: "call times",
        parents: &[
            |_, _| row("crm.contacts", []),
            |number, keys| row("production.model_profiles", [("contact_id", contact(number, keys))]),
        ],
        shape: Shape { states: 4, ..Shape::default() },
        row: |draft, keys| {
            let model = draft.what.map(|_| draft.who);
            let mut columns = clock(draft);
            columns.push(("model_profile_id", keys.maybe("production.model_profiles", model)));
            columns.push(("status", if draft.state == 0 { "'cancelled'" } else { "'planned'" }.into()));
            Row { table: "production.call_times", side: "birch", columns }
        },
        rules: &[("call_times_overlap", |a, b| {
            let counts = |draft: &Draft| draft.what.is_some() && draft.state > 0;
            person(a) == person(b) && counts(a) && counts(b) && a.meets(b)
        })],
        moves: true,
        removes: true,
    }
}

/// Day, time of day and length of a call.
pub fn clock(draft: &Draft) -> Vec<(&'static str, String)> {
    let hours = draft.span().1 - draft.span().0;
    let clock = format!("({} at time zone 'UTC')", moment(draft.from));
    vec![
        ("date", format!("{clock}::date")),
        ("time", format!("{clock}::time")),
        ("timezone", "'UTC'".into()),
        ("minutes", (hours * 60).to_string()),
    ]
}

/// Who has said yes is on duty once at a time; who is asked, or has no hours yet, may be asked often.
fn event_staff() -> Case {
    Case {
        name: "event staff",
        parents: &[],
        shape: Shape { timeless: true, states: 4, ..Shape::default() },
        row: |draft, keys| {
            row(
                "events.event_staff",
                [
                    ("user_id", draft.what.map_or("null::uuid".into(), |_| keys.user(draft.who % 2))),
                    ("status", if draft.state == 0 { "'requested'" } else { "'confirmed'" }.into()),
                    ("starts_at", moment(draft.from)),
                    ("ends_at", moment(draft.to)),
                ],
            )
        },
        rules: &[("event_staff_overlap", |a, b| {
            let counts = |draft: &Draft| draft.what.is_some() && draft.state > 0 && draft.from.is_some();
            a.who % 2 == b.who % 2 && counts(a) && counts(b) && a.meets(b)
        })],
        // Whose duty is moved is asked again, which takes it off the calendar.
        moves: false,
        removes: true,
    }
}
