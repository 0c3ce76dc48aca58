-- Every time somebody was asked, without what is only begun. A score counts while she agrees to be asked how she is: the
-- answer and its last day stand beside it, and the reader binds the site's date. Goals rest on her card alone.
create view v_reading as
select r.id, r.participant, r.code, r.version, r.on_day, r.state, r.language, r.way, r.interpreter, r.left_out,
       r.score_over, r.score_under, r.reached,
       case when r.code = 'goals' then 'given' else coalesce(c.answer, 'not-asked') end as agreed,
       case when r.code = 'goals' then null else c.until_day end as agreed_until,
       case when r.code = 'goals' then null else c.renew_from end as agreed_renew_from
  from reading r
  left join v_consent c on c.participant = r.participant and c.purpose = 'questionnaires'
 where r.state in ('done', 'declined') and r.participant not in (select id from v_folded);

-- What was answered each time, item by item.
create view v_reading_answer as
select r.id as reading, r.participant, r.code, r.version, r.on_day, r.agreed, r.agreed_until, a.item, a.value
  from v_reading r
  join reading_answer a on a.reading = r.id
 where r.state = 'done' and a.value is not null;

-- The files of the instruments that the site added: how a score is read. Nothing of anybody.
create view v_instrument as
select code, version, language, file
  from site_instrument;

-- Every time a goal of her own ended or she was asked how far she is with it: met, let-go or in-progress. Not what it is.
create view v_goal_review as
select id, 'own_goal' as tab, participant, ended_on as on_day, ending as state
  from own_goal
 where ended_on is not null and participant not in (select id from v_folded)
union all
select r.id, 'reading', r.participant, r.on_day, 'in-progress'
  from reading r
 where r.code = 'goals' and r.state = 'done' and r.participant not in (select id from v_folded)
   and exists (select 1 from reading_answer a where a.reading = r.id and a.value is not null);
