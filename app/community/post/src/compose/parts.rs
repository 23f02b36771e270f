//! Parts of the form: pictures, readers, what is needed seldom, the poll.

use super::draft::{Draft, MOST, Shot};
use super::form::FormView;
use crate::card::{Audience, ReplyPolicy};
use crate::quote::Policy;
use crate::single::audience::viewers;
use kernel::FieldErrors;
use leptos::prelude::*;
use media::incoming::ACCEPT;
use picture::MAX_BYTES;
use ui::prelude::*;
use web::words::beside;

/// Pictures, videos, sound and documents that were sent, each with its words, and room for more. Without script the form
/// sends them; with it `<picture-drop>` (app/community/browser) sends each by itself, and the form names them.
pub fn pictures(view: &FormView, most: (u64, u64, u64)) -> AnyView {
    let (draft, errors) = (&view.draft, &view.errors);
    let shots = draft.pictures.iter().enumerate();
    let shots = shots.map(|(at, shot)| picture(at, shot, errors, view.is_edit)).collect_view();
    let free = MOST.saturating_sub(draft.pictures.len());
    let wrong = |field: &str| field.starts_with("file_") || field == "pictures";
    let open = !draft.pictures.is_empty() || errors.iter().any(|(field, _)| wrong(field));
    let room = (free > 0).then(|| room(view, free, most));
    view! {
        {shots}
        <details class="composer-part" open=open>
            <summary><Icon name="image-plus"/><span>{t("post-field-pictures")}</span></summary>
            {room}
        </details>
    }
    .into_any()
}

/// Fields for so many files.
fn room(view: &FormView, free: usize, (video, audio, document): (u64, u64, u64)) -> AnyView {
    let megabytes = |bytes: u64| i64::try_from(bytes >> 20).unwrap_or(i64::MAX);
    let help = tr(
        "post-pictures-help",
        &[
            ("video", megabytes(video).into()),
            ("audio", megabytes(audio).into()),
            ("document", megabytes(document).into()),
        ],
    );
    let mut fields = (0..free).map(|at| file(view, at));
    let first = fields.next();
    let rest: Vec<AnyView> = fields.collect();
    let rest = (!rest.is_empty())
        .then(|| view! { <details class="composer-more"><summary>{t("post-more-pictures")}</summary>{rest}</details> });
    let (words, nonce) = (t("gallery-drop-words"), ui::cx::current().nonce.clone());
    view! {
        <picture-drop
            data-words=words data-most=free data-bytes=MAX_BYTES data-video=video data-audio=audio data-document=document
            data-own="" endpoint="/media/uploads"
        >
            <p class="help">{help}</p>
            <div class="drop-plain">{first}{rest}</div>
            <div class="field drop-scripted" hidden=true>
                <label class="label" for="field-files">{t("post-field-files")}</label>
                <input class="input" id="field-files" type="file" multiple=true disabled=true accept=ACCEPT/>
            </div>
            <ul class="drop-list"></ul>
        </picture-drop>
        <script type="module" src="/upload.js" nonce=nonce></script>
    }
    .into_any()
}

fn file(view: &FormView, at: usize) -> AnyView {
    let name = format!("file_{at}");
    let error = beside(&view.errors, &name).or_else(|| beside(&view.errors, "pictures").filter(|_| at == 0));
    let number = view.draft.pictures.len() + at + 1;
    let label = tr("post-field-picture", &[("number", number.into())]);
    view! { <ImageField name=name label=label error=error help=t("post-field-picture-help") accept=ACCEPT/> }
        .into_any()
}

/// The way to be rid of what the page behind a link says.
pub fn link(draft: &Draft) -> AnyView {
    view! { <CheckField name="no_preview" label=t("post-no-preview") checked=draft.no_preview help=t("post-no-preview-help")/> }
        .into_any()
}

fn picture(at: usize, shot: &Shot, errors: &FieldErrors, is_edit: bool) -> AnyView {
    let alt = format!("alt_{at}");
    let error = beside(errors, &alt);
    let kind = picture_kind(shot.image.as_ref());
    let (label, help, drop) = match kind {
        "picture" => ("field-alt", "field-alt-help", "post-picture-drop"),
        "document" => ("post-field-title-document", "post-field-title-document-help", "post-moving-drop"),
        _ => ("post-field-alt-moving", "field-alt-help", "post-moving-drop"),
    };
    let plays = matches!(kind, "video" | "sound");
    let words = (plays && is_edit)
        .then(|| view! { <p><a href=format!("/posts/media/{}", shot.id)>{t("post-playing-link")}</a></p> });
    // A document is never decoration.
    let plain = (kind != "document").then(|| {
        view! { <CheckField name=format!("plain_{at}") label=t("post-picture-plain") checked=shot.plain/> }
    });
    view! {
        <div class="composer-picture">
            <HiddenField name=format!("picture_{at}") value=shot.id.to_string()/>
            {shot.image.clone().map(|image| view! { <Picture image=image sizes="8rem" class="ratio-square"/> })}
            <div class="composer-picture-words">
                <TextField name=alt label=t(label) value=shot.alt.clone() help=t(help) error=error/>
                {plain}
                <CheckField name=format!("sensitive_{at}") label=t("post-picture-sensitive") checked=shot.sensitive/>
                <CheckField name=format!("drop_{at}") label=t(drop)/>
                {words}
            </div>
        </div>
    }
    .into_any()
}

