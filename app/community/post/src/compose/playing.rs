//! `/posts/media/{asset}`: captions and poster of one's own video or sound in posts.

use axum::extract::Path;
use axum::response::Response;
use db::Json;
use db::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Nullable, Uuid as SqlUuid};
use kernel::AssetRef;
use leptos::prelude::*;
use media::captions::{self, Pressed, Sent, Side, Typed, labels, section, side_find};
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::words::status;
use web::{Answer, Cx, Failure};

#[derive(Clone, Debug, QueryableByName)]
struct Playing {
    #[diesel(sql_type = Jsonb)]
    image: Json<AssetRef>,
    /// Did whoever asks send it?
    #[diesel(sql_type = Bool)]
    is_mine: bool,
    /// A post of theirs that shows it.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    post: Option<Uuid>,
}

const FIND: &str = "select a.image, coalesce(a.owner_profile_id = auth.profile_id(), false) as is_mine, \
    (select m.post_id from community.post_media m join community.posts p on p.id = m.post_id \
      where m.asset_id = a.id and p.author_profile_id = auth.profile_id() and p.deleted_at is null \
      order by m.created_at desc, m.id desc limit 1) as post \
  from media.assets a where a.id = $1 and a.image -> 'moving' is not null";

async fn find(tx: &ActorTx<'_>, asset: Uuid) -> StoreResult<Playing> {
    let found: Playing = statement(FIND).bind::<SqlUuid, _>(asset).get_result(&mut tx.conn()).await?;
    if found.is_mine { Ok(found) } else { Err(StoreError::Denied) }
}

fn path(asset: Uuid) -> String {
    format!("/posts/media/{asset}")
}

/// `GET /posts/media/{asset}`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see or what does not play, `Forbidden` for
/// somebody else's.
pub async fn page(cx: Cx, Path(asset): Path<Uuid>) -> Answer {
    cx.person()?;
    show_page(&cx, asset, Typed::default()).await
}

async fn show_page(cx: &Cx, asset: Uuid, typed: Typed) -> Result<Response, Failure> {
    let (found, side) = cx
        .app
        .db
        .read_newest(cx.actor(), async |tx| Ok((find(tx, asset).await?, side_find(tx, asset).await?)))
        .await?;
    let code = status(&typed.errors);
    let mut page = portal_page(cx.t("post-playing-title"), move || body(asset, found, &side, &typed));
    page.status = code;
    Ok(cx.page(page))
}

fn body(asset: Uuid, found: Playing, side: &Side, typed: &Typed) -> AnyView {
    let back = found.post.map(|post| {
        view! {
            <p>
                <a href=format!("/posts/{post}") class="post-more">
                    <span class="icon-turn inline-flex"><Icon name="arrow-left"/></span>
                    <span>{t("post-playing-back")}</span>
                </a>
            </p>
        }
    });
    view! {
        <header class="portal-head"><h1>{t("post-playing-title")}</h1></header>
        {back}
        <div class="post-poster"><Picture image=found.image.0 sizes="20rem"/></div>
        <form method="post" action=format!("{}/captions", path(asset)) enctype="multipart/form-data" class="form">
            <ErrorSummary errors=typed.errors.clone() labels=labels()/>
            {section(&path(asset), side, typed)}
        </form>
    }
    .into_any()
}

/// The asset, if it is the person's own and plays.
async fn own(cx: &Cx, asset: Uuid) -> StoreResult<()> {
    cx.person()?;
    cx.app.db.read_newest(cx.actor(), async |tx| find(tx, asset).await.map(drop)).await
}

/// `GET /posts/media/{asset}/captions/{language}`: WebVTT, for whoever sees what plays.
///
/// # Errors
/// `NotFound` where there are none, or not for whoever asks.
pub async fn show(cx: Cx, Path((asset, language)): Path<(Uuid, String)>) -> Answer {
    captions::show(&cx, asset, &language).await
}

/// `POST /posts/media/{asset}/captions`: adds captions; those of the language before go. As with each button, what else was
/// chosen on the page is kept, too.
///
/// # Errors
/// As [`page`].
pub async fn add(cx: Cx, Path(asset): Path<Uuid>, sent: Sent) -> Answer {
    keep(&cx, asset, &sent, Pressed::Captions).await
}

/// `POST /posts/media/{asset}/captions/{language}/remove`.
///
/// # Errors
/// As [`page`].
pub async fn remove(cx: Cx, Path((asset, language)): Path<(Uuid, String)>, sent: Sent) -> Answer {
    keep(&cx, asset, &sent, Pressed::CaptionsRemove(language)).await
}

/// `POST /posts/media/{asset}/poster`: another picture that stands for it.
///
/// # Errors
/// As [`page`].
pub async fn poster(cx: Cx, Path(asset): Path<Uuid>, sent: Sent) -> Answer {
    keep(&cx, asset, &sent, Pressed::Poster).await
}

/// `POST /posts/media/{asset}/poster/remove`: its tile stands for it again.
///
/// # Errors
/// As [`page`].
pub async fn poster_remove(cx: Cx, Path(asset): Path<Uuid>, sent: Sent) -> Answer {
    keep(&cx, asset, &sent, Pressed::PosterRemove).await
}

async fn keep(cx: &Cx, asset: Uuid, sent: &Sent, pressed: Pressed) -> Answer {
    own(cx, asset).await?;
    let typed = captions::keep(cx, asset, sent, &pressed).await?;
    if !typed.errors.is_empty() {
        return show_page(cx, asset, typed).await;
    }
    let (part, flash) = pressed.done();
    Ok(cx.done(&format!("{}{part}", path(asset)), flash))
}
