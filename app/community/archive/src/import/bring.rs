//! The job `archive.bring`: takes over what its person chose. Piece by piece, so that a run which stopped goes on, and
//! what is here already stays as it is.

use super::model::{Archive, Post, Shown};
use super::store::{Brought, Place, post_bring, profile_bring};
use super::unpack::{Unpacked, unpack};
use crate::export::make::Site;
use crate::request::store::{Asker, begin, end, fail};
use db::{ActorTx, Db, StoreError, StoreResult, jobs};
use kernel::{Actor, AppError, Locale, ProfileId, UserId};
use media::Storage;
use media::asset::{OwnPicture, Ready, Visibility, id_within, intake, own_create};
use media::incoming::{Gone, widest};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// The kind of the job.
pub const BRING: &str = "archive.bring";

/// What the job gets.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Order {
    /// `identity.data_requests`.
    pub request: Uuid,
    /// Where posts go.
    pub place: Place,
    /// Who sees them.
    pub audience: String,
    /// Are the words of the profile taken, too?
    pub profile: bool,
}

/// How many of what were taken over.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    posts: usize,
    here_already: usize,
    left_out: usize,
    pictures: usize,
}

/// Takes an archive over. One that is taken over, called off or gone is left alone.
///
/// # Errors
/// If the database is away or the disk is full; on the last try the request is marked as failed.
pub async fn bring(db: &Db, site: &Site, order: Order) -> anyhow::Result<()> {
    let id = order.request;
    let Some(asker) = db.as_system("bringing in begins", async |tx| begin(tx, id, "import").await).await?
    else {
        return Ok(());
    };
    let result = take_over(db, site, &order, &asker).await;
    if result.is_err() && jobs::current().is_some_and(|job| job.last_attempt) {
        db.as_system("an archive could not be brought in", async |tx| fail(tx, id).await).await?;
    }
    result
}

async fn take_over(db: &Db, site: &Site, order: &Order, asker: &Asker) -> anyhow::Result<()> {
    let path = site.archives.path(order.request);
    let opened = tokio::task::spawn_blocking(move || unpack(&path)).await?;
    // It was looked at before; what changed since then was not its person.
    let unpacked = opened.map_err(|_| jobs::GiveUp("the archive cannot be read any more"))?;
    let actor = Actor::Person { user: UserId(asker.user), profile: ProfileId(asker.profile) };
    let mut work =
        Work { db, site, actor, order, unpacked, taken: HashMap::new(), counts: Counts::default() };
    work.all().await?;
    let counts = work.counts;
    let counts = json!({ "posts": counts.posts, "here_already": counts.here_already, "left_out": counts.left_out,
        "pictures": counts.pictures });
    // Nothing is left to take: the file goes with the next sweep.
    db.as_system("an archive is brought in", async |tx| end(tx, order.request, &counts, 0).await).await?;
    Ok(())
}

struct Work<'a> {
    db: &'a Db,
    site: &'a Site,
    actor: Actor,
    order: &'a Order,
    unpacked: Unpacked,
    /// Checksum in the archive → asset here; nothing for one that is not taken.
    taken: HashMap<String, Option<Uuid>>,
    counts: Counts,
}

