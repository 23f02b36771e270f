//! What the form shows and sends, as typed.

use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Integer, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::AssetRef;
use ui::prelude::{picture_kind, tags};
use uuid::Uuid;

/// Roles that the form asks for; other credits stay as they are.
pub const ROLES: [&str; 3] = ["photographer", "designer", "model"];

/// A picture with its words.
#[derive(Clone, Debug, QueryableByName)]
pub struct Sheet {
    /// The item.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its organisation.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
    /// Its house.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub house_id: Option<Uuid>,
    /// Its asset.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub asset_id: Option<Uuid>,
    /// How it looks.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// What it shows.
    #[diesel(sql_type = Text)]
    pub alt: String,
    /// Markdown.
    #[diesel(sql_type = Text)]
    pub caption: String,
    /// A category of the database.
    #[diesel(sql_type = Text)]
    pub category: String,
    /// Words separated by commas.
    #[diesel(sql_type = Text)]
    pub tags: String,
    /// Who sees it.
    #[diesel(sql_type = Text)]
    pub visibility: String,
    /// Id of its album.
    #[diesel(sql_type = Text)]
    pub album: String,
    /// Title of an album that shall be made; typed only.
    #[diesel(sql_type = Text)]
    pub new_album: String,
    /// Blurred until somebody asks for it?
    #[diesel(sql_type = Bool)]
    pub is_sensitive: bool,
    /// Did somebody in it agree to members only?
    #[diesel(sql_type = Bool)]
    pub is_narrow: bool,
    /// Who photographed it, with handles as `@ana`.
    #[diesel(sql_type = Text)]
    pub photographer: String,
    /// Whose design it shows.
    #[diesel(sql_type = Text)]
    pub designer: String,
    /// Who wears it.
    #[diesel(sql_type = Text)]
    pub model: String,
    /// Version of the row, as it was shown.
    #[diesel(sql_type = Integer)]
    pub version: i32,
    /// Shall it be thrown away? Typed only.
    #[diesel(sql_type = Bool)]
    pub is_dropped: bool,
}

impl Sheet {
    /// Is it a video or sound?
    pub fn is_playing(&self) -> bool {
        self.image.as_ref().is_some_and(|image| image.0.moving.is_some())
    }

    /// `picture`, `video`, `sound` or `document`.
    pub fn kind(&self) -> &'static str {
        picture_kind(self.image.as_ref().map(|image| &image.0))
    }

    /// The credit lines, in the order of [`ROLES`].
    pub fn credits(&self) -> [&str; 3] {
        [&self.photographer, &self.designer, &self.model]
    }

    /// Does it say what `was` says, however it was typed? The version does not matter.
    pub fn says(&self, was: &Self) -> bool {
        let lists = |sheet: &Self| {
            let [photographer, designer, model] = sheet.credits().map(tags);
            [tags(&sheet.tags.to_lowercase()), photographer, designer, model]
        };
        let lines =
            |sheet: &Self| [&sheet.title, &sheet.alt, &sheet.caption].map(|text| text.trim().to_owned());
        let words = |sheet: &Self| (sheet.category.clone(), sheet.visibility.clone(), sheet.is_sensitive);
        let album = self.album == was.album || !self.new_album.trim().is_empty();
        album && lists(self) == lists(was) && lines(self) == lines(was) && words(self) == words(was)
    }

    /// Takes what was typed into the fields with this number.
    pub fn take(&mut self, fields: &Fields, at: usize) {
        let text = |name: &str| fields.text(&format!("{name}_{at}"));
        self.title = text("title");
        self.alt = text("alt");
        self.caption = text("caption").replace("\r\n", "\n");
        self.category = text("category");
        self.tags = text("tags");
        self.visibility = text("visibility");
        self.album = text("album");
        self.new_album = text("new_album");
        self.is_sensitive = text("sensitive") == "true";
        self.photographer = text("photographer");
        self.designer = text("designer");
        self.model = text("model");
        self.version = text("version").parse().unwrap_or_default();
        self.is_dropped = text("drop") == "true";
    }
}

/// The fields of a form.
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// What a field holds; nothing where there is no such field. Postgres keeps no letter that ends a text.
    pub fn text(&self, name: &str) -> String {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.replace('\0', "")).unwrap_or_default()
    }

    /// Which number a picture has in the form.
    pub fn number(&self, item: Uuid) -> Option<usize> {
        let id = item.to_string();
        let (key, _) = self.0.iter().find(|(key, value)| key.starts_with("item_") && *value == id)?;
        key.strip_prefix("item_")?.parse().ok()
    }
}
