package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What was specified about the columns of a register is saved under a name, and fits the next year's file.
class MappingsTest {
    private static final Sheet THIS_YEAR = Sheet.of("Porto 2025", "Nr.|Chi è|Quando\nè venuta|Passaporto",
            "1|Ana|3/4/2025|FE1");
    private static final Sheet NEXT_YEAR = Sheet.of("Porto 2026", "Nr.|Chi è|Quando\nè venuta|Passaporto",
            "2|Bea|4/5/2026|FE2");

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @TempDir
    Path folder;

    private ImportPlan guessed(Sheet sheet) {
        return house.open().imports().plan(List.of(sheet), ImportMapping.GUESSED);
    }

    private ImportPlan byHand() {
        var plan = guessed(THIS_YEAR);
        var sheet = plan.sheets().getFirst();
        var mapping = house.open().imports().guess(sheet, SheetKind.MEMBERS)
                .with(ImportField.NAME, Optional.of(new ColumnSource.Column(1, "Chi è")))
                .with(ImportField.JOINED, Optional.of(new ColumnSource.Column(2, "Quando\nè venuta")))
                .with(ImportField.JOINED, DateHabit.DAY_FIRST);
        return new ImportPlan("porto", List.of(sheet.about(List.of(mapping))));
    }

    @Test
    void whatWasSaidOfOneFileIsSaidOfTheNextWithTheSameHeadings() {
        var mappings = house.open().imports().mappings();
        mappings.keep(" Port ", byHand());
        var kept = mappings.all().getFirst();
        assertEquals("Port", kept.name());
        assertTrue(kept.fits(guessed(NEXT_YEAR).sheets()));
        assertFalse(kept.fits(guessed(Sheet.of("Porto 2026", "Nr.|Chi è", "1|Ana")).sheets()));
        var plan = house.open().imports().plan(List.of(NEXT_YEAR), kept.of(guessed(NEXT_YEAR).sheets()));
        assertEquals("porto", plan.register());
        assertEquals(byHand().sheets().getFirst().mappings(), plan.sheets().getFirst().mappings());
        // One name, one mapping.
        mappings.keep("PORT", guessed(NEXT_YEAR));
        assertEquals(List.of("PORT"), mappings.all().stream().map(SavedMapping::name).toList());
        mappings.delete(mappings.all().getFirst().id());
        assertEquals(List.of(), mappings.all());
        assertEquals("exchange.refusal.mapping-name",
                assertThrows(Refusal.class, () -> mappings.keep(" ", byHand())).key());
    }

    /// A register marks with a star. Only a star without meaning in a mapping stands for all other texts.
    @Test
    void aStarThatMeansSomethingIsASignOfItsOwn() {
        var visits = Sheet.of("Visite", "Tessera|Data|Titolo|Percorso|Presente",
                "1|2024-03-05|Cucito|competenze pratiche|*", "1|2024-03-06|Cucito|competenze pratiche|forse");
        for (var meaning : List.of("yes", "")) {
            var read = starMeaning(meaning);
            var plan = house.open().imports().plan(List.of(visits), read.mapping());
            assertEquals(meaning.isEmpty() ? List.of() : List.of("3 not-yes-or-no"), house.open().imports().check(plan)
                    .problems().stream().map(RowProblem::toString).toList());
            var again = (MappingFile.Read.Sound) MappingFile.read(MappingFile.written(plan));
            assertEquals(plan.sheets().getFirst().mappings(),
                    house.open().imports().plan(List.of(visits), again.mapping())
                            .sheets().getFirst().mappings());
        }
    }

    /// A register that marks with a star has a dash, or nothing, for women who did not come.
    @Test
    void aStarThatMeansYesSaysNothingOfDashesAndBlanks() {
        var visits = Sheet.of("Visite", "Tessera|Data|Titolo|Percorso|Presente",
                "1|2024-03-05|Cucito|competenze pratiche|*", "1|2024-03-06|Cucito|competenze pratiche|-",
                "1|boh|Cucito|competenze pratiche|");
        var read = starMeaning("yes");
        var plan = house.open().imports().plan(List.of(visits), read.mapping());
        var problems = house.open().imports().check(plan).problems();
        assertEquals(List.of("4 not-a-date"), problems.stream().map(RowProblem::toString).toList());
        assertFalse(problems.getFirst().cells().containsKey(ImportField.PRESENT), "nothing stands there");
        var mapping = plan.sheets().getFirst().mappings().getFirst();
        assertEquals(Optional.empty(), MeantTexts.meaning(mapping.values().getOrDefault(ImportField.PRESENT, Map.of()),
                "-"));
    }

    private static MappingFile.Read.Sound starMeaning(String meaning) {
        return (MappingFile.Read.Sound) MappingFile.read("""
                daybook-mapping 1
                sheet = Visite
                kind = attendance
                person = column Tessera
                day = column Data
                title = column Titolo
                path = column Percorso
                present = column Presente
                value present: * = %s
                """.formatted(meaning));
    }

    @Test
    void itLeavesAsTheFileThatTheCommandLineReads() throws IOException {
        var file = house.open().imports().mappings().write(folder, byHand());
        assertEquals("mapping.txt", file.getFileName().toString());
        var read = (MappingFile.Read.Sound) MappingFile.read(Files.readString(file));
        assertEquals(byHand().sheets().getFirst().mappings(),
                house.open().imports().plan(List.of(THIS_YEAR), read.mapping()).sheets().getFirst().mappings());
        assertEquals("mapping-2.txt",
                house.open().imports().mappings().write(folder, byHand()).getFileName().toString());
        // It contains nothing of the rows.
        assertFalse(Files.readString(file).contains("Ana"));
    }
}
