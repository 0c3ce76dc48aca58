package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The 10,000 real answer sets are imported as readings of 10,000 people, and the program's own scores match those in their
/// README. Long: `mvn test -Dtests.left.out= -Dtest=RosenbergImportTest`.
@Tag("long")
class RosenbergImportTest {
    private static final Path ANSWERS = Path.of("..", "shared", "data", "rosenberg-10k.tsv");
    private static final String MAPPING = """
            daybook-mapping 1
            register = openpsychometrics
            sheet = rosenberg-10k
            kind = members
            person = row number
            sheet = rosenberg-10k
            kind = answers
            person = row number
            instrument = always rosenberg
            day = always 2026-01-15
            # The file counts from 1, and 0 is no answer.
            value item: 0 = none
            value item: 1 = 0
            value item: 2 = 1
            value item: 3 = 2
            value item: 4 = 3
            """;

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void tenThousandRealAnswerSetsScoreAsTheirReadmeSays() throws IOException {
        assumeTrue(Files.isReadable(ANSWERS), "skipped: needs ../shared/data/rosenberg-10k.tsv");
        var sheet = Sheet.of("rosenberg-10k",
                Files.readString(ANSWERS).replace('\t', '|').lines().toArray(String[]::new));
        var mapping = assertInstanceOf(MappingFile.Read.Sound.class, MappingFile.read(MAPPING)).mapping();
        var imports = house.open().imports();
        var result = imports.run(imports.check(imports.plan(List.of(sheet), mapping)), Progress.unwatched());
        assertEquals(10_000, Objects.requireNonNull(result.counts().get(SheetKind.MEMBERS)).takenIn());
        var scores = house.open().vault().read(tx -> tx.handle().createQuery("""
                select score_over * 1.0 / score_under
                  from reading
                 where code = 'rosenberg' and left_out = 0""").mapTo(Double.class).list());
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double square = scores.stream().mapToDouble(score -> (score - mean) * (score - mean)).sum();
        assertEquals(9_711, scores.size());
        assertEquals("15.921", String.format(Locale.ROOT, "%.3f", mean));
        assertEquals("6.999", String.format(Locale.ROOT, "%.3f", Math.sqrt(square / (scores.size() - 1))));
    }
}
