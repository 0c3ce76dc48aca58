package org.daybook.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.testing.TestHouse;

/// Compares what the reports count of ends of paths, of work with its first mark, of milestones, referrals, guidance, answers and
/// goals with what is on the cards, at most one of each on a card. It reads which cards are joined and what each quarter counted when it was finalised, and nothing of how the store
/// remembers it.
///
/// What a final quarter counted for a woman is a *claim*. It belongs to one of the cards that were hers then. A card with a claim
/// counts in no open quarter; one without counts in one. Of several cards of one woman, as many may count as one. Which card a
/// claim of several belongs to is open until the counts decide it. If a later final report says that she is on the path again, she
/// may leave it once more; only where no cards are joined.
final class CountedEvents {
    enum What {
        END,
        /// What she does on leaving: she says so at every end.
        DEPARTED,
        WORK,
        /// A month of that work.
        MARK,
        MILESTONE,
        REFERRAL,
        GUIDED,
        FIRST_WHO_5,
        STATEMENTS,
        GOAL;

        /// Returns whether it may count once more if she came back.
        boolean isOfPath() {
            return this == END || this == DEPARTED;
        }
    }

    /// @param cards whose it may be
    /// @param in    the final quarter that counted it
    private record Claim(What what, Set<UUID> cards, Quarter in) {}

    private record Unit(What what, UUID her, Quarter in) {}

    /// One woman.
    ///
    /// @param cards    her cards with an event, also one that was taken back since
    /// @param standing how many of them have one now
    /// @param open     in how many quarters that are not final she counts
    /// @param again    how often reports said, or will say, that she was on the path again
    /// @param isBack   whether she is on it now, as after a card that left was joined with one that did not
    private record Woman(Set<UUID> cards, int standing, int open, int again, boolean isBack) {
        boolean isSound(int claims) {
            return open <= standing && (standing == 0 || open + claims + (isBack ? 1 : 0) > again)
                    && open + claims <= cards.size() + again;
        }
    }

    private final TestHouse house;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<What, Set<UUID>> ever = new HashMap<>();
    private final Map<What, Set<UUID>> standing = new HashMap<>();
    private final Map<UUID, Integer> again = new HashMap<>();
    private Set<Quarter> finals = Set.of();

    CountedEvents(TestHouse house) {
        this.house = house;
        for (var what : What.values()) {
            ever.put(what, new LinkedHashSet<>());
            standing.put(what, new LinkedHashSet<>());
        }
    }

    /// Checks whether the quarter of a day is final.
    boolean isFinal(LocalDate day) {
        return finals.contains(Quarter.of(day));
    }

    /// Returns how many quarters are final.
    int finals() {
        return finals.size();
    }

    /// Checks whether a final report certainly counted an event of a card.
    boolean isCertain(UUID card) {
        return claims.stream().anyMatch(claim -> claim.cards().equals(Set.of(card)));
    }

    /// Notes whether there is an event on a card now.
    void note(What what, UUID card, boolean stands) {
        if (stands) {
            ever.getOrDefault(what, Set.of()).add(card);
            standing.getOrDefault(what, Set.of()).add(card);
        } else {
            standing.getOrDefault(what, Set.of()).remove(card);
        }
    }

    void finalising(LocalDate today, Runnable act) {
        var counted = counted(today);
        var roots = roots();
        var onPath = onPath(today);
        act.run();
        var before = finals;
        finals = Set.copyOf(house.open().vault().read(tx -> tx.handle().createQuery("""
                select quarter
                  from frozen_report
                 where span = 'quarter'""").mapTo(String.class).list()).stream().map(Quarter::parse).toList());
        counted.stream().filter(unit -> finals.contains(unit.in()) && !before.contains(unit.in()))
                .forEach(unit -> claims.add(new Claim(unit.what(), cards(unit.what(), unit.her(), roots), unit.in())));
        onPath.stream().filter(unit -> finals.contains(unit.in()) && !before.contains(unit.in()))
                .filter(unit -> left(unit) > again.getOrDefault(unit.her(), 0))
                .forEach(unit -> again.merge(unit.her(), 1, Integer::sum));
    }

    /// Returns how often she left by the final reports of earlier quarters.
    private long left(Unit unit) {
        return claims.stream().filter(claim -> claim.what() == What.END && claim.cards().equals(Set.of(unit.her()))
                && claim.in().compareTo(unit.in()) < 0).count();
    }

    /// Returns who is on the path at the end of which quarter, for those whose end an earlier quarter counted.
    private List<Unit> onPath(LocalDate today) {
        return quarters(today).flatMap(quarter -> new Diary(house).facts(quarter.toString()).stays().stream()
                .filter(stay -> stay.in(quarter)
                        && stay.last().filter(day -> !day.isAfter(quarter.days().last())).isEmpty())
                .map(stay -> new Unit(What.END, UUID.fromString(stay.her()), quarter)))
                .filter(unit -> left(unit) > 0).toList();
    }

