-- Two who must not meet, without those who may for as long as cards stand joined.
create view v_must_not_meet as
select one, other, since, recorded_by
  from must_not_meet
 where one_met_by is null and other_met_by is null;
