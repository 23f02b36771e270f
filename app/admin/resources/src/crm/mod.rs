//! How the dashboard shows the tables of `crm`: people and companies, deals, offers, consent, files, and how it is all
//! set up. What actions and hooks do is in `conduct`.

use resource::{Part, Resource, Widget};

/// SQL of a contact's name, for the contact whose id stands in `$id`; null where row-level security hides them.
macro_rules! person {
    ($id:literal) => {
        concat!(
            "(select coalesce(nullif(btrim(concat_ws(' ', c.first_name, c.last_name)), ''), c.company_name, '…') ",
            "from crm.contacts c where c.id = ",
            $id,
            ")"
        )
    };
}

mod companies;
mod competitors;
mod conduct;
mod consent;
mod contact_parts;
mod contacts;
mod custom;
mod data;
mod deal_parts;
mod deals;
mod documents;
mod forms;
mod mails;
mod pipelines;
mod products;
mod scores;
mod teams;
mod work;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        // People.
        contacts::all(),
        contact_parts::all(),
        companies::all(),
        // Sales.
        deals::all(),
        deal_parts::all(),
        work::all(),
        mails::all(),
        competitors::all(),
        // Offers and invoices.
        documents::all(),
        products::all(),
        // Forms and consent.
        forms::all(),
        consent::all(),
        // Data.
        data::all(),
        // Setup.
        pipelines::all(),
        teams::all(),
        scores::all(),
        custom::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Conditions as in segments: which fields have to say what, and whether all of them or any.
fn conditions() -> Vec<Part> {
    vec![
        Part::one_of("match", "How many have to hold", &["all", "any"]),
        Part::new(
            "conditions",
            "Conditions",
            Widget::List(vec![
                Part::new("field", "Field", Widget::Line),
                Part::new("operator", "Operator", Widget::Line),
                Part::new("value", "Value", Widget::Line),
            ]),
        ),
    ]
}
