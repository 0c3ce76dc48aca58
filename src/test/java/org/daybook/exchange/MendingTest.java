package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.CardNumber;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What was not imported is corrected in the store, cell by cell, and imported as if it had been like that in the file.
class MendingTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte",
            "N. tessera|Nome|Data di nascita|Cittadinanza|Iscritta il|Passaporto",
            "17|Olena|07/1994|Ucraina|13.03.2024|FE1",
            "18|Fatima|1990|Atlantis|quando?|FE2", "Totale|2||||");
    private static final Sheet GRID = Sheet.of("Italiano A1", "Tessera|Percorso|13/03/2024|20/03/2024|27/03/2024",
            "17|Competenze pratiche|x||x", "18|Competenze pratiche||x|x");
    private static final Sheet CONSENTS = Sheet.of("Consensi", "Tessera|Finalità|Risposta|Data",
            "17|statistiche|forse|13.03.2024", "17|contatto|sì|13.03.2024", "18|statistiche|sì|13.03.2024");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Imports imports() {
        return house.open().imports();
    }

    private ImportId bring(SourceSheet... sheets) {
        return imports().run(imports().check(imports().plan(List.of(sheets), ImportMapping.GUESSED)),
                Progress.unwatched()).id().orElseThrow();
    }

    private Map<String, String> waiting(ImportId one) {
        var found = new TreeMap<String, String>();
        imports().refused(one).forEach(row -> found.merge(row.sheet() + " " + row.row(), row.kind().code(),
                (some, more) -> some + " " + more));
        return found;
    }

    private RefusedRow row(ImportId one, String sheet, int number) {
        return imports().refused(one).stream().filter(row -> row.sheet().equals(sheet) && row.row() == number)
                .findFirst().orElseThrow();
    }

    private static RefusedRow marked(Map<String, RefusedRow> marks, String day) {
        return Objects.requireNonNull(marks.get(day), day);
    }

    private KeptRow open(RefusedRow row) {
        return imports().mending().open(row.id()).orElseThrow();
    }

    private Mending.Mended mend(ImportId one, RefusedRow row, ImportField field, String text) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(open(row).cells());
        cells.put(field, text);
        return imports().mending().mend(one, row.id(), cells, open(row).more());
    }

    private Mending.Mended mendMore(ImportId one, RefusedRow row, String dayOrItem, String text) {
        var more = new TreeMap<>(open(row).more());
        more.put(dayOrItem, text);
        return imports().mending().mend(one, row.id(), open(row).cells(), more);
    }

    private String one(String sql) {
        return house.open().vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).findOne().orElse(""));
    }

    @Test
    void aCorrectedRowComesInAndThoseThatWaitedForHer() {
        var done = bring(WOMEN, GRID, CONSENTS);
        assertEquals(Map.of("Iscritte 3", "unknown-country not-a-date", "Iscritte 4", "total", "Consensi 2",
                "unknown-word", "Consensi 4", "unknown-person", "Italiano A1 3", "unknown-person unknown-person"),
                waiting(done));
        assertEquals(Optional.empty(), row(done, "Iscritte", 4).about());
        assertEquals(List.of(1, 2), imports().refused(done).stream().filter(row -> row.sheet().equals("Iscritte"))
                .collect(Collectors.groupingBy(RefusedRow::same)).values().stream().map(List::size).sorted().toList(),
                "two problems of one row are one row");
        var fatima = row(done, "Iscritte", 3);
        assertEquals(Map.of(ImportField.PERSON, "18", ImportField.NAME, "Fatima", ImportField.BIRTH, "1990",
                ImportField.CITIZENSHIP, "Atlantis", ImportField.JOINED, "quando?"), open(fatima).cells());
        // Still wrong in one cell: nothing is imported, and the cell is named.
        var half = mend(done, fatima, ImportField.CITIZENSHIP, "Marocco");
        assertEquals(Optional.empty(), half.result().id());
        assertEquals(Optional.of(ImportField.JOINED),
                half.problems().getOrDefault(fatima.id(), List.of()).getFirst().field());
        assertEquals("0", one("select count(*) from participant where preferred_name = 'Fatima'"));
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(open(fatima).cells());
        cells.put(ImportField.CITIZENSHIP, "Marocco");
        cells.put(ImportField.JOINED, "5.3.2024");
        var mended = imports().mending().mend(done, fatima.id(), cells, Map.of());
        assertEquals(1, mended.result().sum().takenIn());
        assertEquals("MA 1990 2024-03-05",
                one("select citizenship || ' ' || birth_year || ' ' || welcomed_on from participant where preferred_name = 'Fatima'"));
        assertFalse(waiting(done).containsKey("Iscritte 3"));
        // Now her marks and her answer are about somebody.
        var again = imports().mending().again(done);
        assertEquals(3, again.result().sum().takenIn());
        assertEquals("2", one(
                "select count(*) from attendance where participant = (select id from participant where preferred_name = 'Fatima')"));
        assertEquals("given", one(
                "select answer from v_consent where participant = (select id from participant where preferred_name = 'Fatima')"));
        assertEquals(Map.of("Iscritte 4", "total", "Consensi 2", "unknown-word"), waiting(done));
        assertThrows(Refusal.class, () -> imports().mending().mend(done, fatima.id(), cells, Map.of()));
        // The corrected file adds nothing more about her.
        assertEquals(3, imports().all().size());
        assertEquals(0, imports().run(imports().check(imports().plan(List.of(Sheet.of("Iscritte", "N. tessera|Nome",
                "18|Fatima")), ImportMapping.GUESSED)), Progress.unwatched()).sum().takenIn());
    }

    /// If nobody wrote when she came, she comes since the first day on which the files mention her, also if her row is
    /// corrected before those that wait for her.
    @Test
    void whoseRowIsCorrectedComesSinceTheFirstDayOfHers() {
        var done = bring(Sheet.of("Iscritte", "N. tessera|Nome|Età|Cittadinanza", "17|Olena|30|Ucraina",
                "18|Fatima|17|Atlantis", "19|Amina|30|Atlantis"), GRID);
        assertEquals("2024-03-13", one("select welcomed_on from participant where preferred_name = 'Olena'"));
        mend(done, row(done, "Iscritte", 3), ImportField.CITIZENSHIP, "Marocco");
        assertEquals("2024-03-20 2024-03-20", one("""
                select welcomed_on || ' ' || stated_on
                  from participant p
                  join membership m on m.participant = p.id
                 where preferred_name = 'Fatima'"""));
        mend(done, row(done, "Iscritte", 4), ImportField.CITIZENSHIP, "Marocco");
        assertEquals(imports().all().getFirst().on().toString(),
                one("select welcomed_on from participant where preferred_name = 'Amina'"));
    }

    @Test
    void eachHasItsOwnUndoTheLastFirst() {
        var done = bring(WOMEN, GRID);
        int before = Integer.parseInt(one("select count(*) from participant"));
        var fatima = row(done, "Iscritte", 3);
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(open(fatima).cells());
        cells.remove(ImportField.CITIZENSHIP);
        cells.remove(ImportField.JOINED);
        var mended = imports().mending().mend(done, fatima.id(), cells, Map.of()).result().id().orElseThrow();
        var marks = imports().mending().again(done).result().id().orElseThrow();
        assertInstanceOf(UndoOutcome.BuiltUpon.class, imports().undo(mended));
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(marks));
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(mended));
        assertEquals(before, Integer.parseInt(one("select count(*) from participant")));
        // What it imported is history like the rest: it enters no later report.
        assertEquals("0", one("select count(*) from v_import_span where last_number < first_number"));
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(done));
        assertEquals("0", one("select count(*) from participant"));
        assertEquals("0", one("select count(*) from import_refused"));
    }

    @Test
    void anAnswerIsMendedUnlessSheHasAnsweredSince() {
        var done = bring(WOMEN, CONSENTS);
        var typo = row(done, "Consensi", 2);
        assertEquals(1, mend(done, typo, ImportField.ANSWER, "sì").result().sum().takenIn());
        var other = bring(Sheet.of("Consensi", "Tessera|Finalità|Risposta|Data", "17|questionari|boh|1.4.2024"),
                Sheet.of("Iscritte", "N. tessera|Nome", "21|Zoe"));
        // She was not brought by that import: a register changes nothing about her.
        var mended = mend(other, row(other, "Consensi", 2), ImportField.ANSWER, "sì");
        assertEquals(0, mended.result().sum().takenIn());
        assertEquals(Map.of("Consensi 2", "unknown-word"), waiting(other));
        assertEquals("contact statistics", one("""
                select group_concat(replace(purpose, 'safe-', ''), ' ')
                  from (select purpose from v_consent order by purpose)"""));
    }

    /// Answers are corrected item by item. Nothing is kept of other columns, nor of words in place of a number.
    @Test
    void aQuestionnaireIsMendedItemByItem() {
        var done = bring(WOMEN, Sheet.of("Rosenberg", "Tessera|Data|D1|D2|D3|D4|D5|D6|D7|D8|D9|D10|Note",
                "17|13/05/2024|1|2|3|0|1|2|3|0|1|33|piange", "17|quando?|1|2|3|0|1|2|3|0|mai|2|piange",
                "17|14/05/2024|0|2|3|0|1|2|3|0|1|2|"));
        assertEquals(Map.of("Iscritte 3", "unknown-country not-a-date", "Iscritte 4", "total", "Rosenberg 2",
                "out-of-range", "Rosenberg 3", "not-a-date"), waiting(done));
        var open = open(row(done, "Rosenberg", 2));
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"), List.copyOf(open.more().keySet()));
        assertEquals("33", open.more().get("10"));
        assertEquals("?", open(row(done, "Rosenberg", 3)).more().get("9"), "she did not leave it out");
        assertEquals("0", one("select count(*) from import_refused where cells like '%piange%' or cells like '%mai%'"));
        // Still wrong: nothing is imported. Then right, with an undo of its own.
        assertEquals(Optional.empty(), mendMore(done, row(done, "Rosenberg", 2), "10", "4").result().id());
        var mended = mendMore(done, row(done, "Rosenberg", 2), "10", "3").result();
        assertEquals(1, mended.sum().takenIn());
        assertEquals("3", one("""
                select value
                  from reading_answer a
                  join reading r on r.id = a.reading
                 where r.on_day = '2024-05-13' and a.item = '10'"""));
        var third = row(done, "Rosenberg", 3);
        assertEquals(0, mend(done, third, ImportField.DAY, "15/05/2024").result().sum().takenIn());
        var cells = new EnumMap<>(open(third).cells());
        cells.put(ImportField.DAY, "15/05/2024");
        var answers = new TreeMap<>(open(third).more());
        answers.put("9", "");
        assertEquals(1, imports().mending().mend(done, third.id(), cells, answers).result().sum().takenIn());
        assertEquals("9", one("""
                select count(*)
                  from reading_answer a
                  join reading r on r.id = a.reading
                 where r.on_day = '2024-05-15'"""));
        assertEquals(Map.of("Iscritte 3", "unknown-country not-a-date", "Iscritte 4", "total"), waiting(done));
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(mended.id().orElseThrow()));
        assertEquals("2024-05-14 2024-05-15",
                one("select group_concat(on_day, ' ') from (select on_day from reading order by on_day)"));
    }

    /// A row alone no longer shows that its sheet counts from one.
    @Test
    void aRowOfASheetThatCountsFromOneIsMendedInItsFileOnly() {
        var done = bring(WOMEN, Sheet.of("Rosenberg", "Tessera|Data|D1|D2|D3|D4|D5|D6|D7|D8|D9|D10",
                "99|13/05/2024|1|2|3|4|1|2|3|4|1|2", "99|14/05/2024|1|2|3|1|1|2|3|2|1|1",
                "17|quando?|1|2|3|1|1|2|3|2|1|1", "17|15/05/2024|1|2|3|1|1|2|3|2|1|1"));
        for (int row = 2; row <= 5; row++) {
            assertEquals(Optional.empty(), row(done, "Rosenberg", row).about());
        }
        assertEquals(0, imports().mending().again(done).result().sum().takenIn());
    }

    /// In a sheet with dates as headings, a row waits with all its marks, and a mark that cannot be read waits alone.
    @Test
    void aCrossTableIsMendedInPlace() {
        var done = bring(WOMEN, Sheet.of("Italiano A1", "Tessera|Percorso|13/03/2024|20/03/2024|27/03/2024|3",
                "17|Competenze pratiche|x|boh|ha pianto tutto il tempo|x", "|Competenze pratiche|x|assente|boh|",
                "17|Astrologia|x|||"));
        assertEquals(Map.of("Iscritte 3", "unknown-country not-a-date", "Iscritte 4", "total", "Italiano A1 2",
                "not-yes-or-no not-yes-or-no no-day", "Italiano A1 3", "missing", "Italiano A1 4", "unknown-word"),
                waiting(done));
        assertEquals("0", one("select count(*) from import_refused where cells like '%pianto%'"));
        var marks = imports().refused(done).stream().filter(row -> row.sheet().equals("Italiano A1") && row.row() == 2)
                .collect(Collectors.toMap(row -> open(row).cells().get(ImportField.DAY), row -> row));
        assertEquals(1, mend(done, marked(marks, "2024-03-20"), ImportField.PRESENT, "sì").result().sum().takenIn());
        assertEquals(0,
                mend(done, marked(marks, "2024-03-27"), ImportField.TITLE, "Italiano A1").result().sum().takenIn());
        // Clearing it means that she did not come.
        var emptied = new EnumMap<ImportField, String>(ImportField.class);
        emptied.putAll(open(marked(marks, "2024-03-27")).cells());
        emptied.remove(ImportField.PRESENT);
        assertEquals(new ImportResult.Counts(0, 0, 0, 1), imports().mending()
                .mend(done, marked(marks, "2024-03-27").id(), emptied, Map.of()).result().sum());
        assertEquals(1, mend(done, marked(marks, "3"), ImportField.DAY, "3/4/2024").result().sum().takenIn());
        assertEquals("2024-03-13 2024-03-20 2024-04-03", days());
        // A row without a person keeps its marks.
        var whole = row(done, "Italiano A1", 3);
        assertEquals(Map.of("2024-03-13", "x", "2024-03-27", "boh"), open(whole).more());
        var half = mend(done, whole, ImportField.PERSON, "17");
        assertEquals(List.of("2024-03-27"), half.problems().getOrDefault(whole.id(), List.of()).stream()
                .map(problem -> problem.cells().get(ImportField.DAY)).toList());
        var more = Map.of("2024-03-13", "x", "2024-03-27", "x");
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(open(whole).cells());
        cells.put(ImportField.PERSON, "17");
        var mended = imports().mending().mend(done, whole.id(), cells, more).result();
        assertEquals(new ImportResult.Counts(1, 1, 0), mended.sum());
        assertEquals("2024-03-13 2024-03-20 2024-03-27 2024-04-03", days());
        assertEquals(1, mend(done, row(done, "Italiano A1", 4), ImportField.PATH, "Competenze pratiche").result().sum()
                .here(), "she is marked on that day");
        assertEquals(Map.of("Iscritte 3", "unknown-country not-a-date", "Iscritte 4", "total"), waiting(done));
        assertInstanceOf(UndoOutcome.Undone.class, imports().undo(mended.id().orElseThrow()));
        assertEquals("2024-03-13 2024-03-20 2024-04-03", days());
    }

    private String days() {
        return one("""
                select group_concat(on_day, ' ')
                  from (select s.on_day
                          from attendance a
                          join session s on s.id = a.session
                         order by s.on_day)""");
    }

    /// A woman's history in a register is imported only if the same import brought her.
    @Test
    void herHistoryIsMendedForWhomTheImportBrought() {
        var done = bring(WOMEN, Sheet.of("Traguardi", "Tessera|Traguardo|Raggiunto il", "17|patentino|2024"));
        assertEquals(1,
                mend(done, row(done, "Traguardi", 2), ImportField.MILESTONE, "patente").result().sum().takenIn());
        var other = bring(Sheet.of("Iscritte", "N. tessera|Nome", "21|Zoe"),
                Sheet.of("Traguardi", "Tessera|Traguardo|Raggiunto il", "17|fiscale|2024"));
        assertEquals(0, mend(other, row(other, "Traguardi", 2), ImportField.MILESTONE, "codice fiscale").result().sum()
                .takenIn());
        assertEquals("driving-licence 2024", one("select group_concat(kind || ' ' || reached) from milestone"));
    }

    @Test
    void daysAndTextsAreKeptAsTheyWereMeant() {
        var plan = imports().check(imports().plan(List.of(Sheet.of("Women", "Number|Name|Joined|Nationality",
                "1|Ana|3/4/2024|Nowhere", "2|Bea|3/4/2024|marocc.")), ImportMapping.GUESSED))
                .answered(DateHabit.MONTH_FIRST);
        var sheet = plan.sheets().getFirst();
        var said = new ImportPlan("", List.of(sheet.about(sheet.mappings().stream()
                .map(mapping -> mapping.with(ImportField.CITIZENSHIP, "marocc.", "MA")).toList())));
        var done = imports().run(imports().check(said), Progress.unwatched()).id().orElseThrow();
        assertEquals("4/3/2024", open(row(done, "Women", 2)).cells().get(ImportField.JOINED));
        mend(done, row(done, "Women", 2), ImportField.CITIZENSHIP, "Spain");
        assertEquals("2024-03-04", one("select welcomed_on from participant where preferred_name = 'Ana'"));
    }

    /// A woman not ticked in a sheet with ticks did not come, also if her row is corrected later and is alone.
    @Test
    void whoWasNotTickedIsNotMarkedByCorrectingHerRow() {
        var done = bring(Sheet.of("Women", "Code|Name", "D1|Anna Bo", "D2|Carla Di"),
                Sheet.of("Attendance", "Code|Date|Title|Path|Present", "D1|2024-03-05|Sewing|practical skills|x",
                        "D2|2024-13-45|Sewing|practical skills|"),
                Sheet.of("Visits", "Code|Date|Title|Path|Present", "D1|2024-13-45|Sewing|practical skills|x",
                        "D2|2024-03-05|Sewing|practical skills|", "D2|2024-13-45|Sewing|practical skills|"));
        var mended = mend(done, row(done, "Attendance", 3), ImportField.DAY, "2024-03-05");
        assertEquals(new ImportResult.Counts(0, 0, 0, 1), mended.result().sum());
        assertEquals("1", one("select count(*) from attendance"));
        assertEquals(new ImportResult.Counts(0, 0, 0, 1),
                mend(done, row(done, "Visits", 4), ImportField.DAY, "2024-03-06").result().sum());
        assertEquals(new ImportResult.Counts(1, 0, 0),
                mend(done, row(done, "Visits", 2), ImportField.DAY, "2024-03-06").result().sum());
        assertEquals("2", one("select count(*) from attendance"));
    }

    /// Rows that name a woman who is here, by her card or by her number: a colleague from whom she is hidden does not see them,
    /// and they are deleted with her record.
    @Test
    void rowsThatNameAWomanWhoIsHereAreHiddenAndErasedWithHer() {
        var other = someone().called("Amina").welcomedIn(house.open());
        var her = someone().called("Amina").welcomedIn(house.open());
        var visits = Sheet.of("Visits", "Code|Date|Title|Path", "17|when|Sewing|practical skills",
                other.card() + "|when|Sewing|practical skills", her.card() + "|when|Sewing|practical skills",
                "99|when|Sewing|practical skills");
        var done = bring(WOMEN, visits);
        house.open().cardsJoined().join(her.id(), other.id());
        var number17 = new ParticipantId(
                UUID.fromString(one("select id from participant where preferred_name = 'Olena'")));
        var lu = house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()),
                "seven otters under bridges".toCharArray());
        for (var one : List.of(her.id(), number17)) {
            house.open().participants().keptAway().keep(one, lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        }
        var ids = imports().refused(done).stream().filter(row -> row.sheet().equals("Visits") && row.row() < 5)
                .map(RefusedRow::id).toList();
        assertEquals(3, ids.size());
        house.as("lu", "seven otters under bridges", day -> {
            assertEquals(List.of(5), day.imports().refused(done).stream().filter(row -> row.sheet().equals("Visits"))
                    .map(RefusedRow::row).toList());
            ids.forEach(id -> assertEquals(Optional.empty(), day.imports().mending().open(id)));
            assertEquals(2, day.imports().mending().again(done).problems().size());
        });
        Agreed.erase(house.open(), number17);
        Agreed.erase(house.open(), her.id());
        assertEquals("5", one("select group_concat(row_number) from import_refused where sheet = 'Visits'"));
    }

    @Test
    void whoeverIsKeptAwayDeletesAndCountsOnlyRowsThatSheSees() {
        var her = someone().called("Amina").welcomedIn(house.open());
        var done = bring(WOMEN, Sheet.of("Visits", "Card|Date|Title|Path",
                her.card() + "|when|Sewing|practical skills", "99|when|Sewing|practical skills"));
        assertEquals(4, imports().all().getFirst().rowsRefused());
        var lu = house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()),
                "seven otters under bridges".toCharArray());
        house.open().participants().keptAway().keep(her.id(), lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.as("lu", "seven otters under bridges", day -> {
            assertEquals(3, day.imports().all().getFirst().rowsRefused());
            day.imports().forgetRefused(done);
            assertEquals(List.of(), day.imports().refused(done));
            assertEquals(0, day.imports().all().getFirst().rowsRefused());
        });
        assertEquals("2", one("select group_concat(row_number) from import_refused"));
    }

    /// Her record is deleted or locked, or she wants no visits on her card: only the place of the row and the reason are kept.
    @Test
    void ofWhomNothingIsWrittenNothingThatStoodInHerRowIsKept() {
        bring(WOMEN);
        Agreed.erase(house.open(), new ParticipantId(
                UUID.fromString(one("select id from participant where preferred_name = 'Olena'"))));
        var locked = someone().called("Zoe").welcomedIn(house.open());
        var uncarded = someone().answering(Purpose.MEMBERSHIP, Answer.GIVEN).welcomedIn(house.open());
        house.open().ledger().withdraw(uncarded.id(), Purpose.MEMBERSHIP, Optional.empty());
        var other = someone().called("Amina").welcomedIn(house.open());
        house.open().rights().lock(locked.id());
        var visit = "|2024-03-05|Sewing|practical skills";
        var done = bring(Sheet.of("Visits", "Card|Date|Title|Path", "17" + visit, locked.card() + visit,
                uncarded.card() + visit, other.card() + visit, "99" + visit));
        assertEquals(Map.of("Visits 2", "deleted-person", "Visits 3", "locked-person", "Visits 4", "no-card-wanted",
                "Visits 6", "unknown-person"), waiting(done));
        assertEquals("6",
                one("select group_concat(row_number) from import_refused where sheet = 'Visits' and cells <> '{}'"));
        assertEquals(Optional.empty(), imports().mending().open(row(done, "Visits", 3).id()));
        imports().mending().again(done);
        assertEquals(4, imports().refused(done).size());
        // A colleague from whom one of them is hidden sees none of the rows that could be about her.
        var lu = house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()),
                "seven otters under bridges".toCharArray());
        house.open().participants().keptAway().keep(uncarded.id(), lu.id(), KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.as("lu", "seven otters under bridges", day -> assertEquals(List.of(2, 6),
                day.imports().refused(done).stream().map(RefusedRow::row).toList()));
    }

    /// Also if something else is wrong with her row, so that it was refused before anybody looked up who she is.
    @Test
    void ofWhomNothingIsWrittenNothingIsKeptOfARowThatIsWrongInAnotherWay() {
        bring(WOMEN);
        Agreed.erase(house.open(), new ParticipantId(
                UUID.fromString(one("select id from participant where preferred_name = 'Olena'"))));
        var locked = someone().called("Zoe").welcomedIn(house.open());
        var uncarded = someone().answering(Purpose.MEMBERSHIP, Answer.GIVEN).welcomedIn(house.open());
        house.open().ledger().withdraw(uncarded.id(), Purpose.MEMBERSHIP, Optional.empty());
        house.open().rights().lock(locked.id());
        var visit = "|when|Sewing|practical skills";
        bring(Sheet.of("Women", "Code|Name", "31|Bea"), Sheet.of("Visits", "Card|Date|Title|Path", "17" + visit,
                locked.card() + visit, uncarded.card() + visit, "99" + visit),
                Sheet.of("Goals", "Card|Milestone|Reached", uncarded.card() + "|driving licence|soon"));
        assertEquals("deleted-person locked-person no-card-wanted not-a-date not-a-date", one("""
                select group_concat(reason, ' ')
                  from (select reason
                          from import_refused
                         where sheet in ('Visits', 'Goals')
                         order by sheet desc, row_number)"""));
        assertEquals("5", one("""
                select group_concat(row_number)
                  from import_refused
                 where sheet = 'Visits' and (cells <> '{}' or about is not null)"""));
    }

    /// Her record was locked since: once somebody tries the row again, nothing of it is kept.
    @Test
    void whatWaitsOfAWomanWhoseRecordWasLockedSinceGoesWhenItIsTriedAgain() {
        var her = someone().called("Zoe").welcomedIn(house.open());
        var done = bring(WOMEN,
                Sheet.of("Visits", "Card|Date|Title|Path", her.card() + "|when|Sewing|practical skills"));
        house.open().rights().lock(her.id());
        assertEquals(0, mend(done, row(done, "Visits", 2), ImportField.DAY, "2024-03-05").result().sum().takenIn());
        assertEquals("locked-person {}",
                one("select reason || ' ' || cells from import_refused where sheet = 'Visits'"));
    }

    /// Also if its day still cannot be read, so that nobody looked up who she is.
    @Test
    void whatWaitsOfAWomanWhoseRecordWasLockedSinceGoesWhateverElseIsWrongWithIt() {
        var her = someone().called("Zoe").welcomedIn(house.open());
        var done = bring(WOMEN,
                Sheet.of("Visits", "Card|Date|Title|Path", her.card() + "|when|Sewing|practical skills",
                        "99|when|Sewing|practical skills"));
        var row = row(done, "Visits", 2).id();
        house.open().rights().lock(her.id());
        assertEquals(Set.of(row), imports().mending().again(done).emptied());
        assertEquals("locked-person {} not-a-date", one("""
                select group_concat(reason || iif(row_number = 2, ' ' || cells, ''), ' ')
                  from (select * from import_refused where sheet = 'Visits' order by row_number)"""));
    }

    /// A mistyped card is that of somebody else: the outcome for her rows does not apply to this one.
    @Test
    void aMistypedCardTakesNothingOutOfARowOfSomebodyElse() {
        bring(WOMEN);
        Agreed.erase(house.open(), new ParticipantId(
                UUID.fromString(one("select id from participant where preferred_name = 'Olena'"))));
        var locked = someone().called("Zoe").welcomedIn(house.open());
        var uncarded = someone().answering(Purpose.MEMBERSHIP, Answer.GIVEN).welcomedIn(house.open());
        house.open().ledger().withdraw(uncarded.id(), Purpose.MEMBERSHIP, Optional.empty());
        var meant = someone().called("Amina").welcomedIn(house.open());
        house.open().rights().lock(locked.id());
        var done = bring(Sheet.of("Women", "Code|Name", "31|Bea"),
                Sheet.of("Visits", "Code|Date|Title|Path", "99|2024-03-05|Sewing|practical skills"));
        var row = row(done, "Visits", 2);
        var stood = one("select cells from import_refused where sheet = 'Visits'");
        for (var slip : Map.of("17", ProblemKind.DELETED_PERSON, locked.card().toString(), ProblemKind.LOCKED_PERSON,
                uncarded.card().toString(), ProblemKind.NO_CARD_WANTED).entrySet()) {
            for (var day : List.of("2024-03-05", "when")) {
                var cells = new EnumMap<ImportField, String>(ImportField.class);
                cells.putAll(open(row).cells());
                cells.put(ImportField.PERSON, slip.getKey());
                cells.put(ImportField.DAY, day);
                var mended = imports().mending().mend(done, row.id(), cells, Map.of());
                assertEquals(List.of(slip.getValue()), mended.problems().getOrDefault(row.id(), List.of()).stream()
                        .map(RowProblem::kind).toList());
                assertEquals(Set.of(), mended.emptied());
                assertEquals("unknown-person attendance " + stood,
                        one("select reason || ' ' || about || ' ' || cells from import_refused where sheet = 'Visits'"));
            }
        }
        assertEquals(1, mend(done, row, ImportField.PERSON, meant.card().toString()).result().sum().takenIn());
        assertEquals("0", one("select count(*) from import_refused where sheet = 'Visits'"));
    }

    /// Her number, her card and her name identify her, however they are written.
    @Test
    void whoeverWritesTheSameNumberOtherwiseNamesNobodyElse() {
        bring(WOMEN);
        Agreed.erase(house.open(), new ParticipantId(
                UUID.fromString(one("select id from participant where preferred_name = 'Olena'"))));
        var locked = someone().called("Zoe").welcomedIn(house.open());
        var card = locked.card().toString();
        var done = bring(Sheet.of("Women", "Code|Name", "31|Bea"), Sheet.of("Visits", "Code|Date|Title|Path",
                "17|when|Sewing|practical skills", card + "|when|Sewing|practical skills"));
        house.open().gate().act(Permission.IMPORT, work -> {
            work.names(done.value());
            work.tx().handle().execute("""
                    update import_refused
                       set reason = 'not-a-date', field = 'day', about = 'attendance',
                           cells = json_object('person', iif(row_number = 2, '17', '%s'), 'day', 'when', 'title', 'Sewing',
                                               'path', 'practical skills')
                     where sheet = 'Visits'""".formatted(card));
        });
        house.open().rights().lock(locked.id());
        for (var typed : Map.of(2, " 0017", 3, card.toLowerCase(Locale.ROOT).replace("-", " ")).entrySet()) {
            var row = row(done, "Visits", typed.getKey());
            assertEquals(Set.of(row.id()), mend(done, row, ImportField.PERSON, typed.getValue()).emptied());
        }
        assertEquals("deleted-person {} locked-person {}", one("""
                select group_concat(reason || ' ' || cells, ' ')
                  from (select * from import_refused where sheet = 'Visits' order by row_number)"""));
        assertFalse(RefusedNaming.isSame("17", "171"));
        assertFalse(RefusedNaming.isSame("TIRO-B7", "TIRO-B8"));
        assertTrue(RefusedNaming.isSame("Koval Olena", "olena  KOVAL"));
        assertFalse(RefusedNaming.isSame("3/12", "12/3"));
        assertFalse(RefusedNaming.isSame("A 3", "3-A"));
        assertTrue(RefusedNaming.isSame("3/12", "3 - 12"));
    }

    /// The codes of its columns are English words, and do not indicate the language in which somebody corrects a row.
    @Test
    void whoTypesTheLetterSInARowSaysThatSheCame() {
        var done = bring(WOMEN, Sheet.of("Italiano A1", "Tessera|Percorso|13/03/2024|20/03/2024",
                "17|Competenze pratiche|x|boh"));
        assertEquals(new ImportResult.Counts(1, 0, 0),
                mend(done, row(done, "Italiano A1", 2), ImportField.PRESENT, "s").result().sum());
        assertEquals("2024-03-13 2024-03-20", days());
    }

    /// Of a row that cannot be corrected here, only the person it names is kept.
    @Test
    void rowsThatAreCorrectedInTheirFileKeepNothingElse() {
        var done = bring(WOMEN, Sheet.of("Traguardi", "Tessera|Traguardo|Raggiunto il|Competenza o attestato|Visto da",
                "17|competenza|2024|FE 1234567|formatrice"));
        assertEquals("{}", one("select cells from import_refused where reason = 'total'"));
        assertEquals("document-number", waiting(done).get("Traguardi 2"));
        assertFalse(open(row(done, "Traguardi", 2)).cells().containsKey(ImportField.WORDS));
    }

    /// What an earlier version kept is removed by the script that comes with this one.
    @Test
    void whatEarlierVersionsKeptIsTakenOut() throws IOException {
        var done = bring(WOMEN, Sheet.of("Visits", "Card|Date|Title|Path", "99|when|Sewing|practical skills"));
        var script = script("/db/V204__exchange.sql");
        house.open().gate().act(Permission.IMPORT, work -> {
            work.names(done.value());
            var handle = work.tx().handle();
            for (var row : List.of("a|1|missing|person|{~organisation~:~Rifugio~,~address~:~via Uno 1~}|services",
                    "b|2|document-number|given-by|{~person~:~17~,~given-by~:~FE1234567~}|milestones",
                    "c|3|locked-person|person|{~person~:~AB~,~title~:~Sewing~}|attendance",
                    "d|3|not-a-date|day|{~person~:~AB~,~day~:~when~}|attendance",
                    "e|4|remark||{~name~:~piange~}|", "f|5|out-of-range|item|{~person~:~17~,~day~:~2024~}|",
                    "g|6|not-a-date|day|{~person~:~18~,~day~:~when~}|attendance",
                    // Two files with sheets of one name, and two kinds in one sheet.
                    "h|7|locked-person|person|{~person~:~AB~}|attendance",
                    "i|7|not-a-date|day|{~person~:~CD~}|attendance",
                    "j|8|no-card-wanted|person|{~person~:~EF~}|attendance",
                    "k|8|not-a-date|reached|{~person~:~EF~}|milestones",
                    "l|8|not-yes-or-no|present|{~person~:~EF~}|attendance-grid",
                    // Whose row it is no longer recorded.
                    "m|9|locked-person|person|{}|", "n|9|not-a-date|day|{~person~:~GH~}|attendance",
                    "o|9|not-a-date|day|{~person~:~IJ~}|attendance",
                    "p|10|deleted-person|person|{}|", "q|10|not-a-date|day|{~person~:~KL~}|members",
                    "r|10|missing|service|{~town~:~Roma~}|services")) {
                var cells = row.replace('~', '"').split("\\|", -1);
                handle.execute("""
                        insert into import_refused (id, import, sheet, row_number, reason, field, cells, about)
                        values (?, ?, 'Earlier', ?, ?, nullif(?, ''), ?, nullif(?, ''))""",
                        new UUID(0, cells[0].charAt(0)).toString(), done.value().toString(),
                        Integer.parseInt(cells[1]), cells[2], cells[3], cells[4], cells[5]);
            }
            handle.createScript(script).execute();
        });
        assertEquals("""
                1 missing {"organisation":"Rifugio"} services
                2 document-number {"person":"17"} milestones
                3 locked-person {} -
                3 locked-person {} -
                4 remark {} -
                5 out-of-range {"person":"17"} -
                6 not-a-date {"person":"18","day":"when"} attendance
                7 locked-person {} -
                7 not-a-date {"person":"CD"} attendance
                8 no-card-wanted {} -
                8 not-a-date {"person":"EF"} milestones
                8 no-card-wanted {} -
                9 locked-person {} -
                9 not-a-date {"person":"GH"} attendance
                9 not-a-date {"person":"IJ"} attendance
                10 deleted-person {} -
                10 deleted-person {} -
                10 missing {"town":"Roma"} services""", one("""
                select group_concat(row_number || ' ' || reason || ' ' || cells || ' ' || coalesce(about, '-'), char(10))
                  from (select * from import_refused where sheet = 'Earlier' order by id)"""));
        assertEquals("when", open(row(done, "Visits", 2)).cells().get(ImportField.DAY));
    }

    /// A card is removed only from rows of companies and openings, as [CardNumber] recognises it among words.
    @Test
    void cardsThatEarlierVersionsKeptInRowsOfCompaniesAreTakenOut() throws IOException {
        var done = bring(WOMEN);
        var card = someone().called("Zoe").welcomedIn(house.open()).card().toString();
        var slip = card.substring(0, card.length() - 1) + (card.endsWith("2") ? "3" : "2");
        var spoken = card.toLowerCase(Locale.ROOT).replace('-', ' ');
        var stay = List.of("Bar " + slip, "Bar Roma A2", "Gina tel. 331 1234567", "x" + card, "é" + card, card + "7",
                card + "ω", "٣" + card, card.replace("-", " - -"), card.replace("-", "\n\n\n"),
                card.charAt(0) + " " + card.substring(1));
        var go = List.of("Bar " + card + " srl", "via " + spoken, "Zoe " + card.replace("-", "–") + ", " + slip,
                card.replace("-", " -\n"), "(" + card.replace("-", "\t") + ")", card.replace("-", ".") + "×",
                "\r" + card + "\f",
                card.replace("-", ""), card.replace("-", "\u000b—"));
        assertEquals(stay, stay.stream().filter(text -> !CardNumber.isIn(text)).toList());
        assertEquals(go, go.stream().filter(CardNumber::isIn).toList());
        var number = new AtomicInteger();
        for (var text : Stream.concat(stay.stream(), go.stream()).toList()) {
            earlier(done, number.incrementAndGet(), "companies", Map.of("company", "Bo", "contact-person", text));
        }
        earlier(done, 101, "openings", Map.of("company", "Bo", "job-title", card));
        earlier(done, 102, "services", Map.of("organisation", "Bar " + card));
        earlier(done, 103, "companies", Map.of("company", "Bar " + card, "contact-person", "Zoe " + card, "contact",
                "via " + card + " o " + card, "city", "Roma"));
        var script = script("/db/V208__exchange.sql");
        house.open().gate().act(Permission.IMPORT, work -> {
            work.names(done.value());
            work.tx().handle().createScript(script).execute();
        });
        for (int i = 0; i < stay.size(); i++) {
            assertEquals(stay.get(i), one("select cells ->> 'contact-person' from import_refused where row_number = "
                    + (i + 1) + " and sheet = 'Earlier'"), stay.get(i));
        }
        assertEquals("{\"company\":\"Bo\"} " + (go.size() + 1), one("""
                select group_concat(cells || ' ' || many)
                  from (select cells, count(*) as many
                          from import_refused
                         where sheet = 'Earlier' and row_number between %d and 101
                         group by cells)""".formatted(stay.size() + 1)));
        assertEquals("Bar " + card + " {\"city\":\"Roma\"}", one("""
                select group_concat(coalesce(cells ->> 'organisation', cells), ' ')
                  from (select * from import_refused where row_number in (102, 103) order by row_number)"""));
    }

    /// A row as an earlier version kept it.
    private void earlier(ImportId done, int number, String about, Map<String, String> cells) {
        house.open().gate().act(Permission.IMPORT, work -> {
            work.names(done.value());
            work.tx().handle().execute("""
                    insert into import_refused (id, import, sheet, row_number, reason, field, cells, about)
                    values (?, ?, 'Earlier', ?, 'missing', 'city', '{}', ?)""",
                    new UUID(0, number).toString(), done.value().toString(), number, about);
            new TreeMap<>(cells).forEach((field, text) -> work.tx().handle().execute("""
                    update import_refused set cells = json_set(cells, '$."' || ? || '"', ?) where id = ?""", field,
                    text,
                    new UUID(0, number).toString()));
        });
    }

    private static String script(String resource) throws IOException {
        try (var sql = Objects.requireNonNull(MendingTest.class.getResourceAsStream(resource))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A register without numbers identifies her by her name, which links nobody to a woman who is here.
    @Test
    void whoIsKnownByHerNameIsMendedAsSuch() {
        var done = bring(Sheet.of("Women", "Name|Nationality", "Ana|Italy", "Bea|Nowhere"));
        var bea = open(row(done, "Women", 3));
        assertEquals(Map.of(ImportField.PERSON, "Bea", ImportField.NAME, "Bea", ImportField.CITIZENSHIP, "Nowhere"),
                bea.cells());
        assertEquals(1, mend(done, row(done, "Women", 3), ImportField.CITIZENSHIP, "Spain").result().sum().takenIn());
        var marks = imports().run(imports().check(imports().plan(List.of(Sheet.of("Marks",
                "Name|Path|Date|Title", "Bea|Practical skills|2024-03-05|Sewing")), ImportMapping.GUESSED)),
                Progress.unwatched());
        assertEquals(List.of("2 unknown-person"), marks.problems().stream().map(RowProblem::toString).toList());
    }
}
