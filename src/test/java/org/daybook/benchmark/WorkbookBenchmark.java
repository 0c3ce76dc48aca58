package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.ReadingChoices;
import org.daybook.exchange.SourceSheet;
import org.daybook.site.OpenSite;
import org.daybook.vault.Progress;
import org.dhatim.fastexcel.Workbook;

/// A register as XLSX, from the file to the commit, against LibreOffice without a window opening the same file and saving it.
/// The startup time of both programs is subtracted, measured with a workbook of one woman.
final class WorkbookBenchmark {
    private static final int RUNS = 3;
    private static final double AIM = 2.5;

    private final OpenSite house;
    private final Path folder;
    private final Path large;
    private final Path small;

    /// @param register the sheets of the large workbook
    /// @param one      the same for one woman
    WorkbookBenchmark(OpenSite house, Path folder, List<? extends SourceSheet> register,
            List<? extends SourceSheet> one) throws IOException {
        this.house = house;
        this.folder = folder;
        large = written(folder.resolve("register.xlsx"), register);
        small = written(folder.resolve("one.xlsx"), one);
    }

    String line() {
        return new Duel("an XLSX of 100,000 marks brought in, against LibreOffice opening and saving it", AIM, RUNS)
                .fight(() -> broughtIn(large) - broughtIn(small), () -> converted(large) - converted(small));
    }

    void forget() throws IOException {
        Files.deleteIfExists(large);
        Files.deleteIfExists(small);
    }

    /// Reads, guesses, checks and writes; undone afterwards, which is not timed.
    private long broughtIn(Path file) {
        long start = System.nanoTime();
        var sheets = house.sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
        var imports = house.imports();
        var result = imports.run(imports.check(imports.plan(sheets, ImportMapping.GUESSED)), Progress.unwatched());
        long took = System.nanoTime() - start;
        house.sourceFiles().forget();
        imports.undo(result.id().orElseThrow());
        return took;
    }

    private long converted(Path file) throws IOException, InterruptedException {
        var saved = Files.createDirectories(folder.resolve("saved"));
        long start = System.nanoTime();
        var process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("soffice").toUri(),
                "--headless", "--convert-to", "xlsx", "--outdir", saved.toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        int code = process.waitFor();
        long took = System.nanoTime() - start;
        if (code != 0 || !Files.deleteIfExists(saved.resolve(file.getFileName()))) {
            throw new IOException("soffice failed");
        }
        return took;
    }

    private static Path written(Path file, List<? extends SourceSheet> sheets) throws IOException {
        try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, "Daybook", null)) {
            for (var sheet : sheets) {
                var page = workbook.newWorksheet(sheet.name());
                sheet.forEachRow(row -> {
                    for (int column = 0; column < row.cells().size(); column++) {
                        page.value(row.number() - 1, column, row.cells().get(column).text());
                    }
                });
            }
        }
        return file;
    }
}
