//! One notice in the list: faces, sentence, first words, when, and what one can do with it.

use super::model::{NoticeView, Show};
use super::words;
use chrono_tz::Tz;
use leptos::prelude::*;
use ui::prelude::*;

/// The row. Its sentence is the button that ticks it off and goes there.
pub fn notice_row(notice: NoticeView, show: Show, zone: Tz) -> AnyView {
    let sentence = words::sentence(&notice);
    let excerpt =
        words::excerpt(&notice).map(|words| view! { <p class="told-excerpt" dir="auto">{words}</p> });
    let class = if notice.is_read { "told" } else { "told told-new" };
    let new = (!notice.is_read).then(|| view! { <span class="told-mark">{t("notification-new")}</span> });
    view! {
        <li class=class>
            {faces(&notice)}
            <div class="told-words">
                <form method="post" action=format!("/notifications/{}/open", notice.id)>
                    <button type="submit" class="told-open" dir="auto">{sentence.clone()}</button>
                </form>
                {excerpt}
                <p class="told-meta">{new}{time(&notice, zone)}</p>
            </div>
            {steps(&notice, show, &sentence)}
        </li>
    }
    .into_any()
}

fn faces(notice: &NoticeView) -> AnyView {
    let faces = notice.faces.as_ref().map(|faces| faces.0.as_slice()).unwrap_or_default();
    if faces.is_empty() {
        return view! { <span class="told-icon"><Icon name=words::icon(&notice.kind)/></span> }.into_any();
    }
    let faces = faces.iter().map(|face| {
        view! { <Avatar image=face.image.clone() name=face.name.clone() size=AvatarSize::Medium/> }
    });
    view! { <span class="told-faces">{faces.collect_view()}</span> }.into_any()
}

fn time(notice: &NoticeView, zone: Tz) -> AnyView {
    let at = notice.created_at;
    let locale = ui::cx::current().locale;
    view! { <time datetime=at.to_rfc3339()>{format::time(at.with_timezone(&zone), locale)}</time> }.into_any()
}

fn steps(notice: &NoticeView, show: Show, sentence: &str) -> AnyView {
    let read = (!notice.is_read).then(|| {
        step(notice, show, ("read", "check"), tr("notification-read", &[("what", sentence.into())]))
    });
    let delete = step(notice, show, ("delete", "x"), tr("notification-delete", &[("what", sentence.into())]));
    view! { <div class="told-steps">{read}{delete}</div> }.into_any()
}

/// `what`: the address's last word and the icon.
fn step(notice: &NoticeView, show: Show, what: (&'static str, &'static str), label: String) -> AnyView {
    let title = label.clone();
    view! {
        <form method="post" action=format!("/notifications/{}/{}", notice.id, what.0)>
            <HiddenField name="show" value=show.word()/>
            <button type="submit" class="told-step" title=title><Icon name=what.1 label=label/></button>
        </form>
    }
    .into_any()
}
