package org.daybook.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.testing.TestHouse;

/// Compares what the reports count with the registers. It reads the marks, which cards are joined, and what each quarter counted
/// when it was finalised, and does not use the order of writing.
///
/// What a final quarter counted for a woman is a *claim* on that visit. It belongs to one of the cards whose marks were there
/// when the quarter was finalised, and once that is certain, to no other. For the cards of one woman in one session:
///
/// - Without a mark, nothing is open: a report counts nobody whom the register does not show.
/// - A visit is open only if no claim is hers: nothing is counted again.
/// - A visit that is shown is open or claimed: nothing is lost.
/// - A mark that was imported into a final quarter is a visit of that quarter, which no report counts: it may have neither, and
///   makes nothing open.
///
/// Which card a claim of several belongs to is open until an opened or missing count decides it; that any choice agrees with
/// the registers is enough.
final class CountedVisits {
    /// @param cards whose it may be
    private record Claim(UUID session, Set<UUID> cards) {}

    private record Mark(UUID id, UUID session, UUID card) {}

    private record Row(UUID session, UUID card, String on) {}

    /// One woman in one session.
    ///
    /// @param cards    all of her cards
    /// @param shown    whether the register shows her
    /// @param standing whether it does so for a visit that some report must count
    /// @param open     how often the figures of quarters that are not final count her
    private record Woman(Set<UUID> cards, boolean shown, boolean standing, int open) {
        boolean isSound(int claims) {
            return open <= (standing ? 1 : 0) && (open == 0 || claims == 0) && (!standing || open + claims > 0);
        }

        @Override
        public String toString() {
            return cards.stream().map(card -> "c" + brief(card)).sorted().toList() + (shown ? " shown" : "")
                    + (standing ? " standing" : "") + " open " + open;
        }
    }

    private record Visitors(UUID session, int here) {}

    private final TestHouse house;
    private final List<Claim> claims = new ArrayList<>();
    private final List<UUID> publishedSessions = new ArrayList<>();
    private final Map<UUID, Integer> publishedVisitors = new HashMap<>();
    /// Visitors without a card in place of an erased woman who may count nowhere: her mark was imported into a final quarter, or
    /// another claim is hers, too.
    private final Map<UUID, Integer> uncounted = new HashMap<>();
    /// Counted visitors who were taken back when the woman was erased. The next one takes such a place; whoever was here already
    /// keeps her own.
    private final Map<UUID, Integer> takenBack = new HashMap<>();
    private final Set<UUID> importedLate = new HashSet<>();
    /// Sessions that came into being with an import into a final quarter: they count in no report.
    private final Set<UUID> importedLateSessions = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    /// The cards whose mark each is, wherever it was moved.
    private final Map<UUID, Set<UUID>> owners = new HashMap<>();
    private final Set<UUID> erased = new HashSet<>();
    /// The first and the last day of each final quarter.
    private List<String> finals = List.of();
    private String fault = "";

    CountedVisits(TestHouse house) {
        this.house = house;
    }

    static String brief(UUID id) {
        return id.toString().substring(32);
    }

    void importing(Runnable act) {
        var sessions = ids("session");
        act.run();
        var fresh = ids("session");
        fresh.removeAll(sessions);
        fresh.stream().filter(session -> isFinal(day(session))).forEach(importedLateSessions::add);
        marks().stream().filter(mark -> !seen.contains(mark.id()) && isFinal(day(mark.session())))
                .forEach(mark -> importedLate.add(mark.id()));
    }

    void finalising(Runnable act) {
        var counted = counted();
        var visitors = openVisitors();
        var sessions = sessions();
        act.run();
        var earlier = finals;
        finals = readFinals();
        var fresh = finals.stream().filter(span -> !earlier.contains(span)).toList();
        var marks = marks();
        var roots = roots();
        counted.stream().filter(row -> isIn(row, fresh))
                .forEach(row -> claims.add(new Claim(row.session(), owners(row, marks, roots))));
        sessions.stream().filter(row -> isIn(row, fresh)).forEach(row -> publishedSessions.add(row.session()));
        visitors.forEach((row, people) -> {
            if (isIn(row, fresh)) {
                publishedVisitors.merge(row.session(), people, Integer::sum);
            }
        });
    }

