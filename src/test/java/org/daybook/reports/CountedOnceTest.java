package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.exchange.ImportId;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.paths.Path;
import org.daybook.sessions.CancellationReason;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.Rearranged;
import org.daybook.sessions.SessionId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Random sequences of everything that may be done with marks, on a real store. After each act, [CountedVisits] compares what
/// the reports count with what is in the registers.
class CountedOnceTest {
    private static final int ACTS = 60;
    private static final int CARDS = 4;
    private static final List<String> NAMES = List.of("Ana Rossi", "Blessing Okoro", "Mariam Diallo", "Tsegay Haile");
    /// A session is planned on the first and the last of them; the others come into being with an import.
    private static final List<String> DAYS = List.of("2026-07-10", "2026-07-17", "2026-08-04");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final List<ParticipantId> cards = new ArrayList<>();
    private final List<SessionId> sessions = new ArrayList<>();
    private final List<ImportId> imports = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Random chance = new Random(0);
    private CountedVisits counted = new CountedVisits(house);

    @ParameterizedTest
    @ValueSource(longs = {101, 103, 118, 244})
    void everyVisitCountsOnce(long seed) {
        live(seed);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void everyVisitCountsOnceInManyStores(long seed) {
        live(seed);
    }

    static LongStream manySeeds() {
        long first = Long.getLong("daybook.counted.first", 100);
        return LongStream.range(first, first + Long.getLong("daybook.counted.stores", 60));
    }

    private void live(long seed) {
        chance = new Random(seed);
        counted = new CountedVisits(house);
        on(LocalDate.parse(DAYS.getFirst()));
        for (int number = 1; number <= CARDS; number++) {
            imported(members(number));
            cards.add(new ParticipantId(newest()));
        }
        imports.clear();
        sessions.add(planned(LocalDate.parse(DAYS.getFirst())));
        sessions.add(planned(LocalDate.parse(DAYS.getLast())));
        on(LocalDate.parse("2026-08-20"));
        for (int act = 0; act < ACTS && cards.size() > 1; act++) {
            try {
                act();
            } catch (Refusal refusal) {
                done.set(done.size() - 1, done.getLast() + " (" + refusal.key() + ")");
            }
            assertEquals("", counted.faults(), () -> "seed " + seed + "\n" + String.join("\n", done)
                    + "\n" + counted.state());
        }
    }

    private void act() {
        switch (chance.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> tick();
            case 5, 6, 7 -> untick();
            case 8, 9 -> marks();
            case 10 -> undo();
            case 11, 12 -> join();
            case 13, 14 -> part();
            case 15 -> visitor();
            case 16 -> calendar();
            case 17 -> day();
            case 18 -> freeze();
            default -> erase();
        }
    }

    private void tick() {
        var session = session();
        var her = card();
        did("tick " + name(session) + " " + name(her));
        house.open().sessions().tick(session, her);
    }

    private void untick() {
        var session = session();
        var her = card();
        did("untick " + name(session) + " " + name(her));
        house.open().sessions().untick(session, her);
    }

    /// Imports marks of one or two women on one or two days.
    private void marks() {
        var rows = IntStream.range(0, 1 + chance.nextInt(2)).map(_ -> chance.nextInt(cards.size())).distinct().boxed()
                .toList();
        var days = IntStream.range(0, 1 + chance.nextInt(2)).map(_ -> chance.nextInt(DAYS.size())).distinct().sorted()
                .mapToObj(DAYS::get).toList();
        did("import " + rows + " " + days);
        var lines = new ArrayList<>(List.of("Number|Path|" + String.join("|", days)));
        rows.forEach(row -> lines.add((row + 1) + "|Civic inclusion|" + String.join("|", days.stream().map(_ -> "x")
                .toList())));
        counted.importing(() -> imported(members(rows.stream().mapToInt(row -> row + 1).toArray()),
                Sheet.of("Italian A1", lines.toArray(String[]::new))));
        house.open().vault().read(tx -> tx.handle().createQuery("select id from session order by id")
                .mapTo(UUID.class).list()).stream().map(SessionId::new).filter(id -> !sessions.contains(id))
                .forEach(sessions::add);
    }

    private void undo() {
        if (imports.isEmpty()) {
            return;
        }
        var one = imports.get(chance.nextInt(imports.size()));
        did("undo " + imports.indexOf(one));
        var outcome = house.open().imports().undo(one);
        did(outcome.toString());
        var left = house.open().vault().read(tx -> tx.handle().createQuery("select id from session")
                .mapTo(UUID.class).set());
        sessions.removeIf(session -> !left.contains(session.value()));
    }

    private void join() {
        var kept = card();
        var folded = card();
        did("join " + name(folded) + " to " + name(kept));
        house.open().cardsJoined().join(kept, folded);
    }

    private void part() {
        var her = card();
        did("part from " + name(her));
        var all = house.open().cardsJoined().of(her);
        all.stream().skip(all.size() < 2 ? 0 : chance.nextInt(all.size())).findFirst().ifPresent(joined -> {
            did("part " + name(joined.folded()));
            house.open().cardsJoined().part(her, joined.id());
        });
    }

    private void visitor() {
        var session = session();
        boolean more = chance.nextInt(3) > 0;
        did((more ? "visitor " : "no visitor ") + name(session));
        if (more) {
            house.open().sessions().registers().oneMore(session);
        } else {
            house.open().sessions().registers().oneLess(session);
        }
    }

    private void calendar() {
        var session = session();
        var calendar = house.open().calendar();
        switch (chance.nextInt(6)) {
            case 0 -> {
                did("cancel " + name(session));
                calendar.cancel(session, CancellationReason.OTHER);
            }
            case 1 -> {
                did("restore " + name(session));
                calendar.restore(session);
            }
            case 2 -> {
                did("close " + name(session));
                house.open().sessions().registers().done(session, Optional.empty());
            }
            case 3 -> {
                did("reopen " + name(session));
                house.open().sessions().registers().reopen(session);
            }
            case 4 -> {
                var seen = calendar.one(session);
                var day = seen.day().plusDays(chance.nextInt(5) * 30L - 60);
                did("move " + name(session) + " to " + day);
                var there = Rearranged.of(seen);
                calendar.move(seen, new Rearranged(Optional.of(day), there.start(), there.minutes(), there.room(),
                        there.ledBy(), there.whom()));
            }
            default -> {
                did("plan " + today());
                sessions.add(planned(today()));
            }
        }
    }

    /// Mostly some days later; at times the clock is put back.
    private void day() {
        var day = today().plusDays(chance.nextInt(6) == 0 ? -chance.nextInt(90) : 5 + chance.nextInt(50));
        did("day " + day);
        on(day);
    }

    private void freeze() {
        var next = house.open().vault().read(tx -> tx.handle().createQuery("""
                select max(last_day)
                  from frozen_report
                 where span = 'quarter'""").mapTo(String.class).findOne())
                .map(last -> Quarter.of(LocalDate.parse(last)).next()).orElse(new Quarter(2026, 3));
        var which = chance.nextInt(4) == 0 ? next.next() : chance.nextInt(4) == 0 ? next.previous() : next;
        if (!which.days().last().isBefore(today())) {
            on(which.days().last().plusDays(2 + chance.nextInt(20)));
        }
        did("finalise " + which + " on " + today());
        counted.finalising(() -> house.open().reports().freeze(which));
    }

    private void erase() {
        if (chance.nextInt(4) > 0 || cards.size() < 3) {
            return;
        }
        var her = card();
        did("erase " + name(her));
        counted.erasing(() -> Agreed.erase(house.open(), her));
        var left = house.open().vault().read(tx -> tx.handle().createQuery("select id from participant")
                .mapTo(UUID.class).set());
        cards.removeIf(card -> !left.contains(card.value()));
    }

    private SessionId planned(LocalDate day) {
        return house.open().calendar().plan(new NewSession(Optional.of(day), Optional.of(LocalTime.of(10, 0)), 60,
                Optional.of(Path.CIVIC_INCLUSION), "Italian A1", "Room 2")).id();
    }

    private void imported(Sheet... sheets) {
        var office = house.open().imports();
        office.run(office.check(office.plan(List.of(sheets), ImportMapping.GUESSED)), Progress.unwatched()).id()
                .ifPresent(imports::add);
    }

    private static Sheet members(int... numbers) {
        var lines = new ArrayList<>(List.of("Number|Name|Joined"));
        for (int number : numbers) {
            lines.add(number + "|" + NAMES.get(number - 1) + "|2026-07-01");
        }
        return Sheet.of("Members", lines.toArray(String[]::new));
    }

    private UUID newest() {
        var known = cards.stream().map(ParticipantId::value).toList();
        return house.open().vault().read(tx -> tx.handle().createQuery("select id from participant")
                .mapTo(UUID.class).stream().filter(id -> !known.contains(id)).findFirst().orElseThrow());
    }

    private void did(String what) {
        done.add(what);
    }

    private SessionId session() {
        return sessions.get(chance.nextInt(sessions.size()));
    }

    private ParticipantId card() {
        return cards.get(chance.nextInt(cards.size()));
    }

    private static String name(SessionId session) {
        return "s" + CountedVisits.brief(session.value());
    }

    private static String name(ParticipantId card) {
        return "c" + CountedVisits.brief(card.value());
    }

    private void on(LocalDate day) {
        new Diary(house).on(day.toString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Europe/Rome"));
    }
}
