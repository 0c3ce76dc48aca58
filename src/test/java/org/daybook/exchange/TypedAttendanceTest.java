package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.paths.Path;
import org.daybook.sessions.NewSession;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two sheets of paper from last year are typed in.
class TypedAttendanceTest {
    private static final String OTHER = "seven otters under bridges";
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate NEXT = LocalDate.of(2024, 3, 11);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private String olena = "";
    private String amina = "";
    private ParticipantId olenasId = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void twoAreHere() {
        var first = someone().called("Olena").welcomedIn(house.open());
        olena = first.card().toString();
        olenasId = first.id();
        amina = someone().called("Amina").welcomedIn(house.open()).card().toString();
    }

    private TypedAttendance attendance() {
        return house.open().typedAttendance();
    }

    private static List<Optional<TypedMark>> marks(String letters) {
        return letters.chars().mapToObj(letter -> Arrays.stream(TypedMark.values())
                .filter(mark -> mark.name().charAt(0) == letter).findFirst()).toList();
    }

    private TypedGrid grid(String title, String hers, String others) {
        return new TypedGrid(Optional.of(Path.PRACTICAL_SKILLS), title, "", "90", List.of(MONDAY, NEXT),
                List.of(new TypedGrid.Woman(olena, marks(hers)), new TypedGrid.Woman(amina, marks(others))));
    }

