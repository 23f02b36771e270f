//! How files look: in the form, where they can be added and taken away, and among the answers.

use super::STAY;
use super::store::FileView;
use crate::question::Question;
use leptos::prelude::*;
use ui::prelude::*;

/// What file choosers offer; the server looks at the bytes.
const ACCEPT: &str = "application/pdf,image/jpeg,image/png,image/webp,image/gif";

/// The field of a question for files.
pub fn field(question: &Question, files: &[&FileView], error: Option<String>) -> AnyView {
    let (name, most) = (question.field(), question.most_files());
    let help = tr("application-file-help", &[("count", most.into())]);
    let help = question.help.as_ref().map_or_else(|| help.clone(), |own| format!("{own} {help}"));
    let frame = Frame::new(&name, question.label.clone(), error, Some(help), question.is_required);
    let input = format!("{}-new", frame.id);
    let described = frame.described_by();
    let invalid = frame.invalid();
    let kept = (!files.is_empty()).then(|| {
        let items = files.iter().map(|file| view! { <li>{link(file)}{remove(question, file)}</li> });
        view! { <ul class="ask-files">{items.collect::<Vec<_>>()}</ul> }
    });
    let more = (files.len() < most).then(|| {
        let label = t(if files.is_empty() { "application-file-choose" } else { "application-file-more" });
        view! {
            <label class="label label-second" for=input.clone()>{label}</label>
            <input
                class="input" id=input name=name.clone() type="file" multiple=true accept=ACCEPT
                aria-describedby=described aria-invalid=invalid
            />
            <div class="ask-add">
                <SubmitButton
                    label=t("application-file-add") kind=ButtonKind::Quiet
                    name=String::from("do") value=STAY.to_owned()
                />
            </div>
        }
    });
    frame.around_group(view! { {kept}{more} })
}

fn remove(question: &Question, file: &FileView) -> AnyView {
    let label = tr("application-file-remove-name", &[("name", file.name.clone().into())]);
    view! {
        <HiddenField name=format!("k_{}", question.key) value=file.id.to_string()/>
        <button
            type="submit" class="button button-quiet" name="do" value=format!("drop-{}", file.id)
            aria-label=label
        >{t("application-file-remove")}</button>
    }
    .into_any()
}

/// Files among the answers.
pub fn shown(files: &[&FileView]) -> AnyView {
    if files.is_empty() {
        return t("application-file-gone").into_any();
    }
    let items = files.iter().map(|file| view! { <li>{link(file)}</li> }).collect::<Vec<_>>();
    // Answers stand in the direction of their first letter; names and sizes of files in that of the page.
    view! { <ul class="ask-files" dir=ui::cx::current().locale.dir()>{items}</ul> }.into_any()
}

fn link(file: &FileView) -> AnyView {
    let look = match &file.image {
        Some(image) => {
            let (width, height) = (image.width.to_string(), image.height.to_string());
            view! { <img src=image.src(320, "webp") alt="" width=width height=height loading="lazy"/> }
                .into_any()
        }
        None => view! { <Icon name="file-text"/> }.into_any(),
    };
    let size =
        tr("application-file-size", &[("kind", kind(file).into()), ("size", size(file.byte_size).into())]);
    let download = file.image.is_none().then(|| file.name.clone());
    view! {
        <a class="ask-file" href=file.path() download=download>
            {look}
            <span><bdi>{file.name.clone()}</bdi><span class="help">{size}</span></span>
        </a>
    }
    .into_any()
}

fn kind(file: &FileView) -> &'static str {
    match file.content_type.as_str() {
        "application/pdf" => "PDF",
        "image/jpeg" => "JPEG",
        "image/png" => "PNG",
        "image/webp" => "WebP",
        _ => "",
    }
}

/// Rounded up, so that nothing has no size.
fn size(bytes: i64) -> String {
    let (id, count) = match bytes {
        ..1_000_000 => ("application-file-kb", bytes.div_euclid(1000) + 1),
        _ => ("application-file-mb", bytes.div_euclid(1_000_000) + 1),
    };
    tr(id, &[("count", count.into())])
}
