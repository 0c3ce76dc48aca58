-- Whether a colleague was here since something was requested is asked of the trail, also where it has millions of lines.
create index audit_by_who on audit (who, seq);
