package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.Quarter;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.ProtectedTable.Row;
import org.daybook.disclosure.ProtectedTable.Together;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.Threshold;
import org.daybook.reports.QuarterlyReport.Standing;
import org.junit.jupiter.api.Test;

/// Five worked cases, with the expected reading of each.
class WorkedExampleTest {
    private static final String KNOWS = "A former partner knows that she came in May. He reads this report.";
    private static final String MORE = "Every other line with a 1 would tell him more about her.";
    private static final String LIMIT = "He may still guess. No report can prevent that.";

    @Test
    void groupsThatAreCombined() {
        assertEquals(List.of(KNOWS, plain("Under 18"), MORE,
                "Here “Under 18” is combined with 2 other groups. Together they are the rest up to about 60.",
                "Each of these groups may be empty. He cannot tell in which she is.", LIMIT),
                read(new PublishedTotal.Exact(62), Standing.OVER, age(Optional.of(
                        new Together(List.of("under-18", "55-and-over", "not-known"), 15)), 25, 20)));
    }

    @Test
    void everyGroupByItself() {
        assertEquals(List.of(KNOWS, plain("18–29"), MORE,
                "Here “18–29” says about 10. The true number is between 10 and 14.",
                "She may be one of them, or in another group. He learns nothing new about her.", LIMIT),
                read(new PublishedTotal.Exact(62), Standing.OVER, age(Optional.empty(), 10, 50)));
    }

    @Test
    void noTable() {
        assertEquals(List.of(KNOWS, plain("Stateless"), MORE,
                "Here there are no groups. She is one of 14 people, and that is all he learns.", LIMIT),
                read(new PublishedTotal.Exact(14), Standing.OVER, notShown()));
    }

    @Test
    void fewerThanTen() {
        assertEquals(List.of(KNOWS, plain("Stateless"), MORE,
                "Here it says only “fewer than 10”. He learns nothing new about her.", LIMIT),
                read(new PublishedTotal.FewerThanTen(), Standing.OVER));
    }

    @Test
    void aQuarterThatIsNotOver() {
        assertEquals(List.of(KNOWS, plain("Stateless"), MORE,
                "The period is not over: there are no groups yet, and nothing is exported.", LIMIT),
                read(new PublishedTotal.Exact(62), Standing.UNDER_WAY, notShown()));
    }

    private static String plain(String category) {
        return "With plain numbers a line could say “" + category + ": 1”. He would know that this is she.";
    }

    private static ProtectedTable age(Optional<Together> together, int young, int older) {
        return new ProtectedTable.Shown("age", List.of(new Row("18-29", young), new Row("30-54", older)), together,
                60);
    }

    private static ProtectedTable notShown() {
        return new ProtectedTable.NotShown("age", ReportTable.AGE.categories());
    }

    private static List<String> read(PublishedTotal people, Standing standing, ProtectedTable... tables) {
        var published = new Published("PA01", "2026Q2", Threshold.TEN,
                List.of(new Published.Numbers("people", people, new ArrayList<>(List.of(tables)))), Map.of());
        return new WorkedExample(new QuarterlyReport(new Quarter(2026, 2), standing, published), Invented.ENGLISH)
                .sentences();
    }
}
