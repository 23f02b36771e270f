//! The form of a post.

use super::draft::Draft;
use super::parts;
use super::places::Places;
use crate::quote::{self, Chosen};
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

/// Everything that the form shows.
#[derive(Clone, Debug, Default)]
pub struct FormView {
    /// What was typed.
    pub draft: Draft,
    /// Sentences beside the fields.
    pub errors: FieldErrors,
    /// Where its author may write.
    pub places: Places,
    /// What it is about to quote.
    pub chosen: Chosen,
    /// On whose clocks times are typed.
    pub zone: String,
    /// Is it a post that is there already?
    pub is_edit: bool,
    /// May its time still be chosen?
    pub may_schedule: bool,
    /// What the text looks like to others, if asked for.
    pub preview: Option<String>,
    /// What the post says now, where somebody changed it in the meantime.
    pub meanwhile: Option<String>,
    /// Where to go afterwards.
    pub back: String,
}

/// The form. `most`: bytes that a video, sound, and a document may have.
pub fn form_view(view: FormView, most: (u64, u64, u64)) -> AnyView {
    let action =
        if view.is_edit { format!("/posts/{}/edit", view.draft.id) } else { "/posts/new".to_owned() };
    let publish = match (view.is_edit, view.draft.scheduled.is_empty()) {
        (true, _) => t("post-save"),
        (false, true) => t("post-publish"),
        (false, false) => t("post-schedule"),
    };
    let labels = [
        ("place", "post-field-place"),
        ("kind", "post-field-kind"),
        ("title", "post-field-title"),
        ("content", "post-field-content"),
        ("pictures", "post-field-pictures"),
        ("visibility", "post-field-audience"),
        ("reply_policy", "post-field-replies"),
        ("quote_policy", "post-field-quoting"),
        ("no_quote", "post-quote-field"),
        ("warning", "post-field-warning"),
        ("scheduled", "post-field-scheduled"),
        ("question", "poll-field-question"),
        ("option_0", "poll-field-options"),
        ("closes", "poll-field-closes"),
    ];
    let labels = labels.into_iter().map(|(name, id)| (name, t(id))).collect();
    view! {
        <draft-keeper who=super::author()>
        <form method="post" action=action enctype="multipart/form-data" class="form composer">
            <ErrorSummary errors=view.errors.clone() labels=labels/>
            {view.meanwhile.clone().map(meanwhile)}
            <HiddenField name="id" value=view.draft.id.to_string()/>
            <HiddenField name="version" value=view.draft.version.clone()/>
            <HiddenField name="back" value=view.back.clone()/>
            {where_to(&view)}
            {words(&view)}
            {quoted(&view)}
            {view.draft.has_preview.then(|| parts::link(&view.draft))}
            {parts::pictures(&view, most)}
            {parts::readers(&view)}
            {view.preview.clone().map(|html| parts::preview(&view, html))}
            {parts::rest(&view)}
            {(!view.is_edit).then(|| parts::poll(&view))}
            <div class="form-actions composer-actions">
                <SubmitButton label=publish name="action".to_owned() value="publish".to_owned()/>
                <SubmitButton label=t("post-see-as-button") kind=ButtonKind::Quiet name="action".to_owned() value="preview".to_owned()/>
                <SubmitButton label=t("post-save-draft") kind=ButtonKind::Quiet name="action".to_owned() value="draft".to_owned()/>
            </div>
        </form>
        </draft-keeper>
    }
    .into_any()
}

/// What it says something about. Of a post that others see already, that stays.
fn quoted(view: &FormView) -> Option<AnyView> {
    let fixed = view.is_edit && !view.may_schedule;
    let quotes = view.draft.quotes.is_some() || (fixed && view.chosen.post.is_some());
    quotes.then(|| quote::composer(&view.chosen, view.draft.quotes, &view.errors, fixed))
}

/// Somebody changed it in another window: what it says now, beside what was typed.
fn meanwhile(now: String) -> AnyView {
    view! {
        <aside class="composer-meanwhile" role="alert">
            <h2>{t("post-conflict")}</h2>
            <p>{t("post-conflict-text")}</p>
            <blockquote dir="auto">{now}</blockquote>
        </aside>
    }
    .into_any()
}

fn where_to(view: &FormView) -> Option<AnyView> {
    if view.is_edit {
        return None;
    }
    let spots =
        view.places.houses.iter().map(|spot| Choice::new(format!("house:{}", spot.id), spot.name.clone()));
    let more = view.places.organizations.iter();
    let more = more.map(|spot| Choice::new(format!("organization:{}", spot.id), spot.name.clone()));
    let options: Vec<Choice> = spots.chain(more).collect();
    let announces = view.places.houses.iter().chain(&view.places.organizations).any(|spot| spot.announces);
    let kinds =
        ["text", "article", "announcement"].into_iter().filter(|kind| *kind != "announcement" || announces);
    let kinds = kinds.map(|kind| Choice::new(kind, t(&format!("post-kind-{kind}")))).collect();
    Some(
        view! {
            <div class="composer-pair">
                <SelectField name="place" label=t("post-field-place") options=options value=view.draft.place.clone() required=true error=beside(&view.errors, "place")/>
                <SelectField name="kind" label=t("post-field-kind") options=kinds value=view.draft.kind.clone() required=true error=beside(&view.errors, "kind")/>
            </div>
        }
        .into_any(),
    )
}

fn words(view: &FormView) -> AnyView {
    let kind = view.is_edit.then(|| view! { <HiddenField name="kind" value=view.draft.kind.clone()/> });
    let place = view.is_edit.then(|| view! { <HiddenField name="place" value=view.draft.place.clone()/> });
    view! {
        {kind}{place}
        <TextField name="title" label=t("post-field-title") value=view.draft.title.clone() help=t("post-field-title-help") error=beside(&view.errors, "title")/>
        <mention-picker src="/people/search">
            <TextArea name="content" label=t("post-field-content") value=view.draft.content.clone() rows=6 help=t("post-field-content-help") error=beside(&view.errors, "content")/>
        </mention-picker>
    }
    .into_any()
}
