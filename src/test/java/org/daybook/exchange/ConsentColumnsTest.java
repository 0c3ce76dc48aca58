package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Consents in columns of their own, in a register of women and in a sheet of consents. Nobody knows which sentence she heard.
class ConsentColumnsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String consents() {
        return register.one("""
                select coalesce(group_concat(said, ', '), '')
                  from (select p.preferred_name || ' ' || c.purpose || ' ' || c.answer || ' ' || c.on_day
                               || ' ' || c.wording as said
                          from consent_event c
                          join participant p on p.id = c.participant
                         order by p.preferred_name, c.purpose, c.on_day)""");
    }

    private static List<String> refused(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> problem.row() + " " + problem.kind().code() + " "
                        + problem.field().map(ImportField::code).orElse("-"))
                .toList();
    }

    private List<String> unread(Sheet sheet) {
        return house.open().imports().plan(List.of(sheet), ImportMapping.GUESSED).sheets().getFirst().unread();
    }

    /// A photo is no purpose of this program: its column is reported as unread.
    @Test
    void aRegisterOfWomenHasTheirConsentsBesideTheirNames() {
        var women = Sheet.of("Iscritte",
                "N. tessera|Nome|Nata il|Data consenso|Consenso statistiche|Consenso foto|Consenso dati",
                "101|Amina|12.03.1991|05.02.2025|sì|no|sì", "102|Joy|23.07.1995|06.02.2025|no|sì|",
                "103|Fatou|01.01.1990||sì||–");
        var result = register.run(women);
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals("Amina membership given 2025-02-05 0, Amina statistics given 2025-02-05 0,"
                + " Joy statistics refused 2025-02-06 0", consents());
        assertEquals(List.of("4 missing day"), refused(result));
        assertEquals(List.of("F"), unread(women));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y/N", "Yes/No", "Taip/Ne", "Da/Nu"})
    void theHeadingOfAnAnswerMayBeItsChoices(String heading) {
        register.run(Sheet.of("Women", "ID|Name", "W1|Grace"),
                Sheet.of("Consent log", "ID|Consent for|" + heading + "|Date", "W1|Statistics|Y|2024-03-13"));
        assertEquals("Grace statistics given 2024-03-13 0", consents());
    }

    /// Below such a heading, yes means no.
    @ParameterizedTest
    @ValueSource(strings = {"No consent statistics", "Consent statistics: no", "Nu acord statistici",
            "Ne sutikimas statistikai", "Не съгласие статистика", "Όχι συγκατάθεση στατιστικά",
            "No consenso statistiche"})
    void aHeadingThatDeniesAConsentIsNotRead(String heading) {
        var women = Sheet.of("Women", "Code|Name|Born|" + heading + "|Date of consent", "P1|Ana|1990|yes|13/05/2025",
                "P2|Joy|1991|x|13/05/2025");
        register.run(women);
        assertEquals("", consents());
        assertEquals(List.of("D", "E"), unread(women));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Consent statistics (yes/no)", "Consenso statistiche sì/no", "Acord statistici da/nu",
            "Sutikimas statistikai taip/ne", "Съгласие статистика да/не", "Συγκατάθεση στατιστικά ναι/όχι",
            "Consent statistics Y/N"})
    void aHeadingMayNameBothAnswers(String heading) {
        register.run(Sheet.of("Women", "Code|Name|Born|" + heading + "|Date of consent", "P1|Ana|1990|yes|13/05/2025"));
        assertEquals("Ana statistics given 2025-05-13 0", consents());
    }

    /// Where both are ticked, nobody knows what she said.
    @Test
    void aColumnForYesNextToOneForNoIsNotRead() {
        var women = Sheet.of("Women", "Code|Name|Born|Consent statistics: yes|Consent statistics: no",
                "P1|Ana|1990|x|", "P2|Joy|1991||x", "P3|Hope|1992|x|x");
        register.run(women);
        assertEquals("", consents());
        assertEquals(List.of("D", "E"), unread(women));
    }

    /// In which language she was asked is often known although nobody kept the sentence.
    @Test
    void theLanguageOfAnAnswerIsKeptWithoutItsWording() {
        register.run(Sheet.of("Members", "Card|Name", "17|Olena"),
                Sheet.of("Consents", "Card|Purpose|Answer|Date|Wording|Language", "17|statistics|yes|2024-03-13||uk",
                        "17|contact|yes|2024-03-13|1|", "17|children|no|2024-03-13|1|it"));
        assertEquals("children 1 it, safe-contact 0 und, statistics 0 uk", register.one("""
                select group_concat(said, ', ')
                  from (select purpose || ' ' || wording || ' ' || language as said
                          from consent_event
                         order by purpose)"""));
    }

    /// *Contact* alone would be something else.
    @ParameterizedTest
    @CsvSource({"Consensi, Codice|Nome|Nata|Statistiche|Contatto",
            "Συγκατάθεση, Κωδικός|Όνομα|Γέννηση|Στατιστικά|Επικοινωνία",
            "Consents, Code|Name|Born|Statistics|Contact"})
    void aHeadingAboveSaysThatTheyAreConsents(String above, String headings) {
        register.run(Sheet.of("Sheet1", "|||" + above + "|", headings, "1|Amina|1991|15.02.2025|no 16.02.2025",
                "2|Joy|1995||sì 17.02.2025"));
        assertEquals("Amina safe-contact refused 2025-02-16 0, Amina statistics given 2025-02-15 0,"
                + " Joy safe-contact given 2025-02-17 0", consents());
    }

    /// She agreed on the day in the cell; if the cell is empty, nothing is known.
    @Test
    void aDayUnderAConsentIsTheDayOfAYes() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Nata|Consenso statistiche|Consenso contatto",
                "1|Amina|1991|15.02.2025|16.02.2025", "2|Joy|1995||17.02.2025", "3|Fatou|1990|13.02.2025|no"));
        assertEquals("Amina safe-contact given 2025-02-16 0, Amina statistics given 2025-02-15 0,"
                + " Fatou statistics given 2025-02-13 0, Joy safe-contact given 2025-02-17 0", consents());
        assertEquals(List.of("4 not-a-date day"), refused(result));
    }

    @Test
    void aHeadingWithoutAPurposeIsNoConsentAndIsSaid() {
        var women = Sheet.of("Iscritte", "Codice|Nome|Nata|Consenso|Data consenso|Privacy|Firma tessera",
                "1|Amina|1991|sì|15.02.2025|sì|sì", "2|Joy|1995|no|15.02.2025|sì|no");
        register.run(women);
        assertEquals("", consents());
        assertEquals(List.of("D", "E", "F", "G"), unread(women));
    }

    /// A consent about children does not state whether she has any.
    @Test
    void aConsentIsNeverTakenForWhatItIsAbout() {
        register.run(Sheet.of("Iscritte", "Codice|Nome|Nata|Consenso - figli|Consenso/telefono|Data consenso",
                "1|Amina|1991|sì|no|15.02.2025", "2|Joy|1995|no|no|15.02.2025"));
        assertEquals("Amina children given 2025-02-15 0, Amina safe-contact refused 2025-02-15 0,"
                + " Joy children refused 2025-02-15 0, Joy safe-contact refused 2025-02-15 0", consents());
        assertEquals("0", register.one("select count(*) from membership where children is not null"));
    }

    @Test
    void twoColumnsForOnePurposeAreNone() {
        var women = Sheet.of("Iscritte", "Codice|Nome|Nata|Consenso statistiche|Consenso report|Data consenso",
                "1|Amina|1991|sì|no|15.02.2025", "2|Joy|1995|no|sì|15.02.2025");
        register.run(women);
        assertEquals("", consents());
        assertEquals(List.of("D", "E", "F"), unread(women));
    }

    @ParameterizedTest
    @CsvSource({"Code, Name, Born, Consent to share statistics?, Consent date, yes",
            "Κωδικός, Όνομα, Έτος γέννησης, Συγκατάθεση για στατιστικά, Ημερομηνία συγκατάθεσης, ναι",
            "Kodas, Vardas, Gimimo metai, Sutikimas statistikai, Sutikimo data, taip",
            "Cod, Nume, Anul nașterii, Acord statistici, Semnat la, da",
            "Код, Име, Година на раждане, Съгласие за статистика, Дата на съгласие, да",
            "Code, Name, Born, consent/consent_stats, consent/date_of_consent, yes",
            "Tessera, Nome, Nata, Consenso statistiche (sì/no), Data firma, sì"})
    void theyAreReadInSixLanguages(String code, String name, String born, String consent, String day, String yes) {
        register.run(Sheet.of("Sheet1", String.join("|", code, name, born, consent, day),
                "A1|Amina|1991|" + yes + "|2025-02-15", "A2|Joy|1992|" + yes + "|2025-02-16"));
        assertEquals("Amina statistics given 2025-02-15 0, Joy statistics given 2025-02-16 0", consents());
    }

    @Test
    void eachConsentMayHaveADayOfItsOwn() {
        register.run(Sheet.of("Iscritte", "Codice|Nome|Nata|Consenso statistiche|Data consenso statistiche"
                + "|Consenso contatto|Data consenso contatto", "1|Amina|1991|sì|15.02.2025|no|16.02.2025"));
        assertEquals("Amina safe-contact refused 2025-02-16 0, Amina statistics given 2025-02-15 0", consents());
    }

    @ParameterizedTest
    @CsvSource({"Consensi, Consenso statistiche", "Consensi, Statistiche", "Consents 2025, Consent for statistics"})
    void aSheetOfConsentsMayHaveOneColumn(String called, String heading) {
        var women = Sheet.of("Iscritte", "Tessera|Nome|Nata", "101|Amina|1990", "102|Joy|1991");
        register.run(women, Sheet.of(called, "Tessera|Data|" + heading, "101|15.02.2025|sì", "102|16.02.2025|no"));
        assertEquals("Amina statistics given 2025-02-15 0, Joy statistics refused 2025-02-16 0", consents());
    }

    @Test
    void whoTookItBackInAnotherColumnWaits() {
        var result = register
                .run(Sheet.of("Iscritte", "Codice|Nome|Nata|Consenso statistiche|Data consenso|Revocato il",
                        "1|Amina|1991|sì|15.02.2025|16.03.2025", "2|Joy|1995|sì|15.02.2025|"));
        assertEquals("Joy statistics given 2025-02-15 0", consents());
        assertEquals(List.of("2 also-withdrawn answer"), refused(result));
        // Tried again without the column that states it, it is no yes either.
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("Joy statistics given 2025-02-15 0", consents());
    }

    @Test
    void whatIsCountedOfThem() {
        var result = register.run(Sheet.of("Women", "Code|Name|Born|Consent statistics|Consent date",
                "1|Amina|1991|yes|15.02.2025", "2|Joy|1995|yes?|15.02.2025"));
        assertEquals(Map.of("consents", 1, "members", 2), result.counts().entrySet().stream().collect(Collectors
                .toMap(one -> one.getKey().code(), one -> one.getValue().takenIn(), (one, _) -> one, TreeMap::new)));
        assertEquals(List.of("3 unknown-word answer"), refused(result));
    }

    /// The heading is the answer, unless another column says that she took it back.
    @Test
    void whatConsentWasGivenToNeedsNoAnswer() {
        var result = register.run(Sheet.of("Women", "Ref|Name|Born", "A1|Amina|1991", "A2|Joy|1995"),
                Sheet.of("Consents", "Ref|Consent given to|Date|Withdrawn", "A1|Statistics|15.02.2025|",
                        "A2|Statistics|15.02.2025|16.03.2025"));
        assertEquals("Amina statistics given 2025-02-15 0", consents());
        assertEquals(List.of("3 also-withdrawn answer"), refused(result));
    }
}
