//! The way into a house, as its rules and whoever asks have it.

use super::model::HouseView;
use crate::head::HouseHead;
use kernel::address::with_query;
use leptos::prelude::*;
use ui::prelude::*;

/// One button, or one sentence that says why there is none.
pub fn way(head: &HouseHead, house: &HouseView) -> AnyView {
    if head.is_member {
        let leave = head.path("/leave");
        return view! {
            <p class="house-way">
                <Badge label=t("house-yours") kind=BadgeKind::Accent/>
                <a href=head.path("/files")>{t("house-files")}</a>
                <a href=leave>{t("house-leave")}</a>
            </p>
        }
        .into_any();
    }
    if let Some(invitation) = house.invitation {
        let href = format!("/houses/invitations/{invitation}");
        return view! { <p class="house-way">{t("house-invited")}" "<ButtonLink href=href label=t("house-invited-answer")/></p> }
            .into_any();
    }
    match house.join_policy.as_str() {
        _ if !house.is_active => said("house-way-past"),
        "open" => join(head),
        "application" if house.applied => said("house-applied"),
        "application" => {
            let apply = format!("/apply/{}", house.organization);
            let href = with_query(&apply, [("house", &head.key)]);
            view! { <p class="house-way"><ButtonLink href=href label=t("house-apply")/><span>{t("house-way-application")}</span></p> }
                .into_any()
        }
        "invitation" => said("house-way-invitation"),
        _ => said("house-way-closed"),
    }
}

fn said(key: &str) -> AnyView {
    view! { <p class="house-way">{t(key)}</p> }.into_any()
}

fn join(head: &HouseHead) -> AnyView {
    if ui::cx::current().person.is_none() {
        let href = with_query(SIGN_IN, [("next", &head.path(""))]);
        return view! { <p class="house-way"><ButtonLink href=href label=t("house-join-sign-in")/><span>{t("house-way-open")}</span></p> }
            .into_any();
    }
    view! {
        <form method="post" action=head.path("/join") class="house-way">
            <SubmitButton label=t("house-join")/>
            <span>{t("house-way-open")}</span>
        </form>
    }
    .into_any()
}
