package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.reports.files.ReportDocument;
import org.daybook.reports.files.ReportDocument.Definition;
import org.daybook.reports.narrative.Narrative;
import org.junit.jupiter.api.Test;

/// Every published figure has its explanation, in the files as on the screen.
class MeaningTest {
    private static final int PARTS = 6;

    @Test
    void everyPublishedFigureHasOneMeaning() {
        for (var labels : List.of(Invented.ENGLISH, Invented.ITALIAN)) {
            var document = document(labels);
            var figures = new ArrayList<String>();
            document.tables().getFirst().lines().forEach(line -> figures.add(line.words()));
            document.tables().stream().skip(1).forEach(table -> figures.add(table.title()));
            assertEquals(figures, document.definitions().stream().map(Definition::figure).toList());
            document.definitions().forEach(definition -> {
                assertEquals(PARTS, definition.parts().size(), definition.figure());
                definition.parts().forEach(part -> assertFalse(part.name().isBlank() || part.words().isBlank()));
            });
        }
    }

    /// The breakdowns of a total are the report's tables about it.
    @Test
    void theBreakdownsOfATotalAreTheTablesOfTheReport() {
        var people = document(Invented.ENGLISH).definitions().getFirst();
        assertEquals("People by age on the first visit; People by citizenship; People, new or here before; People who "
                + "came in three weeks or more; People who came to a session of civic inclusion; People who came to a "
                + "session with an interpreter; People with a disability",
                people.parts().stream().filter(part -> part.name().equals("Broken down by")).findFirst().orElseThrow()
                        .words());
    }

    @Test
    void theFilesThatPeopleReadSayIt() throws IOException {
        for (var kind : List.of(FrozenFile.Kind.XLSX, FrozenFile.Kind.ODS)) {
            var text = ReportFiles.text(ReportFiles.of(ReportFiles.any(), kind), kind);
            assertTrue(document(Invented.ENGLISH).definitions().stream().flatMap(one -> one.parts().stream())
                    .allMatch(part -> text.contains(part.words().replace("&", "&amp;"))), kind.code());
        }
        var read = ReadablePdfTest.text(ReportFiles.of(ReportFiles.any(), FrozenFile.Kind.PDF)).replaceAll("\\s+", " ");
        assertTrue(read.contains("What each figure means"), read);
        assertTrue(read.contains("What counts Every person with a mark in a session of the quarter."), read);
    }

    private static ReportDocument document(Labels labels) {
        return new ReportWords(Invented.report(ReportFiles.any()), Optional.empty(), Narrative.EMPTY, labels)
                .document();
    }
}
