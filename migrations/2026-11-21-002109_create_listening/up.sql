create table analytics.listening_queries (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  name text not null constraint listening_queries_name_length check (length(name) between 1 and 120),
  description text constraint listening_queries_description_length check (length(description) <= 2000),
  purpose text not null default 'brand' constraint listening_queries_purpose_value
    check (purpose in ('brand', 'competitor', 'topic', 'campaign', 'person', 'catch_all')),
  compare_group text constraint listening_queries_compare_group_length check (length(compare_group) between 1 and 80),
  expression text constraint listening_queries_expression_length check (length(expression) <= 8000),
  keywords text[] not null default '{}' constraint listening_queries_keywords_length check (cardinality(keywords) <= 500),
  hashtags text[] not null default '{}' constraint listening_queries_hashtags_length check (cardinality(hashtags) <= 500),
  mentions text[] not null default '{}' constraint listening_queries_mentions_length check (cardinality(mentions) <= 500),
  exclude_keywords text[] not null default '{}' constraint listening_queries_exclude_keywords_length check (cardinality(exclude_keywords) <= 500),
  hide_keywords text[] not null default '{}' constraint listening_queries_hide_keywords_length check (cardinality(hide_keywords) <= 500),
  languages text[] not null default '{}' constraint listening_queries_languages_length check (cardinality(languages) <= 100),
  locations text[] not null default '{}' constraint listening_queries_locations_length check (cardinality(locations) <= 300),
  sources text[] not null default '{}' constraint listening_queries_sources_value
    check (cardinality(sources) <= 30 and sources <@ array['twitter', 'facebook', 'instagram', 'linkedin', 'tiktok', 'youtube', 'reddit',
      'news', 'blogs', 'forums', 'reviews', 'mastodon', 'bluesky', 'rss', 'web_mention', 'community']),
  timezone text not null default 'UTC' constraint listening_queries_timezone_shape check (analytics.is_timezone(timezone)),
  respond_within_minutes integer constraint listening_queries_respond_within_minutes_range check (respond_within_minutes between 1 and 43200),
  client_id uuid,
  brand_id uuid,
  is_active boolean not null default true,
  created_by_id uuid references identity.users on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint listening_queries_name_key unique (organization_id, name)
);
create index listening_queries_list on analytics.listening_queries (organization_id, created_at desc, id desc);
create index listening_queries_client on analytics.listening_queries (client_id);
create index listening_queries_brand on analytics.listening_queries (brand_id);
create index listening_queries_created_by on analytics.listening_queries (created_by_id);
comment on table analytics.listening_queries is 'What is listened for in public.';
comment on column analytics.listening_queries.compare_group is 'Queries of one group share a voice: each one''s mentions / all of the group''s.';
comment on column analytics.listening_queries.expression is 'AND, OR, NOT, "words", NEAR/n, "words"~n, wild*, site:, author:, title:, lang:. In addition to the lists.';
comment on column analytics.listening_queries.mentions is 'Handles.';
comment on column analytics.listening_queries.exclude_keywords is 'What contains one of these is not fetched and cannot come back.';
comment on column analytics.listening_queries.hide_keywords is 'What contains one of these is fetched but hidden; taking the word away shows it again.';
comment on column analytics.listening_queries.sources is 'Where; empty for everywhere that is connected.';
comment on column analytics.listening_queries.respond_within_minutes is 'By when a mention that asks for an answer should have one.';
comment on column analytics.listening_queries.brand_id is 'The fashion brand that it is about, own or competing.';
call auth.shape_organization('analytics.listening_queries', 'analytics');
create trigger touch before update on analytics.listening_queries for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.listening_queries for each row execute function maison.audit();

create table analytics.listening_feeds (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  source text not null constraint listening_feeds_source_value
    check (source in ('rss', 'mastodon', 'bluesky', 'reddit', 'web_mention', 'community', 'news', 'blogs', 'forums', 'youtube')),
  url text constraint listening_feeds_url_shape check (url ~ '^https?://' and length(url) <= 2000),
  name text not null constraint listening_feeds_name_length check (length(name) between 1 and 200),
  is_active boolean not null default true,
  every_minutes integer not null default 15 constraint listening_feeds_every_minutes_range check (every_minutes between 1 and 10080),
  etag text,
  cursor text,
  next_fetch_at timestamptz not null default now(),
  last_success_at timestamptz,
  failures integer not null default 0 constraint listening_feeds_failures_range check (failures >= 0),
  last_error text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint listening_feeds_url_needed check (url is not null or source in ('community', 'web_mention')),
  constraint listening_feeds_once unique nulls not distinct (organization_id, source, url)
);
create index listening_feeds_next on analytics.listening_feeds (next_fetch_at) where is_active;
comment on table analytics.listening_feeds is 'Open sources that are read without a contract: feeds, instances, own community. Others come through channels connections.';
comment on column analytics.listening_feeds.etag is 'What the server said last, so that nothing is sent twice.';
comment on column analytics.listening_feeds.last_error is 'Without personal data.';
call auth.shape_organization('analytics.listening_feeds', 'analytics');
create trigger touch before update on analytics.listening_feeds for each row execute function maison.touch();

