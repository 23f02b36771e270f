//! Nobody acts upward, nobody acts across, somebody stays the owner.

use super::site::{Site, actor};
use db::prelude::*;
use identity::account::MadePerson;
use identity::member::model::Role;
use identity::member::store::{member_delete, member_list, member_update};
use identity::role::store::grant_update;
use kernel::{AppError, OrganizationId};
use schema::identity::organization_members;
use uuid::Uuid;

struct House {
    site: Site,
    birch: OrganizationId,
    oak: OrganizationId,
    owner: MadePerson,
    admin: MadePerson,
    editor: MadePerson,
    stranger: MadePerson,
    rows: [Uuid; 3],
}

async fn house() -> House {
    let site = Site::new().await;
    let (owner, admin, editor, stranger) = (
        site.person("Owner").await,
        site.person("Admin").await,
        site.person("Editor").await,
        site.person("Stranger").await,
    );
    let birch = site.organization("birch", &owner).await;
    let oak = site.organization("oak", &stranger).await;
    let admin_row = site.member(birch, &admin, "admin").await;
    let editor_row = site.member(birch, &editor, "editor").await;
    let owner_row = row_of(&site, birch, &owner).await;
    House { site, birch, oak, owner, admin, editor, stranger, rows: [owner_row, admin_row, editor_row] }
}

async fn row_of(site: &Site, organization: OrganizationId, person: &MadePerson) -> Uuid {
    let find = async |tx: &mut ActorTx<'_>| {
        Ok(organization_members::table
            .filter(organization_members::organization_id.eq(organization.0))
            .filter(organization_members::user_id.eq(person.user.0))
            .select(organization_members::id)
            .first(&mut tx.conn())
            .await?)
    };
    site.test.db.as_system("test", find).await.unwrap()
}

impl House {
    async fn change(&self, who: &MadePerson, row: Uuid, role: Role) -> StoreResult<()> {
        self.site
            .test
            .db
            .as_actor(actor(who), async |tx| member_update(tx, self.birch, row, role).await)
            .await
    }

    async fn remove(&self, who: &MadePerson, row: Uuid) -> StoreResult<()> {
        self.site.test.db.as_actor(actor(who), async |tx| member_delete(tx, self.birch, row).await).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_go_down_never_up() {
    let house = house().await;
    let [owner, admin, editor] = house.rows;
    let denied = |result: StoreResult<()>| matches!(result, Err(StoreError::Denied));
    assert!(denied(house.change(&house.admin, admin, Role::Owner).await), "an administrator makes no owner");
    assert!(denied(house.change(&house.admin, editor, Role::Owner).await));
    assert!(denied(house.change(&house.admin, owner, Role::Member).await), "nor unmakes one");
    assert!(denied(house.remove(&house.admin, owner).await));
    assert!(denied(house.change(&house.editor, editor, Role::Admin).await), "an editor promotes nobody");
    assert!(denied(house.remove(&house.editor, admin).await));
    assert!(house.change(&house.admin, editor, Role::Producer).await.is_ok());
    assert!(house.change(&house.owner, editor, Role::Admin).await.is_ok());
    // Even with the word, a role with more words than one's own is out of reach.
    assert!(house.change(&house.owner, editor, Role::Editor).await.is_ok());
    house.site.test.sql("insert into identity.role_permissions select id, 'editor', 'identity.update' from identity.organizations").await;
    assert!(denied(house.change(&house.editor, editor, Role::Admin).await));
    assert!(denied(house.change(&house.editor, admin, Role::Member).await));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_are_given_by_owners_of_the_same_house() {
    let house = house().await;
    let grants = vec![(Role::Editor, "identity.update".to_owned())];
    let known = identity::role::model::words();
    let give = async |who: &MadePerson| {
        house
            .site
            .test
            .db
            .as_actor(actor(who), async |tx| grant_update(tx, house.birch, &known, &grants).await)
            .await
    };
    for who in [&house.admin, &house.editor, &house.stranger] {
        assert!(matches!(give(who).await, Err(StoreError::Denied)));
    }
    assert!(give(&house.owner).await.is_ok());
    let own = "insert into identity.role_permissions select id, 'admin', 'identity.own' from identity.organizations";
    let tried = house
        .site
        .test
        .db
        .as_system("test", async |tx| Ok(diesel::sql_query(own).execute(&mut tx.conn()).await?))
        .await;
    assert!(matches!(tried, Err(StoreError::Constraint { name }) if name == "role_permissions_owners_only"));
}

#[tokio::test(flavor = "multi_thread")]
async fn houses_do_not_see_each_other() {
    let house = house().await;
    let list = async |who: &MadePerson, organization| {
        house
            .site
            .test
            .db
            .read(actor(who), async |tx| member_list(tx, organization, None).await)
            .await
            .unwrap()
            .len()
    };
    assert_eq!(list(&house.editor, house.birch).await, 3);
    assert_eq!(list(&house.editor, house.oak).await, 0);
    assert_eq!(list(&house.stranger, house.birch).await, 0);
    assert!(matches!(
        house.change(&house.stranger, house.rows[2], Role::Member).await,
        Err(StoreError::NotFound)
    ));
    let cookie = house.site.sign_in("Stranger").await;
    for page in ["/organization", "/members", "/roles", "/invitations"] {
        assert_eq!(house.site.get(&format!("/admin/birch/identity{page}"), &cookie).await.status, 403);
        assert_eq!(house.site.get(&format!("/admin/birch/identity{page}"), "").await.status, 401);
        assert_eq!(house.site.get(&format!("/admin/oak/identity{page}"), &cookie).await.status, 200);
    }
    let row = house.rows[2];
    assert_eq!(
        house.site.post(&format!("/admin/oak/identity/members/{row}/remove"), &cookie, "").await.status,
        303
    );
    assert_eq!(list(&house.editor, house.birch).await, 3, "the path's house decides");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_owner_stays_even_when_two_leave_at_once() {
    let house = house().await;
    let last = |result: &StoreResult<()>| matches!(result, Err(StoreError::App(AppError::Invalid(_))));
    assert!(last(&house.remove(&house.owner, house.rows[0]).await));
    assert!(last(&house.change(&house.owner, house.rows[0], Role::Member).await));
    for _ in 0..5 {
        house.site.test.sql(&format!("update identity.organization_members set role = 'owner' where organization_id = '{}' and role in ('owner', 'member', 'admin')", house.birch)).await;
        let (one, two) = tokio::join!(
            house.change(&house.owner, house.rows[0], Role::Member),
            house.change(&house.admin, house.rows[1], Role::Member),
        );
        assert_eq!([&one, &two].into_iter().filter(|result| result.is_ok()).count(), 1, "{one:?} {two:?}");
        assert!(last(&one) || last(&two));
    }
}
