//! What somebody may do in an organisation. The database holds the same rules; these decide which buttons there are.

use super::OrganizationView;
use crate::member::model::Role;
use kernel::AppError;

impl OrganizationView {
    /// Has the one who asks this permission word?
    pub fn may(&self, word: &str) -> bool {
        match self.role {
            Some(Role::Owner) => true,
            Some(_) => self.words.iter().any(|have| have == word),
            None => false,
        }
    }

    /// # Errors
    /// `Forbidden` without the word.
    pub fn require(&self, word: &str) -> Result<(), AppError> {
        if self.may(word) { Ok(()) } else { Err(AppError::Forbidden) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::OrganizationId;

    fn seen(role: Option<Role>, words: &[&str]) -> OrganizationView {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        let (name, slug) = ("Birch".to_owned(), "birch".to_owned());
        let (id, description, requires_second_factor) = (OrganizationId::new(), None, false);
        OrganizationView { id, name, slug, description, requires_second_factor, role, words }
    }

    #[test]
    fn rights_fail_closed() {
        assert!(seen(Some(Role::Owner), &[]).may("identity.own"));
        assert!(seen(Some(Role::Admin), &["identity.read"]).may("identity.read"));
        assert!(!seen(Some(Role::Admin), &["identity.read"]).may("identity.update"));
        assert!(!seen(None, &["identity.read"]).may("identity.read"));
        assert_eq!(seen(None, &[]).require("identity.read"), Err(AppError::Forbidden));
    }
}
