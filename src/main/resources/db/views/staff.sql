-- What waits for a second person and what was read, without the reasons.
create view v_review as
select r.subjects, r.act, r.asked_at, r.verdict
  from review r;
