//! Type, buttons, navigation, badges, messages, empty and loading states, dialogs and menus.

use super::{PATH, sample, shown};
use crate::prelude::*;
use leptos::prelude::*;

pub fn section() -> AnyView {
    view! {
        {shown("Type", view! {
            <p class="kicker">"Kicker"</p>
            <p class="hero-title" lang="de" dir="ltr">{sample::GERMAN}</p>
            <p class="hero-title" dir="rtl" lang="ar">{sample::ARABIC}</p>
            <p class="lede">{sample::LINE}</p>
            <div class="prose">
                <h3>{sample::SHORT}</h3>
                <p>{sample::TEXT}</p>
                <blockquote><p>{sample::LINE}</p></blockquote>
                <ul><li>"Face"</li><li>"Runway with a "<a href=PATH>"link"</a></li></ul>
            </div>
        })}
        {shown("ButtonLink, SubmitButton", view! {
            <form action=PATH class="buttons">
                <ButtonLink href=PATH label="Primary"/>
                <ButtonLink href=PATH label="Quiet" kind=ButtonKind::Quiet/>
                <SubmitButton label="Danger" kind=ButtonKind::Danger/>
                <SubmitButton label=sample::GERMAN/>
            </form>
        })}
        {shown("Breadcrumbs", view! { <Breadcrumbs links=vec![NavLink::new("Maison", "/"), NavLink::new(sample::GERMAN, PATH), NavLink::new(sample::ARABIC, PATH)]/> })}
        {shown("Tabs", view! {
            <Tabs links=sample::links() label="Seven sections"/>
            <Tabs links=vec![NavLink::new("One", PATH).here(true)] label="One section"/>
        })}
        {shown("Badge", view! {
            <p class="buttons">
                <Badge label="Neutral"/>
                <Badge label="Accent" kind=BadgeKind::Accent/>
                <Badge label="Published" kind=BadgeKind::Good/>
                <Badge label="Waiting for review" kind=BadgeKind::Warn/>
                <Badge label="Cancelled" kind=BadgeKind::Bad/>
                <Badge label=sample::ARABIC/>
            </p>
        })}
        {shown("Icon", view! { <p class="buttons"><Icon name="calendar"/><Icon name="crown" label="House mother".to_owned()/><Icon name="arrow-right"/></p> })}
    }
    .into_any()
}

pub fn states() -> AnyView {
    view! {
        {shown("EmptyState", view! {
            <EmptyState title="No albums yet" text="Albums stand here as sleeves, the newest first.".to_owned() action=NavLink::new("Add the first album", PATH)/>
            <EmptyState title=sample::ARABIC text="من دون خطوة أولى.".to_owned()/>
        })}
        {shown("Skeleton", view! {
            <CardGrid kind=GridKind::Dense>
                <Skeleton kind=SkeletonKind::Card/>
                <Skeleton kind=SkeletonKind::Picture/>
                <Skeleton kind=SkeletonKind::Text/>
                <Skeleton kind=SkeletonKind::Row/>
            </CardGrid>
        })}
        {shown("Progress", view! {
            <Progress value=0 max=12 label="Not begun"/>
            <Progress value=7 max=12 label=sample::GERMAN/>
            <Progress value=12 max=12 label="Complete"/>
        })}
        {shown("Pager", view! {
            <Pager previous=PATH.to_owned() next=PATH.to_owned() label="Pages in the middle"/>
            <Pager next=PATH.to_owned() label="First of several pages"/>
            <Pager/>
        })}
        {shown("Dialog", view! {
            <p><DialogButton target="sample-dialog" label="Open the dialog"/></p>
            <Dialog id="sample-dialog" title=sample::GERMAN>
                <p>{sample::TEXT}</p>
                <form action=PATH class="form"><TextField name="dialog_name" label="A field in a dialog"/><SubmitButton label="Save"/></form>
            </Dialog>
        })}
        {shown("Menu", view! {
            <div class="flex items-start justify-between">
                <Menu label="Actions"><a href=PATH>"Edit"</a><a href=PATH>{sample::ARABIC}</a><button type="button">"Move to the trash"</button></Menu>
                <Menu label="More about this row" quiet=true><a href=PATH>"Show"</a></Menu>
            </div>
        })}
    }
    .into_any()
}
