//! The first and a later page of the big tables' lists, each in the order of one of its indexes.

/// A list, and who asks for it: a name of the small world, or nobody.
pub struct Query {
    pub name: &'static str,
    pub who: &'static str,
    table: &'static str,
    condition: &'static str,
    order: &'static str,
}

impl Query {
    pub fn sql(&self) -> String {
        let Self { table, condition, order, .. } = self;
        let condition = condition
            .replace("{birch}", &testing::id("birch").to_string())
            .replace("{ana}", &testing::id("profile of ana").to_string())
            .replace("{user}", &testing::id("user of ana").to_string());
        format!("select * from {table} where {condition} order by {order} limit 51")
    }
}

const fn query(
    name: &'static str,
    who: &'static str,
    table: &'static str,
    condition: &'static str,
    order: &'static str,
) -> Query {
    Query { name, who, table, condition, order }
}

const FEED: &str = "organization_id = '{birch}' and publish_state = 'published' and deleted_at is null";
const NEWEST: &str = "published_at desc, id desc";

/// Rows of the loaded world have ids that say their number: threads, houses and properties begin with theirs.
pub const QUERIES: &[Query] = &[
    query(
        "newest contacts",
        "ana",
        "crm.contacts",
        "organization_id = '{birch}'",
        "created_at desc, id desc",
    ),
    query(
        "contacts further down",
        "ana",
        "crm.contacts",
        "organization_id = '{birch}' and (created_at, id) < (now() - interval '90 days', '80000000-0000-0000-0000-000000000000')",
        "created_at desc, id desc",
    ),
    query(
        "contacts by name",
        "ana",
        "crm.contacts",
        "organization_id = '{birch}' and deleted_at is null",
        "last_name, id",
    ),
    query(
        "best contacts",
        "ana",
        "crm.contacts",
        "organization_id = '{birch}' and deleted_at is null",
        "lead_score desc, id desc",
    ),
    query(
        "contacts by the last word",
        "ana",
        "crm.contacts",
        "organization_id = '{birch}' and deleted_at is null",
        "last_contacted_at desc, id desc",
    ),
    query(
        "contacts of a kind",
        "ana",
        "crm.contacts",
        "organization_id = '{birch}' and deleted_at is null and status = 'active' and contact_type = 'lead'",
        "created_at desc, id desc",
    ),
    query("own contacts", "ana", "crm.contacts", "owner_id = '{user}'", "updated_at desc, id desc"),
    query("feed of an organisation", "ana", "community.posts", FEED, NEWEST),
    query("feed for a stranger", "vera", "community.posts", FEED, NEWEST),
    query("feed for a visitor", "", "community.posts", FEED, NEWEST),
    query(
        "feed further down",
        "vera",
        "community.posts",
        "organization_id = '{birch}' and publish_state = 'published' and deleted_at is null
         and (published_at, id) < (now() - interval '90 days', '80000000-0000-0000-0000-000000000000')",
        NEWEST,
    ),
    query(
        "posts of a house",
        "vera",
        "community.posts",
        "house_id = '00000000-0000-4000-a000-000000000003' and published_at is not null",
        NEWEST,
    ),
    query(
        "posts of somebody",
        "vera",
        "community.posts",
        "author_profile_id = '{ana}' and published_at is not null",
        NEWEST,
    ),
    query(
        "a conversation",
        "ana",
        "messaging.messages",
        "thread_id = '00000000-0000-4000-b000-000000000000'",
        "sequence desc",
    ),
    query(
        "a conversation further up",
        "ana",
        "messaging.messages",
        "thread_id = '00000000-0000-4000-b000-000000000000' and sequence < 10000",
        "sequence desc",
    ),
    query(
        "a conversation by day",
        "ana",
        "messaging.messages",
        "thread_id = '00000000-0000-4000-b000-000000000000' and sent_at < now() - interval '10 days'",
        "sent_at desc, id desc",
    ),
    query(
        "latest page views",
        "ana",
        "analytics.page_views",
        "property_id = '00000000-0000-4000-c000-000000000000'",
        "occurred_at desc",
    ),
    query(
        "page views of a day",
        "ana",
        "analytics.page_views",
        "property_id = '00000000-0000-4000-c000-000000000000'
         and occurred_at between now() - interval '6 days' and now() - interval '5 days'",
        "occurred_at desc",
    ),
    query(
        "page views of a visit",
        "ana",
        "analytics.page_views",
        "visit_id = '00000000-0000-4000-d000-000000000007'",
        "occurred_at, id",
    ),
];
