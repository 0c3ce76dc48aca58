-- In the order of writing, when she answered an offer: a yes that is older than her last no to companies is none. Null: answered before
-- this was kept, so that the days decide.
alter table job_offer add column answered_number integer;
