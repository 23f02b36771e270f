//! The words there are, and the matrix as a form sends it.

use crate::member::model::Role;

/// Systems whose rows are kept apart by words, each with [`VERBS`].
pub const SYSTEMS: [&str; 13] = [
    "identity",
    "sites",
    "media",
    "community",
    "messaging",
    "cms",
    "planning",
    "events",
    "production",
    "crm",
    "marketing",
    "analytics",
    "channels",
];

/// What can be done to the rows of a system.
pub const VERBS: [&str; 4] = ["read", "create", "update", "delete"];

/// Words of one system only.
pub const SPECIAL: [&str; 8] = [
    "identity.audit",
    "community.moderate",
    "cms.publish",
    "crm.configure",
    "crm.own",
    "crm.team",
    "marketing.configure",
    "messaging.override",
];

/// Roles with columns in the matrix: all but owners, who may do everything.
pub fn roles() -> impl Iterator<Item = Role> {
    Role::ALL.iter().copied().filter(|role| *role != Role::Owner)
}

/// Every word that can be given, in the order of the matrix.
pub fn words() -> Vec<String> {
    let plain = SYSTEMS.iter().flat_map(|system| VERBS.iter().map(move |verb| format!("{system}.{verb}")));
    plain.chain(SPECIAL.iter().map(|word| (*word).to_owned())).collect()
}

/// A word that a role has.
pub type Grant = (Role, String);

/// The ticked boxes of the form, `grant=editor:sites.update`. Anything unknown is left out.
pub fn grants_read(pairs: &[(String, String)]) -> Vec<Grant> {
    let known = words();
    pairs
        .iter()
        .filter(|(field, _)| field == "grant")
        .filter_map(|(_, value)| {
            let (role, word) = value.split_once(':')?;
            let role = role.parse::<Role>().ok().filter(|role| *role != Role::Owner)?;
            known.iter().any(|have| have == word).then(|| (role, word.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_words_are_given() {
        let pair = |value: &str| ("grant".to_owned(), value.to_owned());
        let read = grants_read(&[
            pair("editor:sites.update"),
            pair("owner:sites.update"),
            pair("admin:identity.own"),
            pair("editor:no.such"),
            pair("nonsense"),
            ("other".into(), "editor:sites.read".into()),
        ]);
        assert_eq!(read, [(Role::Editor, "sites.update".to_owned())]);
    }
}
