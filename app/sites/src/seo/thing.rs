//! People, groups, sites and lists as schema.org names them.

use serde_json::{Map, Value, json};

/// What every schema.org object says about itself. Paths become full addresses.
#[derive(Clone, Debug)]
pub struct Thing<'a> {
    origin: &'a str,
    name: &'a str,
    path: &'a str,
    description: Option<&'a str>,
    image: Option<&'a str>,
    lang: Option<&'a str>,
}

impl<'a> Thing<'a> {
    /// `origin` is `https://host` without a slash at its end (`cx.app.settings.origin`); `path` begins with `/`.
    pub fn new(origin: &'a str, name: &'a str, path: &'a str) -> Self {
        Self { origin, name, path, description: None, image: None, lang: None }
    }

    /// One or two sentences of plain text.
    pub fn description(mut self, words: Option<&'a str>) -> Self {
        self.description = words.filter(|words| !words.is_empty());
        self
    }

    /// A picture, as a path such as `AssetRef::src(1440, "jpg")`.
    pub fn image(mut self, path: Option<&'a str>) -> Self {
        self.image = path;
        self
    }

    /// BCP 47 tag of the content.
    pub fn lang(mut self, tag: Option<&'a str>) -> Self {
        self.lang = tag;
        self
    }

    /// A path of ours as a full address; full addresses stay.
    pub(super) fn full(&self, path: &str) -> String {
        absolute(self.origin, path)
    }

    /// The object with its type and the common fields.
    pub(super) fn object(&self, kind: &str) -> Map<String, Value> {
        let url = self.full(self.path);
        let mut object = Map::new();
        object.insert("@context".into(), json!("https://schema.org"));
        object.insert("@type".into(), json!(kind));
        object.insert("@id".into(), json!(url));
        object.insert("url".into(), json!(url));
        object.insert("name".into(), json!(self.name));
        put(&mut object, "description", self.description);
        put(&mut object, "image", self.image.map(|path| self.full(path)));
        put(&mut object, "inLanguage", self.lang);
        object
    }
}

/// `path` behind `origin`, percent-encoded where it has letters beyond ASCII; a full address stays as it is.
pub(crate) fn absolute(origin: &str, path: &str) -> String {
    if path.starts_with("https://") || path.starts_with("http://") {
        return path.to_owned();
    }
    format!("{origin}{}", web::answer::local(path))
}

/// Sets a field that has a value.
pub(super) fn put(object: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(key.into(), value.into());
    }
}

/// Sets a list that has elements.
pub(super) fn put_list(object: &mut Map<String, Value>, key: &str, list: &[String]) {
    if !list.is_empty() {
        object.insert(key.into(), json!(list));
    }
}

/// One person; `same_as` are their pages elsewhere.
pub fn person(thing: &Thing<'_>, same_as: &[String]) -> String {
    let mut object = thing.object("Person");
    put_list(&mut object, "sameAs", same_as);
    Value::Object(object).to_string()
}

/// A band, a solo artist or a house that performs.
pub fn music_group(thing: &Thing<'_>, genres: &[String], same_as: &[String]) -> String {
    let mut object = thing.object("MusicGroup");
    put_list(&mut object, "genre", genres);
    put_list(&mut object, "sameAs", same_as);
    Value::Object(object).to_string()
}

/// A house, a company, an institution.
pub fn organization(thing: &Thing<'_>, same_as: &[String]) -> String {
    let mut object = thing.object("Organization");
    put_list(&mut object, "sameAs", same_as);
    Value::Object(object).to_string()
}

/// Any page without a better type.
pub fn web_page(thing: &Thing<'_>) -> String {
    Value::Object(thing.object("WebPage")).to_string()
}

/// The whole site with its search: `search` is the path up to the words, such as `/search?q=`.
pub fn web_site(thing: &Thing<'_>, search: &str) -> String {
    let mut object = thing.object("WebSite");
    let target = format!("{}{{search_term_string}}", thing.full(search));
    object.insert(
        "potentialAction".into(),
        json!({
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": target},
            "query-input": "required name=search_term_string",
        }),
    );
    Value::Object(object).to_string()
}

/// A page that lists others: (name, path) in the order shown.
pub fn collection_page(thing: &Thing<'_>, parts: &[(String, String)]) -> String {
    let mut object = thing.object("CollectionPage");
    let list: Vec<Value> = parts
        .iter()
        .enumerate()
        .map(|(at, (name, path))| json!({"@type": "ListItem", "position": at + 1, "name": name, "url": thing.full(path)}))
        .collect();
    if !list.is_empty() {
        object.insert("mainEntity".into(), json!({"@type": "ItemList", "itemListElement": list}));
    }
    Value::Object(object).to_string()
}

/// The way from the home page to this one: (name, path), the page itself last.
pub fn breadcrumbs(origin: &str, steps: &[(String, String)]) -> String {
    let list: Vec<Value> = steps
        .iter()
        .enumerate()
        .map(|(at, (name, path))| {
            json!({"@type": "ListItem", "position": at + 1, "name": name, "item": absolute(origin, path)})
        })
        .collect();
    json!({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": list}).to_string()
}
