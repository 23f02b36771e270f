drop table events.invoice_lines;
drop table events.invoices;
drop function events.check_invoice();
drop function events.number_invoice();
drop table events.invoice_series;
