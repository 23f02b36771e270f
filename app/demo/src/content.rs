//! The files of `content/` as their editors write them. `maison.toml` holds organisations, platform types and mega
//! sites; every other file is one subsite, named by its mega site's folder and its own slug.

use anyhow::Context as _;
use chrono::NaiveDate;
use serde::Deserialize;

mod files {
    include!(concat!(env!("OUT_DIR"), "/files.rs"));
}

/// `maison.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct House {
    pub(crate) organization: Vec<Organization>,
    pub(crate) theme: Vec<Theme>,
    pub(crate) platform: Vec<Platform>,
    pub(crate) mega_site: Vec<MegaSite>,
    #[serde(default)]
    pub(crate) redirect: Vec<Redirect>,
    #[serde(default)]
    pub(crate) domain: Vec<Domain>,
}

/// An organisation and its people: `"ana owner"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Organization {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) members: Vec<String>,
}

/// A look.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Theme {
    pub(crate) name: String,
    pub(crate) organization: String,
    pub(crate) variant: String,
    pub(crate) accent: String,
}

/// A kind of mega site. Types are written `"name Label of it"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Platform {
    pub(crate) name: String,
    pub(crate) organization: String,
    pub(crate) prefix: String,
    pub(crate) label: String,
    pub(crate) description: String,
    pub(crate) icon: String,
    pub(crate) theme: String,
    pub(crate) user_types: Vec<String>,
    pub(crate) project_types: Vec<ProjectType>,
    pub(crate) post_types: Vec<String>,
    pub(crate) article_types: Vec<String>,
    pub(crate) comment_context_types: Vec<String>,
    pub(crate) contribution_types: Vec<String>,
    pub(crate) modules: Vec<ModuleText>,
}

/// A kind of subsite.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProjectType {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) modules: Option<Vec<String>>,
}

/// How a platform type shows a module.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ModuleText {
    pub(crate) module: String,
    pub(crate) label: String,
    pub(crate) view: String,
    #[serde(default)]
    pub(crate) filters: Vec<String>,
    pub(crate) sortings: Vec<String>,
    pub(crate) home: i32,
}

/// A network of subsites.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MegaSite {
    pub(crate) slug: String,
    pub(crate) platform: String,
    pub(crate) organization: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) about: String,
    pub(crate) cover: String,
    pub(crate) theme: Option<String>,
    #[serde(default)]
    pub(crate) featured: bool,
    #[serde(default)]
    pub(crate) priority: i32,
    #[serde(default)]
    pub(crate) pages: Vec<PageText>,
    #[serde(default)]
    pub(crate) menus: Vec<Menu>,
    #[serde(default)]
    pub(crate) collections: Vec<Collection>,
}

/// A page of a mega site.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageText {
    pub(crate) slug: String,
    pub(crate) title: String,
    pub(crate) body: String,
}

/// A link in the head or foot.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Menu {
    pub(crate) place: String,
    pub(crate) label: String,
    pub(crate) url: String,
}

/// A hand-picked list: `"slug: why it stands here"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Collection {
    pub(crate) slug: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) items: Vec<String>,
}

/// An address of an old website.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Redirect {
    pub(crate) organization: String,
    pub(crate) path: String,
    pub(crate) target: String,
}

/// A host of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Domain {
    pub(crate) host: String,
    pub(crate) subsite: String,
}

