//! The words of the interface: Project Fluent catalogues in `locales/`, one file per language and part. Words of
//! declarations are [`declared`] by themselves.

pub mod declared;
mod plural;

use crate::cx;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kernel::Locale;
use std::collections::HashMap;
use std::sync::LazyLock;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<HashMap<Locale, Bundle>> =
    LazyLock::new(|| Locale::ALL.iter().map(|locale| (*locale, bundle(*locale))).collect());

/// The catalogues of one language: (file, text).
pub fn catalogues(locale: Locale) -> &'static [(&'static str, &'static str)] {
    match locale {
        Locale::En => &[
            ("ui.ftl", include_str!("locales/en/ui.ftl")),
            ("admin.ftl", include_str!("locales/en/admin.ftl")),
            ("api.ftl", include_str!("locales/en/api.ftl")),
            ("transfer.ftl", include_str!("locales/en/transfer.ftl")),
            ("form.ftl", include_str!("locales/en/form.ftl")),
            ("list.ftl", include_str!("locales/en/list.ftl")),
            ("identity.ftl", include_str!("locales/en/identity.ftl")),
            ("security.ftl", include_str!("locales/en/security.ftl")),
            ("provider.ftl", include_str!("locales/en/provider.ftl")),
            ("display.ftl", include_str!("locales/en/display.ftl")),
            ("errors.ftl", include_str!("locales/en/errors.ftl")),
            ("media.ftl", include_str!("locales/en/media.ftl")),
            ("application.ftl", include_str!("locales/en/application.ftl")),
            ("archive.ftl", include_str!("locales/en/archive.ftl")),
            ("gallery.ftl", include_str!("locales/en/gallery.ftl")),
            ("live.ftl", include_str!("locales/en/live.ftl")),
            ("comment.ftl", include_str!("locales/en/comment.ftl")),
            ("house.ftl", include_str!("locales/en/house.ftl")),
            ("notification.ftl", include_str!("locales/en/notification.ftl")),
            ("person.ftl", include_str!("locales/en/person.ftl")),
            ("post.ftl", include_str!("locales/en/post.ftl")),
            ("safety.ftl", include_str!("locales/en/safety.ftl")),
            ("mega.ftl", include_str!("locales/en/mega.ftl")),
            ("sites.ftl", include_str!("locales/en/sites.ftl")),
            ("check.ftl", include_str!("locales/en/check.ftl")),
        ],
        Locale::Ar => &[
            ("ui.ftl", include_str!("locales/ar/ui.ftl")),
            ("admin.ftl", include_str!("locales/ar/admin.ftl")),
            ("api.ftl", include_str!("locales/ar/api.ftl")),
            ("transfer.ftl", include_str!("locales/ar/transfer.ftl")),
            ("form.ftl", include_str!("locales/ar/form.ftl")),
            ("list.ftl", include_str!("locales/ar/list.ftl")),
            ("identity.ftl", include_str!("locales/ar/identity.ftl")),
            ("security.ftl", include_str!("locales/ar/security.ftl")),
            ("provider.ftl", include_str!("locales/ar/provider.ftl")),
            ("display.ftl", include_str!("locales/ar/display.ftl")),
            ("errors.ftl", include_str!("locales/ar/errors.ftl")),
            ("media.ftl", include_str!("locales/ar/media.ftl")),
            ("application.ftl", include_str!("locales/ar/application.ftl")),
            ("archive.ftl", include_str!("locales/ar/archive.ftl")),
            ("gallery.ftl", include_str!("locales/ar/gallery.ftl")),
            ("live.ftl", include_str!("locales/ar/live.ftl")),
            ("comment.ftl", include_str!("locales/ar/comment.ftl")),
            ("house.ftl", include_str!("locales/ar/house.ftl")),
            ("notification.ftl", include_str!("locales/ar/notification.ftl")),
            ("person.ftl", include_str!("locales/ar/person.ftl")),
            ("post.ftl", include_str!("locales/ar/post.ftl")),
            ("safety.ftl", include_str!("locales/ar/safety.ftl")),
            ("mega.ftl", include_str!("locales/ar/mega.ftl")),
            ("sites.ftl", include_str!("locales/ar/sites.ftl")),
            ("check.ftl", include_str!("locales/ar/check.ftl")),
        ],
    }
}

fn bundle(locale: Locale) -> Bundle {
    let language = locale.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks are invisible letters; they would stand in titles, addresses and tests.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::En => |value, _| figures(value, Locale::En),
        Locale::Ar => |value, _| figures(value, Locale::Ar),
    }));
    for (file, text) in catalogues(locale).iter().chain(declared::catalogues(locale)) {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
            debug_assert!(errors.is_empty(), "{file}: {errors:?}");
            resource
        });
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Whole numbers in messages are written like those beside them.
fn figures(value: &FluentValue<'_>, locale: Locale) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    plural::whole(number).map(|whole| crate::format::number(whole, locale))
}

/// The message in the page's language.
pub fn t(id: &str) -> String {
    tr(id, &[])
}

/// The message in the page's language, with values such as `("count", 3.into())`.
pub fn tr(id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    message(cx::current().locale, id, values)
}

/// The message in one language; English where that language lacks it; the id itself where nobody has it.
pub fn message(locale: Locale, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    [locale, Locale::En]
        .into_iter()
        .find_map(|locale| {
            let args: Option<FluentArgs<'_>> = (!values.is_empty()).then(|| {
                values.iter().map(|(key, value)| (*key, plural::for_selection(value, locale))).collect()
            });
            format(BUNDLES.get(&locale)?, id, args.as_ref())
        })
        .unwrap_or_else(|| id.to_owned())
}

fn format(bundle: &Bundle, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
}
