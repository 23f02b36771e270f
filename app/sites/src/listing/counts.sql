with hits as materialized (
  select l.tags, l.location, l.project_type_id, l.sort_at from sites.listings l where {clause} limit {limit}
), counted as (
  select '' as kind, '' as value, count(*) as count from hits
  union all
  select 'tag', t, count(*) from hits cross join unnest(tags) t group by t
  union all
  select 'location', location, count(*) from hits where location is not null group by location
  union all
  select 'type', project_type_id::text, count(*) from hits where project_type_id is not null group by project_type_id
  union all
  select 'year', extract(year from sort_at at time zone 'UTC')::text, count(*) from hits
   where extract(year from sort_at at time zone 'UTC') > 1 group by 2
)
select kind, value, count from (
  select *, row_number() over (partition by kind order by count desc, value) as place from counted) c
 where place <= 40 order by kind, count desc, value