/// Who sees it, who may comment, who may quote it.
pub fn readers(view: &FormView) -> AnyView {
    let audiences = Audience::ALL
        .iter()
        .map(|one| Choice::new(one.as_str(), t(&format!("post-audience-{one}"))))
        .collect();
    let policies = ReplyPolicy::ALL
        .iter()
        .map(|one| Choice::new(one.as_str(), t(&format!("post-replies-{one}"))))
        .collect();
    let quoting =
        Policy::ALL.iter().map(|one| Choice::new(one.as_str(), t(&format!("post-quoting-{one}")))).collect();
    // The small form does not ask; what the author's rules say stands there then.
    let quotes = view.draft.quote_policy.parse().ok().or(view.places.quoting).unwrap_or(Policy::Everyone);
    view! {
        <div class="composer-pair">
            <SelectField
                name="visibility" label=t("post-field-audience") options=audiences value=view.draft.visibility.clone()
                required=true error=beside(&view.errors, "visibility")
            />
            <SelectField
                name="reply_policy" label=t("post-field-replies") options=policies value=view.draft.reply_policy.clone()
                required=true error=beside(&view.errors, "reply_policy")
            />
            <SelectField
                name="quote_policy" label=t("post-field-quoting") options=quoting value=quotes.as_str()
                required=true error=beside(&view.errors, "quote_policy") help=t("post-field-quoting-help")
            />
        </div>
    }
    .into_any()
}

/// How it looks, and to whom.
pub fn preview(view: &FormView, html: String) -> AnyView {
    let audience = view.draft.visibility.parse().unwrap_or(Audience::Private);
    let house = view.places.spot(view.draft.house(), None).map(|spot| spot.is_public);
    let warning = Some(view.draft.warning.clone()).filter(|words| !words.is_empty());
    let title = Some(view.draft.title.clone()).filter(|title| !title.trim().is_empty());
    view! {
        <section class="composer-preview" id="preview" aria-labelledby="preview-name">
            <h2 id="preview-name">{t("post-see-as")}</h2>
            {viewers(audience, house)}
            {view.draft.quotes.is_some().then(|| view! { <p class="help">{t("post-rule-quote")}</p> })}
            <div class="post">
                {warning.map(|warning| view! { <p class="post-mark"><Icon name="triangle-alert"/><span dir="auto">{warning}</span></p> })}
                {title.map(|title| view! { <h3 class="post-heading" dir="auto">{title}</h3> })}
                <div class="prose post-words" dir="auto" inner_html=html></div>
            </div>
        </section>
    }
    .into_any()
}

/// What is needed seldom.
pub fn rest(view: &FormView) -> AnyView {
    let (draft, errors) = (&view.draft, &view.errors);
    let filled = [&draft.warning, &draft.tags, &draft.scheduled].iter().any(|text| !text.is_empty());
    let wrong = ["warning", "scheduled"].iter().any(|field| errors.get(field).is_some());
    let time = view.may_schedule.then(|| {
        view! {
            <DateTimeField
                name="scheduled" label=t("post-field-scheduled") zone=view.zone.clone() value=draft.scheduled.clone()
                help=t("post-field-scheduled-help") error=beside(errors, "scheduled")
            />
        }
    });
    view! {
        <details class="composer-part" open=filled || wrong>
            <summary><Icon name="sliders-horizontal"/><span>{t("post-options")}</span></summary>
            <TextField
                name="warning" label=t("post-field-warning") value=draft.warning.clone() help=t("post-field-warning-help")
                error=beside(errors, "warning")
            />
            <TagsField name="tags" label=t("post-field-tags") value=draft.tags.clone()/>
            {time}
        </details>
    }
    .into_any()
}

/// A question with its options.
pub fn poll(view: &FormView) -> AnyView {
    let (draft, errors) = (&view.draft, &view.errors);
    let filled = !draft.question.is_empty() || draft.options.iter().any(|option| !option.is_empty());
    let wrong = ["question", "option_0", "closes"].iter().any(|field| errors.get(field).is_some());
    let options = (0..MOST)
        .map(|at| {
            let name = format!("option_{at}");
            let error = beside(errors, &name);
            let value = draft.options.get(at).cloned().unwrap_or_default();
            view! { <TextField name=name label=tr("poll-field-option", &[("number", (at + 1).into())]) value=value error=error/> }
        })
        .collect_view();
    view! {
        <details class="composer-part" open=filled || wrong>
            <summary><Icon name="chart-bar"/><span>{t("poll-name")}</span></summary>
            <TextField name="question" label=t("poll-field-question") value=draft.question.clone() error=beside(errors, "question")/>
            {options}
            <CheckField name="several" label=t("poll-field-several") checked=draft.several/>
            <CheckField name="open" label=t("poll-field-open") checked=draft.open help=t("poll-field-open-help")/>
            <CheckField name="hidden" label=t("poll-field-hidden") checked=draft.hidden/>
            <DateTimeField name="closes" label=t("poll-field-closes") zone=view.zone.clone() value=draft.closes.clone() error=beside(errors, "closes")/>
        </details>
    }
    .into_any()
}
