package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.reports.AuditorProtocol.CheckedLine;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.StaffId;
import org.daybook.testing.Some;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Exact figures are for an auditor at the screen, along with two colleagues; what is kept has none of them.
class AuditorChecksTest {
    private static final String OTHER = "seven otters under bridges";
    private static final Quarter SECOND = new Quarter(2026, 2);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void nobodySeesAnythingAlone() {
        thirteenWomen();
        var lu = colleague();
        assertEquals("reports.refusal.check-not-final", refused("A. Blom, Court of Auditors", Optional.of(lu)));
        house.open().reports().freeze(SECOND);
        assertEquals("reports.refusal.check-auditor", refused("  ", Optional.of(lu)));
        assertEquals("reports.refusal.check-second", refused("A. Blom, Court of Auditors", Optional.empty()));
        assertEquals("reports.refusal.check-second",
                refused("A. Blom, Court of Auditors", Optional.of(house.open().gate().who().id())));
        assertEquals(0, waiting());
    }

    @Test
    void theAuditorSeesWhatIsTrueAndAnotherManagerReadsThatHeDid() {
        thirteenWomen();
        var lu = colleague();
        house.open().reports().freeze(SECOND);
        int before = waiting();
        var figures = checks().show(SECOND, new AuditorCheckForm("A. Blom", Optional.of(lu)));
        assertEquals(OptionalInt.of(13), exact(figures, "total", "people"));
        assertEquals(OptionalInt.of(13), exact(figures, "total", "visits"));
        assertEquals(OptionalInt.of(1), exact(figures, "total", "sessions"));
        assertEquals(OptionalInt.of(13), exact(figures, "newness", "new"));
        assertEquals(OptionalInt.of(0), exact(figures, "newness", "here-before"));
        assertEquals(OptionalInt.of(13), exact(figures, "age", "total"));
        assertEquals(before + 1, waiting());
    }

    @Test
    void whatIsKeptIsWhatTheAuditorSaidAndNoFigure() {
        thirteenWomen();
        var lu = colleague();
        house.open().reports().freeze(SECOND);
        var check = checks().show(SECOND, new AuditorCheckForm("A. Blom", Optional.of(lu))).check();
        var agreed = Set.of(new CheckedLine("total", "people"), new CheckedLine("newness", "new"));
        assertEquals("reports.refusal.check-sample",
                assertThrows(Refusal.class, () -> checks().finish(check, agreed, 0)).key());
        assertEquals("reports.refusal.check-over", assertThrows(Refusal.class,
                () -> checks().protocol(check, Invented.ENGLISH), "not over yet").key());
        checks().finish(check, agreed, 20);
        assertEquals("reports.refusal.check-over",
                assertThrows(Refusal.class, () -> checks().finish(check, Set.of(), 7)).key());
        var protocol = checks().protocol(check, Invented.ENGLISH);
        assertEquals("A. Blom MR LU 20",
                String.join(" ", protocol.auditor(), protocol.shownBy(), protocol.present(), "" + protocol.sample()));
        assertEquals(List.of(new CheckedLine("total", "people"), new CheckedLine("newness", "new")),
                protocol.agreed());
        assertTrue(protocol.hashes().getLast().sha256().equals(house.open().gate().look(Permission.SEE_REPORT,
                work -> new FrozenStore().file(work.tx(), SECOND, "en", FrozenFile.Kind.CSV)).orElseThrow().sha256()));
        assertEquals(1, checks().page(SECOND).finished().size());
    }

    private void thirteenWomen() {
        var diary = new Diary(house);
        diary.on("2026-05-04");
        diary.session(IntStream.range(0, 13).mapToObj(_ -> diary.welcome(Some.someone()).id()).toList());
        diary.on("2026-07-02");
    }

    private StaffId colleague() {
        house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
        return checks().page(SECOND).colleagues().getFirst().id();
    }

    private String refused(String auditor, Optional<StaffId> present) {
        return assertThrows(Refusal.class,
                () -> checks().show(SECOND, new AuditorCheckForm(auditor, present))).key();
    }

    private int waiting() {
        return house.open().gate().<Integer>look(Permission.SEE_SITE, work -> work.tx().handle().createQuery("""
                select count(*) from review where act = 'show-exact-figures' and verdict is null""")
                .mapTo(Integer.class).one());
    }

    private static OptionalInt exact(ExactFigures figures, String table, String category) {
        return figures.lines().stream().filter(line -> line.published().at(table, category)).findFirst().orElseThrow()
                .exact();
    }

    private AuditorChecks checks() {
        return house.open().reports().auditorChecks();
    }
}
