package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The program understands its own template in every language, by the headings alone.
class TemplateTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder;

    @Test
    void theTemplateOfEveryLanguageIsUnderstoodWhole() throws IOException {
        var expected = new EnumMap<SheetKind, Counts>(SheetKind.class);
        for (var kind : SheetKind.values()) {
            expected.put(kind, new Counts(1, 0, 0));
        }
        // One of its two marks is that of the sheet before.
        expected.put(SheetKind.ATTENDANCE_GRID, new Counts(1, 1, 0));
        for (var language : TemplateWorkbook.LANGUAGES) {
            var file = Files.write(folder.resolve(language + ".xlsx"), TemplateWorkbook.written(language));
            var sheets = house.open().sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
            var imports = house.open().imports();
            var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
            assertEquals(List.of(), check.questions(), language);
            assertEquals(Map.of(), check.leftOut(), language);
            var result = imports.dryRun(check, Progress.unwatched());
            assertEquals(List.of(), result.problems(), language);
            assertEquals(expected, result.counts(), language);
            house.open().sourceFiles().forget();
        }
    }

    @Test
    void aMappingThatIsWrittenIsReadAgain() {
        var imports = house.open().imports();
        var sheet = Sheet.of("Iscritte", "Numero|Nome|Iscritta il", "17|Ana|3/4/2024");
        var plan = imports.check(imports.plan(List.of(sheet), new ImportMapping("casa", List.of())))
                .answered(DateHabit.MONTH_FIRST);
        var written = MappingFile.written(plan);
        var read = (MappingFile.Read.Sound) MappingFile.read(written);
        assertEquals(written, MappingFile.written(imports.plan(List.of(sheet), read.mapping())));
        assertEquals(new MappingFile.Read.Broken(3), MappingFile.read("daybook-mapping 1\nsheet = a\nkind = men\n"));
        assertEquals(new MappingFile.Read.Broken(1), MappingFile.read("something else\n"));
        assertEquals(new MappingFile.Read.Broken(4),
                MappingFile.read("daybook-mapping 1\nsheet = a\nkind = groups\nperson = column N\n"));
    }
}
