drop table media.captions;
