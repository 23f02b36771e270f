//! Tables of the schema `events`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// What happens where and when.
    events.events (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        /// Markdown.
        description -> Nullable<Text>,
        #[sql_name = "type"]
        type_ -> Text,
        start_date -> Timestamptz,
        end_date -> Nullable<Timestamptz>,
        /// IANA zone in which the venues clock runs.
        timezone -> Text,
        is_all_day -> Bool,
        venue_name -> Nullable<Text>,
        location -> Nullable<Text>,
        is_virtual -> Bool,
        link_url -> Nullable<Text>,
        is_cancelled -> Bool,
        asset_id -> Nullable<Uuid>,
        position -> Integer,
        featured -> Bool,
        publish_state -> Text,
        published_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}
