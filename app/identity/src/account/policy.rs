//! Which addresses and names are taken.

use kernel::FieldErrors;

/// The address as it is kept: without blanks around it.
pub fn email_clean(typed: &str) -> String {
    typed.trim().to_owned()
}

/// Adds a message id beside `email` unless mail can be sent there.
pub fn email_check(email: &str, errors: &mut FieldErrors) {
    let sendable = email.parse::<lettre::Address>().is_ok_and(|address| address.domain().contains('.'));
    if email.is_empty() {
        errors.add("email", "error-email-missing");
    } else if !sendable || email.len() > 254 {
        errors.add("email", "error-email-shape");
    }
}

/// A name without blanks around it, without control characters and without marks that turn the text around them.
pub fn name_clean(typed: &str) -> String {
    let hidden = |c: char| {
        c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let kept: String =
        typed.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !hidden(*c)).collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Adds a message id beside `field` unless the name has 1 to `longest` letters.
pub fn name_check(name: &str, longest: usize, field: &str, errors: &mut FieldErrors) {
    if name.is_empty() {
        errors.add(field, "error-name-missing");
    } else if name.chars().count() > longest {
        errors.add(field, "error-too-long");
    }
}

/// Handles that look like the house itself.
const RESERVED: &[&str] = &[
    "admin",
    "administrator",
    "api",
    "dev",
    "help",
    "info",
    "mail",
    "maison",
    "me",
    "moderator",
    "official",
    "requests",
    "root",
    "security",
    "settings",
    "staff",
    "support",
    "system",
    "team",
    "webmaster",
    "www",
];

/// Adds a message id beside `handle` unless it has 3 to 40 small letters, digits, dots, hyphens or underscores.
pub fn handle_check(handle: &str, errors: &mut FieldErrors) {
    let edge = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c);
    let shaped = edge(handle.chars().next()) && edge(handle.chars().last()) && handle.chars().all(inner);
    if !shaped || !(3..=40).contains(&handle.len()) {
        errors.add("handle", "error-handle-shape");
    } else if RESERVED.contains(&handle) {
        errors.add("handle", "error-handle-taken");
    }
}

/// Handles for a new person, the best first: from the name where it has Latin letters, with figures where it is
/// taken. `salt` is random.
pub fn handle_candidates(name: &str, salt: [u8; 16]) -> Vec<String> {
    let mut base = String::new();
    for c in name.to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            base.push(c);
        } else if !base.is_empty() && !base.ends_with('-') {
            base.push('-');
        }
    }
    let base: String = base.chars().take(30).collect();
    let base = base.trim_matches('-');
    let base = if base.len() < 2 || RESERVED.contains(&base) { "person" } else { base };
    let plain = (base.len() >= 3 && base != "person").then(|| base.to_owned());
    let numbered = salt.chunks(4).map(|part| {
        let number = part.iter().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte));
        format!("{base}-{}", 1000 + number % 999_000)
    });
    plain.into_iter().chain(numbered).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(check: impl FnOnce(&mut FieldErrors)) -> bool {
        let mut errors = FieldErrors::default();
        check(&mut errors);
        !errors.is_empty()
    }

    #[test]
    fn addresses_can_be_written_to() {
        for good in ["zoe@example.org", "z.o+e@mail.example.co.uk"] {
            assert!(!wrong(|errors| email_check(good, errors)), "{good}");
        }
        for bad in [
            "",
            "zoe",
            "zoe@localhost",
            "z oe@example.org",
            "a@b@example.org",
            "a@example.org\r\nBcc: b@example.org",
        ] {
            assert!(wrong(|errors| email_check(bad, errors)), "{bad}");
        }
    }

    #[test]
    fn names_hide_nothing() {
        assert_eq!(name_clean("  Zoë\u{202e}  Noir\n"), "Zoë Noir");
        assert_eq!(name_clean("ليلى"), "ليلى");
    }

    #[test]
    fn handles_are_addresses() {
        for good in ["zoe", "zoe.noir-7", "a_b"] {
            assert!(!wrong(|errors| handle_check(good, errors)), "{good}");
        }
        for bad in ["", "zo", "Zoe", "-zoe", "zoe.", "zo e", "zoë", "admin"] {
            assert!(wrong(|errors| handle_check(bad, errors)), "{bad}");
        }
    }

    #[test]
    fn every_candidate_is_a_handle() {
        for name in [
            "Zoë Noir",
            "ليلى",
            "A",
            "?!",
            "admin",
            "Maximiliane-Theodora von und zu Hohenlohe-Schillingsfürst",
            "--x--",
        ] {
            for candidate in handle_candidates(name, [255; 16]) {
                assert!(!wrong(|errors| handle_check(&candidate, errors)), "{name}: {candidate}");
            }
        }
        assert_eq!(handle_candidates("Madeleine Noir", [0; 16])[0], "madeleine-noir");
    }
}
