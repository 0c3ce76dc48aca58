package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words and headings that sites use for what this program calls otherwise.
class WordsOfRegistersTest {
    private static final Sheet WOMEN = Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);
    private final ValueReader reader = new ValueReader(LocalDate.of(2026, 11, 28));

    private Object read(ImportField field, String text) {
        return assertInstanceOf(ValueReader.Read.Value.class,
                reader.read(field, new Cell(Cell.Kind.TEXT, text), DateHabit.DAY_FIRST, Map.of())).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"contratto a tempo determinato;job", "Contratto a tempo indeterminato;job",
            "a chiamata;job", "part-time;job", "σύμβαση ορισμένου χρόνου;job", "αορίστου χρόνου;job",
            "μερική απασχόληση;job", "terminuota darbo sutartis;job", "neterminuota;job", "ne visas etatas;job",
            "contract pe durată determinată;job", "perioadă nedeterminată;job", "срочен трудов договор;job",
            "безсрочен договор;job", "непълно работно време;job", "fixed-term contract;job",
            "contratto di apprendistato;apprenticeship", "contratto di tirocinio;traineeship",
            "praktikos sutartis;traineeship"})
    void aContractIsAKindOfWork(String text, String kind) {
        assertEquals(kind, read(ImportField.WORK_KIND, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Contact by phone", "Contatto per telefono", "Contact prin telefon",
            "Контакт по телефон", "Susisiekimas telefonu", "Επικοινωνία με τηλέφωνο", "Contact by telephone"})
    void contactByTelephoneIsAPurpose(String text) {
        assertEquals("safe-contact", read(ImportField.PURPOSE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"чака", "чака отговор", "waiting for reply", "in attesa", "σε αναμονή",
            "laukiama atsakymo", "în așteptare"})
    void waitingIsTheStatusOfAReferralThatWasAskedFor(String text) {
        assertEquals("asked", read(ImportField.STATUS, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"PSO-5;who-5", "OMS-5;who-5", "СЗО-5;who-5", "ΠΟΥ-5;who-5",
            "Indice di benessere OMS-5;who-5", "PSO-5 gerovės indeksas;who-5"})
    void theWellBeingIndexHasOtherNames(String name, String code) {
        var result = register.run(WOMEN, Sheet.of("Q", "Code|Questionnaire|Date|1|2|3|4|5",
                "P1|" + name + "|13/05/2025|1|2|3|4|5"));
        assertEquals(code + " 2025-05-13", register.one("select code || ' ' || on_day from reading"),
                () -> Register.said(result).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Скала на Розенберг;10;rosenberg", "Κλίμακα Ρόζενμπεργκ;10;rosenberg",
            "RSES;10;rosenberg", "Autoefficacia generale;10;gse-10", "Обща самоефективност;6;gse-6",
            "Κλίμακα αυτοαποτελεσματικότητας;10;gse-10", "Bendrojo saviveiksmingumo skalė;10;gse-10"})
    void theOtherQuestionnairesHaveNamesInEachLanguage(String name, int items, String code) {
        var result = register.run(WOMEN, Sheet.of("Q",
                "Code|Questionnaire|Date|" + IntStream.rangeClosed(1, items).mapToObj(Integer::toString)
                        .collect(Collectors.joining("|")),
                "P1|" + name + "|13/05/2025|"
                        + IntStream.range(0, items).mapToObj(i -> "" + (i % 3 + 1)).collect(Collectors.joining("|")),
                "P2|" + name + "|13/05/2025|"
                        + IntStream.range(0, items).mapToObj(i -> "" + (i % 2 + 1)).collect(Collectors.joining("|"))));
        assertEquals(code, register.one("select distinct code from reading"), () -> Register.said(result).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Inizio tirocinio|Fine tirocinio", "Start of internship|End of internship",
            "Έναρξη πρακτικής|Λήξη πρακτικής", "Praktikos pradžia|Praktikos pabaiga", "Început stagiu|Sfârșit stagiu",
            "Начало на стажа|Край на стажа"})
    void theEndOfATraineeshipIsItsLastDay(String headings) {
        var result = register.run(WOMEN, Sheet.of("Placements", "Code|Kind of work|" + headings,
                "P1|traineeship|13/05/2024|30/09/2024"));
        assertEquals("traineeship 2024-05-13 2024-09-30",
                register.one("select kind || ' ' || started_on || ' ' || ended_on from placement"),
                () -> Register.said(result).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"TESSERA|NOME|CORSO|||;||QUALE|DAL|AL|;Sartoria",
            "CODE|NAME|COURSE|||;||WHICH|START|END|;Sewing", "Κωδικός|Όνομα|ΜΑΘΗΜΑ|||;||ΠΟΙΟ|Έναρξη|Λήξη|;Ραπτική"})
    void aCourseMayBeNamedBelowAHeadingForAllOfIt(String upper, String lower, String course) {
        var result = register.run(WOMEN,
                Sheet.of("Courses", upper, lower, "P1|Ana|" + course + "|13/05/2024|30/09/2024|",
                        "P2|Joy|" + course + "|14/05/2024||"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.ENROLMENTS),
                () -> Register.said(result).toString());
        assertEquals("1", register.one("select count(*) from enrolment where ended_on is not null"));
    }

    @Test
    void whatOneHeadingForAllOfItSaysOfSomethingElseStays() {
        register.run(WOMEN, Sheet.of("Courses", "CODE|NAME|HOBBY||", "||WHICH|START|END", "P1|Ana|Chess|13/05/2024|"));
        assertEquals("0", register.one("select count(*) from enrolment"));
    }

    /// One column for both: she left early only where the register says so.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"completato;completed", "ολοκλήρωση;completed", "baigė kursus;completed",
            "abbandono;left-early", "завършване;completed", "a absolvit;completed"})
    void howItEndedMayBeWrittenAsTheReason(String text, String ending) {
        var result = register.run(WOMEN, Sheet.of("Enrolments", "Code|Path|Start|End|Reason for leaving",
                "P1|practical skills|13/05/2024|30/09/2024|" + text, "P2|practical skills|13/05/2024||" + text));
        assertEquals(List.of("3 missing"), Register.refusedRows(result));
        assertEquals(ending, register.one("select how_ended from enrolment"));
    }

    @Test
    void aReasonThatContradictsTheEndingWaits() {
        var result = register.run(WOMEN, Sheet.of("Enrolments", "Code|Path|Start|End|How it ended|Reason",
                "P1|practical skills|13/05/2024|30/09/2024|completed|abbandono",
                "P2|practical skills|13/05/2024|30/09/2024|completed|concluso"));
        assertEquals(List.of("2 unknown-word"), Register.refusedRows(result));
        assertEquals("completed", register.one("select how_ended from enrolment"));
    }

    /// She left early because she moved to another town, or was referred to another service.
    @ParameterizedTest
    @ValueSource(strings = {"trasferimento", "referred", "μεταφορά", "прехвърляне"})
    void aReasonThatOnlySaysWhereSheWentIsNoContradiction(String reason) {
        var result = register.run(WOMEN, Sheet.of("Enrolments", "Code|Path|Start|End|How it ended|Reason",
                "P1|practical skills|13/05/2024|30/09/2024|left early|" + reason));
        assertEquals(List.of("2 reason-not-kept"), Register.said(result));
        assertEquals("left-early", register.one("select how_ended from enrolment"));
    }

    @Test
    void theNeedOfAReferralIsKnownByItsCells() {
        var result = register.run(WOMEN, Sheet.of("Referrals", "Code|Date referred|Referred to|For|Status",
                "P1|20/01/2024|Clinic|doctor|waiting", "P2|21/01/2024|Job Centre|job|rejected"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.REFERRALS));
        assertEquals("health work", register.one(
                "select group_concat(need, ' ') from (select need from referral order by need)"));
    }

    @Test
    void nobodyIsCalledTotal() {
        var result = register.run(Sheet.of("Register", "ID|Name|Surname|Born", "W1|Grace|Edo|1990", "W2|Joy|Edo|1991",
                "W3|Totale:||", "W4|Total||2"));
        assertEquals(List.of("4 total", "5 total"), Register.said(result));
        assertEquals("2", register.one("select count(*) from participant"));
    }

    @Test
    void anOpeningMayBeOpenUntilADay() {
        register.run(Sheet.of("Companies", "Company|Sector", "Hotel Aurora|hotel"),
                Sheet.of("Openings", "Company|Job title|Type|Until", "Hotel Aurora|cook|job|31/12/2026"));
        assertEquals("2026-12-31", register.one("select open_until from opening"));
    }

    @Test
    void aYearMayBeShortenedWithAnApostrophe() {
        assertEquals(new WrittenDate(1998, 3, 12), read(ImportField.BIRTH, "12/3/'98"));
        assertEquals(new WrittenDate(2024, 3, 12), read(ImportField.STARTED, "12.03.’24"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2 (5 e 7 anni);true", "1: Luca;true", "0 (nessuno);false"})
    void childrenMayBeDescribed(String text, boolean some) {
        assertEquals(some, read(ImportField.WITH_CHILDREN, text));
    }

    @Test
    void aDashUnderChildrenMeansNothing() {
        assertEquals(new ValueReader.Read.Nothing(), reader.read(ImportField.WITH_CHILDREN,
                new Cell(Cell.Kind.TEXT, "–"), DateHabit.DAY_FIRST, Map.of()));
    }

    @Test
    void aTelephoneMayHaveAnyBlanks() {
        assertEquals("3331234568", read(ImportField.TELEPHONE, "'3331234568"));
        assertEquals("+39 333 123 4567", read(ImportField.TELEPHONE, "+39\u2009333\u202f123\u00a04567"));
    }

    /// The register does not state in which year she was 31; nobody is 31 before the age of 31.
    @Test
    void anAgeNextToTheBirthMayBeSomeYearsOld() {
        var result = register.run(Sheet.of("Donne", "Codice|Nome|Età|Data di nascita", "A1|Ana|31|15/03/1990",
                "A2|Bea|40|15/03/1990", "A3|Cia|13|15/03/1990"));
        assertEquals(List.of("3 age-and-birth", "4 age-and-birth"), Register.refusedRows(result));
    }

    /// Other files of the site have her code, never the number of the form.
    @Test
    void theNumberOfAFormIsNotHers() {
        var result = register.run(
                Sheet.of("Kobo", "_id|Participant code|Full name|Date of birth|_uuid|_index",
                        "101|W01|Ana Bo|1990-03-15|aa|1", "102|W02|Joy Edo|1991-04-16|bb|2"),
                Sheet.of("Enrolments", "Code|Path|Start", "W01|practical skills|2024-05-13"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Ana Bo", register.one("""
                select p.preferred_name
                  from enrolment e
                  join participant p on p.id = e.participant"""));
    }

    /// *start* and *end* are when the form was filled in: she did not leave the path that day.
    @Test
    void aFormIsFilledInOnNoDayOfHers() {
        register.run(Sheet.of("Kobo",
                "start|end|personal/code|personal/full_name|personal/born|enrol/path|enrol/start_date|_id|_uuid",
                "2024-03-05T10:00|2024-03-05T10:10|W01|Ana|1990|practical skills|2024-03-01|101|aa"));
        assertEquals("2024-03-01 open", register.one(
                "select started_on || ' ' || coalesce(ended_on, 'open') from enrolment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "Dalle", "Από", "Nuo", "De la", "От", "Start time"})
    void aSessionBeginsFromAnHour(String heading) {
        register.run(
                Sheet.of("Sessions", "Date|" + heading + "|Activity|Path", "05/03/2024|10:30|Sewing|practical skills",
                        "19/03/2024|11:00|Sewing|practical skills"));
        assertEquals("10:30 11:00", register.one(
                "select group_concat(starts_at, ' ') from (select starts_at from session order by starts_at)"));
    }

    /// The names of some women are those of sums in another language.
    @Test
    void aFamilyNameMayLookLikeASum() {
        var result = register.run(Sheet.of("Register", "ID|Name|Surname|Born", "W1|Mária|Tót|1990",
                "W2|Ana|Total|1991", "W3|Totale||2"));
        assertEquals(List.of("4 total"), Register.said(result));
        assertEquals("2", register.one("select count(*) from participant"));
    }

    /// The family name may be the first word of the row.
    @Test
    void aFamilyNameBeforeTheGivenNameMayLookLikeASum() {
        var result = register.run(Sheet.of("Register", "N|Cognome|Nome|Nata|Telefono", "1|Suma|Rani|1990|",
                "2|Tot|Ana|1991|", "3|Edo|Joy|1992|", "4|Totale|||3", "5|Totale|generale||3", "|Totale|donne||3"));
        assertEquals(List.of("5 total", "6 total", "7 total"), Register.said(result));
        assertEquals("3", register.one("select count(*) from participant"));
    }

    /// She was born in one of ten years.
    @Test
    void aDecadeIsNoYearOfBirth() {
        assertEquals(new ValueReader.Read.Bad(ProblemKind.NOT_A_DATE), reader.read(ImportField.BIRTH,
                new Cell(Cell.Kind.TEXT, "1990s"), DateHabit.DAY_FIRST, Map.of()));
        assertEquals(new WrittenDate(1990, 0, 0), read(ImportField.BIRTH, "1990 г."));
        assertEquals(new WrittenDate(1990, 0, 0), read(ImportField.BIRTH, "1990m."));
    }
}