    private static Stream<Quarter> quarters(LocalDate today) {
        return Stream.iterate(new Quarter(2026, 3), quarter -> !quarter.days().first().isAfter(today), Quarter::next);
    }

    /// Returns what is wrong, or nothing.
    String faults(LocalDate today) {
        var roots = roots();
        var open = counted(today).stream().filter(unit -> !finals.contains(unit.in())).toList();
        var back = onPath(today);
        return Stream.of(What.values()).map(what -> fault(what, roots, open, back, today))
                .collect(Collectors.joining());
    }

    /// @param back who is on the path again at the end of which quarter
    private String fault(What what, Map<UUID, UUID> roots, List<Unit> open, List<Unit> back, LocalDate today) {
        var soon = back.stream()
                .filter(unit -> !finals.contains(unit.in()) && unit.in().days().last().isBefore(today))
                .map(Unit::her).collect(Collectors.toSet());
        var now = back.stream().filter(unit -> unit.in().equals(Quarter.of(today))).map(Unit::her)
                .collect(Collectors.toSet());
        var women = new HashSet<>(roots.values()).stream().map(her -> {
            var cards = cards(what, her, roots);
            return new Woman(cards,
                    (int) cards.stream().filter(standing.getOrDefault(what, Set.of())::contains).count(),
                    (int) open.stream().filter(unit -> unit.what() == what && unit.her().equals(her)).count(),
                    what.isOfPath() ? again.getOrDefault(her, 0) + (soon.contains(her) ? 1 : 0) : 0,
                    what.isOfPath() && now.contains(her));
        }).toList();
        var here = claims.stream().filter(claim -> claim.what() == what).toList();
        var possible = here.stream().map(_ -> (Set<UUID>) new HashSet<UUID>()).toList();
        boolean sound = choose(women, here, new ArrayList<>(), possible);
        if (!sound) {
            return what + ": " + women + ", " + here;
        }
        IntStream.range(0, here.size()).forEach(i -> here.get(i).cards().retainAll(possible.get(i)));
        return "";
    }

    private static boolean choose(List<Woman> women, List<Claim> here, List<UUID> chosen, List<Set<UUID>> possible) {
        if (chosen.size() == here.size()) {
            boolean sound = women.stream()
                    .allMatch(woman -> woman.isSound((int) chosen.stream().filter(woman.cards()::contains).count()))
                    && women.stream().allMatch(woman -> woman.again() > 0 || woman.cards().stream()
                            .allMatch(card -> chosen.stream().filter(card::equals).count() <= 1));
            if (sound) {
                IntStream.range(0, chosen.size()).forEach(i -> possible.get(i).add(chosen.get(i)));
            }
            return sound;
        }
        boolean sound = false;
        for (var card : List.copyOf(here.get(chosen.size()).cards())) {
            chosen.add(card);
            sound |= choose(women, here, chosen, possible);
            chosen.removeLast();
        }
        return sound;
    }

    private Set<UUID> cards(What what, UUID her, Map<UUID, UUID> roots) {
        return ever.getOrDefault(what, Set.of()).stream().filter(card -> her.equals(roots.get(card)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<UUID, UUID> roots() {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                with recursive up (id, root) as (
                  select id, id from participant where merged_into is null
                   union all
                  select p.id, u.root
                    from up u
                    join participant p on p.merged_into = u.id)
                select id, root from up""")
                .map((row, _) -> Map.entry(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))))
                .list())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Returns whom each quarter counts, up to today's.
    private Set<Unit> counted(LocalDate today) {
        var units = new LinkedHashSet<Unit>();
        for (int year = 2025; year <= today.getYear(); year++) {
            var facts = new Diary(house).facts(year + "Q4");
            facts.leaving().ends().forEach(one -> units.add(unit(What.END, one.her(), one.on())));
            facts.work().placed().forEach(one -> units.add(unit(What.WORK, one)));
            facts.work().marks().stream().filter(mark -> mark.months() == 1)
                    .forEach(one -> units.add(unit(What.MARK, one)));
            facts.work().departed().forEach(one -> units.add(unit(What.DEPARTED, one)));
            facts.work().referred().forEach(one -> units.add(unit(What.REFERRAL, one)));
            facts.work().guided().forEach(one -> units.add(unit(What.GUIDED, one)));
            facts.progress().milestones().forEach(one -> units.add(unit(What.MILESTONE, one)));
            facts.progress().first().forEach(one -> units.add(unit(What.FIRST_WHO_5, one)));
            facts.progress().statements().forEach(one -> units.add(unit(What.STATEMENTS, one)));
            facts.progress().goals().forEach(one -> units.add(unit(What.GOAL, one)));
        }
        return units;
    }

    private static Unit unit(What what, CountedRow row) {
        return unit(what, row.her(), row.on());
    }

    private static Unit unit(What what, String her, LocalDate on) {
        return new Unit(what, UUID.fromString(her), Quarter.of(on));
    }
}
