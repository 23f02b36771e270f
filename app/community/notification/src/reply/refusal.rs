//! Mails that tell a person what became of their answer: few, and marked so that no program answers them.

use super::store::Address;
use identity::mail::{Letter, Outgoing};
use kernel::Locale;
use ui::i18n::message;

/// Most letters of the person's own words that go back.
const LONGEST: usize = 20_000;

/// Why the words do not stand there, and the words. `why` is a message id.
pub fn refused(address: &Address, origin: &str, (why, text): (&str, &str)) -> Outgoing {
    let locale = address.locale();
    let text: String = text.chars().take(LONGEST).collect();
    let why = message(locale, why, &[]);
    let values = [("why", why.as_str()), ("text", text.as_str())];
    let key = if text.is_empty() { "reply-empty" } else { "reply-refused" };
    letter(address, (locale, origin), (key, &values))
}

/// The words stand there, what was attached does not.
pub fn left_out(address: &Address, origin: &str) -> Outgoing {
    letter(address, (address.locale(), origin), ("reply-left-out", &[]))
}

fn letter(
    address: &Address,
    (locale, origin): (Locale, &str),
    (key, values): (&str, &[(&str, &str)]),
) -> Outgoing {
    let place = address.subject_type.as_deref().zip(address.subject_id);
    let link = place.map(|(word, id)| format!("{origin}/comments/{word}/{id}"));
    let mail = Letter { locale, key, values, link }.to(&address.email);
    Outgoing { is_answer: true, ..mail }
}
