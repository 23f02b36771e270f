select r.target, r.permanent from sites.redirects r
 where r.path = $1
   and (r.organization_id = $2
        or ($2 is null and not exists (
              select from sites.platform_types k
               where k.organization_id <> r.organization_id
                 and (r.path = '/' || k.prefix or starts_with(r.path, '/' || k.prefix || '/')
                      or r.path = '/mega/' || k.name or starts_with(r.path, '/mega/' || k.name || '/')))))
 order by r.created_at, r.id limit 1
