//! From a subsite's file to rows.

use crate::art::Shape;
use crate::build::Row;
use crate::content::{House, Item, Placed};
use crate::parts;
use crate::people;
use crate::pictures::Pictures;
use crate::rows::{Rows, id};
use anyhow::Context as _;
use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use uuid::Uuid;

/// Where parts belong, and what they need to be built.
pub(crate) struct Place<'b> {
    pub(crate) slug: &'b str,
    pub(crate) subsite: Uuid,
    pub(crate) mega_site: Uuid,
    pub(crate) organization: Uuid,
    pub(crate) platform: &'b str,
    pub(crate) now: DateTime<Utc>,
    pub(crate) rows: &'b mut Rows,
    pub(crate) pictures: &'b mut Pictures,
}

impl Place<'_> {
    /// So many days ago, at an hour that differs from item to item.
    pub(crate) fn ago(&self, days: i64, words: &str) -> String {
        let minutes = i64::from(id("minute", words).as_bytes().first().copied().unwrap_or_default()) * 3;
        (self.now - Duration::days(days.max(0)) - Duration::minutes(minutes)).to_rfc3339()
    }

    /// Names a picture of this subsite.
    pub(crate) fn picture(
        &mut self,
        shape: Shape,
        name: &str,
        spec: Option<&str>,
    ) -> anyhow::Result<Option<Uuid>> {
        let Some(spec) = spec else { return Ok(None) };
        self.pictures.name(self.organization, shape, &format!("{}/{name}", self.slug), spec).map(Some)
    }
}

pub(crate) fn subsite(
    house: &House,
    placed: &Placed,
    rows: &mut Rows,
    pictures: &mut Pictures,
) -> anyhow::Result<usize> {
    let site = house.mega_site.iter().find(|site| site.slug == placed.mega_site);
    let site = site.with_context(|| format!("there is no mega site {}", placed.mega_site))?;
    let mut place = Place {
        slug: placed.slug,
        subsite: id("subsite", placed.slug),
        mega_site: id("mega site", &site.slug),
        organization: id("organization", &site.organization),
        platform: &site.platform,
        now: Utc::now(),
        rows,
        pictures,
    };
    row(&mut place, placed)?;
    around(&mut place, placed)?;
    let text = &placed.text;
    let modules: [(&str, &[Item]); 15] = [
        ("sections", &text.sections),
        ("timeline", &text.timeline),
        ("awards", &text.awards),
        ("albums", &text.albums),
        ("books", &text.books),
        ("videos", &text.videos),
        ("gallery", &text.gallery),
        ("events", &text.events),
        ("merch", &text.merch),
        ("articles", &text.articles),
        ("posts", &text.posts),
        ("bounties", &text.bounties),
        ("forum", &text.forum),
        ("connections", &text.connections),
        ("contributions", &text.contributions),
    ];
    let mut count = 0;
    for (module, items) in modules {
        for (position, item) in items.iter().enumerate() {
            let within =
                || format!("content/{}/{}.toml, {module} {}", placed.mega_site, placed.slug, position + 1);
            parts::part(&mut place, module, position, item).with_context(within)?;
            count += 1;
        }
    }
    Ok(count)
}

fn row(place: &mut Place<'_>, placed: &Placed) -> anyhow::Result<()> {
    let text = &placed.text;
    let banner = place.picture(Shape::Wide, "banner", text.banner.as_deref())?;
    let profile = place.picture(Shape::Tall, "profile", text.profile.as_deref())?;
    let state = text.state.as_deref().unwrap_or("published");
    let at = place.ago(text.days_ago, placed.slug);
    let optional = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    place.rows.push("sites.subsites", json!({
        "id": place.subsite, "organization_id": place.organization, "mega_site_id": place.mega_site,
        "platform_type_id": id("platform", place.platform),
        "project_type_id": (!text.kind.is_empty()).then(|| id("project type", &format!("{} {}", place.platform, text.kind))),
        "name": text.name, "slug": placed.slug, "tagline": optional(&text.tagline), "bio": optional(&text.bio),
        "about_text": optional(&text.about), "location": text.location, "start_date": text.start,
        "banner_asset_id": banner, "profile_asset_id": profile, "tags": text.tags,
        "locale": text.locale.as_deref().unwrap_or("en"), "featured": text.featured, "priority_score": text.priority,
        "custom_sorting_config": {}, "visibility": text.visibility.as_deref().unwrap_or("public"),
        "publish_state": state, "published_at": (state == "published").then_some(&at),
        "created_by": people::user("bo"), "version": 1, "created_at": at, "updated_at": at,
    }));
    Ok(())
}

/// Links and people.
fn around(place: &mut Place<'_>, placed: &Placed) -> anyhow::Result<()> {
    for (position, link) in placed.text.links.iter().enumerate() {
        let (platform, url) = link.split_once(' ').context("links are written `platform address`")?;
        let row = json!({
            "id": id("link", &format!("{} {url}", place.slug)), "organization_id": place.organization,
            "mega_site_id": place.mega_site, "subsite_id": place.subsite, "platform": platform, "url": url,
            "position": position,
        });
        place.rows.push("sites.social_links", row.with_times());
    }
    for person in &placed.text.people {
        let (handle, role) = person.split_once(' ').context("people are written `handle role`")?;
        anyhow::ensure!(people::known(handle), "there is nobody called {handle}");
        let row = json!({
            "id": id("subsite role", &format!("{} {person}", place.slug)), "organization_id": place.organization,
            "subsite_id": place.subsite, "user_id": people::user(handle), "role": role,
        });
        place.rows.push("sites.subsite_roles", row.with_times());
    }
    Ok(())
}
