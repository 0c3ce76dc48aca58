package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Registers with courses of which only some have names that the program knows, and with courses and parents in headings that
/// take two rows.
class CoursesOfRegistersTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String enrolments() {
        return register.one("""
                select coalesce(group_concat(one, ', '), '')
                  from (select p.preferred_name || ' ' || e.path || ' ' || e.started_on || coalesce(' ' || e.ended_on, '') as one
                          from enrolment e
                          join participant p on p.id = e.participant
                         order by 1)""");
    }

    /// Half of the names, or most of them, are unknown: those rows wait for somebody to say what they mean, and hide no other.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"N.|Nome|Nazionalità|Data ingresso|Corso",
            "N.|Nome|Nazionalità|Iscritta il|Laboratorio", "No.|Name|Country|Joined|Course"})
    void aCourseOfWhichNobodyKnowsThePathHidesNoOther(String headings) {
        var sheet = Sheet.of("Register", headings, "1|Ana|Nigeria|13/05/2024|Cucito", "2|Joy|Ghana|14/05/2024|Yoga",
                "3|Lea|Ghana|15/05/2024|Zumpelo", "4|Ada|Ghana|16/05/2024|Brillo", "5|Eva|Ghana|17/05/2024|Zumpelo");
        var result = register.run(sheet);
        assertEquals("Ana practical-skills 2024-05-13, Joy personal-development 2024-05-14", enrolments(),
                () -> Register.said(result).toString());
        assertEquals("5", register.one("select count(*) from participant"));
        assertEquals(List.of("4 unknown-word", "5 unknown-word", "6 unknown-word"), Register.refusedRows(result));
        var plan = house.open().imports().plan(List.of(sheet), ImportMapping.GUESSED);
        var planned = plan.sheets().getFirst();
        var meant = plan.with(0, planned.about(planned.mappings().stream().map(one -> one.kind() == SheetKind.ENROLMENTS
                ? one.with(ImportField.PATH, "Zumpelo", "civic-inclusion")
                : one).toList()));
        house.open().imports().run(house.open().imports().check(meant), Progress.unwatched());
        assertEquals(
                "Ana practical-skills 2024-05-13, Eva civic-inclusion 2024-05-17, Joy personal-development 2024-05-14, "
                        + "Lea civic-inclusion 2024-05-15",
                enrolments());
    }

    @Test
    void aColumnWithoutAnyKnownCourseIsNone() {
        register.run(Sheet.of("Register", "N.|Nome|Nazionalità|Data ingresso|Classe", "1|Ana|Nigeria|13/05/2024|A",
                "2|Joy|Ghana|14/05/2024|B"));
        assertEquals("", enrolments());
    }

    /// *Course* alone is one of practical skills; a course in something unknown may be anything.
    @ParameterizedTest
    @ValueSource(strings = {"Corso di genitorialità", "Parenting course", "Corso di orticoltura"})
    void aCourseInSomethingUnknownIsNotGuessed(String course) {
        var result = register.run(Sheet.of("Register", "N.|Name|Country|Joined|Course",
                "1|Ana|Nigeria|13/05/2024|Sewing course", "2|Joy|Ghana|14/05/2024|" + course));
        assertEquals("Ana practical-skills 2024-05-13", enrolments());
        assertEquals(List.of("3 unknown-word"), Register.refusedRows(result));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"|||Corso|||Genitore|;N.|Nome|Nazionalità|Tipo|Inizio|Fine|Nome|Telefono",
            "|||Corso|||Genitore|;N.|Nome|Nazionalità|Nome|Inizio|Fine|Nome|Telefono",
            "|||Course|||Parent|;No.|Name|Country|Title|Start|End|Name|Phone"})
    void headingsBelowACourseAndBelowAParentAreTheirs(String upper, String lower) {
        var result = register.run(Sheet.of("Register", upper, lower,
                "1|Ana|Nigeria|Cucito|13/05/2024|20/06/2024|Rosa|333 1234567",
                "2|Joy|Ghana|Yoga|14/05/2024||Pia|333 1234568"));
        assertEquals("Ana practical-skills 2024-05-13 2024-06-20, Joy personal-development 2024-05-14", enrolments(),
                () -> Register.said(result).toString());
        assertEquals("0", register.one("select count(*) from contact_unasked"));
    }

    /// A second country behind her husband's name is his, and so is the number behind it.
    @ParameterizedTest
    @ValueSource(strings = {"Name|Country|Joined|Husband|Country|Phone",
            "Nome|Cittadinanza|Ingresso|Marito|Paese|Telefono"})
    void aHusbandsNumberIsNotHers(String headings) {
        register.run(Sheet.of("Women", headings, "Ana|Nigeria|13/05/2024|John Obi|Ghana|333 1234567",
                "Joy|Ghana|14/05/2024|Abel|Ghana|333 1234568"));
        assertEquals("0", register.one("select count(*) from contact_unasked"));
        assertEquals("GH NG", register.one("select group_concat(citizenship, ' ') from "
                + "(select citizenship from participant order by 1)"));
    }

    @Test
    void aDayNextToTheYesBelowCertificateNeedsTheLastDay() {
        var result = register.run(Sheet.of("Women", "No.|Name|Country|Course|Start|Certificate",
                "1|Ana|Nigeria|English|13/05/2024|no", "2|Joy|Ghana|English|14/05/2024|yes 20/06/2024"));
        assertEquals("Ana practical-skills 2024-05-13", enrolments(), () -> Register.said(result).toString());
        assertEquals(List.of("3 missing"), Register.refusedRows(result));
    }

    /// What is behind the path says that it is over, or has not begun.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"ex corso di italiano;missing", "Italiano - sospeso;missing",
            "Cucito (fino a giugno);missing", "Sewing (until June);missing", "Italiano (in attesa);not-happened",
            "Italiano A1 - martedì;", "Italiano (fino ad oggi);"})
    void whatIsBehindThePathIsNotHidden(String course, String why) {
        var result = register
                .run(Sheet.of("Donne", "N.|Nome|Ingresso|Uscita|Corso", "1|Ana|13/05/2024|20/06/2024|Italiano",
                        "2|Joy|14/05/2024||" + course), Sheet.of("Anagrafica", "N.|Nome|Età", "1|Ana|34", "2|Joy|22"));
        assertEquals("Ana practical-skills 2024-05-13 2024-06-20"
                + (why == null ? ", Joy practical-skills 2024-05-14" : ""), enrolments());
        assertEquals(why == null ? List.of() : List.of("3 " + why), Register.refusedRows(result));
    }

    @Test
    void theFirstDayOfACourseIsNotTheDayOnWhichSheJoined() {
        register.run(Sheet.of("Donne", "Nome|Cittadinanza|Ingresso|Corso|Inizio corso",
                "Ana|Nigeria|13/04/2024|Italiano|19/04/2024", "Joy|Ghana|14/04/2024|Yoga|20/04/2024",
                "Lea|Ghana|15/04/2024|Cucito|"));
        assertEquals("Ana practical-skills 2024-04-19, Joy personal-development 2024-04-20", enrolments());
        assertEquals("2024-04-13 2024-04-14 2024-04-15", register.one("select group_concat(welcomed_on, ' ') from "
                + "(select welcomed_on from participant order by 1)"));
    }
}
