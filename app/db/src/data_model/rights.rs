//! Who reads and writes a table, in words, from what Postgres prints for its policies.

use super::Policy;

pub fn readers(policies: &[&Policy]) -> String {
    let mut names = of(policies, "r");
    if names.iter().any(|name| name == "everybody") {
        names.retain(|name| name == "everybody");
    }
    names.sort_by_key(|name| !name.starts_with("everybody"));
    listed(&names)
}

/// Who may do only some of insert, update and delete stands with the names of those.
pub fn writers(policies: &[&Policy]) -> String {
    let commands = [("a", "insert", ".create"), ("w", "update", ".update"), ("d", "delete", ".delete")];
    let by_command = commands.map(|(letter, name, word)| (of(policies, letter), name, word));
    let mut names: Vec<&String> = Vec::new();
    for name in by_command.iter().flat_map(|(who, _, _)| who) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let words: Vec<String> = names
        .into_iter()
        .map(|name| {
            let may: Vec<_> = by_command.iter().filter(|(who, _, _)| who.contains(name)).collect();
            let says_itself = may.len() == 1 && may.iter().all(|(_, _, word)| name.contains(word));
            if may.len() == by_command.len() || says_itself {
                name.clone()
            } else {
                let may: Vec<&str> = may.iter().map(|(_, command, _)| *command).collect();
                format!("{name} ({})", may.join(", "))
            }
        })
        .collect();
    listed(&words)
}

fn listed(words: &[String]) -> String {
    if words.is_empty() { "—".to_owned() } else { words.join("; ") }
}

fn of(policies: &[&Policy], command: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for policy in policies.iter().filter(|policy| policy.command == command) {
        for name in who(&policy.condition) {
            if !all.contains(&name) {
                all.push(name);
            }
        }
    }
    all
}

/// What Postgres prints for a condition → who is meant by it, where it is always the same.
const SIGNS: &[(&str, &str)] = &[
    ("created_by = ( SELECT auth.user_id()", "who made it"),
    ("author_profile_id = ( SELECT auth.profile_id()", "its author"),
    ("auth.own_threads()", "members of the conversation"),
    ("auth.led_houses()", "leaders of the house"),
    ("auth.own_houses()", "members of the house"),
    ("auth.own_subsites()", "the subsite's people"),
    ("auth.member_organizations()", "members of the organisation"),
];

/// Who a policy's condition lets through, in words.
fn who(condition: &str) -> Vec<String> {
    let mut names: Vec<String> = everybody(condition).into_iter().collect();
    let own_id = condition == "(id = ( SELECT auth.user_id() AS user_id))";
    let signs = SIGNS
        .iter()
        .filter(|(sign, name)| condition.contains(sign) || (own_id && *name == "the person themselves"))
        .map(|(_, name)| (*name).to_owned());
    names.extend(signs);
    // `user_id = …`, `profile_id = …`, `follower_profile_id = …`: whom the row is about.
    let own = ["user_id = ( SELECT auth.user_id()", "profile_id = ( SELECT auth.profile_id()"];
    let known = ["its author", "who made it"].iter().any(|known| names.iter().any(|name| name == known));
    if own.iter().any(|sign| condition.contains(sign)) && !known {
        names.push("the person themselves".to_owned());
    }
    let rights = condition.split("organizations_with('").skip(1);
    names.extend(rights.filter_map(|rest| Some(format!("`{}`", rest.split_once('\'')?.0))));
    names
}

/// The part of a condition that asks nothing about the person.
fn everybody(condition: &str) -> Option<String> {
    // The first part of `or`, which the shapes put in front.
    let open = condition.split(" OR (organization_id").next().unwrap_or_default();
    let words = match open.trim_start_matches('(') {
        "true" | "true)" => "everybody".to_owned(),
        own if own.starts_with("is_public") => "everybody, what is public".to_owned(),
        _ if open.contains("publish_state = 'published'") => "everybody, what is published".to_owned(),
        _ if open.contains("visibility = 'public'") => "everybody, what is public".to_owned(),
        own if own.starts_with("deleted_at IS NULL") => "everybody, until it is deleted".to_owned(),
        own if own.starts_with("EXISTS") || own.starts_with("true AND (EXISTS") => {
            let of = own.split_once(" FROM ")?.1.split(' ').next()?;
            format!("who sees its `{of}`")
        }
        _ => return None,
    };
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_become_words() {
        let who = |condition| who(condition).join("; ");
        assert_eq!(who("false"), "");
        assert_eq!(who("true"), "everybody");
        assert_eq!(
            who(
                "(true OR (organization_id = ANY (( SELECT auth.organizations_with('sites.read'::text) AS organizations_with)::uuid[])))"
            ),
            "everybody; `sites.read`"
        );
        assert_eq!(who("(user_id = ( SELECT auth.user_id() AS user_id))"), "the person themselves");
    }
}
