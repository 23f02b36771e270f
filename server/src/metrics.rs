//! What `/metrics` tells, in Prometheus' text format.

use crate::cache::PageCache;
use db::prelude::*;
use diesel::sql_types::{BigInt, Text};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;
use web::App;

/// Seconds; the goals are 20 ms for pages and 300 ms for everything.
const BUCKETS: &[f64] = &[0.000_25, 0.001, 0.002_5, 0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 1.0, 5.0, 30.0];

/// The process' recorder; the first call installs it.
///
/// # Panics
/// Never: the list of buckets is not empty.
pub fn recorder() -> &'static PrometheusHandle {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    HANDLE.get_or_init(|| {
        let builder = PrometheusBuilder::new();
        let recorder = match builder.set_buckets(BUCKETS) {
            Ok(builder) => builder.build_recorder(),
            Err(_) => PrometheusBuilder::new().build_recorder(),
        };
        let handle = recorder.handle();
        // A second recorder can only be a test's.
        let _ = metrics::set_global_recorder(recorder);
        describe();
        handle
    })
}

fn describe() {
    metrics::describe_counter!("maison_requests_total", "Answers by route and status.");
    metrics::describe_histogram!("maison_request_seconds", "Time to the answer's headers by route.");
    metrics::describe_counter!("maison_page_cache_total", "Looks into the visitors' page cache by result.");
    metrics::describe_gauge!("maison_page_cache_pages", "Pages in the visitors' page cache.");
    metrics::describe_gauge!("maison_page_cache_bytes", "Bytes in the visitors' page cache.");
    metrics::describe_gauge!("maison_pool_connections", "Database connections by role and state.");
    metrics::describe_gauge!("maison_jobs", "Background jobs by state.");
    metrics::describe_counter!("maison_limited_total", "Requests refused with 429 by limit.");
    metrics::describe_counter!("maison_statements_total", "Statements sent to the database.");
}

#[derive(QueryableByName)]
struct JobsIn {
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// The page of metrics; what is measured by asking is asked now.
pub async fn render(app: &App, cache: &PageCache) -> String {
    for (role, open, idle, waiting) in app.db.pools() {
        for (state, count) in [("open", open), ("idle", idle), ("awaited", waiting)] {
            metrics::gauge!("maison_pool_connections", "role" => role, "state" => state).set(count as f64);
        }
    }
    let (pages, bytes) = cache.size();
    metrics::gauge!("maison_page_cache_pages").set(pages as f64);
    metrics::gauge!("maison_page_cache_bytes").set(bytes as f64);
    metrics::counter!("maison_statements_total").absolute(app.db.statements());
    for jobs in jobs(app).await.unwrap_or_default() {
        metrics::gauge!("maison_jobs", "state" => jobs.state).set(jobs.count as f64);
    }
    recorder().render()
}

async fn jobs(app: &App) -> StoreResult<Vec<JobsIn>> {
    // Finished jobs are many and tell nothing.
    const SQL: &str = "select s.state, (select count(*) from jobs.jobs j where j.state = s.state) as count
                         from unnest(array['waiting', 'running', 'dead']) as s(state)";
    app.db.as_system("metrics", async |tx| Ok(diesel::sql_query(SQL).load(&mut tx.conn()).await?)).await
}
