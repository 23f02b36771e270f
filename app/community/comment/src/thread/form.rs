//! The form below a thread, or why there is none, and who may answer.

use super::about::About;
use super::model::{Draft, LONGEST, Thread};
use crate::address::{sign_in, thread_path};
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

/// The form or the sentence, then the choice of who may answer.
pub fn foot(thread: &Thread, here: &str, label: String) -> AnyView {
    let lock = thread
        .subject
        .as_ref()
        .filter(|_| thread.about.locks)
        .map(|(word, id)| lock(&thread_path(word, *id), word, &thread.about, here));
    view! { {talk(thread, here, label)}{lock} }.into_any()
}

/// The form, or why there is none.
pub fn talk(thread: &Thread, here: &str, label: String) -> AnyView {
    let Some((word, id)) = &thread.subject else {
        return ().into_any();
    };
    let path = thread_path(word, *id);
    let about = &thread.about;
    // Words that were refused because of who may answer stay in the form, to be taken elsewhere.
    let shown = about.is_open() || !thread.draft.content.is_empty();
    if shown {
        form(&path, about, Draft { here: here.to_owned(), ..thread.draft.clone() }, &thread.errors, label)
    } else {
        closed(&about.standing, here)
    }
}

fn form(path: &str, about: &About, draft: Draft, errors: &FieldErrors, label: String) -> AnyView {
    let refusal = beside(errors, "").map(|words| view! { <p class="error" role="alert">{words}</p> });
    let waits = about.waits.then(|| view! { <p class="help">{t("comment-waits-help")}</p> });
    view! {
        <form method="post" action=path.to_owned() class="thread-form" id="comment-form">
            {refusal}
            <HiddenField name="id" value=draft.id/>
            <HiddenField name="parent" value=draft.parent/>
            <HiddenField name="here" value=draft.here/>
            <mention-picker src="/people/search">
                <TextArea
                    name="content" label=label value=draft.content error=beside(errors, "content") help=t("comment-help")
                    required=true rows=4 max_length=u32::try_from(LONGEST).ok()
                />
            </mention-picker>
            {waits}
            <SubmitButton label=t("comment-send")/>
        </form>
    }
    .into_any()
}

fn closed(standing: &str, here: &str) -> AnyView {
    if standing == "visitor" {
        let href = sign_in(&format!("{here}#comments"));
        return view! { <p><a href=href class="button button-quiet">{t("comment-sign-in")}</a></p> }
            .into_any();
    }
    view! { <p class="thread-closed"><Icon name="lock"/><span>{t(&format!("comment-closed-{standing}"))}</span></p> }
        .into_any()
}

/// Who may answer, for the author of a post; open or closed, for a topic.
fn lock(path: &str, word: &str, about: &About, here: &str) -> AnyView {
    let policies: &[&str] = match word {
        "posts" => &["everyone", "followers", "house", "mentioned", "approval", "nobody"],
        _ => &["everyone", "nobody"],
    };
    let choices = policies
        .iter()
        .filter(|policy| **policy != "house" || about.in_house)
        .map(|policy| Choice::new(*policy, t(&format!("comment-policy-{policy}"))))
        .collect::<Vec<_>>();
    view! {
        <details class="thread-lock">
            <summary><Icon name="settings-2"/>{t("comment-policy-title")}</summary>
            <form method="post" action=format!("{path}/answers") class="thread-form">
                <HiddenField name="here" value=here.to_owned()/>
                <SelectField name="policy" label=t("comment-policy") options=choices value=about.policy.clone() required=true/>
                <SubmitButton label=t("save") kind=ButtonKind::Quiet/>
            </form>
        </details>
    }
    .into_any()
}
