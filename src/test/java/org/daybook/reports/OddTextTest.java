package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.Narrative.Heading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever characters somebody pastes into the text of a report, its spreadsheets can be opened.
class OddTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\u000bb\fc", "x\uFFFEy", "z\uFFFF", "lone \uD800 half", "\uD83D\uDE00", "\u202e reversed",
            "]]>", "<b>&amp;", "\u0085 \u2028"})
    void aSpreadsheetOpens(String words) throws IOException {
        for (var kind : List.of(FrozenFile.Kind.XLSX, FrozenFile.Kind.ODS)) {
            var file = Freezing.file(Invented.report(ReportFiles.any()), Optional.empty(),
                    new Narrative(Map.of(Heading.DONE, words)), Invented.ITALIAN, kind);
            for (var part : ReportFiles.parts(file.bytes()).entrySet()) {
                if (part.getKey().endsWith(".xml")) {
                    assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                            new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8))), part.getKey());
                }
            }
        }
    }
}
