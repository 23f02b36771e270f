-- One mega site of 10,000 subsites with skewed numbers of items: every thousandth has hundreds, most have few.
-- $1: number of the mega site. Ids are random; pictures are those of the demonstration, if there are any.
with site as (
  insert into sites.mega_sites (id, organization_id, platform_type_id, name, slug, description, visibility, publish_state)
  select gen_random_uuid(), p.organization_id, p.id, 'Measuring ' || $1, 'measuring-' || $1,
         'Ten thousand pages for tests of size.', 'public', 'published'
    from sites.platform_types p where p.name = 'artists_mega_site'
  on conflict do nothing
  returning id, organization_id, platform_type_id
)
insert into sites.subsites (id, organization_id, mega_site_id, platform_type_id, project_type_id, name, slug, tagline, bio, about_text,
                            location, start_date, tags, featured, priority_score, publish_state, published_at)
select gen_random_uuid(), s.organization_id, s.id, s.platform_type_id, k.ids[1 + n % array_length(k.ids, 1)],
       w.first[1 + n % 12] || ' ' || w.last[1 + (n / 12) % 12] || ' ' || $1 || '-' || n,
       'measuring-' || $1 || '-' || n, 'Page ' || n || ' of ten thousand.', 'Written by rule, for tests of size.',
       repeat('A paragraph that stands for a paragraph. ', 8), w.town[1 + n % 12],
       date '2000-01-01' + (n * 37 % 9000), array['measuring', w.tag[1 + n % 12], w.tag[1 + (n / 7) % 12]],
       n % 100 = 0, n % 50, 'published', now() - n * interval '1 minute'
  from site s
 cross join generate_series(0, 9999) n
 cross join (select array_agg(id order by position) ids from sites.platform_project_types
              where platform_type_id = (select platform_type_id from site)) k
 cross join (select array['Amber', 'Basil', 'Coral', 'Dusk', 'Elm', 'Fern', 'Garnet', 'Hazel', 'Iris', 'Juniper', 'Kelp', 'Linden'] as first,
                    array['Avenue', 'Bridge', 'Court', 'Drive', 'Edge', 'Field', 'Gate', 'Hill', 'Isle', 'Junction', 'Keep', 'Lane'] as last,
                    array['Antwerp', 'Bristol', 'Cork', 'Dakar', 'Essaouira', 'Faro', 'Ghent', 'Hull', 'Izmir', 'Jaffa', 'Kyoto', 'Leith'] as town,
                    array['folk', 'brass', 'tape', 'ambient', 'live', 'street', 'craft', 'print', 'voice', 'dance', 'debut', 'noise'] as tag) w
