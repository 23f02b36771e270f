//! What one may do with a comment: each a form with one button.

use crate::address::{at_comment, with_here};
use crate::thread::Remark;
use leptos::prelude::*;
use ui::prelude::*;

/// A form with one button.
pub fn press(action: &str, label: String, here: &str) -> AnyView {
    view! {
        <form method="post" action=action.to_owned()>
            <HiddenField name="here" value=here.to_owned()/>
            <button type="submit">{label}</button>
        </form>
    }
    .into_any()
}

/// The menu of a comment, for signed-in people. `decides`: may they show and hide what others wrote?
pub fn tools(remark: &Remark, decides: bool, here: &str) -> Option<AnyView> {
    ui::cx::current().person.as_ref()?;
    let path = format!("/comments/{}", remark.id);
    let back = at_comment(here, here, remark.id);
    let own = remark.is_own.then(|| {
        view! {
            <a href=with_here(&format!("{path}/edit"), here)>{t("comment-edit")}</a>
            {press(&format!("{path}/delete"), t("comment-delete"), &back)}
        }
    });
    let report = (!remark.is_own)
        .then(|| view! { <a href=format!("/report/comments/{}", remark.id)>{t("comment-report")}</a> });
    let state = (decides && !remark.is_own).then(|| match remark.publish_state.as_str() {
        "published" => press(&format!("{path}/hide"), t("comment-hide"), &back),
        "draft" => view! {
            {press(&format!("{path}/approve"), t("comment-approve"), &back)}
            {press(&format!("{path}/hide"), t("comment-hide"), &back)}
        }
        .into_any(),
        _ => press(&format!("{path}/approve"), t("comment-show"), &back),
    });
    Some(view! { <Menu label=t("comment-tools") quiet=true>{state}{own}{report}</Menu> }.into_any())
}
