//! Which passwords are taken.

use kernel::FieldErrors;

/// Fewest letters.
const SHORTEST: usize = 10;
/// Most letters; hashing more gains nothing.
const LONGEST: usize = 200;
/// Fewest different letters.
const VARIETY: usize = 4;

const COMMON: &str = include_str!("common.txt");

/// Adds a message id beside `field` if the password is too short, too long, well known, or the person's address.
pub fn password_check(password: &str, email: &str, field: &str, errors: &mut FieldErrors) {
    let letters = password.chars().count();
    if letters < SHORTEST {
        errors.add(field, "error-password-short");
    } else if letters > LONGEST {
        errors.add(field, "error-password-long");
    } else if is_common(password) {
        errors.add(field, "error-password-common");
    } else if is_address(password, email) {
        errors.add(field, "error-password-email");
    }
}

fn is_common(password: &str) -> bool {
    let lower = password.to_lowercase();
    let mut different: Vec<char> = lower.chars().collect();
    different.sort_unstable();
    different.dedup();
    different.len() < VARIETY || COMMON.lines().any(|common| common == lower)
}

fn is_address(password: &str, email: &str) -> bool {
    let (password, email) = (password.to_lowercase(), email.trim().to_lowercase());
    password == email || email.split_once('@').is_some_and(|(name, _)| name == password)
}

#[cfg(test)]
mod tests {
    use super::password_check;
    use kernel::FieldErrors;

    fn wrong(password: &str) -> Option<String> {
        let mut errors = FieldErrors::default();
        password_check(password, "Madeleine.Noir@example.org", "password", &mut errors);
        errors.get("password").map(str::to_owned)
    }

    #[test]
    fn long_and_unusual_passwords_are_taken() {
        for good in ["correct horse", "صباح الخير يا بيروت", "Tr4verse the runway"] {
            assert_eq!(wrong(good), None, "{good}");
        }
    }

    #[test]
    fn short_common_and_own_words_are_not() {
        assert_eq!(wrong("nine char").as_deref(), Some("error-password-short"));
        assert_eq!(wrong(&"ab c".repeat(51)).as_deref(), Some("error-password-long"));
        assert_eq!(wrong("Password123").as_deref(), Some("error-password-common"));
        assert_eq!(wrong("aabbaabbaabb").as_deref(), Some("error-password-common"));
        assert_eq!(wrong("madeleine.noir@example.org").as_deref(), Some("error-password-email"));
        assert_eq!(wrong("Madeleine.Noir").as_deref(), Some("error-password-email"));
    }
}
