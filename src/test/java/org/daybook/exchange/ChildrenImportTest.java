package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Children are imported with mothers who agree to it.
class ChildrenImportTest {
    private static final Sheet WOMEN = Sheet.of("Members", "Nr. card|Nume|Data înscrierii", "17|Olena|13.03.2023",
            "18|Fatima|15.04.2023", "19|Amina|2.5.2023");
    private static final Sheet CONSENTS = Sheet.of("Consimțăminte", "Nr. card|Consimțământ pentru|Răspuns|Data",
            "17|copii|da|13.03.2023", "18|copii|da|15.04.2023", "18|copii|retras|20.05.2023",
            "19|copii|da|02.05.2023");
    private static final Sheet CHILDREN = Sheet.of("Copii - evidență", "Copiii beneficiarelor", "",
            "Nr. card|Numele copilului|Data nașterii|Vârsta|Din data|Sfârșit|Alergii|Ce ajută|Cine poate lua copilul|Cine nu poate lua copilul|Adresa",
            "17|Maks|05/2021||13.03.2023||alune|plicul roșu|bunica||Str. Lungă 4",
            "17|Ana||3|13.03.2023|30.06.2024|-||||",
            "18|Sami|05/2020||||||||", "19|Ioana|2020||||||||", "19|Dan||19|02.05.2023||||||",
            "19||05/2020||||||||", "17|Maks|05/2021||13.03.2023||alune|plicul roșu|bunica||");

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse other = new TestHouse();

    @TempDir
    Path folder;

    private final HerRegisters here = new HerRegisters(house);

    private static List<String> written(HerRegisters of) {
        return of.rows("""
                select name || ' ' || coalesce(born, years || ' on ' || years_on, '') || ' ' || since || ' '
                       || coalesce(ended_on, '') || ' ' || coalesce(allergies, '') || ', ' || coalesce(helps, '') || ', '
                       || coalesce(collectors, '') || ', ' || coalesce(never_collect, '')
                  from cared_child
                 order by name""");
    }

    @Test
    void theyComeInWhereTheirMotherAgreesToday() {
        var result = here.bring(WOMEN, CONSENTS, CHILDREN);
        assertEquals(List.of("Ana 3 on 2023-03-13 2023-03-13 2024-06-30 , , , ",
                "Maks 2021-05 2023-03-13  alune, plicul roșu, bunica, "), written(here));
        assertEquals(List.of("9 missing child", "6 no-consent child", "7 no-month birth", "8 out-of-range age"),
                HerRegisters.refused(result));
        assertEquals(new Counts(2, 1, 3), result.counts().get(SheetKind.CHILDREN));
        assertEquals(List.of(), here.rows("select cells from import_refused where cells like '%Lungă%'"));
    }

    /// A child is given to nobody of whom the register says so, however its heading says it.
    @ParameterizedTest
    @ValueSource(strings = {"Not authorised to collect", "Cannot be collected by", "Who must not collect the child",
            "Persone NON autorizzate al ritiro", "Chi non può ritirarlo", "Non può prenderlo",
            "Δεν μπορεί να παραλάβει", "Ποιος ΔΕΝ μπορεί να το παραλάβει", "Kas negali pasiimti vaiko",
            "Nu poate fi luat de", "Кой НЕ може да взема детето", "Не може да взема"})
    void whoMustNeverCollectIsKept(String heading) {
        here.bring(WOMEN, CONSENTS, Sheet.of("Copii", "Nr. card|Copil|Naștere|Cine poate lua copilul|" + heading,
                "17|Maks|05/2021|bunica|Ivan"));
        assertEquals(List.of("Maks 2021-05 2026-11-25  , , bunica, Ivan"), written(here));
    }

    /// The answers that a column may have are in its heading: whoever may be collected is not somebody who must not collect.
    @ParameterizedTest
    @ValueSource(strings = {"Authorised pick up (yes/no)", "Autorizzazione al ritiro sì/no",
            "Ridicare autorizată (da/nu)", "Взимане с упълномощаване (да/не)", "Įgaliotas paimti (taip/ne)",
            "No. of authorised persons"})
    void theAnswersInAHeadingDenyNothing(String heading) {
        here.bring(WOMEN, CONSENTS, Sheet.of("Copii", "Nr. card|Copil|Naștere|" + heading, "17|Maks|05/2021|da"));
        assertEquals(List.of(""), here.rows("select coalesce(never_collect, '') from cared_child"));
    }

    @Test
    void twiceAddsNothingUndoLeavesNothingAndWhoWasHereGetsNone() {
        var her = someone().called("Grace").answering(Purpose.CHILDREN, Answer.GIVEN).welcomedIn(house.open());
        var done = here.bring(WOMEN, CONSENTS, CHILDREN);
        int journal = here.count("journal");
        here.bringAgain(done, WOMEN, CONSENTS, CHILDREN);
        assertEquals(List.of("2 here-already"), here.bring(Sheet.of("Children", "Card|Child", her.card() + "|Joy"))
                .problems().stream().map(RowProblem::toString).toList());
        assertEquals(journal, here.count("journal"));
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(done.id().orElseThrow()));
        assertEquals(List.of(), written(here));
    }

    @Test
    void whoIsRefusedOnceIsRefusedAgainForTheSameReason() {
        var first = here.bring(WOMEN, CONSENTS, CHILDREN);
        var again = here.bring(WOMEN, CONSENTS, CHILDREN);
        assertEquals(HerRegisters.refused(first), HerRegisters.refused(again));
        assertEquals(new Counts(0, 3, 3), again.counts().get(SheetKind.CHILDREN));
        var her = someone().called("Grace").welcomedIn(house.open());
        assertEquals(List.of("2 no-consent child"),
                HerRegisters.refused(here.bring(Sheet.of("Children", "Card|Child", her.card() + "|Joy"))));
    }

    /// Also two of one name; a child whose mother withdrew her yes is not exported.
    @Test
    void theyGoOutAndComeInElsewhereAsTheSame() throws IOException {
        here.bring(WOMEN, CONSENTS, CHILDREN);
        var grace = someone().called("Grace").answering(Purpose.CHILDREN, Answer.GIVEN).welcomedIn(house.open()).id();
        for (int i = 0; i < 2; i++) {
            house.open().childcare().children().add(grace, new ChildForm("Joy", Optional.empty(),
                    ChildForm.Health.NOTHING, ChildForm.Collecting.HERSELF));
        }
        var there = new HerRegisters(other);
        var first = here.takeOut(folder.resolve("one.xlsx"), "ro");
        there.bringWhole(first);
        assertArrayEquals(Files.readAllBytes(first),
                Files.readAllBytes(there.takeOut(folder.resolve("other.xlsx"), "ro")));
        assertEquals(written(here).stream().filter(one -> !one.startsWith("Joy")).toList(),
                written(there).stream().filter(one -> !one.startsWith("Joy")).toList());
        assertEquals(List.of("Ana", "Joy", "Joy (2)", "Maks"),
                there.rows("select name from cared_child order by name"));
    }
}
