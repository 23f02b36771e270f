//! Finding by typing. The select stays in the form and carries the value; this only drives it.

use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlSelectElement};

/// No list is longer than this; typing shortens it.
const MOST: usize = 60;

/// What the list is doing.
#[derive(Clone, Copy)]
struct State {
    frame: NodeRef<Div>,
    /// Id of the select; empty until the browser has it.
    id: RwSignal<String>,
    choices: RwSignal<Vec<(String, String)>>,
    typed: RwSignal<String>,
    /// Has something been typed since the last choice? Otherwise everything is shown.
    searching: RwSignal<bool>,
    open: RwSignal<bool>,
    active: RwSignal<usize>,
}

/// Turns the select inside it into a field in which one types to find a choice. `nothing` stands in the list when
/// nothing matches.
#[island]
pub fn ComboboxIsland(nothing: String, children: Children) -> impl IntoView {
    let state = State {
        frame: NodeRef::new(),
        id: RwSignal::new(String::new()),
        choices: RwSignal::new(Vec::new()),
        typed: RwSignal::new(String::new()),
        searching: RwSignal::new(false),
        open: RwSignal::new(false),
        active: RwSignal::new(0),
    };
    Effect::new(move |_| {
        if let Some(select) = state.select() {
            state.adopt(&select);
        }
    });
    view! {
        <div class="combobox" node_ref=state.frame on:focusout=move |_| state.settle()>
            {children()}
            {move || (!state.id.get().is_empty()).then(|| field(state, nothing.clone()))}
        </div>
    }
}

fn field(state: State, nothing: String) -> impl IntoView {
    let id = state.id.get_untracked();
    let list = format!("{id}-list");
    let (parent, active) = (list.clone(), list.clone());
    let active = {
        let list = active;
        move || {
            (state.open.get() && !state.found().is_empty()).then(|| format!("{list}-{}", state.active.get()))
        }
    };
    view! {
        <input
            class="input" type="text" role="combobox" autocomplete="off" id=format!("{id}-find")
            aria-autocomplete="list" aria-controls=list.clone() aria-describedby=described(state)
            aria-expanded=move || state.open.get().to_string() aria-activedescendant=active
            prop:value=move || state.typed.get()
            on:input=move |event| state.search(event_target_value(&event))
            on:click=move |_| state.open.set(true)
            on:keydown=move |event| state.key(&event)
        />
        <ul class="combobox-list" role="listbox" id=list hidden=move || !state.open.get()>
            {move || options(state, &parent, &nothing)}
        </ul>
    }
}

fn options(state: State, list: &str, nothing: &str) -> AnyView {
    let found = state.found();
    if found.is_empty() {
        return view! { <li class="combobox-nothing" role="option" aria-disabled="true" aria-selected="false">{nothing.to_owned()}</li> }
            .into_any();
    }
    found
        .into_iter()
        .enumerate()
        .map(|(at, (value, label))| {
            let chosen = move || (state.active.get() == at).to_string();
            // The pointer goes down before the field loses its focus; choosing then keeps both.
            let choose = move |event: leptos::ev::PointerEvent| {
                event.prevent_default();
                state.choose(&value);
            };
            view! { <li role="option" dir="auto" id=format!("{list}-{at}") aria-selected=chosen on:pointerdown=choose>{label}</li> }
        })
        .collect_view()
        .into_any()
}

/// Ids of the select's help and error.
fn described(state: State) -> Option<String> {
    state.select().and_then(|select| select.get_attribute("aria-describedby"))
}

impl State {
    fn select(self) -> Option<HtmlSelectElement> {
        let frame: Element = self.frame.get()?.into();
        frame.query_selector("select").ok().flatten()?.dyn_into().ok()
    }

    /// Takes over: label and list move to the field, the select hides.
    fn adopt(self, select: &HtmlSelectElement) {
        let all = select.get_elements_by_tag_name("option");
        let choices = (0..all.length()).filter_map(|at| all.item(at)).map(|option| {
            (option.get_attribute("value").unwrap_or_default(), option.text_content().unwrap_or_default())
        });
        self.choices.set(choices.collect());
        self.show_chosen(select);
        if let Ok(Some(label)) =
            select.parent_element().map_or(Ok(None), |parent| parent.query_selector("label"))
        {
            let _ = label.set_attribute("for", &format!("{}-find", select.id()));
        }
        select.set_hidden(true);
        self.id.set(select.id());
    }

    /// What the typed words find.
    fn found(self) -> Vec<(String, String)> {
        let words = if self.searching.get() { self.typed.get().to_lowercase() } else { String::new() };
        let fits = |(_, label): &&(String, String)| {
            let label = label.to_lowercase();
            words.split_whitespace().all(|word| label.contains(word))
        };
        self.choices.with(|choices| choices.iter().filter(fits).take(MOST).cloned().collect())
    }

    fn search(self, typed: String) {
        self.typed.set(typed);
        self.searching.set(true);
        self.active.set(0);
        self.open.set(true);
    }

    fn choose(self, value: &str) {
        let Some(select) = self.select() else { return };
        select.set_value(value);
        if let Ok(event) = Event::new("change") {
            let _ = select.dispatch_event(&event);
        }
        self.show_chosen(&select);
    }

    fn show_chosen(self, select: &HtmlSelectElement) {
        let value = select.value();
        let found = self.choices.with_untracked(|choices| {
            let at = choices.iter().position(|(other, _)| *other == value && !value.is_empty())?;
            Some((at, choices.get(at)?.1.clone()))
        });
        let (at, label) = found.unwrap_or_default();
        self.active.set(at.min(MOST - 1));
        self.typed.set(label);
        self.searching.set(false);
        self.open.set(false);
    }

    /// The field was left: an emptied one means nothing, anything else goes back to what is chosen.
    fn settle(self) {
        if self.searching.get_untracked() && self.typed.with_untracked(String::is_empty) {
            self.choose("");
        } else if let Some(select) = self.select() {
            self.show_chosen(&select);
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let last = self.found().len().saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" if !self.open.get_untracked() => self.open.set(true),
            "ArrowDown" => {
                self.active.update(|active| *active = if *active >= last { 0 } else { *active + 1 })
            }
            "ArrowUp" => self.active.update(|active| *active = active.checked_sub(1).unwrap_or(last)),
            "Enter" if self.open.get_untracked() => match self.found().get(self.active.get_untracked()) {
                Some((value, _)) => self.choose(value),
                None => return,
            },
            "Escape" if self.open.get_untracked() => self.settle(),
            _ => return,
        }
        event.prevent_default();
    }
}
