//! The catalogue renders in every language and frame, and nothing in it breaks the page's security policy.

use super::{Frame, page_body};
use crate::cx::UiCx;
use crate::page::Page;
use kernel::{AssetRef, Locale};

fn html(frame: Frame, locale: Locale) -> String {
    let picture = AssetRef {
        key: "0123456789abcdef0123456789abcdef".into(),
        width: 1500,
        height: 1000,
        alt: "A runway \"at night\"".into(),
        color: Some("#a0b1c2".into()),
        ..AssetRef::default()
    };
    let mut page = Page::new("x", move || page_body(vec![picture], frame));
    page.islands = true;
    page.render(UiCx { locale, ..UiCx::default() })
}

#[test]
fn nothing_is_inline_and_every_word_is_known() {
    for locale in Locale::ALL {
        for frame in Frame::ALL {
            let html = html(frame, *locale);
            assert!(!html.contains(" style=") && !html.contains(" onclick="), "{frame:?}");
            assert!(!html.contains("NaN") && !html.contains("infinity"), "{frame:?}");
        }
    }
    let html = html(Frame::Public, Locale::En);
    for id in ["gallery-", "combobox-", "markdown-", "chart-", "pager-", "catalogue-"] {
        assert!(!html.contains(&format!(">{id}")), "a word of {id} is missing");
    }
}
