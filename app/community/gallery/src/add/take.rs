//! Takes the files of a form, one after the other; sentences for those that are no pictures or are here already.

use super::receive::{Common, File, title};
use super::store::{Fresh, Used, item_create, item_take};
use db::StoreError;
use kernel::{AppError, FieldErrors};
use media::Storage;
use media::asset::{Ready, is_full};
use media::incoming::Come;
use media::upload::whole;
use ui::prelude::tags;
use uuid::Uuid;
use web::{Cx, Failure};

/// What became of the files.
#[derive(Debug, Default)]
pub struct Taken {
    /// How many are kept.
    pub kept: usize,
    /// One sentence for each that is not, with its name.
    pub refused: Vec<String>,
}

impl Taken {
    fn refuse(&mut self, name: &str, sentence: &str) {
        let whose = if name.is_empty() { String::new() } else { format!("{name}: ") };
        self.refused.push(format!("{whose}{sentence}"));
    }
}

/// Where they go.
#[derive(Clone, Debug)]
pub struct Goal {
    /// The organisation.
    pub organization: Uuid,
    /// The house, if they go to one.
    pub house: Option<Uuid>,
}

/// Takes them.
///
/// # Errors
/// If the disk is full or the database is away.
pub async fn take(cx: &Cx, common: &Common, goal: &Goal, files: Vec<File>) -> Result<Taken, Failure> {
    let mut taken = Taken::default();
    let mut seen: Vec<Uuid> = Vec::new();
    for (at, file) in files.into_iter().enumerate() {
        let name = file.name.clone();
        let Come { ready, disk } = match file.bytes.finish(cx).await {
            Ok(come) => come,
            Err(StoreError::App(AppError::Invalid(errors))) => {
                taken.refuse(&name, errors.get("file").unwrap_or_default());
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        // The item has the id of its picture.
        let id = ready.id_within(common.id).0;
        if seen.contains(&id) {
            taken.refuse(&name, &cx.t("gallery-error-twice"));
            continue;
        }
        seen.push(id);
        let fresh = fresh(id, at, title(&name), common, goal);
        match keep(cx, &ready, &fresh).await? {
            Ok(()) => taken.kept += 1,
            Err(word) => taken.refuse(&name, &cx.t(word)),
        }
        // Only now may what came go from the disk.
        drop(disk);
    }
    Ok(taken)
}

/// Takes what was sent before, one by one; `at` is the place of the first.
///
/// # Errors
/// As [`take`].
pub async fn take_uploads(
    cx: &Cx,
    (common, goal): (&Common, &Goal),
    uploads: &[Uuid],
    at: usize,
    taken: &mut Taken,
) -> Result<(), Failure> {
    for (id, at) in uploads.iter().zip(at..) {
        let name = match whole(cx, *id).await? {
            Some((name, Ok(()))) => name,
            Some((name, Err(words))) => {
                taken.refuse(&name, &words);
                continue;
            }
            // Used by the same form, if it comes twice: that is asked where it is taken.
            None => String::new(),
        };
        let fresh = fresh(*id, at, title(&name), common, goal);
        let made = cx.app.db.as_actor(cx.actor(), async |tx| item_take(tx, &fresh).await).await;
        match made {
            Ok(Used::Draft) => taken.kept += 1,
            Ok(Used::Twice) => taken.refuse(&name, &cx.t("gallery-error-twice")),
            Ok(Used::Gone) => taken.refuse(&name, &cx.t("gallery-error-upload")),
            Err(StoreError::Denied) => taken.refuse(&name, &cx.t("gallery-error-denied")),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

fn fresh(id: Uuid, at: usize, title: String, common: &Common, goal: &Goal) -> Fresh {
    let mut words = tags(&common.tags.to_lowercase());
    words.truncate(20);
    Fresh {
        id,
        goal: goal.clone(),
        title,
        position: i32::try_from(at).unwrap_or_default(),
        visibility: common.visibility.clone(),
        category: Some(common.category.clone()).filter(|word| !word.is_empty()),
        tags: words,
    }
}

/// Keeps one; the message id of why not.
async fn keep(cx: &Cx, ready: &Ready, fresh: &Fresh) -> Result<Result<(), &'static str>, Failure> {
    ready.keep(&Storage::local(&*cx.app.settings.storage)).await?;
    let made = cx.app.db.as_actor(cx.actor(), async |tx| item_create(tx, ready, fresh).await).await;
    match made {
        Ok(true) => Ok(Ok(())),
        Ok(false) => Ok(Err("gallery-error-twice")),
        Err(StoreError::Denied) => Ok(Err("gallery-error-denied")),
        Err(error) if is_full(&error) => Ok(Err("gallery-error-room")),
        Err(error) => Err(error.into()),
    }
}

/// The sentences as one beside the field.
pub fn beside_files(taken: &Taken) -> FieldErrors {
    let mut errors = FieldErrors::default();
    if !taken.refused.is_empty() {
        errors.add("files", taken.refused.join(" "));
    }
    errors
}
