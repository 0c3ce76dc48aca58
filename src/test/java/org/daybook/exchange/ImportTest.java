package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Contacts;
import org.daybook.contact.Hours;
import org.daybook.contact.Wish;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.sessions.SessionId;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The day on which a site's own register is imported.
class ImportTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Registro 2019-2026", "",
            "N. tessera|Nome|Data di nascita|Cittadinanza|Lingua|Iscritta il|Telefono|Passaporto|Violenza subita",
            "17|Olena|07/1994|Ucraina|ucraino|13.03.2024|+39 333 1234567|FE123456|sì",
            "18|Fatima|1990|Atlantis|arabo|15/04/2024|||",
            "19|=HYPERLINK(\"x\")|3 marzo 1988|Marocco|arabo|2024-05-02|||",
            "20|Amina|1.2.1991|Nigeria|inglese|||||",
            "Totale|4|||||||");
    private static final Sheet PATHS = Sheet.of("Percorsi",
            "Tessera|Percorso|Inizio|Fine|Esito|Motivo", "17|Competenze pratiche|20.03.2024|20.06.2024|completato|",
            "19|Inclusione civica|02.05.2024||||", "99|Inclusione civica|02.05.2024|||");
    private static final Sheet GRID = Sheet.of("Italiano A1", "Tessera|Percorso|13/03/2024|20/03/2024|27/03/2024",
            "17|Competenze pratiche|x||x", "19|Competenze pratiche||1|no");

    private static final String OTHER = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Imports imports() {
        return house.open().imports();
    }

    private ImportCheck check(SourceSheet... sheets) {
        return imports().check(imports().plan(List.of(sheets), ImportMapping.GUESSED));
    }

    private ImportResult run(SourceSheet... sheets) {
        return imports().run(check(sheets), Progress.unwatched());
    }

    private int rows(String table) {
        return house.open().vault()
                .read(tx -> tx.handle().createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }

    private String one(String sql) {
        return house.open().vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).findOne().orElse(""));
    }

    private ParticipantId named(String name) {
        return new ParticipantId(UUID.fromString(house.open().vault().read(tx -> tx.handle().createQuery("""
                select id
                  from participant
                 where preferred_name = :name""").bind("name", name).mapTo(String.class).one())));
    }

    @Test
    void aRegisterComesInAndWhatCannotBeReadIsSaidRowByRow() {
        var result = run(WOMEN, PATHS, GRID);
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals(new Counts(2, 0, 1), result.counts().get(SheetKind.ENROLMENTS));
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.ATTENDANCE_GRID));
        assertEquals(List.of("5 unknown-country", "8 total", "4 unknown-person"), result.problems().stream()
                .filter(problem -> problem.kind().refuses()).map(RowProblem::toString).toList());
        assertEquals("1988-3",
                one("select birth_year || '-' || birth_month from participant where citizenship = 'MA'"));
        assertEquals("2024-03-13", one("select welcomed_on from participant where preferred_name = 'Olena'"));
        // A text that begins like a formula is a text.
        assertEquals("=HYPERLINK(\"x\")", one("select preferred_name from participant where citizenship = 'MA'"));
        assertEquals("enrolled walk-in", one("""
                select group_concat(distinct seat)
                  from (select seat from attendance order by seat)""").replace(',', ' '));
        assertEquals(3, imports().refused(result.id().orElseThrow()).size());
    }

    /// Rows are written some hundred at a time, each kind at its own pace.
    @Test
    void manyComeInOfWhomSomeHaveNoNameAndSomeNoNumber() {
        var lines = Stream.concat(Stream.of("Number|Name|Age|Telephone"),
                IntStream.range(0, 700)
                        .mapToObj(n -> n + "|" + (n % 7 == 0 ? "" : "Ana") + "|" + (n % 10 == 5 ? "" : "30")
                                + "|" + (n % 6 == 0 ? "" : "+39 333 1234567")));
        assertEquals(new Counts(700, 0, 0),
                run(Sheet.of("Members", lines.toArray(String[]::new))).counts().get(SheetKind.MEMBERS));
    }

    @Test
    void whatIsNeverTakenInStandsNowhere() {
        var check = check(WOMEN);
        assertEquals(List.of(SensitiveColumn.DOCUMENT, SensitiveColumn.VIOLENCE),
                check.leftOut().values().iterator().next());
        imports().run(check, Progress.unwatched());
        assertEquals("0", one("select count(*) from import_refused where cells like '%FE123456%'"));
        assertEquals("0", one("select count(*) from participant where access_needs is not null"));
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        run(WOMEN, PATHS, GRID);
        int journal = rows("journal");
        var again = run(WOMEN, PATHS, GRID);
        assertEquals(Optional.empty(), again.id());
        assertEquals(new Counts(0, 3, 0), again.counts().get(SheetKind.MEMBERS));
        assertEquals(0, again.sum().takenIn());
        assertEquals(journal, rows("journal"));
        assertEquals(1, imports().all().size());
    }

    @Test
    void aNumberOfAnotherRegisterIsAnotherWoman() {
        run(WOMEN);
        var other = run(Sheet.of("Women", "Number|Name|Born", "17|Grace|1999-05"));
        assertEquals(List.of("2 number-of-another"), other.problems().stream().map(RowProblem::toString).toList());
        var named = imports().run(imports().check(imports().plan(
                List.of(Sheet.of("Women", "Number|Name|Born", "17|Grace|1999-05")),
                new ImportMapping("casa", List.of()))),
                Progress.unwatched());
        assertEquals(1, named.sum().takenIn());
    }

    /// A row elsewhere in the files with that number is about one of the two, and nobody knows which.
    @Test
    void whatIsSaidOfANumberOfTwoWomenIsSaidOfNeither() {
        run(WOMEN);
        var card = one("select card from participant where preferred_name = 'Olena'");
        var marks = "N. tessera|Data|Titolo|Percorso";
        var result = run(
                Sheet.of("Iscritte", "N. tessera|Nome|Data di nascita|Iscritta il", "17|Rita|01/1960|13.03.2024",
                        "31|Bea|02/1970|13.03.2024", "031|Ines|05/1981|13.03.2024", card + "|Zita|01/1960|13.03.2024"),
                Sheet.of("Presenze", marks, "17|14.03.2024|Cucito|Competenze pratiche",
                        "31|14.03.2024|Cucito|Competenze pratiche", card + "|14.03.2024|Cucito|Competenze pratiche",
                        "20|14.03.2024|Cucito|Competenze pratiche"));
        assertEquals("Amina", one("""
                select group_concat(p.preferred_name)
                  from attendance a
                  join participant p on p.id = a.participant"""));
        assertEquals(
                List.of("2 number-of-another", "4 number-twice", "5 card-of-another", "2 number-of-another",
                        "3 number-twice", "4 card-of-another"),
                result.problems().stream().filter(problem -> problem.kind().refuses()).map(RowProblem::toString)
                        .toList());
        // A card is hers if nothing in the row contradicts her record.
        run(Sheet.of("Iscritte", "N. tessera|Nome|Data di nascita|Iscritta il", card + "|Olena||13.03.2024"),
                Sheet.of("Presenze", marks, card + "|15.03.2024|Cucito|Competenze pratiche"));
        assertEquals("2", one("select count(*) from attendance"));
    }

    @Test
    void whoIsHereIsNeverChanged() {
        var her = someone().called("Olena").born(1994, 7).welcomedIn(house.open());
        var here = Sheet.of("Women", "Card|Name|Born|Nationality", her.card() + "|Olena Koval|07/1994|UA");
        assertEquals(List.of("2 here-already"), run(here).problems().stream().map(RowProblem::toString).toList());
        assertEquals("0", one("select count(*) from journal where tab = 'participant' and op = 'u'"));
        assertEquals("Olena", one("select preferred_name from participant"));
        var another = Sheet.of("Women", "Card|Name|Born", her.card() + "|Olena|08/1994", "A|Olena|07/1994");
        var result = run(another);
        assertEquals(List.of("2 card-of-another", "3 looks-alike"),
                result.problems().stream().map(RowProblem::toString).toList());
        assertEquals(1, result.sum().takenIn());
    }

    /// Two folders may contain a file of the same name, and sheets often have the same name.
    @Test
    void sheetsOfFilesThatAreCalledTheSameAreNotMixedUp() {
        var her = someone().called("Olena Koval").born(1994, 7).welcomedIn(house.open());
        var women = Sheet.of("Women", "Number|Name|Born", "1|Olena Koval|07/1994");
        var others = Sheet.of("Women", "Number|Name|Born", "2|Grace Obi|1999");
        var ticked = Sheet.of("Attendance", "Number|Path|Date|Title|Present", "1|Practical skills|2024-03-05|Sewing|x",
                "2|Practical skills|2024-03-05|Sewing|");
        var plain = Sheet.of("Attendance", "Number|Path|Date|Title|Present", "1|Practical skills|2024-03-06|Cooking|",
                "2|Practical skills|2024-03-06|Cooking|");
        var result = imports().run(
                check(women, others, ticked, plain).with(Map.of(new RowAt(women, 2), her.id())), Progress.unwatched());
        assertEquals(new Counts(1, 1, 0), result.counts().get(SheetKind.MEMBERS), "only the first sheet's row is she");
        assertEquals(new Counts(3, 0, 0, 1), result.counts().get(SheetKind.ATTENDANCE),
                "in the second sheet nobody is ticked, so each row is a mark");
    }

    /// A name is never enough: somebody decides for each row whether she is here.
    @Test
    void whoLooksAlikeIsDecidedRowByRow() {
        var her = someone().called("Olena Koval").born(1994, 7).welcomedIn(house.open());
        someone().called("Mariam").born(1980, 1).welcomedIn(house.open());
        var women = Sheet.of("Women", "Number|Name|Born|Nationality", "1|Olena Koval|07/1994|UA", "2|Olena Koval|1994|",
                "3|Grace|1999|NG");
        var marks = Sheet.of("Attendance", "Number|Path|Date|Title", "1|Practical skills|2024-03-05|Sewing");
        var check = check(women, marks);
        var tried = imports().dryRun(check, Progress.unwatched());
        assertEquals(List.of("2 " + her.card(), "3 " + her.card()), tried.alikes().stream()
                .map(row -> row.at().row() + " " + row.cards().getFirst().card()).toList());
        assertEquals(4, tried.sum().takenIn(), "three women and a mark");
        var result = imports().run(check.with(Map.of(new RowAt(women, 2), her.id())),
                Progress.unwatched());
        assertEquals(new Counts(2, 1, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals(her.id().value().toString(), one("select participant from attendance"));
        // Her record is not changed, and the register's number refers to her from now on.
        assertEquals("0", one("select count(*) from journal where tab = 'participant' and op = 'u'"));
        assertEquals("",
                one("select coalesce(citizenship, '') from participant where id = '" + her.id().value() + "'"));
        assertEquals(0, run(women, marks).sum().takenIn());
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(result.id().orElseThrow()));
        assertEquals("2", one("select count(*) from participant"));
    }

    @Test
    void aColumnInDoubtIsAskedOnce() {
        var sheet = Sheet.of("Women", "Number|Name|Joined", "1|Ana|3/4/2024", "2|Bea|5/6/2024");
        var check = check(sheet);
        assertEquals(List.of(new DateQuestion(0, 0, ImportField.JOINED)), check.questions());
        assertEquals("exchange.refusal.dates-in-doubt",
                assertThrows(Refusal.class, () -> imports().run(check, Progress.unwatched())).key());
        imports().run(imports().check(check.answered(DateHabit.MONTH_FIRST)), Progress.unwatched());
        assertEquals("2024-03-04", one("select welcomed_on from participant where preferred_name = 'Ana'"));
        // One day after the twelfth decides for the whole column.
        assertEquals(List.of(), check(Sheet.of("Women", "Number|Name|Joined", "3|Ina|3/4/2024", "4|Eva|25/6/2024"))
                .questions());
    }

    @Test
    void aCancelLeavesTheStoreAsItWas() {
        int before = rows("journal");
        var many = new String[1_200];
        many[0] = "Number|Name";
        for (int i = 1; i < many.length; i++) {
            many[i] = i + "|Ana " + i;
        }
        var check = check(Sheet.of("Women", many));
        assertThrows(CancellationException.class, () -> imports().run(check, (done, of) -> {
            throw new CancellationException("stopped");
        }));
        assertEquals(before, rows("journal"));
        assertEquals(0, rows("participant"));
        assertEquals(1_199, imports().dryRun(check, Progress.unwatched()).sum().takenIn());
        assertEquals(0, rows("participant"));
        assertEquals(before, rows("journal"));
    }

    @Test
    void undoLeavesNothingButTheTrail() {
        var before = Map.of("participant", rows("participant"), "journal", rows("journal"), "session", rows("session"));
        var done = run(WOMEN, PATHS, GRID).id().orElseThrow();
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(done));
        before.forEach((table, count) -> assertEquals(count, rows(table), table));
        for (var table : List.of("attendance", "enrolment", "membership", "name_key", "import_key", "data_import",
                "import_refused", "contact_unasked")) {
            assertEquals(0, rows(table), table);
        }
        assertEquals("exchange.refusal.unknown-import",
                assertThrows(Refusal.class, () -> imports().undo(done)).key());
        // It may be imported again.
        assertEquals(3, run(WOMEN).sum().takenIn());
    }

    /// Women whom an import brought are deleted for good when it is undone: nobody does that alone without a review.
    @Test
    void anUndoIsReadByAColleagueUnlessItIsOnesOwnOfToday() {
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(run(WOMEN).id().orElseThrow()));
        assertEquals(0, undoingsToRead());
        var others = run(WOMEN).id().orElseThrow();
        house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
        house.as("lu", OTHER, lu -> assertInstanceOf(UndoOutcome.Undone.class, lu.imports().undo(others)));
        assertEquals(1, undoingsToRead());
        var ofYesterday = run(WOMEN).id().orElseThrow();
        house.clock().move(Duration.ofDays(1));
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(ofYesterday));
        assertEquals(2, undoingsToRead());
    }

    /// A clock set back to the day of an import makes it no import of today.
    @Test
    void aClockSetBackHidesNoUndo() {
        var old = run(WOMEN).id().orElseThrow();
        house.passDays(8);
        house.clock().move(Duration.ofDays(-8));
        house.reopen();
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(old));
        assertEquals(1, undoingsToRead());
    }

    private int undoingsToRead() {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select count(*)
                  from review
                 where act = 'undo-import' and verdict is null""").mapTo(Integer.class).one());
    }

    @Test
    void whatWasBuiltOnItKeepsIt() {
        var done = run(WOMEN, PATHS, GRID).id().orElseThrow();
        house.open().sessions().registers().oneMore(new SessionId(
                UUID.fromString(one("select id from session order by on_day limit 1"))));
        var built = assertInstanceOf(UndoOutcome.BuiltUpon.class, imports().undo(done));
        assertEquals(Map.of("session", 1), built.rows());
        assertEquals(3, rows("participant"));
    }

    @Test
    void consentsComeInOnlyWhereTheRegisterHasThem() {
        var consents = Sheet.of("Consensi", "Tessera|Finalità|Risposta|Data", "17|statistiche|sì|13.03.2024",
                "17|statistiche|ritirato|13.05.2024", "19|contatto|no|02.05.2024");
        assertEquals(new Counts(3, 0, 0), run(WOMEN, consents).counts().get(SheetKind.CONSENTS));
        assertEquals("withdrawn", one("select answer from v_consent where purpose = 'statistics'"));
        assertEquals("0 und", one("select distinct wording || ' ' || language from consent_event"));
        assertEquals(3, rows("consent_event"));
        // A woman without an answer is asked when she comes.
        assertTrue(imports().toBeAsked(named("Amina")).isPresent());
        assertTrue(imports().toBeAsked(named("Olena")).isEmpty());
        assertTrue(imports().toBeAsked(someone().called("Ina").welcomedIn(house.open()).id()).isEmpty());
    }

    @Test
    void aNumberStaysClosedUntilSheHasSaidWhetherWeMayCall() {
        run(WOMEN, Sheet.of("Consensi", "Tessera|Finalità|Risposta|Data", "17|contatto|sì|13.03.2024"));
        assertEquals(1, rows("contact_unasked"));
        assertEquals(0, rows("contact_wish"));
        assertEquals(0, rows("v_telephone"));
        var her = named("Olena");
        var contacts = house.open().contacts();
        contacts.change(her, calls(Optional.empty()), Contacts.Source.SHE_SAID_SO);
        assertEquals(1, rows("contact_unasked"));
        var reach = contacts.change(her, calls(Optional.of(Wish.YES)), Contacts.Source.SHE_SAID_SO);
        assertEquals(Optional.of("+39 333 1234567"), reach.after().reach().wishes().telephone());
        assertEquals(0, rows("contact_unasked"));
    }

    private static ContactWishes calls(Optional<Wish> answer) {
        return new ContactWishes(Optional.empty(),
                new ContactWishes.Ways(answer, Optional.empty(), Optional.empty(), Optional.empty()),
                ContactWishes.NOTHING.saying(), Hours.ANY, Optional.of("sparrow"), ContactWishes.NOTHING.language());
    }

    @Test
    void sheCanBeErasedLikeAnybody() {
        run(WOMEN, PATHS, GRID);
        var her = named("Olena");
        assertTrue(rows("import_key") >= 3);
        Agreed.erase(house.open(), her);
        assertEquals("0", one("select count(*) from import_key where participant = '" + her.value() + "'"));
        // Nor does the same file bring her back, whatever it states about her.
        var again = run(WOMEN, PATHS, GRID);
        assertEquals(List.of("4 deleted-person", "2 deleted-person", "2 deleted-person", "2 deleted-person"),
                again.problems().stream().filter(problem -> problem.kind() == ProblemKind.DELETED_PERSON)
                        .map(RowProblem::toString).toList());
        assertEquals(0, again.sum().takenIn());
        assertEquals("0", one("select count(*) from participant where preferred_name = 'Olena'"));
    }
}