create table analytics.mention_authors (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  source text not null constraint mention_authors_source_value
    check (source in ('twitter', 'facebook', 'instagram', 'linkedin', 'tiktok', 'youtube', 'reddit', 'news', 'blogs', 'forums', 'reviews',
      'mastodon', 'bluesky', 'rss', 'web_mention', 'community')),
  handle text not null constraint mention_authors_handle_length check (length(handle) between 1 and 400),
  name text constraint mention_authors_name_length check (length(name) <= 400),
  followers integer constraint mention_authors_followers_range check (followers >= 0),
  verified boolean not null default false,
  avatar_url text,
  is_influencer boolean not null default false,
  is_excluded boolean not null default false,
  profile_id uuid references identity.profiles on delete set null,
  contact_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint mention_authors_handle_key unique (organization_id, source, handle)
);
create index mention_authors_by_followers on analytics.mention_authors (organization_id, followers desc nulls last, id);
create index mention_authors_profile on analytics.mention_authors (profile_id);
create index mention_authors_contact on analytics.mention_authors (contact_id);
comment on table analytics.mention_authors is 'Who writes in public about what is listened for.';
comment on column analytics.mention_authors.handle is 'pii: their name at the source; for those without one the address of the site.';
comment on column analytics.mention_authors.name is 'pii: as they call themselves there.';
comment on column analytics.mention_authors.followers is 'When they were last read.';
comment on column analytics.mention_authors.avatar_url is 'pii: their picture there.';
comment on column analytics.mention_authors.is_excluded is 'What they write is not fetched.';
comment on column analytics.mention_authors.profile_id is 'pii: who it is, for writers in the own community.';
comment on column analytics.mention_authors.contact_id is 'pii: who it is, as the CRM knows them.';
call auth.shape_organization('analytics.mention_authors', 'analytics');
create trigger touch before update on analytics.mention_authors for each row execute function maison.touch();

create table analytics.social_mentions (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  feed_id uuid references analytics.listening_feeds on delete set null,
  author_id uuid references analytics.mention_authors on delete set null,
  source text not null constraint social_mentions_source_value
    check (source in ('twitter', 'facebook', 'instagram', 'linkedin', 'tiktok', 'youtube', 'reddit', 'news', 'blogs', 'forums', 'reviews',
      'mastodon', 'bluesky', 'rss', 'web_mention', 'community')),
  source_id text not null constraint social_mentions_source_id_length check (length(source_id) between 1 and 1000),
  source_url text,
  site text,
  title text,
  content text not null,
  content_language text,
  media_type text,
  media_urls text[] not null default '{}' constraint social_mentions_media_urls_length check (cardinality(media_urls) <= 50),
  likes integer not null default 0 constraint social_mentions_likes_range check (likes >= 0),
  comments integer not null default 0 constraint social_mentions_comments_range check (comments >= 0),
  shares integer not null default 0 constraint social_mentions_shares_range check (shares >= 0),
  reach integer constraint social_mentions_reach_range check (reach >= 0),
  sentiment text constraint social_mentions_sentiment_value
    check (sentiment in ('very_positive', 'positive', 'neutral', 'negative', 'very_negative')),
  sentiment_score numeric(5, 4) constraint social_mentions_sentiment_score_range check (sentiment_score between -1 and 1),
  sentiment_confidence numeric(5, 4) constraint social_mentions_sentiment_confidence_range check (sentiment_confidence between 0 and 1),
  corrected_sentiment text constraint social_mentions_corrected_sentiment_value
    check (corrected_sentiment in ('very_positive', 'positive', 'neutral', 'negative', 'very_negative')),
  corrected_by_id uuid references identity.users on delete set null,
  corrected_at timestamptz,
  emotions jsonb constraint social_mentions_emotions_object check (jsonb_typeof(emotions) = 'object'),
  topics text[] not null default '{}' constraint social_mentions_topics_length check (cardinality(topics) <= 100),
  entities jsonb constraint social_mentions_entities_list check (jsonb_typeof(entities) in ('array', 'object')),
  is_spam boolean not null default false,
  published_at timestamptz not null,
  captured_at timestamptz not null default now(),
  constraint social_mentions_correction check ((corrected_sentiment is null) = (corrected_at is null)),
  constraint social_mentions_source_id_key unique (organization_id, source, source_id)
);
create index social_mentions_list on analytics.social_mentions (organization_id, published_at desc, id desc);
create index social_mentions_by_sentiment on analytics.social_mentions (organization_id, (coalesce(corrected_sentiment, sentiment)), published_at desc);
create index social_mentions_by_source on analytics.social_mentions (organization_id, source, published_at desc);
create index social_mentions_feed on analytics.social_mentions (feed_id);
create index social_mentions_author on analytics.social_mentions (author_id, published_at desc);
create index social_mentions_corrected_by on analytics.social_mentions (corrected_by_id);
comment on table analytics.social_mentions is 'Something that was said in public: once per organisation, however many queries it matches.';
comment on column analytics.social_mentions.author_id is 'pii: who wrote it.';
comment on column analytics.social_mentions.source_url is 'pii: where it stands; addresses there carry the author''s name.';
comment on column analytics.social_mentions.site is 'Host name, for site:.';
comment on column analytics.social_mentions.title is 'pii: the headline, for title:.';
comment on column analytics.social_mentions.content is 'pii: the words of others.';
comment on column analytics.social_mentions.media_urls is 'pii: pictures and films in it.';
comment on column analytics.social_mentions.reach is 'How many may have seen it, as the source estimates.';
comment on column analytics.social_mentions.sentiment is 'As a machine read it, with sentiment_confidence; corrected_sentiment wins.';
comment on column analytics.social_mentions.entities is 'pii: names found in it.';
call auth.shape_organization('analytics.social_mentions', 'analytics');
create trigger audit after update of corrected_sentiment, is_spam on analytics.social_mentions
  for each row execute function maison.audit('content', 'title', 'source_url', 'media_urls', 'entities');

