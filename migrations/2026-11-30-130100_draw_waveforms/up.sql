-- A recording is drawn by how loud it is. What is taken in gets its waveform from a job; what has none is shown as before.
alter table media.files add column waveform bytea;
-- Nothing to look at yet: the column is new.
alter table media.files add constraint files_waveform_length check (length(waveform) = 256) not valid;
alter table media.files validate constraint files_waveform_length;
comment on column media.files.waveform is 'Of sound: how loud its 256 equal parts are, a byte each, 255 the loudest; null where it is not known.';
