drop table crm.competitors;
drop table crm.lost_reasons;
drop table crm.pipeline_stages;
drop table crm.pipelines;
