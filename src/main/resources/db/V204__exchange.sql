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

-- Of whom nothing is written: where her row stands and why is all that is kept, whatever else is wrong with it.
update import_refused
   set reason = (select min(w.reason)
                   from import_refused w
                  where w.import = import_refused.import
                    and w.sheet = import_refused.sheet
                    and w.row_number = import_refused.row_number
                    and w.reason in ('deleted-person', 'locked-person', 'no-card-wanted')),
       field = 'person',
       cells = '{}',
       about = null
 where exists (select 1
                 from import_refused w
                where w.import = import_refused.import
                  and w.sheet = import_refused.sheet
                  and w.row_number = import_refused.row_number
                  and w.reason in ('deleted-person', 'locked-person', 'no-card-wanted'));

-- What cannot be corrected here needs nothing but whom it names, so that it goes with her record.
update import_refused
   set cells = case when reason in ('total', 'remark') or json_extract(cells, '$.person') is null then '{}'
                    else json_object('person', json_extract(cells, '$.person')) end
 where about is null
   and cells <> '{}';
