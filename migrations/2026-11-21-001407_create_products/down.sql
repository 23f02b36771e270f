drop table crm.price_book_entries;
drop table crm.price_books;
drop table crm.products;
drop table crm.tax_rates;
drop table crm.exchange_rates;
drop function crm.converted;
drop function crm.minor_digits;
drop function crm.rate;
