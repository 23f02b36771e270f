//! What follows from what: a deal is quoted, an accepted quote is ordered, an order is invoiced. The new document is a
//! draft with the same lines.

use super::changed;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use futures::FutureExt;
use futures::future::BoxFuture;
use resource::Values;
use uuid::Uuid;

const QUOTE: &str = "insert into crm.sales_documents
    (id, organization_id, kind, deal_id, company_id, contact_id, title, billed_to, locale, currency, created_by)
select $2, d.organization_id, 'quote', d.id, d.client_id, d.primary_contact_id, d.name,
       coalesce((select concat_ws(E'\\n', coalesce(c.legal_name, c.name), a.address_line1, a.address_line2,
                                  nullif(concat_ws(' ', a.postal_code, a.city), ''), a.country)
                   from crm.companies c left join crm.addresses a on a.company_id = c.id and a.is_primary
                  where c.id = d.client_id), ''),
       coalesce((select c.locale from crm.companies c where c.id = d.client_id), 'en'), d.currency, auth.user_id()
  from crm.deals d where d.id = $1";

const QUOTE_LINES: &str = "insert into crm.sales_document_items
    (id, organization_id, document_id, position, product_id, name, description, quantity, unit, unit_price, discount,
     tax_percent, tax_note)
select gen_random_uuid(), l.organization_id, $2, row_number() over (order by l.sort_order, l.id), l.product_id, l.name,
       l.description, l.quantity, p.unit, l.unit_price, l.discount, coalesce(t.percent, 0), t.note
  from crm.deal_products l
  left join crm.products p on p.id = l.product_id
  left join crm.tax_rates t on t.id = coalesce(l.tax_rate_id, p.tax_rate_id)
 where l.deal_id = $1";

// An order may be billed before the customer has answered to it: it was a quote that they accepted.
const NEXT: &str = "insert into crm.sales_documents
    (id, organization_id, kind, previous_id, deal_id, company_id, contact_id, title, billed_to, intro, closing, locale,
     currency, due_on, created_by)
select $2, d.organization_id, $3, d.id, d.deal_id, d.company_id, d.contact_id, d.title, d.billed_to, d.intro, d.closing,
       d.locale, d.currency,
       case when $3 = 'invoice' then current_date
            + coalesce((select c.payment_terms_days from crm.companies c where c.id = d.company_id), 14)::integer end,
       auth.user_id()
  from crm.sales_documents d
 where d.id = $1 and (d.status = 'accepted' or (d.kind = 'order' and d.status = 'issued'))";

const NEXT_LINES: &str = "insert into crm.sales_document_items
    (id, organization_id, document_id, position, product_id, name, description, quantity, unit, unit_price, discount,
     tax_percent, tax_note)
select gen_random_uuid(), i.organization_id, $2, i.position, i.product_id, i.name, i.description, i.quantity, i.unit,
       i.unit_price, i.discount, i.tax_percent, i.tax_note
  from crm.sales_document_items i where i.document_id = $1";

/// Makes a quote of a deal: its company, main contact and lines.
pub fn quote<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    async move {
        let document = Uuid::now_v7();
        let rows = statement(QUOTE)
            .bind::<SqlUuid, _>(id)
            .bind::<SqlUuid, _>(document)
            .execute(&mut tx.conn())
            .await?;
        changed(rows, "", "This deal is not there any more.")?;
        lines(tx, QUOTE_LINES, id, document).await
    }
    .boxed()
}

/// Makes an order of an accepted quote.
pub fn order<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    next(tx, id, "order").boxed()
}

/// Makes an invoice of an accepted quote or of an order, due by the company's terms.
pub fn invoice<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    next(tx, id, "invoice").boxed()
}

async fn next(tx: &mut ActorTx<'_>, id: Uuid, kind: &str) -> StoreResult<()> {
    let document = Uuid::now_v7();
    let rows = statement(NEXT)
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(document)
        .bind::<Text, _>(kind)
        .execute(&mut tx.conn())
        .await?;
    changed(rows, "status", "A quote has to be accepted first, an order to be issued.")?;
    lines(tx, NEXT_LINES, id, document).await
}

async fn lines(tx: &mut ActorTx<'_>, sql: &'static str, from: Uuid, document: Uuid) -> StoreResult<()> {
    statement(sql).bind::<SqlUuid, _>(from).bind::<SqlUuid, _>(document).execute(&mut tx.conn()).await?;
    Ok(())
}
