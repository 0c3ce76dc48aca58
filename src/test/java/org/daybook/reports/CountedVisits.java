package org.daybook.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.testing.TestHouse;

/// Compares what the reports count with the registers. It reads the marks, which cards are joined, and what each quarter counted
/// when it was finalised, and does not use the order of writing.
final class CountedVisits {
    private record Counted(UUID session, UUID card) {}

    private record Mark(UUID id, UUID session, UUID card) {}

    private record Row(UUID session, UUID card, String on) {}

    private final TestHouse house;
    private final List<Counted> published = new ArrayList<>();
    private final List<UUID> publishedSessions = new ArrayList<>();
    /// Marks that were imported into a final quarter: they count in no report.
    private final Set<UUID> importedLate = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<UUID> importedSessions = new HashSet<>();
    /// The cards with which a card was ever joined, directly or through others.
    private final Map<UUID, Set<UUID>> families = new HashMap<>();
    private final Set<UUID> everParted = new HashSet<>();
    /// Families and sessions of which a mark was ever taken back.
    private final Set<Counted> everGone = new HashSet<>();
    private List<Mark> before = List.of();
    /// The first and the last day of each final quarter.
    private List<String> finals = List.of();
    private String fault = "";

    CountedVisits(TestHouse house) {
        this.house = house;
    }

    static String brief(UUID id) {
        return id.toString().substring(32);
    }

    void joined(UUID kept, UUID folded) {
        var all = new HashSet<>(family(kept));
        all.addAll(family(folded));
        all.forEach(one -> families.put(one, all));
    }

    void parted(UUID kept, UUID folded) {
        everParted.add(kept);
        everParted.add(folded);
        everParted.addAll(family(kept));
    }

    void importing(Runnable act) {
        var sessions = ids("session");
        act.run();
        var fresh = ids("session");
        fresh.removeAll(sessions);
        importedSessions.addAll(fresh);
        marks().stream().filter(mark -> !seen.contains(mark.id()) && isFinal(day(mark.session())))
                .forEach(mark -> importedLate.add(mark.id()));
    }

    void finalising(Runnable act) {
        var counted = counted();
        var sessions = sessions();
        act.run();
        var earlier = finals;
        finals = readFinals();
        var fresh = finals.stream().filter(span -> !earlier.contains(span)).toList();
        counted.stream().filter(row -> fresh.stream().anyMatch(span -> within(row.on(), span)))
                .forEach(row -> published.add(new Counted(row.session(), row.card())));
        sessions.stream().filter(row -> fresh.stream().anyMatch(span -> within(row.on(), span)))
                .forEach(row -> publishedSessions.add(row.session()));
    }

    void erasing(Runnable act) {
        int visits = openVisits();
        act.run();
        int now = openVisits();
        if (now != visits) {
            fault = "erasing changed the visits of open quarters from " + visits + " to " + now;
        }
    }

    /// Returns what is wrong, or nothing.
    String faults() {
        var found = new ArrayList<String>();
        if (!fault.isEmpty()) {
            found.add(fault);
        }
        var marks = marks();
        var cards = roots();
        before.stream().filter(was -> marks.stream().noneMatch(mark -> mark.session().equals(was.session())
                && mark.card().equals(was.card())))
                .forEach(was -> family(was.card()).forEach(one -> everGone.add(new Counted(was.session(), one))));
        before = marks;
        marks.forEach(mark -> seen.add(mark.id()));
        var open = counted().stream().filter(row -> !isFinal(row.on()))
                .map(row -> new Counted(row.session(), row.card())).toList();
        for (var session : ids("session")) {
            for (var family : distinct(cards.keySet())) {
                check(session, family, marks, cards, open, found);
            }
        }
        checkSessions(marks, cards, found);
        return String.join("; ", found);
    }

    private void check(UUID session, Set<UUID> family, List<Mark> marks, Map<UUID, UUID> roots, List<Counted> open,
            List<String> found) {
        var here = marks.stream().filter(mark -> mark.session().equals(session) && family.contains(mark.card()))
                .toList();
        var visible = here.stream().map(Mark::card).filter(card -> card.equals(roots.get(card))).toList();
        int standing = (int) visible.stream().filter(root -> here.stream()
                .anyMatch(mark -> root.equals(roots.get(mark.card())) && !importedLate.contains(mark.id()))).count();
        int counted = count(published, session, family);
        int late = count(open, session, family);
        var where = " in s" + brief(session) + " of " + family.stream().map(one -> "c" + brief(one)).sorted().toList()
                + ": standing " + standing + ", final " + counted + ", open " + late;
        if (counted + late < standing) {
            found.add("counts nowhere" + where);
        }
        if (late > visible.size()) {
            found.add("counts without a mark" + where);
        }
        int marked = (int) here.stream().filter(mark -> !importedLate.contains(mark.id())).count();
        if (!everGone.contains(new Counted(session, family.iterator().next()))
                && late > Math.max(0, marked - counted)) {
            found.add("counts twice" + where);
        }
        for (var root : visible) {
            var group = new HashSet<UUID>();
            roots.forEach((card, of) -> {
                if (of.equals(root)) {
                    group.add(card);
                }
            });
            if (group.stream().noneMatch(everParted::contains) && count(published, session, group) > 0
                    && count(open, session, group) > 0) {
                found.add("counts again" + where);
            }
            if (here.stream().filter(mark -> group.contains(mark.card()))
                    .allMatch(mark -> importedLate.contains(mark.id()))
                    && count(open, session, group) > 0) {
                found.add("counts though imported" + where);
            }
        }
    }

