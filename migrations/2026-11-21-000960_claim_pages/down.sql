drop table sites.handovers;
drop function sites.answer_handover();
drop table sites.claims;
drop function sites.decide_claim();
