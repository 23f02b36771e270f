//! What is found follows the rows it is made of, and nothing else is looked at.

use testing::{TestDb, World};

/// A contact with an address, found by it, and an index that has forgotten the contact.
const FORGOTTEN: &str = "
insert into crm.contacts (id, organization_id, first_name) values ('01930001-0000-7000-a000-00000000c001', '{organization}', 'Vera');
insert into crm.contact_emails (id, organization_id, contact_id, email, is_primary)
  values ('01930001-0000-7000-a000-00000000c002', '{organization}', '01930001-0000-7000-a000-00000000c001', 'vera@fern.example', true);
do $$ begin assert (select keywords like '%vera@fern.example%' from search.documents where subject_id = '01930001-0000-7000-a000-00000000c001'); end $$;
delete from search.documents where subject_id = '01930001-0000-7000-a000-00000000c001'";

const COUNT: &str =
    "select count(*)::text from search.documents where subject_id = '01930001-0000-7000-a000-00000000c001'";

/// Once, the empty list of what a statement had touched stood for every row: 500 contacts that an import had brought
/// could not be taken back within any time, because each deleted address had the whole index made anew.
#[tokio::test(flavor = "multi_thread")]
async fn a_statement_that_touches_nothing_has_nothing_looked_at() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    test.sql(&FORGOTTEN.replace("{organization}", &world.birch.to_string())).await;
    test.sql("update crm.contact_emails set label = 'work' where false; delete from crm.contact_emails where false").await;
    assert_eq!(test.text(COUNT).await, "0", "nothing was touched");
    test.sql("update crm.contact_emails set label = 'personal'").await;
    assert_eq!(test.text(COUNT).await, "1", "the contact of a touched address is looked at");
}
