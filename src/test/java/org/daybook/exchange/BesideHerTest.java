package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a register of women says of somebody else, or of her health, is not taken for hers, and she comes in.
class BesideHerTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String women() {
        return register.one("""
                select group_concat(said, ', ')
                  from (select preferred_name || ' ' || coalesce(m.stated_age, '-') || ' '
                               || coalesce(m.children, '-') as said
                          from participant p
                          left join membership m on m.participant = p.id
                         order by preferred_name)""");
    }

    /// She is expecting: that is a finding about her health, and her row comes in without it.
    @Test
    void whoIsExpectingComesInWithoutIt() {
        var result = register
                .run(Sheet.of("Iscritte", "Tessera|Nome|Nata|Figli", "1|Amina|1990|2", "2|Joy|1991|incinta",
                        "3|Mary|1993|pregnant", "4|Olga|1995|incinta, 2 figli", "5|Ada|1995|in attesa",
                        "6|Eda|1996|1 + incinta",
                        "7|Ina|1996|nessuno (incinta)", "8|Una|1997|έγκυος", "9|Vera|1997|бременна, има 1 дете"));
        assertEquals(new Counts(8, 0, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals("Ada - -, Amina - some, Eda - some, Ina - none, Joy - -, Mary - -, Olga - some, Una - -", women());
        assertEquals(List.of("3 health-not-read", "4 health-not-read", "5 health-not-read", "6 health-not-read",
                "7 health-not-read", "8 health-not-read", "9 health-not-read", "10 not-yes-or-no"),
                result.problems().stream().map(problem -> problem.row() + " " + problem.kind().code()).toList());
        assertEquals("0", register.one("select count(*) from import_refused where cells like '%бремен%'"));
    }

    /// The ages of her children stand under *Age 1* and *Age 2*.
    @Test
    void theAgeOfHerFirstChildIsNotHers() {
        var result = register.run(Sheet.of("Майки", "Код|Име|Дете 1|Възраст 1|Дете 2|Възраст 2",
                "М1|Елена|Иван|5|Мария|7", "М2|Олга|Петър|3||"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals("Елена - -, Олга - -", women());
    }

    /// What stands under *Phone (husband)* is his, and the birth of a child is the child's.
    @Test
    void whatIsSaidOfHerFamilyIsNotHers() {
        register.run(Sheet.of("Donne", "Codice|Nome|Data nascita figlio|Telefono (marito)|Età (figlio)|Lingua madre",
                "1|Amina|13.05.2020|3331111111|5|francese", "2|Joy|14.06.2021||4|inglese"));
        assertEquals("Amina - -, Joy - -", women());
        assertEquals("0", register.one("select count(*) from participant where birth_year is not null"));
        assertEquals("0", register.one("select count(*) from contact_unasked"));
        assertEquals("2", register.one("select count(*) from participant where language in ('fr', 'en')"));
    }

    /// The letter for a man in one language is that for a woman in another.
    @ParameterizedTest
    @CsvSource({"Codice|Nome|Nata|Sesso, F, M", "Code|Name|Born|Gender (M/F), female, male",
            "Κωδικός|Όνομα|Έτος γέννησης|Φύλο, Θ, Α", "Kodas|Vardas|Gimimo metai|Lytis, M, V",
            "Cod|Nume|Anul nașterii|Sex, F, B", "Код|Име|Година на раждане|Пол, ж, мъж",
            "Codice|Nome|Nata|M/F, F, M (marito)"})
    void aManInARegisterOfWomenWaits(String headings, String woman, String man) {
        var result = register.run(Sheet.of("Sheet1", headings, "1|Amina|1991|" + woman, "2|Ivan|1989|" + man,
                "3|Joy|1995|"), Sheet.of("Sheet2", headings.split("\\|", -1)[0] + "|Path|Started", "2|x|05.03.2025"));
        assertEquals("Amina - -, Joy - -", women());
        assertEquals(List.of("3 a-man"), result.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.A_MAN)
                .map(problem -> problem.row() + " " + problem.kind().code()).toList());
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("Amina - -, Joy - -", women());
    }

    /// A column of the same name behind hers is that of a child.
    @Test
    void theSexOfHerChildIsNotHers() {
        register.run(Sheet.of("Sheet1", "Codice|Nome|Nata|Sesso|Note|Sesso", "1|Amina|1991|F|Omar|M",
                "2|Joy|1995|F|Ada|F"));
        assertEquals("Amina - -, Joy - -", women());
    }
}
