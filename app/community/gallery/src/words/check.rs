//! What is wrong with the words of a picture; message ids beside the fields.

use super::model::{ROLES, Sheet};
use kernel::values::community::{GalleryItemCategory, GalleryItemVisibility};
use kernel::{FieldErrors, Slug};
use std::collections::BTreeMap;
use ui::prelude::tags;
use uuid::Uuid;

/// Somebody in a credit line: a person, or a name.
#[derive(Clone, Debug)]
pub struct Role {
    /// A role of the database.
    pub role: &'static str,
    /// The person, if they have an account.
    pub profile: Option<Uuid>,
    /// The name, if they have none.
    pub name: Option<String>,
    /// Place in the line.
    pub position: usize,
}

/// Words as the database takes them.
#[derive(Clone, Debug)]
pub struct Ready {
    /// The item.
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// What it shows.
    pub alt: String,
    /// Markdown.
    pub caption: String,
    /// Category, or nothing.
    pub category: String,
    /// Tags.
    pub tags: Vec<String>,
    /// Who sees it.
    pub visibility: String,
    /// Its album.
    pub album: Option<Uuid>,
    /// Title and word of an album that shall be made.
    pub new_album: Option<(String, String)>,
    /// Blurred?
    pub is_sensitive: bool,
    /// Version that was shown.
    pub version: i32,
    /// Who made it.
    pub credits: Vec<Role>,
}

/// Names in a credit line at most, tags at most.
const MOST: usize = 20;

/// The handles in all credit lines.
pub fn handles(sheets: &[Sheet]) -> Vec<String> {
    let lines = sheets.iter().flat_map(|sheet| sheet.credits().map(tags)).flatten();
    lines.filter_map(|name| name.strip_prefix('@').map(str::to_lowercase)).collect()
}

/// Checks one; `at` is its number in the form, `people` whom its handles mean.
pub fn check(sheet: &Sheet, at: usize, people: &BTreeMap<String, Uuid>, errors: &mut FieldErrors) -> Ready {
    let mut wrong = |field: &str, id: &str| errors.add(&format!("{field}_{at}"), id);
    let (title, alt) = (sheet.title.trim().to_owned(), sheet.alt.trim().to_owned());
    text(&title, 200, ("title", "gallery-error-title", "gallery-error-title-long"), &mut wrong);
    let unsaid = match sheet.kind() {
        "picture" => "gallery-error-alt",
        "document" => "gallery-error-alt-document",
        _ => "gallery-error-alt-moving",
    };
    text(&alt, 1000, ("alt", unsaid, "media-alt-long"), &mut wrong);
    if sheet.caption.trim().chars().count() > 5000 {
        wrong("caption", "gallery-error-caption-long");
    }
    if !sheet.category.is_empty() && sheet.category.parse::<GalleryItemCategory>().is_err() {
        wrong("category", "gallery-error-category");
    }
    audience(sheet, &mut wrong);
    let words: Vec<String> = tags(&sheet.tags.to_lowercase())
        .iter()
        .map(|tag| tag.trim_start_matches('#').to_owned())
        .filter(|tag| !tag.is_empty())
        .collect();
    if words.len() > MOST || words.iter().any(|tag| tag.chars().count() > 60) {
        wrong("tags", "gallery-error-tags");
    }
    let new_album = new_album(sheet, &mut wrong);
    let credits = credits(sheet, people, &mut wrong);
    Ready {
        id: sheet.id,
        title,
        alt,
        caption: sheet.caption.trim().to_owned(),
        category: sheet.category.clone(),
        tags: words,
        visibility: sheet.visibility.clone(),
        album: Uuid::try_parse(&sheet.album).ok(),
        new_album,
        is_sensitive: sheet.is_sensitive,
        version: sheet.version,
        credits,
    }
}

fn text(
    value: &str,
    most: usize,
    (field, none, long): (&str, &str, &str),
    wrong: &mut impl FnMut(&str, &str),
) {
    if value.is_empty() {
        wrong(field, none);
    } else if value.chars().count() > most {
        wrong(field, long);
    }
}

fn audience(sheet: &Sheet, wrong: &mut impl FnMut(&str, &str)) {
    use GalleryItemVisibility as To;
    match sheet.visibility.parse::<To>() {
        Err(_) => wrong("visibility", "gallery-error-audience"),
        Ok(To::House) if sheet.house_id.is_none() => wrong("visibility", "gallery-error-no-house"),
        Ok(To::Public | To::Followers) if sheet.is_narrow => wrong("visibility", "gallery-error-narrow"),
        Ok(_) => {}
    }
}

fn new_album(sheet: &Sheet, wrong: &mut impl FnMut(&str, &str)) -> Option<(String, String)> {
    let title = sheet.new_album.trim();
    if title.is_empty() {
        return None;
    }
    let slug = Slug::from_title(title);
    if slug.is_none() || title.chars().count() > 200 {
        wrong("new_album", "gallery-error-album-title");
    }
    slug.map(|slug| (title.to_owned(), slug.as_str().to_owned()))
}

fn credits(sheet: &Sheet, people: &BTreeMap<String, Uuid>, wrong: &mut impl FnMut(&str, &str)) -> Vec<Role> {
    let mut all = Vec::new();
    for (role, line) in ROLES.into_iter().zip(sheet.credits()) {
        let names = tags(line);
        if names.len() > MOST || names.iter().any(|name| name.chars().count() > 120) {
            wrong(role, "gallery-error-credit-long");
        }
        for (position, name) in names.into_iter().enumerate() {
            let handle = name.strip_prefix('@').map(str::to_lowercase);
            let profile = handle.as_ref().and_then(|handle| people.get(handle).copied());
            if handle.is_some() && profile.is_none() {
                wrong(role, "gallery-error-credit");
            }
            all.push(Role { role, profile, name: profile.is_none().then_some(name), position });
        }
    }
    all
}
