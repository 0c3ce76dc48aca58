package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a register of women states about somebody else, or about her health, is not taken for data about her, and she is
/// imported.
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

    /// She is expecting: this is health data, and her row is imported without it.
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

    /// The ages of her children are in *Age 1* and *Age 2*.
    @Test
    void theAgeOfHerFirstChildIsNotHers() {
        var result = register.run(Sheet.of("Майки", "Код|Име|Дете 1|Възраст 1|Дете 2|Възраст 2",
                "М1|Елена|Иван|5|Мария|7", "М2|Олга|Петър|3||"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals("Елена - -, Олга - -", women());
    }

    /// The number under *Phone (husband)* is his, and the birth of a child is the child's.
    @Test
    void whatIsSaidOfHerFamilyIsNotHers() {
        register.run(Sheet.of("Donne", "Codice|Nome|Data nascita figlio|Telefono (marito)|Età (figlio)|Lingua madre",
                "1|Amina|13.05.2020|3331111111|5|francese", "2|Joy|14.06.2021||4|inglese"));
        assertEquals("Amina - -, Joy - -", women());
        assertEquals("0", register.one("select count(*) from participant where birth_year is not null"));
        assertEquals("0", register.one("select count(*) from contact_unasked"));
        assertEquals("2", register.one("select count(*) from participant where language in ('fr', 'en')"));
    }

    /// Her husband's given name next to her surname is not hers, nor is a child's; and a telephone number is not hers merely
    /// because the row has no other.
    @ParameterizedTest
    @CsvSource({"Code|Surname|Husband (name)|Emergency contact (phone)|First name",
            "Codice|Cognome|Figlio (nome)|Telefono (padre)|Nome",
            "Κωδικός|Επώνυμο|Σύζυγος (όνομα)|Κοινωνική λειτουργός (τηλ.)|Όνομα",
            "Kodas|Pavardė|Vaikas (vardas)|Advokatės (tel.)|Vardas",
            "Cod|Nume de familie|Soțul (prenume)|Asistent social (telefon)|Prenume",
            "Код|Фамилия|Дете (име)|Социален работник (тел.)|Име"})
    void nobodyElsesNameOrTelephoneIsHers(String headings) {
        register.run(Sheet.of("Sheet1", headings + "|Citizenship", "1|Obi|Ivan|3331111111|Amina|NG",
                "2|Udo|Petar|3332222222|Joy|NG"));
        assertEquals("Amina Obi - -, Joy Udo - -", women());
        assertEquals("0", register.one("select count(*) from contact_unasked"));
    }

    /// A number next to the name of her husband or her lawyer would be called as hers.
    @ParameterizedTest
    @CsvSource({"Codice|Nome|Cittadinanza|Avvocato|Tel, Bianchi, 0", "Code|Name|Nationality|Husband|Phone, Ivo, 0",
            "Codice|Nome|Cittadinanza|Compagno|Note|Cell., Ivo|alto, 0",
            "Cod|Nume|Cetățenie|Soț|Telefon, Ion, 0", "Код|Име|Гражданство|Съпруг|Телефон, Иво, 0",
            "Κωδικός|Όνομα|Υπηκοότητα|Σύζυγος|Τηλ., Νίκος, 0", "Codice|Nome|Cittadinanza|Interprete|Telefono, sì, 1",
            "Codice|Nome|Cittadinanza|Figli|Telefono, 2, 1", "Code|Name|Nationality|Child|Phone, Leo, 1",
            "Codice|Nome|Marito|Cittadinanza|Telefono, Ivo|Ghana, 1"})
    void aTelephoneBehindSomebodyElseIsNotHers(String headings, String whose, int kept) {
        var before = whose.contains("|Ghana") ? "" : "Ghana|";
        register.run(Sheet.of("Donne", headings, "D1|Ana|" + before + whose + "|333 1234567",
                "D2|Bea|" + before + whose + "|333 7654321"));
        assertEquals(2, register.rows("participant"));
        assertEquals(2 * kept, register.rows("contact_unasked"));
    }

    /// Below *Husband* are his name, his date of birth and his telephone number, whatever their headings there.
    @ParameterizedTest
    @CsvSource({"Nome,Marito,Nome,Telefono,Nato il", "Name,Husband,Name,Phone,Born",
            "Όνομα,Παιδί,Όνομα,Τηλέφωνο,Έτος γέννησης", "Nome,Assistente sociale,Nome,Cellulare,Data di nascita",
            "Име,Съпруг,Име,Телефон,Дата на раждане"})
    void whatStandsBelowSomebodyElseIsNotHers(String hers, String whose, String name, String telephone, String birth) {
        register.run(
                Sheet.of("Sheet1", "Code||" + whose + "||", "|" + hers + "|" + name + "|" + telephone + "|" + birth,
                        "1|Amina|Ivan|3331111111|1980", "2|Joy|Petar|3332222222|1981"));
        assertEquals("Amina - -, Joy - -", women());
        assertEquals("0", register.one("select count(*) from contact_unasked"));
        assertEquals("0", register.one("select count(*) from participant where birth_year is not null"));
    }

    /// The language of her mother, or of her interpreter, is hers.
    @Test
    void herMotherTongueIsHers() {
        register.run(Sheet.of("Women", "Code|Name|Mother tongue", "1|Amina|French", "2|Joy|English"));
        assertEquals("2", register.one("select count(*) from participant where language in ('fr', 'en')"));
        register.run(Sheet.of("Donne", "Codice|Nome|Lingua (interprete)", "A1|Lin|francese", "A2|Eva|inglese"));
        assertEquals("4", register.one("select count(*) from participant where language in ('fr', 'en')"));
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

    private ImportResult run(Sheet sheet, Optional<SexSign> said, Sheet... others) {
        var imports = house.open().imports();
        var sheets = Stream.concat(Stream.of(sheet), Stream.of(others)).map(SourceSheet.class::cast).toList();
        var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
        assertEquals(said.isPresent() ? 1 : 0, check.sexes().size());
        var plan = check.plan();
        for (var question : check.sexes()) {
            var waiting = imports.dryRun(check, Progress.unwatched()).problems();
            assertTrue(waiting.stream().anyMatch(one -> one.kind() == ProblemKind.WOMAN_OR_MAN), waiting::toString);
            plan = plan.answered(question, said.orElseThrow());
        }
        assertEquals(List.of(), imports.check(plan).sexes());
        return imports.run(imports.check(plan), Progress.unwatched());
    }

    /// *Moteris* and *vyras*, *mujer* and *varón*, *man* and *vrouw*: nobody is taken for the wrong sex.
    @ParameterizedTest
    @CsvSource({"Code|Name|Born|Sex, M, V, M_IS_WOMAN", "Code|Name|Born|Gender, V, M, M_IS_MAN",
            "Code|Name|Born|Sex (M/V), M, V, M_IS_WOMAN", "Code|Name|Born|M/V, M, V, M_IS_WOMAN",
            "Code|Name|Born|Sex, V, '', M_IS_MAN", "Code|Name|Born|Sex, M, '', M_IS_WOMAN",
            "Codice|Nome|Nata|Sesso, M, V, M_IS_WOMAN"})
    void aLetterThatMayBeAWomanOrAManIsAsked(String headings, String woman, String man, SexSign sign) {
        var result = run(
                Sheet.of("Sheet1", headings, "1|Amina|1991|" + woman, "2|Ivan|1989|" + (man.isEmpty() ? "man" : man),
                        "3|Joy|1995|" + woman),
                Optional.of(sign));
        assertEquals("Amina - -, Joy - -", women());
        assertEquals(List.of("3 a-man"), Register.said(result));
    }

    /// The letters next to it, or the other headings, decide: nobody is asked.
    @ParameterizedTest
    @CsvSource({"Kodas|Vardas|Gimimo metai|Sex, M, V", "Code|Name|Born|Sex, M, H", "Code|Name|Born|Sex, F, H",
            "Code|Name|Born|Sex, W, M", "Code|Name|Born|Gender, K, M", "Code|Name|Born|Sex, female, M",
            "Code|Name|Born|Sex, ж, м", "Code|Name|Born|Sex, Θ, Α", "Code|Name|Born|Sex, F, vyras",
            "Code|Name|Born|Sex, donna, uomo", "Code|Name|Born|Sex, mujer, hombre", "Code|Name|Born|Sex, Ж, Ч",
            "Codice|Nome|Nata|Sesso, D, U", "Codice|Nome|Nata|Sesso, '', M"})
    void theSheetTellsWhoIsAMan(String headings, String woman, String man) {
        var result = run(Sheet.of("Sheet1", headings, "1|Amina|1991|" + woman, "2|Ivan|1989|" + man,
                "3|Joy|1995|" + woman), Optional.empty());
        assertEquals("Amina - -, Joy - -", women());
        assertEquals(List.of("3 a-man"), Register.said(result));
    }

    /// A list of marks has no column for the sex, and is a register if it has no days that can be read.
    @Test
    void aManOfOneSheetIsNoWomanInAnother() {
        var result = run(Sheet.of("Women", "Ref|Name|Born|Sex", "R1|Amina Ali|1991|F", "R2|Dan Eze|1990|M",
                "R3|Joy Ade|1995|F"), Optional.empty(),
                Sheet.of("Class", "Ref|Name|Born", "R1|Amina Ali|1991",
                        "R2|Eze Dan|1990", "R3|Joy Ade|1995"));
        assertEquals("Amina Ali - -, Joy Ade - -", women());
        assertEquals(List.of("3 a-man", "3 a-man"), Register.said(result));
    }

    /// A man without a number in the other sheet is recognised by his name, in any order of its words.
    @Test
    void aManIsNoWomanUnderHisNameAlone() {
        var result = run(Sheet.of("Women", "Ref|Name|Born|Sex", "R1|Amina Ali|1991|F", "R2|Dan Eze|1990|M"),
                Optional.empty(), Sheet.of("Women 2025", "Name|Born", "Eze Dan|1990", "Joy Ade|1995"));
        assertEquals("Amina Ali - -, Joy Ade - -", women());
        assertEquals(List.of("3 a-man", "2 a-man"), Register.said(result));
    }

    /// Numbers that only number the rows belong to somebody else in the next sheet.
    @Test
    void aNumberThatCountsTheRowsMakesNoMan() {
        run(Sheet.of("Women", "No.|Name|Born|Sex", "1|Dan Eze|1990|M", "2|Amina Ali|1991|F"), Optional.empty(),
                Sheet.of("Women 2025", "No.|Name|Born", "1|Joy Ade|1995"));
        assertEquals("Amina Ali - -, Joy Ade - -", women());
    }

    /// If nobody's name is written down, each woman is called by her number.
    @Test
    void whoIsCalledByANumberIsNoFigure() {
        var result = register.run(Sheet.of("Sheet1", "Ref|Name|Born", "R1|101|1991", "R2|102|1995", "R3|Joy|1990"));
        assertEquals("101 - -, 102 - -, Joy - -", women());
        assertEquals(List.of(), Register.said(result));
    }

    /// *K* is neither (*kita*), and makes no men of the women next to it.
    @Test
    void aThirdLetterInLithuanianMakesNoWomanAMan() {
        var result = run(Sheet.of("Sheet1", "Kodas|Vardas|Gimimo metai|Lytis", "1|Ona|1991|M", "2|Jonas|1989|V",
                "3|Rasa|1995|K"), Optional.empty());
        assertEquals("Ona - -, Rasa - -", women());
        assertEquals(List.of("3 a-man"), Register.said(result));
    }

    @Test
    void aFigureIsNoName() {
        var result = register.run(Sheet.of("Sheet1", "Ref|Name|Born", "R1|Amina|1991", "R2|Joy|1995",
                "How many came|2|"));
        assertEquals("Amina - -, Joy - -", women());
        assertEquals(List.of("4 unknown-word"), Register.said(result));
    }

    /// A column of the same name after hers is that of a child.
    @Test
    void theSexOfHerChildIsNotHers() {
        register.run(Sheet.of("Sheet1", "Codice|Nome|Nata|Sesso|Note|Sesso", "1|Amina|1991|F|Omar|M",
                "2|Joy|1995|F|Ada|F"));
        assertEquals("Amina - -, Joy - -", women());
    }
}
