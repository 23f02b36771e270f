-- What people give is looked at before it is shown. What is there was put there by editors, who are their own reviewers.
alter table sites.contributions
  add column review_state text not null default 'accepted' constraint contributions_review_state_value
    check (review_state in ('submitted', 'in_review', 'accepted', 'rejected', 'withdrawn')),
  add column reviewer_id uuid references identity.users on delete set null,
  add column reviewed_at timestamptz,
  add column review_note text constraint contributions_review_note_length check (length(review_note) <= 2000),
  add constraint contributions_reviewed check (publish_state <> 'published' or review_state = 'accepted');
create index contributions_reviewer on sites.contributions (reviewer_id);
create index contributions_queue on sites.contributions (organization_id, submitted_at, id) where review_state in ('submitted', 'in_review');
comment on column sites.contributions.review_state is 'Only accepted contributions are published. Editors'' own are accepted from the start.';
comment on column sites.contributions.review_note is 'What the contributor is told.';
create trigger steps before update of review_state on sites.contributions for each row execute function maison.steps('review_state',
  'submitted>in_review submitted>accepted submitted>rejected submitted>withdrawn in_review>accepted in_review>rejected in_review>withdrawn rejected>in_review accepted>in_review');

-- Whoever sees a subsite may give it something, sees what became of it, and takes it back until it was looked at.
create policy read_own on sites.contributions for select to maison_app using (user_id = (select auth.user_id()));
create policy contribute on sites.contributions for insert to maison_app with check (
  user_id = (select auth.user_id()) and created_by = (select auth.user_id())
  and publish_state = 'draft' and review_state = 'submitted' and reviewer_id is null and review_note is null and not featured
  and exists (select from sites.subsites s where s.id = subsite_id));
create policy change_own on sites.contributions for update to maison_app
  using (user_id = (select auth.user_id()) and publish_state = 'draft' and review_state = 'submitted')
  with check (user_id = (select auth.user_id()) and publish_state = 'draft' and review_state in ('submitted', 'withdrawn')
    and reviewer_id is null and review_note is null and not featured
    and exists (select from sites.subsites s where s.id = subsite_id));
