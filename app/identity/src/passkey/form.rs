//! The form that asks a browser for a passkey. The element `passkey-form` (`app/community/browser`) shows it where the
//! browser knows passkeys; without script there is nothing to see.

use leptos::prelude::*;
use ui::prelude::*;

/// What the browser does with the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Makes one.
    Make,
    /// Uses one.
    Use,
    /// Uses one, and offers those it has where an address is typed.
    Offer,
}

impl Wish {
    fn word(self) -> &'static str {
        match self {
            Self::Make => "make",
            Self::Use => "use",
            Self::Offer => "offer",
        }
    }
}

/// The form: `action` takes the answer, `{action}/begin` asks the question. `fields` stand above the button.
pub fn passkey_form(
    wish: Wish,
    action: &'static str,
    next: String,
    button: String,
    fields: AnyView,
) -> AnyView {
    let begin = format!("{action}/begin");
    let kind = if wish == Wish::Make { ButtonKind::Primary } else { ButtonKind::Quiet };
    view! {
        <passkey-form wish=wish.word() begin=begin data-words=t("passkey-words")>
            <form method="post" action=action class="form" hidden>
                <HiddenField name="next" value=next/>
                <HiddenField name="token" value=""/>
                <HiddenField name="credential" value=""/>
                {fields}
                <button type="submit" class=kind.class()><Icon name="key"/>{button}</button>
                <p class="help" role="status" data-says></p>
            </form>
        </passkey-form>
        <script type="module" src="/passkey.js" nonce=ui::cx::current().nonce.clone()></script>
    }
    .into_any()
}
