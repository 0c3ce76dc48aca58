package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final double OPEN = Double.POSITIVE_INFINITY;
    private static final Audit AUDIT = new Audit(4, 10, Audit.Depth.INTERVALS);

    @Test
    void whatNothingLimitsIsOpen() {
        var model = new Model();
        model.between("a", 3, OPEN);
        model.row(Map.of("a", 1.0, "b", -1.0), 0, OPEN);
        assertEquals(AttackVerdict.of(3, OPEN, 4, 10), AUDIT.attack(model).get("a"));
        assertEquals(AttackVerdict.of(0, OPEN, 4, 10), AUDIT.attack(model).get("b"));
    }

    @Test
    void aHiddenCountThatStandsInNoSumIsJudgedByItsBounds() {
        var model = new Model();
        model.between("hidden", 1, 3);
        model.exactly("published", 12);
        assertEquals(Map.of("hidden", AttackVerdict.of(1, 3, 4, 10)), AUDIT.attack(model));
    }

    @Test
    void tablesJoinedByAnExactTotalComeApart() {
        var model = new Model();
        model.exactly("n", 40);
        model.row(Map.of("n", 1.0, "a", -1.0, "b", -1.0), 0, 0);
        model.row(Map.of("n", 1.0, "c", -1.0, "d", -1.0), 0, 0);
        assertEquals(2, Component.of(model).size());
        assertEquals(AttackVerdict.of(0, 40, 4, 10), AUDIT.attack(model).get("c"));
    }

    @Test
    void tablesJoinedByARoundedTotalHangTogether() {
        var model = new Model();
        model.between("n", 36, 44);
        model.row(Map.of("n", 1.0, "a", -1.0, "b", -1.0), 0, 0);
        model.row(Map.of("n", 1.0, "c", -1.0, "d", -1.0), 0, 0);
        model.between("a", 18, 20);
        model.between("b", 18, 20);
        assertEquals(1, Component.of(model).size());
        assertEquals(AttackVerdict.of(36, 40, 4, 10), AUDIT.attack(model).get("n"));
    }

    @Test
    void aContradictionThatAPencilFindsIsFound() {
        var model = new Model();
        model.between("a", 0, 3);
        model.between("b", 0, 3);
        model.row(Map.of("a", 1.0, "b", 1.0), 7, OPEN);
        assertThrows(Contradiction.class, () -> AUDIT.attack(model));
    }

    /// Each larger than the next, in a ring: every single sum looks possible, and the solver returns values with its "no".
    @Test
    void aContradictionThatOnlyTheSolverFindsIsFound() {
        var model = new Model();
        model.row(Map.of("a", 1.0, "b", -1.0), 1, OPEN);
        model.row(Map.of("b", 1.0, "c", -1.0), 1, OPEN);
        model.row(Map.of("c", 1.0, "a", -1.0), 1, OPEN);
        assertThrows(Contradiction.class, () -> AUDIT.attack(model));
    }

    @Test
    void aVerdictSaysWhatIsProved() {
        assertEquals(AttackVerdict.Measure.EXACT, AttackVerdict.of(3, 3, 4, 10).measure());
        assertEquals(AttackVerdict.Measure.NARROW, AttackVerdict.of(3, 6, 4, 10).measure());
        assertEquals(AttackVerdict.Measure.OK, AttackVerdict.of(3, 7, 4, 10).measure());
        assertEquals(true, AttackVerdict.of(1, 9, 4, 10).provedExists());
        assertEquals(false, AttackVerdict.of(1, 10, 4, 10).provedExists());
        assertEquals(true, AttackVerdict.of(0, 0, 4, 10).provedEmpty());
    }
}
