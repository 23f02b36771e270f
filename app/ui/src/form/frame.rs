//! What stands around a control: label, help, error.

use crate::icon::Icon;
use crate::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// The words around one control and the ids that tie them to it.
pub struct Frame {
    /// Id of the control.
    pub id: String,
    /// Finished words.
    pub label: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// What helps to fill it in.
    pub help: Option<String>,
    /// Must it be filled in?
    pub required: bool,
}

impl Frame {
    /// The frame of the field `name`.
    pub fn new(
        name: &str,
        label: String,
        error: Option<String>,
        help: Option<String>,
        required: bool,
    ) -> Self {
        Self { id: field_id(name), label, error, help, required }
    }

    /// Ids of help and error.
    pub fn described_by(&self) -> Option<String> {
        let ids: Vec<String> = [("help", &self.help), ("error", &self.error)]
            .into_iter()
            .filter(|(_, text)| text.is_some())
            .map(|(part, _)| format!("{}-{part}", self.id))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// Label, help, error, control.
    pub fn around(self, control: impl IntoAny) -> AnyView {
        let control = control.into_any();
        view! {
            <div class="field">
                <label class="label" for=self.id.clone()>{self.label.clone()}{self.mark()}</label>
                {self.help()}
                {self.error()}
                {control}
            </div>
        }
        .into_any()
    }

    /// The same for several controls under one question.
    pub fn around_group(self, controls: impl IntoAny) -> AnyView {
        let controls = controls.into_any();
        view! {
            <fieldset class="field" id=self.id.clone() aria-describedby=self.described_by() tabindex="-1">
                <legend class="label">{self.label.clone()}{self.mark()}</legend>
                {self.help()}
                {self.error()}
                {controls}
            </fieldset>
        }
        .into_any()
    }

    /// "required", in words.
    pub fn mark(&self) -> Option<AnyView> {
        self.required.then(|| view! { " "<span class="label-mark">{t("field-required")}</span> }.into_any())
    }

    /// What helps to fill it in.
    pub fn help(&self) -> Option<AnyView> {
        let help = self.help.clone()?;
        Some(view! { <p class="help" id=format!("{}-help", self.id)>{help}</p> }.into_any())
    }

    /// What is wrong with it.
    pub fn error(&self) -> Option<AnyView> {
        let error = self.error.clone()?;
        let id = format!("{}-error", self.id);
        Some(view! { <p class="error" id=id><Icon name="circle-alert"/><span>{error}</span></p> }.into_any())
    }
}

/// The id of a field's control; the error summary links to it.
pub fn field_id(name: &str) -> String {
    let name: Cow<'_, str> =
        match name.contains(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')) {
            true => name.replace(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'), "-").into(),
            false => name.into(),
        };
    format!("field-{name}")
}
