//! Forms: every field plain, with help, required, refused.

use super::{PATH, sample, shown};
use crate::prelude::*;
use kernel::FieldErrors;
use leptos::prelude::*;

fn choices() -> Vec<Choice> {
    [
        ("face", "Face"),
        ("runway", "Runway"),
        ("de", sample::GERMAN),
        ("ar", sample::ARABIC),
        ("hand", "Hand performance"),
    ]
    .map(|(value, label)| Choice::new(value, label))
    .to_vec()
}

pub fn section() -> AnyView {
    let mut errors = FieldErrors::one("", "The form was changed by somebody else in between.");
    errors.add("refused_name", "Say a name.");
    errors.add("refused_text", "This is longer than 500 letters.");
    let labels = vec![("refused_name", "Name".to_owned()), ("refused_text", "Text".to_owned())];
    view! {
        {shown("Fields", view! {
            <form action=PATH class="form">
                <FormSection title="Plain" text="A sentence about the section.".to_owned()>
                    <TextField name="name" label="Name" autocomplete="off".to_owned() value=sample::GERMAN required=true/>
                    <TextField name="mail" label="E-mail" kind="email" help="Nobody else sees it.".to_owned()/>
                    <TextField name="password" label="Password" kind="password" autocomplete="new-password".to_owned()/>
                    <TextField name="day" label="Day" kind="date" value="2026-11-21"/>
                    <TextArea name="text" label=sample::ARABIC value=sample::TEXT/>
                    <SelectField name="category" label="Category" options=choices() value="runway"/>
                    <RadioField name="who" label="Who sees it?" options=choices() value="face"/>
                    <CheckField name="agree" label="I walk tonight" checked=true/>
                    <DateTimeField name="starts" label="Begins" zone="Europe/Berlin" value="2026-11-21T19:30"/>
                    <TagsField name="tags" label="Tags" value="vogue, runway"/>
                    <ImageField name="cover" label="Cover"/>
                    <HiddenField name="version" value="3"/>
                </FormSection>
                <SubmitButton label="Save"/>
            </form>
        })}
        {shown("Fields refused", view! {
            <form action=PATH class="form">
                <ErrorSummary errors=errors labels=labels/>
                <TextField name="refused_name" label="Name" error="Say a name.".to_owned() required=true/>
                <TextArea name="refused_text" label="Text" value=sample::TEXT error="This is longer than 500 letters.".to_owned() help="Up to 500 letters.".to_owned()/>
                <SelectField name="refused_category" label="Category" options=choices() error="Choose one.".to_owned() required=true/>
                <RadioField name="refused_who" label="Who sees it?" options=choices() error="Choose one.".to_owned()/>
                <CheckField name="refused_agree" label="I agree" error="You have to agree.".to_owned()/>
                <ImageField name="refused_cover" label="Cover" error="This is no picture.".to_owned()/>
                <SubmitButton label="Save again"/>
            </form>
        })}
        {shown("Combobox", view! {
            <form action=PATH class="form">
                <Combobox name="house" label="House" options=choices() value="runway" help="Type to find it.".to_owned()/>
                <Combobox name="house_refused" label=sample::ARABIC options=choices() error="Choose one.".to_owned() required=true/>
                <SubmitButton label="Choose"/>
            </form>
        })}
        {shown("MarkdownEditor", view! {
            <form action=PATH class="form">
                <MarkdownEditor name="body" label="Text" value="## The hall\n\nIt *still* has the **mirror**."/>
                <SubmitButton label="Publish"/>
            </form>
        })}
    }
    .into_any()
}
