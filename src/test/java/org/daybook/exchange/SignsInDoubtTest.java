package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Signs that mean different things in different registers: crosses next to ticks, ticks in lists of absences, legends.
class SignsInDoubtTest {
    private static final Sheet WOMEN = Sheet.of("Women", "Code|Name|Age", "W1|Grace|31", "W2|Hope|29", "W3|Mercy|40");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private ImportCheck check(Sheet... sheets) {
        var all = new ArrayList<SourceSheet>(List.of(WOMEN));
        all.addAll(List.of(sheets));
        return house.open().imports().check(house.open().imports().plan(all, ImportMapping.GUESSED));
    }

    private ImportResult run(ImportCheck check) {
        return house.open().imports().run(check, Progress.unwatched());
    }

    private String came() {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select coalesce(group_concat(mark, ' '), '')
                  from (select p.preferred_name || ' ' || substr(s.on_day, 9) as mark
                          from attendance a
                          join session s on s.id = a.session
                          join participant p on p.id = a.participant
                         order by p.preferred_name, s.on_day)""").mapTo(String.class).one());
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓", "v", "+", "1", "P", "sì", "да"})
    void aCrossBesideAnotherSignIsAskedAndIsNoMark(String yes) {
        var check = check(Sheet.of("Sewing", "Code|05.03.2024|12.03.2024", "W1|" + yes + "|x", "W2|x|" + yes, "W3||x"));
        assertEquals(List.of(new MarkQuestion(1, 0, "x")), check.marks());
        run(check);
        assertEquals("Grace 05 Hope 12", came());
        var said = check.plan().answered(check.marks().getFirst(), false);
        assertEquals(List.of(), house.open().imports().check(said).marks());
        run(house.open().imports().check(said));
        assertEquals("Grace 05 Hope 12", came());
        run(house.open().imports().check(check.plan().answered(check.marks().getFirst(), true)));
        assertEquals("Grace 05 Grace 12 Hope 05 Hope 12 Mercy 12", came());
    }

    /// In many registers a stroke marks those who came, in others it fills empty cells.
    @ParameterizedTest
    @ValueSource(strings = {"/", "\\", "*", "."})
    void aStrokeIsAskedWhereNothingElseSaysWhoCame(String stroke) {
        var days = "Code|Name|05.03.%1$s|12.03.%1$s";
        var check = check(Sheet.of("Sewing", days.formatted("2024"), "W1|Grace|" + stroke + "|ill",
                "W2|Hope|ill|" + stroke));
        assertEquals(List.of(new MarkQuestion(1, 0, stroke)), check.marks());
        run(house.open().imports().check(check.plan().answered(check.marks().getFirst(), true)));
        assertEquals("Grace 05 Hope 12", came());
        assertEquals(List.of(), check(Sheet.of("Sewing", days.formatted("2025"), "W1|Grace|" + stroke + "|x",
                "W2|Hope|x|ill")).marks());
    }

    @Test
    void aLegendSaysWhatAStrokeMeans() {
        var check = check(
                Sheet.of("Sewing", "/ = present, O = absent", "Code|05.03.2024|12.03.2024", "W1|/|O", "W2|O|/"));
        assertEquals(List.of(), check.marks());
        run(check);
        assertEquals("Grace 05 Hope 12", came());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "-", "no", "assente", "н", "0"})
    void aCrossIsAMarkWhereAnotherSignSaysWhoDidNotCome(String no) {
        var check = check(Sheet.of("Sewing", "Code|05.03.2024|12.03.2024", "W1|✓|x", "W2|x|" + no, "W3|late|x"));
        assertEquals(List.of(), check.marks());
        run(check);
        assertEquals("Grace 05 Grace 12 Hope 05 Mercy 05 Mercy 12", came());
    }

    @Test
    void crossesAloneAndBesideThoseWhoCameLateAreMarks() {
        run(check(Sheet.of("Sewing", "Code|05.03.2024|12.03.2024", "W1|x|X", "W2|late|х", "W3||2")));
        assertEquals("Grace 05 Grace 12 Hope 05 Hope 12 Mercy 12", came());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Absences", "Assenze 2024", "Απουσίες", "Absențe cucito", "Отсъствия", "Neatvykimai"})
    void aTickInAListOfAbsencesIsNoMark(String name) {
        var grid = check(
                Sheet.of(name, "Code|Path|05.03.2024|13.03.2024", "W1|practical skills|x|", "W2|practical skills||x"));
        run(grid);
        assertEquals("", came());
        assertEquals(List.of("x"), grid.marks().stream().map(MarkQuestion::sign).toList());
        run(check(Sheet.of(name, "Code|Date|Course|Reason", "W1|05.03.2024|Sewing|ill", "W2|13.03.2024|Sewing|work")));
        assertEquals("", came());
    }

    @Test
    void aRegisterOfPresencesAndAbsencesIsOneOfMarks() {
        run(check(Sheet.of("Presenze e assenze", "Code|Path|05.03.2024|13.03.2024", "W1|practical skills|x|",
                "W2|practical skills||x")));
        assertEquals("Grace 05 Hope 13", came());
    }

    @Test
    void aLegendSaysWhatSignsMean() {
        run(check(
                Sheet.of("English course", "1 = present, 2 = absent, 3 = excused|||",
                        "Code|05.03.2024|12.03.2024|19.03.2024",
                        "W1|1|2|3", "W2|2|1|1"),
                Sheet.of("Sewing", "Code|06.03.2024|13.03.2024|20.03.2024", "W1|A|N|A", "W2|N|A|A",
                        "A = attended; N = not present|||"),
                Sheet.of("Cucina", "P - presente, A - assente|||", "Code|07.03.2024|14.03.2024|21.03.2024",
                        "W1|P|A|P")));
        assertEquals("Grace 05 Grace 06 Grace 07 Grace 20 Grace 21 Hope 12 Hope 13 Hope 19 Hope 20", came());
    }

    @Test
    void aSignThatALegendExplainsOtherwiseIsAsked() {
        var check = check(Sheet.of("Sewing", "P = permesso, X = presente|||", "Code|05.03.2024|12.03.2024|19.03.2024",
                "W1|X|P|X", "W2|P|X|X"));
        assertEquals(List.of("p"), check.marks().stream().map(MarkQuestion::sign).toList());
        run(check);
        assertEquals("Grace 05 Grace 19 Hope 12 Hope 19", came());
    }

    private String consents() {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select coalesce(group_concat(said, ' '), '')
                  from (select p.preferred_name || ' ' || c.answer as said
                          from consent_event c
                          join participant p on p.id = c.participant
                         order by p.preferred_name, c.answer)""").mapTo(String.class).one());
    }

    @Test
    void aCrossBesideAnotherYesIsNoConsent() {
        run(check(Sheet.of("Consents", "Code|Purpose|Answer|Date", "W1|statistics|✓|05.03.2024",
                "W2|statistics|x|05.03.2024")));
        assertEquals("Grace given", consents());
    }

    @Test
    void aConsentThatAnotherColumnSaysSheTookBackWaits() {
        var result = run(check(Sheet.of("Consensi", "Codice|Scopo|Risposta|Data|Data revoca",
                "W1|statistiche|sì|05.03.2024|12.05.2024", "W2|statistiche|sì|05.03.2024|-",
                "W3|statistiche|sì|05.03.2024|no")));
        assertEquals("Hope given Mercy given", consents());
        assertEquals(List.of("2 also-withdrawn"),
                result.problems().stream().filter(one -> one.kind().refuses()).map(RowProblem::toString).toList());
    }

    @Test
    void whatMayBeNoPlaceIsNone() {
        var result = run(house.open().imports().check(house.open().imports().plan(List.of(
                Sheet.of("Members", "Code|Name|Nationality|Language", "1|Ann|NA|no", "2|Sue|Nigeria|Yoruba"),
                Sheet.of("Clients", "Code|Name|Nationality|Language", "3|Lea|NA|no", "4|Mia|NG|en")),
                ImportMapping.GUESSED)));
        assertEquals(Map.of(SheetKind.MEMBERS, new ImportResult.Counts(3, 0, 0)), result.counts());
        assertEquals(List.of("2 unknown-country", "2 unknown-language"),
                result.problems().stream().filter(one -> one.kind().refuses()).map(RowProblem::toString).toList());
    }

    /// Women and girls in separate columns, as in a tally at the door.
    @ParameterizedTest
    @ValueSource(strings = {"Data|Donne|Minori|Totale", "Date|Women|Girls|Total", "Дата|Жени|Момичета|Общо"})
    void aColumnForEachAgeIsCountedApart(String headings) {
        var result = run(house.open().imports().check(house.open().imports().plan(
                List.of(Sheet.of(headings.startsWith("Data") ? "Ingressi" : "Sheet1", headings, "05.03.2024|12|3|15",
                        "06.03.2024|9||9", "07.03.2024|7|0|7")),
                ImportMapping.GUESSED)));
        assertEquals("05 adult 12 05 under-18 3 06 adult 9 07 adult 7 07 under-18 0",
                house.open().vault().read(tx -> tx.handle().createQuery("""
                        select group_concat(counted, ' ')
                          from (select substr(l.on_day, 9) || ' ' || c.age || ' ' || c.people as counted
                                  from door_count c
                                  join door_letter l on l.id = c.letter
                                 order by l.on_day, c.age)""").mapTo(String.class).one()),
                () -> Register.said(result).toString());
    }

    @Test
    void aColumnForEachPurposeIsAConsentEach() {
        var check = check(Sheet.of("Συγκαταθέσεις", "Κωδικός|Όνομα|Ημερομηνία|Ερωτηματολόγια|Στατιστικά|Επικοινωνία",
                "W1|Grace|5/3/2024|ναι|όχι|ναι", "W2|Hope|6/3/2024|όχι||ναι, μόνο SMS"));
        assertEquals(1, check.questions().size());
        var result = run(house.open().imports()
                .check(check.plan().answered(check.questions().getFirst(), DateHabit.DAY_FIRST)));
        assertEquals("Grace given Grace given Grace refused Hope refused", consents());
        assertEquals(List.of("3 unknown-word"),
                result.problems().stream().filter(one -> one.kind().refuses()).map(RowProblem::toString).toList());
    }
}