create table analytics.mention_matches (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  query_id uuid not null references analytics.listening_queries on delete cascade,
  mention_id uuid not null references analytics.social_mentions on delete cascade,
  published_at timestamptz not null,
  is_counted boolean not null default false,
  hidden_because text constraint mention_matches_hidden_because_value check (hidden_because in ('keyword', 'author', 'spam', 'person')),
  matched_words text[] not null default '{}' constraint mention_matches_matched_words_length check (cardinality(matched_words) <= 100),
  created_at timestamptz not null default now(),
  constraint mention_matches_once unique (query_id, mention_id)
);
create unique index mention_matches_counted_key on analytics.mention_matches (mention_id) where is_counted;
create index mention_matches_mention on analytics.mention_matches (mention_id);
create index mention_matches_list on analytics.mention_matches (query_id, published_at desc, id desc);
comment on table analytics.mention_matches is 'Which query found which mention.';
comment on column analytics.mention_matches.published_at is 'The mention''s, for the list; filled by trigger.';
comment on column analytics.mention_matches.is_counted is 'The one match under which it counts in totals of several queries; a catch-all query only has what no other one took.';
comment on column analytics.mention_matches.hidden_because is 'Fetched, but not shown or counted in this query; null if it is.';
call auth.shape_organization('analytics.mention_matches', 'analytics');
create function analytics.fill_match() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  new.published_at := coalesce((select m.published_at from analytics.social_mentions m where m.id = new.mention_id), new.published_at);
  return new;
end $$;
create trigger fill before insert or update of mention_id, published_at on analytics.mention_matches
  for each row execute function analytics.fill_match();

create table analytics.mention_responses (
  mention_id uuid primary key references analytics.social_mentions on delete cascade,
  organization_id uuid not null references identity.organizations on delete restrict,
  requires_response boolean not null default true,
  state text not null default 'open' constraint mention_responses_state_value check (state in ('open', 'assigned', 'answered', 'dismissed')),
  assigned_to_id uuid references identity.users on delete set null,
  assigned_at timestamptz,
  respond_by timestamptz,
  responded_at timestamptz,
  responded_by_id uuid references identity.users on delete set null,
  response_url text,
  note text constraint mention_responses_note_length check (length(note) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint mention_responses_answer check ((state = 'answered') = (responded_at is not null))
);
create index mention_responses_inbox on analytics.mention_responses (organization_id, state, respond_by, mention_id);
create index mention_responses_assigned_to on analytics.mention_responses (assigned_to_id, respond_by);
create index mention_responses_responded_by on analytics.mention_responses (responded_by_id);
comment on table analytics.mention_responses is 'The inbox: mentions that ask for an answer, who gives it and by when.';
call auth.shape_organization('analytics.mention_responses', 'analytics');
create trigger steps before update of state on analytics.mention_responses for each row execute function
  maison.steps('state', 'open>assigned open>answered open>dismissed assigned>open assigned>answered assigned>dismissed answered>open dismissed>open');
create trigger touch before update on analytics.mention_responses for each row execute function maison.touch();
create trigger audit after insert or update or delete on analytics.mention_responses for each row execute function maison.audit();
