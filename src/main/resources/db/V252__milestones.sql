-- The report asks for the first row of each milestone, whoever has it. Without this index it walked through all milestones for each.
create index milestone_by_fact on milestone (fact, id);
