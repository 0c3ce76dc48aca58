package org.daybook.sessions;

import static org.daybook.vault.RowColumns.id;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// The marks of two women in sessions in which each has one: what the joining and the parting of their cards decide about.
final class SharedSessionMarkStore {
    /// The end of a query that begins with `with recursive` and a table `card`: whose columns are `her`, an ID of a card, `side`,
    /// which is 0 or 1 for whose it is, and any others. The result has these and `id`, `session`, `number`, `marked_at`,
    /// `on_day` and `marked`, which is 0 for a mark that was taken back but stays counted; the earliest first. One that was
    /// imported into a final quarter counts nowhere and is left out.
    static final String OF_CARDS = """
            claim as materialized (
              select a.id, a.session, a.number, a.marked_at, 1 as marked, c.*
                from card c
               cross join attendance a on a.participant = c.her
               where a.number > 0
                 and not exists (select 1 from v_imported_late l where l.id = a.id)
               union all
              select m.id, m.session, m.number, m.marked_at, 0 as marked, c.*
                from card c
               cross join counted_mark m on m.participant = c.her)
            select o.*, s.on_day
              from claim o
              join session s on s.id = o.session
             where o.session in (select session from claim where side = 0)
               and o.session in (select session from claim where side = 1)
             order by o.number, o.side""";

    private SharedSessionMarkStore() {}

    /// Returns them by session, each earliest first.
    ///
    /// @param query ends with [#OF_CARDS]; its parameters are bound
    static <C> List<List<C>> bySession(Query query, Function<RowView, C> claim) {
        return List.copyOf(query.map((RowView row) -> new InSession<>(id(row, "session"), claim.apply(row))).list()
                .stream().collect(Collectors.groupingBy(InSession::session, LinkedHashMap::new,
                        Collectors.mapping(InSession::claim, Collectors.toList())))
                .values());
    }

    private record InSession<C>(UUID session, C claim) {}
}
