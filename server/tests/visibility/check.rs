//! Reads an answer to its end, page by page, and compares.

use super::ask::{Number, Question};
use super::dice::{kind, words};
use super::doors::Site;
use super::world::{Viewer, World};
use std::collections::BTreeSet;

/// An answer.
pub struct Answer {
    status: u16,
    /// All pages.
    text: String,
}

/// Follows the links to the next page of the same list.
pub async fn read(site: &Site, name: &str, path: &str) -> Answer {
    let here = path.split('?').next();
    let mut page = site.get(name, path).await;
    let (status, mut text) = (page.status, String::new());
    loop {
        text += &page.body;
        let Some((before, _)) = page.body.split_once("rel=\"next\"") else { break };
        let link = before.rsplit("href=\"").next().and_then(|rest| rest.split('"').next()).unwrap();
        let link = link.replace("&amp;", "&");
        if link.split('?').next() != here {
            break;
        }
        page = site.get(name, &link).await;
        assert_eq!(page.status, 200, "{path}: {link}");
    }
    Answer { status, text }
}

/// What is wrong with an answer.
pub fn compare(world: &World, viewer: Viewer, question: &Question, answer: &Answer) -> Vec<String> {
    let mut wrong = Vec::new();
    if answer.status != question.status {
        wrong.push(format!("answers {} instead of {}", answer.status, question.status));
    }
    let found = words(&answer.text);
    let of =
        |letter: char| found.iter().filter(|word| kind(word) == letter).cloned().collect::<BTreeSet<_>>();
    for letter in ['p', 'c', 'g', 'h', 'n'] {
        let mut there = of(letter);
        if letter == 'n' {
            // The frame names whoever asks.
            viewer.map(|who| there.remove(world.name(who)));
        }
        let wanted = match (question.exact.get(&letter), letter) {
            (Some(exact), _) => exact.clone(),
            (None, 'h') => &there & &world.houses_that(|house| world.sees_house(viewer, house)),
            (None, 'n') => &there & &world.people_that(|who| world.may_name(viewer, who)),
            _ => BTreeSet::new(),
        };
        let there: BTreeSet<String> = there
            .into_iter()
            .filter(|word| wanted.contains(word) || !question.besides.contains(word))
            .collect();
        if there != wanted {
            wrong.push(difference(&there, &wanted));
        }
    }
    let missing: Vec<&String> = question.must.difference(&found).collect();
    if !missing.is_empty() {
        wrong.push(format!("lacks {missing:?}"));
    }
    if answer.status == 200 {
        wrong.extend(question.numbers.iter().filter_map(|number| differs(number, &answer.text)));
    }
    wrong
}

pub fn difference(found: &BTreeSet<String>, wanted: &BTreeSet<String>) -> String {
    let (leaks, lost): (Vec<_>, Vec<_>) =
        (found.difference(wanted).collect(), wanted.difference(found).collect());
    format!("leaks {leaks:?}, loses {lost:?}")
}

fn differs(number: &Number, text: &str) -> Option<String> {
    let (begins, count) = match number {
        Number::Likes(word, id, count) => (format!("href=\"/reactions/{word}/{id}\""), count),
        Number::Talk(id, count) => (format!("href=\"/posts/{id}#comments\""), count),
        Number::Followers(handle, count) => (format!("href=\"/people/{handle}/followers\""), count),
        Number::Unread(count) => ("\"unread\":".to_owned(), count),
    };
    let rest = text.split_once(&begins).map(|(_, rest)| rest).unwrap_or_default();
    let inside = match number {
        Number::Talk(..) => {
            let link = rest.split("</a>").next().unwrap_or_default();
            link.split_once("post-count\">").map(|(_, rest)| rest).unwrap_or_default()
        }
        Number::Unread(_) => rest,
        _ => rest.split_once('>').map(|(_, rest)| rest).unwrap_or_default(),
    };
    let digits =
        inside.chars().skip_while(|c| !c.is_ascii_digit() && *c != '<').take_while(char::is_ascii_digit);
    let found: usize = digits.collect::<String>().parse().unwrap_or(0);
    (found != *count).then(|| format!("{number:?}, but the page says {found}"))
}
