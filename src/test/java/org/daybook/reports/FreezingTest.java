package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.YearStart;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.Rearranged;
import org.daybook.sessions.SessionId;
import org.daybook.staff.Permission;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What was published stays unchanged, whatever becomes of the data.
class FreezingTest {
    private static final Quarter SECOND = new Quarter(2026, 2);
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final Quarter FOURTH = new Quarter(2026, 4);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

    private Diary diary = new Diary(house);
    private List<ParticipantId> people = new ArrayList<>();
    private Optional<SessionId> july = Optional.empty();

    @BeforeEach
    void aQuarterThatIsOver() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        people = people(3, "IT");
        july = Optional.of(diary.session(people));
        diary.on("2026-10-02");
    }

    /// All its groups are multiples of five, so that no draw of the store's key changes what is shown: thirty, and fifteen
    /// combined, including three Italians.
    private void ofFortyFive() {
        diary.on("2026-07-11");
        people.addAll(people(30, "NG"));
        people.addAll(people(6, "RO"));
        people.addAll(people(6, "stateless"));
        house.open().sessions().tickAll(july.orElseThrow(), people);
        diary.on("2026-10-02");
    }

    /// Stopped before each file and before all of them are written.
    @Test
    void anExportThatIsStoppedLeavesNothing() throws IOException {
        reports().freeze(THIRD);
        var asked = new Export(THIRD, folder, Existing.KEEP, Invented.ENGLISH);
        for (long last = 0; last <= FrozenFile.Kind.values().length; last++) {
            long stopped = last;
            assertThrows(CancellationException.class,
                    () -> reports().export(reports().mayExport(asked), asked, (done, _) -> {
                        if (done == stopped) {
                            throw new CancellationException();
                        }
                    }));
            try (var files = Files.list(folder)) {
                assertEquals(List.of(), files.toList(), "stopped at " + last);
            }
        }
        assertEquals(FrozenFile.Kind.values().length, reports().export(asked).size());
    }

    /// A file of zeros would be taken for figures, and once frozen it would block the true ones.
    @Test
    void aQuarterThatHasNotBegunIsNotExported() {
        assertEquals("reports.refusal.not-begun",
                assertThrows(Refusal.class, () -> exported(Quarter.parse("2030Q1"), Invented.ENGLISH)).key());
    }

    /// Marks that moved along would be counted twice, or in no quarter at all.
    @Test
    void whatWasHeldMovesNeitherIntoAFrozenQuarterNorOutOfIt() {
        diary.on("2026-10-03");
        var october = diary.session(people);
        var empty = house.open().calendar().plan(form("2026-10-04")).id();
        reports().freeze(THIRD);
        for (var move : Map.of(october, "2026-09-30", july.orElseThrow(), "2026-10-01").entrySet()) {
            var before = house.open().calendar().one(move.getKey());
            assertEquals("sessions.refusal.frozen", assertThrows(Refusal.class, () -> house.open().calendar()
                    .move(before, Rearranged.of(before).on(LocalDate.parse(move.getValue())))).key());
            assertEquals(before, house.open().calendar().one(move.getKey()));
        }
        for (var move : Map.of(october, "2026-10-01", july.orElseThrow(), "2026-07-09", empty, "2026-09-30")
                .entrySet()) {
            var before = house.open().calendar().one(move.getKey());
            assertEquals(LocalDate.parse(move.getValue()), house.open().calendar().move(before,
                    Rearranged.of(before).on(LocalDate.parse(move.getValue()))).day());
        }
    }

    /// Moved into the quarter that has counted it since, and emptied.
    @Test
    void whatAFrozenQuarterCountedIsNotTakenBackOutOfIt() {
        diary.on("2026-10-03");
        var session = house.open().calendar().plan(form("2026-10-02")).id();
        var moves = house.open().calendar().moves();
        var moved = moves.move(house.open().calendar().one(session), LocalDate.parse("2026-09-30"),
                LocalTime.of(10, 0));
        house.open().sessions().tickAll(session, people);
        reports().freeze(THIRD);
        people.forEach(her -> house.open().sessions().untick(session, her));
        assertEquals("sessions.refusal.frozen", assertThrows(Refusal.class, () -> moves.putBack(moved)).key());
        assertEquals(LocalDate.parse("2026-09-30"), house.open().calendar().one(session).day());
    }

    private static NewSession form(String day) {
        return new NewSession(Optional.of(LocalDate.parse(day)), Optional.of(LocalTime.of(10, 0)), 60,
                Optional.of(org.daybook.paths.Path.CIVIC_INCLUSION), "Language", "Room 1");
    }

    @Test
    void everyByteStaysWhateverBecomesOfTheData() throws IOException {
        ofFortyFive();
        reports().freeze(THIRD);
        var english = exported(THIRD, Invented.ENGLISH);
        var italian = exported(THIRD, Invented.ITALIAN);
        var page = page(THIRD).report();
        diary.on("2026-10-20");
        house.open().sessions().tickAll(july.orElseThrow(), people(9, "IT"));
        Agreed.erase(house.open(), people.getFirst());
        people.subList(1, 12).forEach(
                her -> house.open().ledger().withdraw(her, Purpose.STATISTICS, Optional.empty()));
        same(english, exported(THIRD, Invented.ENGLISH));
        same(italian, exported(THIRD, Invented.ITALIAN));
        // A language that the program supports later.
        same(english, exported(THIRD, speaking("uk", Invented.ITALIAN)));
        assertFalse(java.util.Arrays.equals(english.getLast(), italian.getLast()));
        assertEquals(page, page(THIRD).report());
        // Recomputed, it would have revealed who left: that is what is prevented.
        assertFalse(Invented.reports(diary.facts("2026Q3")).getLast().equals(page.published()));
    }

    @Test
    void whatIsFrozenIsWhatWasOnTheScreen() throws IOException {
        ofFortyFive();
        var before = page(THIRD);
        assertEquals(new Freezable.Waiting(List.of(), List.of()), before.freezable());
        reports().freeze(THIRD);
        var after = page(THIRD);
        assertEquals(before.report(), after.report());
        assertEquals(new Freezable.Frozen(LocalDate.of(2026, 10, 2), "MR", 0), after.freezable());
        assertEquals(after.report().published(), CsvExport.read(exported(THIRD, Invented.ITALIAN).getLast()));
    }

    @Test
    void whatIsOverLeavesOnlyFrozen() throws IOException {
        var first = exported(THIRD, Invented.ENGLISH);
        assertInstanceOf(Freezable.Frozen.class, page(THIRD).freezable());
        house.open().sessions().tickAll(july.orElseThrow(), people(3, "NG"));
        same(first, exported(THIRD, Invented.ENGLISH));
    }

    /// If a table's numbers were drawn again every day, they would average to the truth (the known table k29).
    @Test
    void aQuarterUnderWayShowsItsTotalsAloneAndDoesNotLeave() throws IOException {
        ofFortyFive();
        diary.session(people);
        var page = page(FOURTH).report();
        assertEquals(exact(45), page.published().populations().getFirst().total());
        assertEquals(exact(45), total(FOURTH, Total.VISITS));
        assertTrue(ReportLines.of(page.published()).stream().noneMatch(line -> line.how() == CellStatus.ROUNDED
                || line.how() == CellStatus.TOGETHER), page.toString());
        assertEquals(new Freezable.Open(), page(FOURTH).freezable());
        assertEquals("reports.refusal.export-not-over",
                assertThrows(Refusal.class, () -> exported(FOURTH, Invented.ENGLISH)).key());
        assertEquals("reports.refusal.export-not-over",
                assertThrows(Refusal.class, () -> reports().attackerFormat(FOURTH, Invented.ENGLISH)).key());
        try (var written = Files.list(folder)) {
            assertEquals(0, written.count());
        }
        diary.on("2027-01-02");
        assertTrue(ReportLines.of(page(FOURTH).report().published()).stream()
                .anyMatch(line -> line.how() == CellStatus.ROUNDED));
    }

    @Test
    void whoeverLooksAtFiguresLeavesALine() {
        int before = looks();
        page(THIRD);
        assertEquals(before + 1, looks());
        reports().freeze(THIRD);
        page(THIRD);
        page(FOURTH);
        assertEquals(before + 3, looks());
        var permit = reports().maySee();
        reports().page(permit, Optional.of(THIRD));
        assertThrows(IllegalArgumentException.class, () -> reports().page(permit, Optional.of(FOURTH)));
    }

    private int looks() {
        return house.open().gate().look(Permission.SEE_REPORT, work -> work.tx().handle().createQuery("""
                select count(*)
                  from audit
                 where act = 'read-report'""").mapTo(Integer.class).one());
    }

    @Test
    void twiceAndTooSoonAreRefused() {
        assertEquals("reports.refusal.not-over", refused(FOURTH));
        assertEquals("reports.refusal.not-over", refused(new Quarter(2027, 1)));
        reports().freeze(THIRD);
        var first = page(THIRD).freezable();
        diary.on("2026-10-09");
        assertEquals("reports.refusal.frozen-already", refused(THIRD));
        assertEquals(first, page(THIRD).freezable());
        // Over in Rome, but a late mark counts on a day of UTC: for those two hours it waits.
        house.clock().moveTo(java.time.Instant.parse("2026-12-31T23:30:00Z"));
        assertEquals("reports.refusal.not-over", refused(FOURTH));
    }

    @Test
    void itIsFrozenWholeOrNotAtAll() throws IOException {
        Labels broken = speaking("it", new Labels() {
            @Override
            public String language() {
                return "it";
            }

            @Override
            public String say(String key, Object... args) {
                throw new IllegalStateException("in the middle");
            }

            @Override
            public String of(String room, Enum<?> constant) {
                throw new IllegalStateException("in the middle");
            }
        });
        var interrupted = new Reports(house.open().gate(),
                new Reports.Dependencies(TestHouse.PALERMO, house.open().participants(), new Consents(),
                        _ -> List.of()),
                new DeviceContext(house.clock(), new Random(1), "B"), () -> List.of(Invented.ENGLISH, broken));
        assertThrows(IllegalStateException.class, () -> interrupted.freeze(THIRD));
        assertEquals(new Freezable.Waiting(List.of(), List.of()), page(THIRD).freezable());
        assertEquals(List.of(0, 0, 0), List.of(rows("frozen_report"), rows("frozen_line"), rows("frozen_file")));
        reports().freeze(THIRD);
        assertEquals(1, rows("frozen_report"));
        assertEquals(FrozenFile.Kind.values().length * Texts.LANGUAGES.size(), rows("frozen_file"));
        exported(THIRD, Invented.ITALIAN);
    }

    @Test
    void notEvenTheProgramItselfChangesIt() throws IOException {
        reports().freeze(THIRD);
        var files = exported(THIRD, Invented.ENGLISH);
        for (var table : List.of("frozen_report", "frozen_line", "frozen_file")) {
            var column = table.equals("frozen_report") ? "quarter" : "report";
            for (var change : List.of("delete from " + table, "update " + table + " set " + column + " = " + column)) {
                assertThrows(RuntimeException.class, () -> house.open().gate().act(Permission.FREEZE_REPORT,
                        work -> work.tx().handle().execute(change)), change);
            }
        }
        same(files, exported(THIRD, Invented.ENGLISH));
    }

    @Test
    void nothingFrozenLeadsToAPerson() {
        reports().freeze(THIRD);
        var frozen = house.open().gate().look(Permission.SEE_REPORT, work -> String.join("\n", work.tx().handle()
                .createQuery(
                        """
                        select id || quarter || site || frozen_by || initials from frozen_report
                        union all select report || tab || category || how || coalesce(number, '') from frozen_line
                        union all select report || language || kind || sha256 || cast(bytes as text) from frozen_file""")
                .mapTo(String.class).list()));
        for (var her : people) {
            assertFalse(frozen.contains(her.value().toString()));
        }
        Agreed.erase(house.open(), people.getFirst());
    }

    @Test
    void whatIsEnteredLateCountsWhenItIsEntered() {
        ofFortyFive();
        reports().freeze(THIRD);
        diary.on("2026-10-06");
        var late = people(3, "NG");
        // Three in July's session, and a session of August that nobody had recorded.
        house.open().sessions().tickAll(july.orElseThrow(), late);
        var august = house.open().calendar().plan(new org.daybook.sessions.NewSession(
                Optional.of(LocalDate.of(2026, 8, 4)), Optional.of(java.time.LocalTime.of(10, 0)), 60,
                Optional.of(org.daybook.paths.Path.CIVIC_INCLUSION), "Sewing", "Room 2"));
        house.open().sessions().tickAll(august.id(), people.subList(0, 10));
        assertEquals(13, assertInstanceOf(Freezable.Frozen.class, page(THIRD).freezable()).late());
        assertEquals(exact(45), total(THIRD, Total.PEOPLE));
        assertEquals(exact(45), total(THIRD, Total.VISITS));
        assertEquals(exact(13), total(FOURTH, Total.PEOPLE));
        assertEquals(exact(13), total(FOURTH, Total.VISITS));
        // The ten hours of August and an hour and a half for each of the three; July's session was counted before.
        assertEquals(exact(15), total(FOURTH, Total.HOURS));
        assertEquals(exact(1), total(FOURTH, Total.SESSIONS));
        assertEquals(Set.of(Newness.NEW), newness(late));
        assertEquals(Set.of(Newness.HERE_BEFORE), newness(people.subList(0, 10)));
        diary.on("2027-01-05");
        assertEquals(0, assertInstanceOf(Freezable.Waiting.class, page(FOURTH).freezable()).earlier().size());
        reports().freeze(FOURTH);
        assertEquals(exact(13), total(FOURTH, Total.VISITS));
    }

    /// A woman who is erased remains a visitor where, and when, she was counted.
    @Test
    void whoWasEnteredLateAndIsErasedStaysCountedWhenSheWasEntered() {
        ofFortyFive();
        reports().freeze(THIRD);
        diary.on("2026-10-06");
        var late = people(15, "NG");
        house.open().sessions().tickAll(july.orElseThrow(), late);
        assertEquals(exact(15), total(FOURTH, Total.VISITS));
        late.subList(0, 5).forEach(her -> Agreed.erase(house.open(), her));
        assertEquals(exact(15), total(FOURTH, Total.VISITS));
    }

    /// The final quarter counted her under the card that is now joined to the other.
    @Test
    void whoIsErasedWithACardThatWasCountedInTimeIsNotCountedAgain() {
        ofFortyFive();
        reports().freeze(THIRD);
        diary.on("2026-10-06");
        var other = people(1, "NG").getFirst();
        house.open().sessions().tickAll(july.orElseThrow(), people(14, "NG"));
        house.open().sessions().tickAll(july.orElseThrow(), List.of(other));
        house.open().cardsJoined().join(other, people.getFirst());
        assertEquals(exact(14), total(FOURTH, Total.VISITS));
        Agreed.erase(house.open(), other);
        assertEquals(exact(14), total(FOURTH, Total.VISITS));
    }

    /// Late means not included in the frozen figures, whatever the clock shows.
    @Test
    void whatIsEnteredLateByAClockThatWasPutBackIsCountedAllTheSame() {
        ofFortyFive();
        reports().freeze(THIRD);
        diary.on("2026-09-29");
        var late = people(10, "NG");
        house.open().sessions().tickAll(july.orElseThrow(), late);
        diary.on("2026-10-06");
        assertEquals(10, assertInstanceOf(Freezable.Frozen.class, page(THIRD).freezable()).late());
        assertEquals(exact(45), total(THIRD, Total.VISITS));
        assertEquals(exact(10), total(FOURTH, Total.PEOPLE));
        assertEquals(exact(10), total(FOURTH, Total.VISITS));
        assertEquals(Set.of(Newness.NEW), newness(late));
        diary.on("2027-01-05");
        reports().freeze(FOURTH);
        // Two frozen quarters are past, by a clock that shows the first of them.
        diary.on("2026-07-20");
        house.open().sessions().tickAll(july.orElseThrow(), people(12, "NG"));
        diary.on("2027-01-06");
        assertEquals(exact(10), total(FOURTH, Total.VISITS));
        assertEquals(exact(12), total(new Quarter(2027, 1), Total.VISITS));
    }

    /// As with a clock that was ahead: an entry made before freezing is included.
    @Test
    void whatWasEnteredBeforeByAClockThatRanAheadIsNotLate() {
        ofFortyFive();
        diary.on("2026-12-06");
        house.open().sessions().tickAll(july.orElseThrow(), people(15, "NG"));
        diary.on("2026-10-02");
        assertEquals(exact(60), total(THIRD, Total.VISITS));
        reports().freeze(THIRD);
        assertEquals(0, assertInstanceOf(Freezable.Frozen.class, page(THIRD).freezable()).late());
        assertEquals(exact(60), total(THIRD, Total.VISITS));
    }

    @Test
    void whatWasTogetherInAFrozenQuarterStaysTogetherWhateverCameLate() {
        ofFortyFive();
        reports().freeze(THIRD);
        assertTrue(together(page(THIRD).report().published()).contains("national"));
        diary.on("2026-10-06");
        // If the third quarter were recomputed, its Italians would be fifteen and shown.
        var many = people(12, "IT");
        house.open().sessions().tickAll(july.orElseThrow(), many);
        people.addAll(many);
        diary.session(people);
        diary.on("2027-01-02");
        assertTrue(together(page(FOURTH).report().published()).contains("national"));
    }

    @Test
    void earlierQuartersOfTheYearAreFrozenWithItButEmptyOnesStayOpen() {
        diary.on("2026-05-05");
        diary.session(people);
        diary.on("2026-10-02");
        assertEquals(new Freezable.Waiting(List.of(SECOND), List.of()), page(THIRD).freezable());
        reports().freeze(THIRD);
        assertInstanceOf(Freezable.Frozen.class, page(SECOND).freezable());
        assertEquals(new Freezable.Waiting(List.of(), List.of()), page(new Quarter(2026, 1)).freezable());
        // Its empty first quarter is filled from paper and frozen last; it takes into account what was hidden in between.
        reports().freeze(new Quarter(2026, 1));
        assertEquals(List.of("2026Q2", "2026Q3", "2026Q1"), order());
    }

    @Test
    void aForgottenQuarterIsSaidAfterTwoWeeks() {
        assertEquals(Optional.empty(), reports().forgotten());
        diary.on("2026-10-14");
        assertEquals(Optional.empty(), reports().forgotten());
        diary.on("2026-10-15");
        assertEquals(Optional.of(THIRD), reports().forgotten());
        reports().freeze(THIRD);
        assertEquals(Optional.empty(), reports().forgotten());
    }

    private List<String> order() {
        return house.open().gate().look(Permission.SEE_REPORT,
                work -> new FrozenStore().ofYear(work.tx(), YearStart.JANUARY.year(2026)).stream()
                        .map(one -> one.period().toString())
                        .toList());
    }

    private Set<Newness> newness(List<ParticipantId> them) {
        var ids = them.stream().map(her -> her.value().toString()).toList();
        return diary.facts("2026Q4").visitors().stream().filter(her -> ids.contains(her.id()))
                .map(her -> her.newIn(FOURTH)).collect(java.util.stream.Collectors.toSet());
    }

    private PublishedTotal total(Quarter quarter, Total total) {
        var published = page(quarter).report().published();
        return total == Total.PEOPLE
                ? published.populations().getFirst().total()
                : java.util.Objects.requireNonNull(published.events().get(total.code()));
    }

    private static PublishedTotal exact(int number) {
        return new PublishedTotal.Exact(number);
    }

    private static List<String> together(Published published) {
        return ReportLines.of(published).stream().filter(line -> line.table().equals(ReportTable.CITIZENSHIP.code()))
                .filter(line -> line.how() == CellStatus.TOGETHER).map(ReportLine::category).toList();
    }

    private String refused(Quarter quarter) {
        return assertThrows(Refusal.class, () -> reports().freeze(quarter)).key();
    }

    private List<byte[]> exported(Quarter quarter, Labels labels) throws IOException {
        var files = new ArrayList<byte[]>();
        for (var file : reports().export(new Export(quarter, folder, Existing.REPLACE, labels))) {
            files.add(Files.readAllBytes(file));
        }
        return files;
    }

    private static void same(List<byte[]> before, List<byte[]> after) {
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertArrayEquals(before.get(i), after.get(i));
        }
    }

    private int rows(String table) {
        return house.open().gate().look(Permission.SEE_REPORT, work -> work.tx().handle()
                .createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }

    private static Labels speaking(String language, Labels words) {
        return new Labels() {
            @Override
            public String language() {
                return language.toLowerCase(Locale.ROOT);
            }

            @Override
            public String say(String key, Object... args) {
                return words.say(key, args);
            }

            @Override
            public String of(String room, Enum<?> constant) {
                return words.of(room, constant);
            }
        };
    }

    private List<ParticipantId> people(int howMany, String citizenship) {
        var came = new ArrayList<ParticipantId>();
        for (int i = 0; i < howMany; i++) {
            came.add(diary.welcome(someone().from(citizenship).born(1990, 1)).id());
        }
        return came;
    }

    private QuarterPage page(Quarter quarter) {
        return reports().page(reports().maySee(), Optional.of(quarter));
    }

    private Reports reports() {
        return house.open().reports();
    }
}