    private Set<UUID> owners(Row counted, List<Mark> marks, Map<UUID, UUID> roots) {
        return marks.stream().filter(mark -> mark.session().equals(counted.session())
                && counted.card().equals(roots.get(mark.card())) && !importedLate.contains(mark.id()))
                .flatMap(mark -> owners.getOrDefault(mark.id(), Set.of()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// The visit of a woman who is erased is one of a visitor without a card from then on, with its claim.
    void erasing(Runnable act) {
        int visits = openVisits();
        var marks = marks();
        var roots = roots();
        act.run();
        int now = openVisits();
        if (now != visits) {
            fault = "erasing changed the visits of open quarters from " + visits + " to " + now;
        }
        var gone = new HashSet<>(roots.keySet());
        gone.removeAll(ids("participant"));
        if (gone.isEmpty()) {
            return;
        }
        erased.addAll(gone);
        claims.stream().filter(claim -> gone.containsAll(claim.cards())).map(Claim::session)
                .collect(Collectors.groupingBy(session -> session, Collectors.summingInt(_ -> 1)))
                .forEach((session, all) -> {
                    publishedVisitors.merge(session, 1, Integer::sum);
                    if (marks.stream().noneMatch(mark -> mark.session().equals(session) && gone.contains(mark.card())
                            && mark.card().equals(roots.get(mark.card())))) {
                        takenBack.merge(session, 1, Integer::sum);
                    }
                    uncounted.merge(session, all - 1, Integer::sum);
                });
        marks.stream().filter(mark -> gone.contains(mark.card()) && mark.card().equals(roots.get(mark.card())))
                .filter(mark -> marks.stream().filter(one -> one.session().equals(mark.session())
                        && mark.card().equals(roots.get(one.card()))).allMatch(one -> importedLate.contains(one.id())))
                .forEach(mark -> uncounted.merge(mark.session(), 1, Integer::sum));
    }

    /// Returns what is wrong, or nothing.
    String faults() {
        var found = new ArrayList<String>();
        if (!fault.isEmpty()) {
            found.add(fault);
        }
        var marks = marks();
        var roots = roots();
        own(marks, roots);
        var open = counted().stream().filter(row -> !isFinal(row.on())).toList();
        for (var session : ids("session")) {
            var women = women(session, marks, roots, open);
            var claimed = claims.stream().filter(claim -> claim.session().equals(session)).toList();
            check(session, women, claimed).forEach(found::add);
        }
        checkSessions(marks, roots, found);
        checkVisitors(found);
        return String.join("; ", found);
    }

    /// A mark is of the card on which it was set, and one that is with a card that stands for itself alone is of that card.
    private void own(List<Mark> marks, Map<UUID, UUID> roots) {
        for (var mark : marks) {
            seen.add(mark.id());
            var root = roots.get(mark.card());
            boolean alone = roots.values().stream().filter(card -> card.equals(root)).count() == 1;
            var of = owners.computeIfAbsent(mark.id(), _ -> new HashSet<>(Set.of(mark.card())));
            if (alone) {
                of.add(mark.card());
            }
        }
    }

    private List<Woman> women(UUID session, List<Mark> marks, Map<UUID, UUID> roots, List<Row> open) {
        var all = new ArrayList<Woman>();
        for (var root : new HashSet<>(roots.values())) {
            var cards = roots.entrySet().stream().filter(of -> of.getValue().equals(root)).map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            var here = marks.stream().filter(mark -> mark.session().equals(session) && cards.contains(mark.card()))
                    .toList();
            boolean shown = here.stream().anyMatch(mark -> mark.card().equals(root));
            boolean counts = here.stream().anyMatch(mark -> !importedLate.contains(mark.id()));
            int late = (int) open.stream().filter(row -> row.session().equals(session) && cards.contains(row.card()))
                    .count();
            all.add(new Woman(cards, shown, shown && counts, late));
        }
        erased.forEach(card -> all.add(new Woman(Set.of(card), false, false, 0)));
        return all;
    }

    /// Looks for a choice of cards to which the claims may belong, and narrows the claims to all such choices.
    private List<String> check(UUID session, List<Woman> women, List<Claim> claimed) {
        var possible = claimed.stream().map(_ -> (Set<UUID>) new HashSet<UUID>()).toList();
        choose(women, claimed, new ArrayList<>(), possible);
        boolean sound = claimed.isEmpty()
                ? women.stream().allMatch(woman -> woman.isSound(0))
                : possible.stream().noneMatch(Set::isEmpty);
        if (!sound) {
            return List.of("s" + brief(session) + ": " + women + ", claims " + claimed.stream()
                    .map(claim -> claim.cards().stream().map(card -> "c" + brief(card)).sorted().toList()).toList());
        }
        for (int i = 0; i < claimed.size(); i++) {
            claimed.get(i).cards().retainAll(possible.get(i));
        }
        return List.of();
    }

    private static void choose(List<Woman> women, List<Claim> claimed, List<Woman> chosen, List<Set<UUID>> possible) {
        if (chosen.size() < claimed.size()) {
            women.stream()
                    .filter(woman -> claimed.get(chosen.size()).cards().stream().anyMatch(woman.cards()::contains))
                    .forEach(woman -> {
                        chosen.add(woman);
                        choose(women, claimed, chosen, possible);
                        chosen.removeLast();
                    });
            return;
        }
        if (women.stream().allMatch(woman -> woman.isSound((int) chosen.stream().filter(woman::equals).count()))) {
            for (int i = 0; i < chosen.size(); i++) {
                possible.get(i).addAll(chosen.get(i).cards());
            }
        }
    }

    /// A session counts once. One with a visit that some report must count does count, unless it came with an import into a final
    /// quarter.
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
            if (count == 0 && held && !importedLateSessions.contains(session)) {
                found.add("session s" + brief(session) + " counts nowhere");
            }
        }
    }

    /// Visitors without a card have no names: as many are open as are more than those that final quarters counted.
    private void checkVisitors(List<String> found) {
        var open = new HashMap<UUID, Integer>();
        openVisitors().forEach((row, people) -> {
            if (!isFinal(row.on())) {
                open.merge(row.session(), people, Integer::sum);
            }
        });
        house.open().vault().read(tx -> tx.handle().createQuery("""
                select id, anonymous
                  from session
                 where cancelled is null""")
                .map((row, _) -> new Visitors(UUID.fromString(row.getString(1)), row.getInt(2))).list())
                .forEach(one -> {
                    int counted = publishedVisitors.getOrDefault(one.session(), 0);
                    int late = open.getOrDefault(one.session(), 0);
                    int most = Math.max(0, one.here() - counted + takenBack.getOrDefault(one.session(), 0));
                    int least = Math.max(0, one.here() - counted - uncounted.getOrDefault(one.session(), 0));
                    if (late < least || late > most) {
                        found.add("visitors in s" + brief(one.session()) + ": " + one.here() + ", final " + counted
                                + ", open " + late);
                    }
                });
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
        return (int) named + openVisitors().entrySet().stream().filter(of -> !isFinal(of.getKey().on()))
                .mapToInt(Map.Entry::getValue).sum();
    }

    /// Returns how many visitors without a card of a session count on a day.
    private Map<Row, Integer> openVisitors() {
        return house.open().vault().read(tx -> tx.handle()
                .createQuery(
                        "select session, counted_on, sum(people) from v_counted_visitors group by session, counted_on")
                .map((row, _) -> {
                    var session = UUID.fromString(row.getString(1));
                    return Map.entry(new Row(session, session, row.getString(2)), row.getInt(3));
                }).list()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    private static boolean isIn(Row row, List<String> spans) {
        return spans.stream().anyMatch(span -> within(row.on(), span));
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
        lines.add("claims " + claims.stream().map(claim -> brief(claim.session()) + claim.cards().stream()
                .map(CountedVisits::brief).toList()).toList() + " visitors " + publishedVisitors.entrySet().stream()
                        .map(of -> brief(of.getKey()) + " " + of.getValue()).toList()
                + " sessions " + publishedSessions.stream().map(CountedVisits::brief).toList());
        return String.join("\n", lines);
    }
}
