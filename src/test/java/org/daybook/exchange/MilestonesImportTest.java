package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Milestones reached before Daybook are imported with the women.
class MilestonesImportTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "N. tessera|Nome|Data di nascita|Iscritta il",
            "17|Olena|07/1994|13.03.2023", "18|Fatima|1990|15.04.2023");
    private static final Sheet REACHED = Sheet.of("Traguardi 2023-2025", "Traguardi raggiunti dalle donne", "",
            "N. tessera|Traguardo ragg.|Quando|Lingua|Livello QCER / level|Come si sa|Competenza o attestato|Visto da|Ente che rilascia|Voto",
            "17|Permesso di soggiorno|12.05.2024|||||||", "17|livello di lingua|03/2024|italiano|A2|esame||||",
            "18|Abilità|2023||||cuce a macchina|insegnante||", "18|attestato|6 giugno 2024||||HACCP||Regione|base",
            "18|competenza|2023||||cucina||| ", "17|lingua|2024|inglese||autovalutazione||||",
            "18|attestato|2024||||HACCP n. 123456|||", "18|laurea|2024||||||| ", "17|patente|||||||| ",
            "99|patente|2024|||||||");

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse other = new TestHouse();

    @TempDir
    Path folder;

    private final HerRegisters here = new HerRegisters(house);

    private static List<String> written(HerRegisters of) {
        return of.rows("""
                select kind || ' ' || reached || ' ' || coalesce(language || ' ' || level || ' ' || evidence,
                       words || coalesce(' ' || seen_by, '') || coalesce(' ' || body, '') || coalesce(' ' || grade, ''),
                       '') || ', ' || on_day
                  from milestone
                 order by number""");
    }

    /// With their own days, as approximately as they are known.
    @Test
    void whatARegisterSaysComesInAndWhatItDoesNotSayIsRefused() {
        var result = here.bring(WOMEN, REACHED);
        assertEquals(List.of("permit-obtained 2024-05-12 , 2024-05-12",
                "language 2024-03 it a2 test, 2024-03-01", "skill 2023 cuce a macchina trainer, 2023-01-01",
                "certificate 2024-06-06 HACCP Regione base, 2024-06-06"), written(here));
        assertEquals(List.of("11 unknown-word milestone", "12 missing reached", "8 missing seen-by",
                "9 missing level", "10 document-number words", "13 unknown-person person"),
                HerRegisters.refused(result));
    }

    @Test
    void twiceAddsNothingAndUndoLeavesNothing() {
        var done = here.bring(WOMEN, REACHED);
        int journal = here.count("journal");
        var again = here.bringAgain(done, WOMEN, REACHED);
        assertEquals(new Counts(0, 4, 4), again.counts().get(SheetKind.MILESTONES));
        assertEquals(journal, here.count("journal"));
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(done.id().orElseThrow()));
        for (var table : List.of("milestone", "participant", "import_key", "data_import")) {
            assertEquals(0, here.count(table), table);
        }
    }

    @Test
    void whoWasHereOrIsLockedGetsNone() {
        var her = someone().called("Grace").born(1991, 2).welcomedIn(house.open());
        var locked = someone().called("Amina").welcomedIn(house.open());
        house.open().rights().lock(locked.id());
        var result = here.bring(WOMEN, Sheet.of("Milestones", "Card|Milestone|Reached on",
                her.card() + "|driving licence|2024", locked.card() + "|driving licence|2024", "17|tax code|2024"));
        assertEquals(List.of("2 here-already", "3 locked-person"), result.problems().stream()
                .map(RowProblem::toString).filter(problem -> !problem.contains("alike")).toList());
        assertEquals(List.of("tax-code 2024 , 2024-01-01"), written(here));
    }

    @Test
    void itGoesOutAndComesInElsewhereAsTheSame() throws IOException {
        here.bring(WOMEN, REACHED);
        var there = new HerRegisters(other);
        var first = here.takeOut(folder.resolve("one.xlsx"), "it");
        there.bringWhole(first);
        assertArrayEquals(Files.readAllBytes(first),
                Files.readAllBytes(there.takeOut(folder.resolve("other.xlsx"), "it")));
        assertEquals(written(here).stream().sorted().toList(), written(there).stream().sorted().toList());
    }
}