    private Register store() {
        return new Register(house);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsSaved() {
        var today = attendance().today();
        var ahead = new TypedGrid(Optional.empty(), " ", "noon", "3", List.of(today.plusDays(1)),
                List.of(new TypedGrid.Woman(olena, marks("A"))));
        assertEquals(List.of(new Problem("path", "exchange.problem.path"),
                new Problem("title", "exchange.problem.title"), new Problem("start", "exchange.problem.start"),
                new Problem("minutes", "exchange.problem.minutes"), new Problem("days", "exchange.problem.future"),
                new Problem("women", "exchange.problem.nobody-came")), ahead.problems(today));
        assertThrows(IllegalArgumentException.class, () -> attendance().save(ahead));
        assertEquals(0, store().rows("session"));
        assertEquals(0, store().rows("data_import"));
    }

    @Test
    void onlyWhoCameIsSavedInOneImportThatGoesByUndo() {
        var saved = attendance().save(grid("Sewing", "PA", "EP"));
        assertEquals(new ImportResult.Counts(2, 0, 0), saved.sum());
        assertEquals(2, store().rows("session"));
        assertEquals("2024-03-04 90 practical-skills", store().one(
                "select s.on_day || ' ' || s.minutes || ' ' || s.path from session s join attendance a on a.session = s.id"
                        + " where a.participant = '" + olenasId.value() + "'"));
        assertTrue(house.open().imports().all().getFirst().typed());
        assertInstanceOf(UndoOutcome.Undone.class, attendance().undo(saved.id().orElseThrow()));
        assertEquals(0, store().rows("session"));
        assertEquals(0, store().rows("attendance"));
    }

    @Test
    void aMarkIsNoLateMarkOfALaterQuarter() {
        attendance().save(grid("Sewing", "PP", "--"));
        assertEquals("2", store().one("select count(*) from attendance a join data_import i"
                + " on a.number between i.first_number and i.last_number"));
    }

    @Test
    void theSameGridOnceMoreAddsNothingAndALongerOneOnlyWhatIsNew() {
        attendance().save(grid("Sewing", "PA", "EP"));
        int journal = store().rows("journal");
        var again = attendance().save(grid(" sewing", "PA", "EP"));
        assertEquals(new ImportResult.Counts(0, 2, 0), again.sum());
        assertTrue(again.id().isEmpty());
        assertEquals(journal, store().rows("journal"));
        assertEquals(new ImportResult.Counts(1, 2, 0), attendance().save(grid("Sewing", "PP", "EP")).sum());
        assertEquals(2, store().rows("session"));
    }

    @Test
    void whoIsKeptAwayFindsHerByNothingAndWritesNothingOfHer() {
        var grid = grid("Sewing", "PP", "P-");
        var lu = house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
        house.open().participants().keptAway().keep(olenasId, lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.as("lu", OTHER, day -> {
            assertEquals(List.of(), day.typedAttendance().find(olena));
            assertEquals(List.of(), day.typedAttendance().find("Olena"));
            assertEquals(1, day.typedAttendance().withCards(List.of(olena, amina)).size());
            assertEquals(new ImportResult.Counts(1, 0, 2), day.typedAttendance().save(grid).sum());
        });
        assertEquals("0",
                store().one("select count(*) from attendance where participant = '" + olenasId.value() + "'"));
    }

    @Test
    void ofALockedRecordNothingIsWritten() {
        house.open().rights().lock(olenasId);
        var some = attendance().save(grid("Sewing", "P-", "P-"));
        assertEquals(new ImportResult.Counts(1, 0, 1), some.sum());
    }

    @Test
    void ofADeletedRecordNothingIsWritten() {
        Agreed.erase(house.open(), olenasId);
        assertEquals(new ImportResult.Counts(1, 0, 1), attendance().save(grid("Sewing", "P-", "P-")).sum());
    }

    /// Typed data is kept in no table except as marks: what is refused names a woman who is here.
    @Test
    void whatIsNotTakenInIsKeptNowhereAndSaidByCardAndDate() {
        house.open().rights().lock(olenasId);
        var grid = grid("Sewing", "PP", "P-");
        var some = attendance().save(grid);
        assertEquals(List.of(new TypedGrid.NotSaved(olena, Optional.of(MONDAY), ProblemKind.LOCKED_PERSON),
                new TypedGrid.NotSaved(olena, Optional.of(NEXT), ProblemKind.LOCKED_PERSON)), grid.notSaved(some));
        assertEquals(0, store().rows("import_refused"));
        assertEquals(0, house.open().imports().all().getFirst().rowsRefused());
        var none = attendance().save(new TypedGrid(grid.path(), "Cooking", "", "", grid.days(),
                List.of(new TypedGrid.Woman(olena, marks("P-")))));
        assertTrue(none.id().isEmpty());
        assertEquals(1, none.sum().refused());
        assertEquals(1, store().rows("data_import"));
    }

    @Test
    void whoWantsNoVisitsOnHerCardGetsNone() {
        var zoe = someone().answering(Purpose.MEMBERSHIP, Answer.GIVEN).welcomedIn(house.open());
        house.open().ledger().withdraw(zoe.id(), Purpose.MEMBERSHIP, Optional.empty());
        olena = zoe.card().toString();
        var grid = grid("Sewing", "P-", "P-");
        assertEquals(List.of(new TypedGrid.NotSaved(olena, Optional.of(MONDAY), ProblemKind.NO_CARD_WANTED)),
                grid.notSaved(attendance().save(grid)));
        var file = store().run(Sheet.of("Attendance", "Card|Date|Title|Path",
                olena + "|2024-03-05|Cooking|practical skills", amina + "|2024-03-05|Cooking|practical skills"));
        assertEquals(new ImportResult.Counts(1, 0, 1), file.sum());
        assertEquals(List.of("2 no-card-wanted"), Register.said(file).stream().filter(said -> said.startsWith("2 no"))
                .toList());
    }

    /// A session that was ticked here accepts a mark only on its own list, where it is asked whether she may be ticked so late.
    @Test
    void aSessionThatWasTickedHereTakesNoTypedMark() {
        var day = attendance().today();
        var other = someone().welcomedIn(house.open()).id();
        var session = house.open().calendar().plan(new NewSession(Optional.of(day), Optional.of(LocalTime.of(9, 0)),
                90, Optional.of(Path.PRACTICAL_SKILLS), "Sewing", "Room 2")).id();
        house.open().sessions().tick(session, other);
        house.clock().move(Duration.ofDays(1));
        var grid = new TypedGrid(Optional.of(Path.PRACTICAL_SKILLS), "Sewing", "", "", List.of(MONDAY, day),
                List.of(new TypedGrid.Woman(olena, marks("PP"))));
        var saved = attendance().save(grid);
        assertEquals(new ImportResult.Counts(1, 0, 1), saved.sum());
        assertEquals(List.of(new TypedGrid.NotSaved(olena, Optional.of(day), ProblemKind.TICKED_HERE)),
                grid.notSaved(saved));
        // A session brought by an import accepts further imported marks.
        assertEquals(1, attendance().save(grid("Sewing", "P-", "P-")).sum().takenIn());
    }

    /// A file is no way around this: permission to import does not include permission to tick.
    @Test
    void aSessionThatWasTickedHereTakesNoMarkFromAFile() {
        var day = attendance().today();
        house.open().sessions().tick(house.open().calendar().plan(new NewSession(Optional.of(day),
                Optional.of(LocalTime.of(9, 0)), 90, Optional.of(Path.PRACTICAL_SKILLS), "Sewing", "Room 2")).id(),
                olenasId);
        house.clock().move(Duration.ofDays(1));
        var women = Sheet.of("Women", "Code|Name", "D1|Anna Bo");
        var site = new Register(house);
        for (var sheet : List.of(
                Sheet.of("Attendance", "Code|Date|Title|Path|Start", "D1|" + day + "|Sewing|practical skills|09:00",
                        "D1|" + MONDAY + "|Sewing|practical skills|09:00"),
                Sheet.of("Sewing", "Code|Path|" + day + "|" + NEXT, "D1|practical skills|x|x"))) {
            var result = site.run(women, sheet);
            assertTrue(result.counts().containsValue(new ImportResult.Counts(1, 0, 1)),
                    () -> result.counts().toString());
            assertTrue(Register.said(result).stream().anyMatch(said -> said.endsWith("ticked-here")),
                    () -> Register.said(result).toString());
        }
        assertEquals(3, site.rows("attendance"));
    }

    @Test
    void onlySessionsOfTheDaysOfTheGridAreLookedAt() {
        var today = attendance().today();
        var session = house.open().calendar().plan(new NewSession(Optional.of(today), Optional.of(LocalTime.of(9, 0)),
                90, Optional.of(Path.PRACTICAL_SKILLS), "Sewing", "Room 2")).id();
        house.open().sessions().tick(session, olenasId);
        assertEquals(Set.of(), ticked(Set.of()));
        assertEquals(Set.of(), ticked(Set.of(MONDAY, NEXT)));
        assertEquals(Set.of(session.value()), ticked(Set.of(MONDAY, today)));
    }

    private Set<UUID> ticked(Set<LocalDate> days) {
        return house.open().vault().read(tx -> new ImportStore().tickedHere(tx, days));
    }

    @Test
    void aCaseWorkerTypesNothingIn() {
        house.open().team().add(new NewMember("cw", "CW", Preset.CASEWORKER.roles()), OTHER.toCharArray());
        house.as("cw", OTHER, day -> {
            assertEquals(false, day.typedAttendance().mayType());
            assertThrows(Refusal.class, () -> day.typedAttendance().save(grid("Sewing", "P-", "P-")));
        });
    }
}
