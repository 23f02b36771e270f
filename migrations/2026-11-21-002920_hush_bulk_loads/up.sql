-- Tables that `maison seed --people` fills with millions of rows.
call maison.hush('messaging.messages');
call maison.hush('messaging.threads');
call maison.hush('messaging.thread_members');
call maison.hush('community.house_members');
call maison.hush('community.posts');
call maison.hush('community.comments');
call maison.hush('community.reactions');
call maison.hush('events.orders');
call maison.hush('events.registrations');
call maison.hush('crm.contacts');
call maison.hush('crm.contact_emails');
call maison.hush('analytics.page_views');
call maison.hush('identity.profiles');
