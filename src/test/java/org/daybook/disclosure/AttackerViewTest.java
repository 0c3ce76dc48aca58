package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttackerViewTest {
    private static final ProtectedTable AGE = new ProtectedTable.Shown("age",
            List.of(new ProtectedTable.Row("18-29", 10), new ProtectedTable.Row("30-54", 30)),
            Optional.of(new ProtectedTable.Together(List.of("under18", "55+"), 15)), 55);

    @Test
    void itSaysWhatTheSpecificationGivesTheAttacker() {
        var report = report(new PublishedTotal.Exact(53), AGE);
        assertEquals("""
                {
                 "name": "S1.2026Q3",
                 "width": 4,
                 "small": 10,
                 "tables": [{"id": "people", "pop": "S1.2026Q3.people", "dims": [], "cells": [["=53"]]},
                  {"id": "S1.2026Q3.people.age", "pop": "S1.2026Q3.people", "dims": ["age"], "cells": [["18-29", "[10,14]"], \
                ["30-54", "[26,34]"], ["under18", "*"], ["55+", "*"], ["T", "[51,59]"]]},
                  {"id": "sessions", "pop": "S1.2026Q3.sessions", "dims": [], "cells": [["=41"]]}],
                 "relations": [{"terms": [[1, "S1.2026Q3.people|age=under18"], [1, "S1.2026Q3.people|age=55+"]], \
                "op": ">=", "rhs": 11},
                  {"terms": [[1, "S1.2026Q3.people|age=under18"], [1, "S1.2026Q3.people|age=55+"]], "op": "<=", "rhs": 19},
                  {"terms": [[1, "S1.2026Q3.people|age=55+"], [-1, "S1.2026Q3.people|age=18-29"]], "op": "<=", "rhs": 0},
                  {"terms": [[1, "S1.2026Q3.people|age=55+"], [-1, "S1.2026Q3.people|age=30-54"]], "op": "<=", "rhs": 0}]
                }
                """, AttackerView.of(report, new AlreadyHidden(Map.of("age", java.util.Set.of("under18")))).json());
    }

    @Test
    void fewerThanTenIsZeroToNine() {
        var few = new Published("S1", "2026Q3", Threshold.TEN,
                List.of(new Published.Numbers("people", new PublishedTotal.FewerThanTen(), List.of())), Map.of());
        assertTrue(AttackerView.of(few, AlreadyHidden.none()).json().contains("\"cells\": [[\"[0,9]\"]]"));
    }

    @Test
    void aTableThatIsNotShownStillHasItsCategories() {
        var report = report(new PublishedTotal.Exact(19), new ProtectedTable.NotShown("age", List.of("a", "b")));
        assertTrue(AttackerView.of(report, AlreadyHidden.none()).json()
                .contains("[[\"a\", \"*\"], [\"b\", \"*\"], [\"T\", \"*\"]]"));
    }

    @Test
    void whatIsWrittenIsWhatTheAuditJudged() {
        for (int seed = 0; seed < 60; seed++) {
            var site = Some.site(20 + 7 * seed, new Random(seed));
            var view = AttackerView.of(new Protection(Some.key(seed), "S1", Threshold.TEN).protect(site,
                    AlreadyHidden.none()), AlreadyHidden.none());
            var read = AttackerDocument.json(view.json());
            var audit = new Audit(read.width, read.small, Audit.Depth.INTERVALS);
            assertEquals(audit.attack(Model.of(view)), audit.attack(read.model));
        }
    }

    /// Somebody edits a report by hand: the final check gives up the table that reveals too much, and never a total.
    @Test
    void whatTellsTooMuchIsGivenUp() {
        var twins = new ProtectedTable.Shown("age",
                List.of(new ProtectedTable.Row("a", 10), new ProtectedTable.Row("b", 10)), Optional.empty(), 20);
        var backOff = new BackOff(Known.of(AlreadyHidden.none()), report(new PublishedTotal.Exact(20),
                new ProtectedTable.NotShown("age", List.of("a", "b"))));
        var safer = backOff.untilKept(report(new PublishedTotal.Exact(20), twins));
        assertEquals(List.of(new ProtectedTable.NotShown("age", List.of("a", "b"))),
                safer.populations().getFirst().tables());
        assertEquals(new PublishedTotal.Exact(20), safer.populations().getFirst().total());
    }

    @Test
    void namesOutsideAsciiAndQuotesSurvive() {
        var table = new ProtectedTable.NotShown("age", List.of("\"è\\", "ξένη"));
        var json = AttackerView.of(report(new PublishedTotal.Exact(30), table), AlreadyHidden.none()).json();
        assertTrue(json.chars().allMatch(sign -> sign < 127));
        assertTrue(AttackerDocument.json(json).model.counts().containsKey("S1.2026Q3.people|age=ξένη"));
        assertTrue(AttackerDocument.json(json).model.counts().containsKey("S1.2026Q3.people|age=\"è\\"));
    }

    /// A smallest group of thirty is about groups: a total is published from ten people on, and is not considered revealed by
    /// that.
    @Test
    void totalsBelowTheSmallestGroupAreNotFew() {
        assertTrue(mothers(new PublishedTotal.Rounded(10)).contains("\"small\": 10,"));
        assertTrue(mothers(new PublishedTotal.Exact(12)).contains("\"small\": 30,"));
    }

    private static String mothers(PublishedTotal total) {
        return AttackerView.of(new Published("S1", "2026Q3", Threshold.THIRTY, List.of(
                new Published.Numbers("mothers", total, List.of())), Map.of()), AlreadyHidden.in(List.of())).json();
    }

    private static Published report(PublishedTotal total, ProtectedTable table) {
        return new Published("S1", "2026Q3", Threshold.TEN,
                List.of(new Published.Numbers("people", total, List.of(table))),
                Map.of("sessions", new PublishedTotal.Exact(41), "visits", new PublishedTotal.Withheld()));
    }
}
