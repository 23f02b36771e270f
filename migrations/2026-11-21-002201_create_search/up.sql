create schema search;
comment on schema search is 'One search box over every system.';
grant usage on schema search to maison_app, maison_system;

-- How words of a language are brought to their stems; words of unknown languages stay as they are.
create function search.configuration(locale text) returns regconfig language sql immutable parallel safe as $$
  select case split_part(lower(coalesce(locale, '')), '-', 1)
    when 'en' then 'pg_catalog.english' when 'de' then 'pg_catalog.german' when 'fr' then 'pg_catalog.french'
    when 'es' then 'pg_catalog.spanish' when 'it' then 'pg_catalog.italian' when 'pt' then 'pg_catalog.portuguese'
    when 'nl' then 'pg_catalog.dutch' when 'sv' then 'pg_catalog.swedish' when 'da' then 'pg_catalog.danish'
    when 'nb' then 'pg_catalog.norwegian' when 'nn' then 'pg_catalog.norwegian' when 'no' then 'pg_catalog.norwegian'
    when 'fi' then 'pg_catalog.finnish' when 'hu' then 'pg_catalog.hungarian' when 'ro' then 'pg_catalog.romanian'
    when 'ru' then 'pg_catalog.russian' when 'tr' then 'pg_catalog.turkish' when 'el' then 'pg_catalog.greek'
    when 'ar' then 'pg_catalog.arabic' else 'pg_catalog.simple' end::regconfig
$$;

-- Words as they are, so that every language finds them, and as stems of their own language.
create function search.vector(locale text, title text, keywords text, body text) returns tsvector
  language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.simple', maison.plain(title)), 'A')
      || setweight(to_tsvector('pg_catalog.simple', maison.plain(keywords)), 'B')
      || setweight(to_tsvector('pg_catalog.simple', maison.plain(body)), 'D')
      || case when search.configuration(locale) = 'pg_catalog.simple'::regconfig then ''::tsvector
              else setweight(to_tsvector(search.configuration(locale), maison.plain(title)), 'A')
                || setweight(to_tsvector(search.configuration(locale), maison.plain(body)), 'D') end
$$;

create table search.documents (
  id uuid primary key,
  organization_id uuid references identity.organizations on delete restrict,
  subject_type text not null constraint documents_subject_type_shape check (subject_type ~ '^[a-z_]+\.[a-z_]+$'),
  subject_id uuid not null,
  audience text[] not null constraint documents_audience_length check (cardinality(audience) > 0),
  locale text not null default 'und',
  title text not null,
  keywords text not null default '',
  body text not null default '',
  happened_at timestamptz,
  words tsvector not null generated always as (search.vector(locale, title, keywords, body)) stored,
  fragments text not null generated always as (maison.plain(title || ' ' || keywords)) stored,
  constraint documents_once unique (subject_id, subject_type)
);
create index documents_words on search.documents using gin (audience, words);
create index documents_fragments on search.documents using gin (audience, fragments gin_trgm_ops);
create index documents_organization on search.documents (organization_id, subject_type);
comment on table search.documents is 'Everything that can be found, once per row of any system; kept by triggers that search.watch makes.';
comment on column search.documents.organization_id is 'Null for people, who belong to the whole platform.';
comment on column search.documents.subject_type is 'Table of the row, such as crm.contacts.';
comment on column search.documents.audience is 'Who may come into question: public, signed_in, user:{id}, profile:{id}, organization:{id}, house:{id}, subsite:{id}, word:{organisation}:{word}, owner:{organisation}. Narrows the search; the policy of the row itself decides.';
comment on column search.documents.locale is 'Language of the words; und where it is not known.';
comment on column search.documents.title is 'pii: may name a person; follows the row at once, as do keywords and body.';
comment on column search.documents.keywords is 'pii: what it is also known by: handles, addresses, telephone numbers, tags.';
comment on column search.documents.body is 'pii: the text, the first 100,000 letters.';
comment on column search.documents.happened_at is 'For sorting what fits equally well.';
comment on column search.documents.words is 'For words in any form: title A, keywords B, body D.';
comment on column search.documents.fragments is 'For parts of words and misspelt ones.';
-- The policies come with the functions they ask (002202).
call auth.shape_system('search.documents');