impl Work<'_> {
    async fn all(&mut self) -> anyhow::Result<()> {
        // Taken out, because pictures are read from the same file in between.
        let archive = std::mem::replace(&mut self.unpacked.archive, Archive::empty());
        for picture in &archive.pictures {
            let alt = picture.alt.as_deref().unwrap_or_default();
            let alt: String = clean(alt).chars().take(1000).collect();
            let asset = match self.picture(&picture.file, &alt).await? {
                None => self.other_file(&picture.file, &alt).await?,
                asset => asset,
            };
            self.counts.pictures += usize::from(asset.is_some());
            self.taken.insert(picture.checksum.clone(), asset);
        }
        for post in archive.posts {
            self.post(&archive.origin, fitting(post)).await?;
        }
        if self.order.profile {
            let profile = archive.profile.cleaned();
            self.db.as_actor(self.actor, async |tx| profile_bring(tx, &profile).await).await?;
        }
        Ok(())
    }

    async fn picture(&mut self, file: &str, alt: &str) -> StoreResult<Option<Uuid>> {
        let unpacked = &mut self.unpacked;
        let Some(bytes) = tokio::task::block_in_place(|| unpacked.picture(file)) else {
            return Ok(None);
        };
        let prepared = match intake::prepare(bytes, Locale::En).await {
            Ok(prepared) => prepared,
            Err(AppError::Invalid(_)) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        intake::keep(&self.storage(), &prepared).await?;
        let bring = async |tx: &mut ActorTx<'_>| {
            let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
            // The same picture is the same asset, however often it is brought.
            let id = id_within(owner.0, &prepared);
            let name = prepared.key();
            let own = OwnPicture { id, name: &name, alt, visibility: Visibility::Public };
            own_create(tx, &prepared, &own).await?;
            Ok(id.0)
        };
        left_out(self.db.as_actor(self.actor, bring).await)
    }

    /// A video, sound or document. Who sees the post that shows it sees it, and nobody else, as if it was sent with that.
    async fn other_file(&mut self, file: &str, alt: &str) -> StoreResult<Option<Uuid>> {
        let storage = self.storage();
        let disk = Gone::new(&storage).await.map_err(anyhow::Error::from)?;
        let (unpacked, most) = (&mut self.unpacked, widest(&self.site.settings));
        let write = || unpacked.file(file, most, disk.path());
        if !tokio::task::block_in_place(write).map_err(anyhow::Error::from)? {
            return Ok(None);
        }
        let ready = match Ready::of(&self.site.settings, Locale::En, disk.path().to_owned()).await {
            Ok(ready) => ready,
            Err(StoreError::App(AppError::Invalid(_))) => return Ok(None),
            Err(error) => return Err(error),
        };
        ready.keep(&storage).await?;
        let name: String =
            if alt.trim().is_empty() { "archive" } else { alt.trim() }.chars().take(200).collect();
        let bring = async |tx: &mut ActorTx<'_>| {
            let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
            let id = ready.id_within(owner.0);
            let own = OwnPicture { id, name: &name, alt, visibility: Visibility::Private };
            ready.create(tx, &own).await?;
            Ok(id.0)
        };
        left_out(self.db.as_actor(self.actor, bring).await)
    }

    fn storage(&self) -> Storage {
        Storage::local(self.site.archives.storage())
    }

    /// The post of this place that another one quotes.
    fn quoted(&self, post: &Post) -> Option<Uuid> {
        let path = post.quotes.as_deref()?.strip_prefix(self.site.origin.as_str())?;
        Uuid::try_parse(path.strip_prefix("/posts/")?).ok()
    }

    async fn post(&mut self, origin: &str, post: Option<Post>) -> StoreResult<()> {
        let Some(post) = post else {
            self.counts.left_out += 1;
            return Ok(());
        };
        let pictures: Vec<(Uuid, &Shown)> = post
            .pictures
            .iter()
            .filter_map(|shown| Some((self.taken.get(&shown.checksum).copied().flatten()?, shown)))
            .collect();
        let origin = host(origin);
        let brought = Brought {
            post: &post,
            origin: &origin,
            place: self.order.place,
            audience: &self.order.audience,
            quotes: self.quoted(&post),
            pictures,
        };
        let result = self.db.as_actor(self.actor, async |tx| post_bring(tx, &brought).await).await;
        match left_out(result)? {
            Some(true) => self.counts.posts += 1,
            Some(false) => self.counts.here_already += 1,
            None => self.counts.left_out += 1,
        }
        Ok(())
    }
}

/// What the database refuses is left out and counted; the rest goes on.
fn left_out<T>(result: StoreResult<T>) -> StoreResult<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(StoreError::Denied | StoreError::Constraint { .. } | StoreError::App(AppError::Invalid(_))) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Where it was brought from, as pages show it; nothing that leads a browser anywhere else.
fn host(origin: &str) -> String {
    let host = origin.trim_start_matches("https://").trim_start_matches("http://");
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | ':');
    let host: String = host.chars().take_while(|letter| plain(*letter)).take(200).collect();
    if host.is_empty() { "archive".to_owned() } else { host }
}

/// A text as it is kept: no letter that ends a text, nobody named by their id.
fn clean(text: &str) -> String {
    post::text::handles(&text.replace('\0', ""), &post::text::People::new())
}

/// A post as it is kept; nothing if its words would not fit here.
fn fitting(mut post: Post) -> Option<Post> {
    post.content = clean(&post.content);
    post.title = post.title.map(|title| clean(title.trim())).filter(|title| !title.is_empty());
    post.content_warning =
        post.content_warning.map(|words| clean(words.trim())).filter(|words| !words.is_empty());
    post.tags = post
        .tags
        .iter()
        .map(|tag| clean(tag))
        .filter(|tag| (1..=80).contains(&tag.chars().count()))
        .take(20)
        .collect();
    let policies = ["everyone", "followers", "house", "approval", "nobody"];
    post.quotable = post.quotable.filter(|word| policies.contains(&word.as_str()));
    post.quotes = post.quotes.filter(|address| is_address(address));
    post.pictures.truncate(10);
    for shown in &mut post.pictures {
        shown.alt = shown.alt.as_deref().map(clean).map(|text| text.chars().take(1000).collect());
        shown.caption = shown.caption.as_deref().map(clean).map(|text| text.chars().take(1000).collect());
    }
    let short = |text: &Option<String>| text.as_ref().is_none_or(|text| text.chars().count() <= 200);
    let fits = post.content.chars().count() <= 50_000
        && short(&post.title)
        && short(&post.content_warning)
        && (1..=200).contains(&post.id.len())
        && !post.id.contains('\0')
        && matches!(post.state.as_str(), "draft" | "published" | "archived")
        && !(post.content.trim().is_empty() && post.title.is_none() && post.pictures.is_empty());
    fits.then_some(post)
}

/// An address as `post_details.quoted_address` takes it.
fn is_address(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let plain = |letter: char| !letter.is_whitespace() && !letter.is_control();
    rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(plain)) && address.chars().count() <= 500
}

impl super::model::Profile {
    /// The same, as words are kept.
    fn cleaned(&self) -> Self {
        let text = |text: &Option<String>| text.as_deref().map(clean);
        Self {
            ballroom_name: text(&self.ballroom_name),
            pronouns: text(&self.pronouns),
            bio: text(&self.bio),
        }
    }
}