/// A subsite's file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Subsite {
    pub(crate) name: String,
    /// Name of a project type.
    pub(crate) kind: String,
    pub(crate) tagline: String,
    pub(crate) bio: String,
    /// Markdown.
    pub(crate) about: String,
    pub(crate) location: Option<String>,
    pub(crate) start: Option<NaiveDate>,
    pub(crate) tags: Vec<String>,
    pub(crate) locale: Option<String>,
    pub(crate) featured: bool,
    pub(crate) priority: i32,
    pub(crate) visibility: Option<String>,
    pub(crate) state: Option<String>,
    /// Days since it was published.
    pub(crate) days_ago: i64,
    /// `style: alternative text`, wide.
    pub(crate) banner: Option<String>,
    /// `style: alternative text`, tall.
    pub(crate) profile: Option<String>,
    /// `platform address`.
    pub(crate) links: Vec<String>,
    /// `person role`.
    pub(crate) people: Vec<String>,
    pub(crate) sections: Vec<Item>,
    pub(crate) timeline: Vec<Item>,
    pub(crate) awards: Vec<Item>,
    pub(crate) albums: Vec<Item>,
    pub(crate) books: Vec<Item>,
    pub(crate) videos: Vec<Item>,
    pub(crate) gallery: Vec<Item>,
    pub(crate) events: Vec<Item>,
    pub(crate) merch: Vec<Item>,
    pub(crate) articles: Vec<Item>,
    pub(crate) posts: Vec<Item>,
    pub(crate) bounties: Vec<Item>,
    pub(crate) forum: Vec<Item>,
    pub(crate) connections: Vec<Item>,
    pub(crate) contributions: Vec<Item>,
}

/// An item of any module; each uses the fields it needs.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Item {
    pub(crate) title: String,
    /// In the address; made from the title where it is missing.
    pub(crate) slug: Option<String>,
    /// Markdown.
    pub(crate) text: String,
    pub(crate) summary: Option<String>,
    /// A day, a month (`2024-05`) or a year (`2024`).
    pub(crate) date: Option<String>,
    pub(crate) year: Option<i32>,
    /// Days since it was published.
    pub(crate) days_ago: Option<i64>,
    /// Days until it takes place; negative for the past.
    pub(crate) in_days: i64,
    /// `20:30`, on the venue's clock.
    pub(crate) time: Option<String>,
    pub(crate) hours: Option<i64>,
    pub(crate) zone: Option<String>,
    pub(crate) venue: Option<String>,
    pub(crate) place: Option<String>,
    /// A word of the module's value set, or a type of the platform.
    pub(crate) kind: Option<String>,
    pub(crate) tags: Vec<String>,
    /// `style: alternative text`.
    pub(crate) picture: Option<String>,
    pub(crate) link: Option<String>,
    /// Who gave it, wrote it or made it.
    pub(crate) by: Option<String>,
    pub(crate) note: Option<String>,
    /// `Title 3:45` or `Title 3:45 with Somebody`.
    pub(crate) tracks: Vec<String>,
    /// `24.00 EUR`.
    pub(crate) price: Option<String>,
    pub(crate) gone: bool,
    pub(crate) status: Option<String>,
    pub(crate) pages: Option<i32>,
    /// `4:12`.
    pub(crate) length: Option<String>,
    /// Slug of a subsite, for connections.
    pub(crate) to: Option<String>,
    pub(crate) pinned: bool,
    pub(crate) locked: bool,
    pub(crate) featured: bool,
    pub(crate) draft: bool,
    pub(crate) locale: Option<String>,
    /// `person: words`.
    pub(crate) comments: Vec<String>,
    pub(crate) layout: Option<String>,
    pub(crate) blocks: Vec<toml::Table>,
}

/// A subsite with its place: slug of the mega site, slug of its own.
pub(crate) struct Placed {
    pub(crate) mega_site: &'static str,
    pub(crate) slug: &'static str,
    pub(crate) text: Subsite,
}

/// Reads all files.
pub(crate) fn read() -> anyhow::Result<(House, Vec<Placed>)> {
    let mut house = None;
    let mut subsites = Vec::new();
    for (name, text) in files::FILES {
        match name.split_once('/') {
            Some((mega_site, slug)) => {
                let text = toml::from_str(text).with_context(|| format!("content/{name}.toml"))?;
                subsites.push(Placed { mega_site, slug, text });
            }
            None => house = Some(toml::from_str(text).with_context(|| format!("content/{name}.toml"))?),
        }
    }
    Ok((house.context("content/maison.toml is missing")?, subsites))
}
