-- Rows that an earlier version kept with more than is kept now.

-- It could be a place that must not be found.
update import_refused
   set cells = json_remove(cells, '$.address', '$.way')
 where json_type(cells, '$.address') is not null
    or json_type(cells, '$.way') is not null;

-- The number of a document.
update import_refused
   set cells = json_remove(cells, '$."' || field || '"')
 where reason = 'document-number'
   and field is not null;

-- Of whom nothing is written: where her row stands and why is all that is kept, whatever else is wrong with it. Two files may have
-- sheets of one name, so only rows that name the same person are hers; where no name is left, those of a place that names nobody
-- else. Who wants no visits on her card has no rows of attendance; others stay.
update import_refused
   set reason = hers.why,
       field = 'person',
       cells = '{}',
       about = null
  from (select r.id, min(w.reason) as why
          from import_refused r
          join import_refused w on w.import = r.import
                               and w.sheet = r.sheet
                               and w.row_number = r.row_number
         where w.reason in ('deleted-person', 'locked-person', 'no-card-wanted')
           and (w.id = r.id
                or (w.reason <> 'no-card-wanted' or r.about in ('attendance', 'attendance-grid'))
               and (json_extract(w.cells, '$.person') = json_extract(r.cells, '$.person')
                    or json_extract(w.cells, '$.person') is null
                   and json_extract(r.cells, '$.person') is not null
                   and (select count(distinct json_extract(o.cells, '$.person'))
                          from import_refused o
                         where o.import = w.import
                           and o.sheet = w.sheet
                           and o.row_number = w.row_number) <= 1))
         group by r.id) as hers
 where hers.id = import_refused.id;

-- What cannot be corrected here needs nothing but whom it names, so that it goes with her record.
update import_refused
   set cells = case when reason in ('total', 'remark') or json_extract(cells, '$.person') is null then '{}'
                    else json_object('person', json_extract(cells, '$.person')) end
 where about is null
   and cells <> '{}';