    private void checkSessions(List<Mark> marks, Map<UUID, UUID> roots, List<String> found) {
        var open = sessions().stream().filter(row -> !isFinal(row.on())).map(Row::session).toList();
        for (var session : ids("session")) {
            long count = open.stream().filter(session::equals).count()
                    + publishedSessions.stream().filter(session::equals).count();
            boolean held = marks.stream().anyMatch(mark -> mark.session().equals(session)
                    && mark.card().equals(roots.get(mark.card())) && !importedLate.contains(mark.id()));
            if (count > 1) {
                found.add("session s" + brief(session) + " counts " + count + " times");
            }
            if (count == 0 && held && !importedSessions.contains(session)) {
                found.add("session s" + brief(session) + " counts nowhere");
            }
        }
    }

    private static int count(List<Counted> counted, UUID session, Set<UUID> cards) {
        return (int) counted.stream().filter(one -> one.session().equals(session) && cards.contains(one.card()))
                .count();
    }

    private Set<Set<UUID>> distinct(Set<UUID> cards) {
        var all = new HashSet<Set<UUID>>();
        cards.forEach(card -> all.add(family(card)));
        return all;
    }

    private Set<UUID> family(UUID card) {
        return families.getOrDefault(card, Set.of(card));
    }

    private List<Mark> marks() {
        return house.open().vault()
                .read(tx -> tx.handle().createQuery("select id, session, participant from attendance")
                        .map((row, _) -> new Mark(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2)),
                                UUID.fromString(row.getString(3))))
                        .list());
    }

    /// Returns each card and the one that now stands for it.
    private Map<UUID, UUID> roots() {
        var into = new HashMap<UUID, UUID>();
        house.open().vault().read(tx -> tx.handle().createQuery("select id, coalesce(merged_into, id) from participant")
                .map((row, _) -> Map.entry(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))))
                .list())
                .forEach(entry -> into.put(entry.getKey(), entry.getValue()));
        var roots = new HashMap<UUID, UUID>();
        into.keySet().forEach(card -> {
            var at = card;
            for (var next = into.getOrDefault(at, at); !next.equals(at); next = into.getOrDefault(at, at)) {
                at = next;
            }
            roots.put(card, at);
        });
        return roots;
    }

    private List<Row> counted() {
        return rows("select session, participant, counted_on from v_counted_attendance");
    }

    private List<Row> sessions() {
        return rows("select id, id, counted_on from v_counted_session");
    }

    private int openVisits() {
        var named = counted().stream().filter(row -> !isFinal(row.on())).count();
        return (int) named + house.open().vault().read(tx -> tx.handle().createQuery("""
                select coalesce(sum(v.people), 0)
                  from v_counted_visitors v
                 where not exists (select 1
                                     from frozen_report f
                                    where f.span = 'quarter' and v.counted_on between f.first_day and f.last_day)""")
                .mapTo(Integer.class).one());
    }

    private List<Row> rows(String query) {
        return house.open().vault().read(tx -> tx.handle().createQuery(query).map((row, _) -> new Row(
                UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2)), row.getString(3))).list());
    }

    private Set<UUID> ids(String table) {
        return new HashSet<>(house.open().vault().read(tx -> tx.handle().createQuery("select id from " + table)
                .mapTo(UUID.class).list()));
    }

    private String day(UUID session) {
        return house.open().vault().read(tx -> tx.handle().createQuery("select on_day from session where id = ?")
                .bind(0, session).mapTo(String.class).one());
    }

    private boolean isFinal(String day) {
        return finals.stream().anyMatch(span -> within(day, span));
    }

    private static boolean within(String day, String span) {
        return day.compareTo(span.substring(0, 10)) >= 0 && day.compareTo(span.substring(11)) <= 0;
    }

    private List<String> readFinals() {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select first_day || ' ' || last_day
                  from frozen_report
                 where span = 'quarter'""").mapTo(String.class).list());
    }

    /// Returns what the views count, for the message of a test that fails.
    String state() {
        var lines = new ArrayList<String>();
        for (var query : List.of("select id, on_day, register, anonymous, closed_late, cancelled from session",
                "select id, participant, session, number, marked_at from attendance order by session, number",
                "select participant, session, number, marked_at from counted_mark",
                "select session, number, what, at from late_visitor",
                "select id, merged_into from participant",
                "select number, first_day from frozen_report where span = 'quarter'",
                "select first_number, last_number from data_import", "select * from v_mark_again",
                "select session, participant, counted_on from v_counted_attendance",
                "select id, counted_on from v_counted_session")) {
            lines.add(query);
            lines.addAll(house.open().vault().read(tx -> tx.handle().createQuery(query).map((row, _) -> {
                var line = new StringBuilder(" ");
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    var text = String.valueOf(row.getString(i));
                    line.append(' ').append(text.length() == 36 ? text.substring(32) : text);
                }
                return line.toString();
            }).list()));
        }
        lines.add("final " + published.stream().map(one -> brief(one.session()) + " " + brief(one.card())).toList()
                + " sessions " + publishedSessions.stream().map(CountedVisits::brief).toList());
        return String.join("\n", lines);
    }
}
