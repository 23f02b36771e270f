drop policy change_own on sites.contributions;
drop policy contribute on sites.contributions;
drop policy read_own on sites.contributions;
drop trigger steps on sites.contributions;
alter table sites.contributions
  drop constraint contributions_reviewed,
  drop column review_note, drop column reviewed_at, drop column reviewer_id, drop column review_state;
