alter table media.files drop column waveform;
