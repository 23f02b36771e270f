//! A lead becomes a customer, and it is written down with which company and deal.

use super::changed;
use db::prelude::*;
use diesel::sql_types::Uuid as SqlUuid;
use futures::FutureExt;
use futures::future::BoxFuture;
use resource::Values;
use uuid::Uuid;

const CONVERT: &str = "with lead as (
    select c.id, c.organization_id, c.company_id, c.contact_type from crm.contacts c
     where c.id = $1 and c.contact_type in ('prospect', 'lead') for update),
  customer as (update crm.contacts c set contact_type = 'customer' from lead l where c.id = l.id returning c.id)
insert into crm.lead_conversions (id, organization_id, contact_id, company_id, deal_id, from_type, to_type, converted_by)
select $2, l.organization_id, l.id, l.company_id,
       (select d.id from crm.deals d where d.primary_contact_id = l.id and d.deleted_at is null
         order by d.created_at desc, d.id desc limit 1),
       l.contact_type, 'customer', auth.user_id()
  from lead l join customer c on c.id = l.id";

/// Makes a prospect or lead a customer. The conversion names the main company and the newest deal of the person.
pub fn convert<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    async move {
        let rows = statement(CONVERT)
            .bind::<SqlUuid, _>(id)
            .bind::<SqlUuid, _>(Uuid::now_v7())
            .execute(&mut tx.conn())
            .await?;
        changed(rows, "contact_type", "Only prospects and leads become customers.")
    }
    .boxed()
}
