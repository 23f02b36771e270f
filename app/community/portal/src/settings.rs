//! The frame of the pages below `/settings`: their tabs and the way out.

use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::Cx;

/// Message id of the name, path.
const TABS: [(&str, &str); 9] = [
    ("settings-profile", "/settings/profile"),
    ("settings-account", "/settings/account"),
    ("settings-security", "/settings/security"),
    ("settings-sessions", "/settings/sessions"),
    ("settings-appearance", "/settings/appearance"),
    ("settings-notifications", "/settings/notifications"),
    ("settings-privacy", "/settings/privacy"),
    ("settings-standing", "/settings/standing"),
    ("settings-data", "/settings/data"),
];

/// A page of the settings: `current` is the message id of its name.
pub fn settings_page(
    cx: &Cx,
    current: &'static str,
    body: impl FnOnce() -> AnyView + Send + 'static,
) -> Page {
    Page::new(cx.t(current), move || {
        let tabs = TABS.iter().map(|(key, href)| NavLink::new(t(key), *href).here(*key == current)).collect();
        view! {
            <PortalLayout>
                <div class="mx-auto grid max-w-3xl gap-8 px-4 py-8">
                    <header class="flex flex-wrap items-center justify-between gap-4">
                        <h1>{t("settings-title")}</h1>
                        <form method="post" action="/sign-out">
                            <SubmitButton label=t("sign-out") kind=ButtonKind::Quiet/>
                        </form>
                    </header>
                    <Tabs links=tabs label=t("settings-title")/>
                    <section class="grid gap-8" aria-label=t(current)>{body()}</section>
                </div>
            </PortalLayout>
        }
        .into_any()
    })
}
