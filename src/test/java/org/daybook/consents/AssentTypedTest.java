package org.daybook.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.junit.jupiter.api.Test;

/// What must be recorded before somebody under 18 says yes, and how old she is.
class AssentTypedTest {
    private static final AssentTyped ALONE = typed(Assent.Who.SHE);
    private static final AssentTyped TOGETHER = typed(Assent.Who.WITH_CAREGIVER);

    private static AssentTyped typed(Assent.Who who) {
        return new AssentTyped(Optional.of(who), Optional.of(Assent.Relation.MOTHER), Optional.of(Assent.Own.YES),
                Optional.of(Assent.Why.RISK), "", Assent.DecidedBy.WORKER);
    }

    @Test
    void whoAnswersIsAskedFirstAndThenOnlyWhatBelongsToIt() {
        assertEquals(List.of("who"), fields(AssentTyped.nothing(), 15));
        assertEquals(List.of("why"), fields(new AssentTyped(Optional.of(Assent.Who.SHE), Optional.empty(),
                Optional.empty(), Optional.empty(), "", Assent.DecidedBy.WORKER), 15));
        assertEquals(List.of("relation", "own"), fields(new AssentTyped(Optional.of(Assent.Who.FOR_HER),
                Optional.empty(), Optional.empty(), Optional.of(Assent.Why.RISK), "", Assent.DecidedBy.WORKER), 15));
        assertEquals(List.of(), fields(ALONE, 15));
        assertEquals(List.of(), fields(TOGETHER, 15));
    }

    @Test
    void whatBelongsToAnotherChoiceIsNotKept() {
        assertEquals(Optional.of(Assent.alone(new Assent.Alone(Assent.Why.RISK, "", Assent.DecidedBy.WORKER))),
                ALONE.assent(15));
        assertEquals(Optional.of(Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER, Assent.Own.YES)),
                TOGETHER.assent(15));
        assertEquals(Optional.empty(), AssentTyped.nothing().assent(15));
    }

    @Test
    void anotherReasonNeedsWordsThatAreTidiedAndNeverCut() {
        assertEquals(List.of("words"), fields(because("  \n "), 15));
        assertEquals("He reads her letters.",
                because(" He \u202e reads\nher letters. ").assent(15).orElseThrow().alone()
                        .orElseThrow().words());
        assertEquals(List.of("words"), fields(because("x".repeat(AssentTyped.LONGEST + 1)), 15));
        assertEquals(List.of(), fields(because("x".repeat(AssentTyped.LONGEST)), 15));
    }

    private static AssentTyped because(String words) {
        return new AssentTyped(Optional.of(Assent.Who.SHE), Optional.empty(), Optional.empty(),
                Optional.of(Assent.Why.OTHER), words, Assent.DecidedBy.SUPERVISOR);
    }

    @Test
    void fromTwelveOnNobodyIsTooYoungToBeAsked() {
        var young = new AssentTyped(Optional.of(Assent.Who.FOR_HER), Optional.of(Assent.Relation.GUARDIAN),
                Optional.of(Assent.Own.TOO_YOUNG), Optional.empty(), "", Assent.DecidedBy.WORKER);
        assertEquals(List.of(), fields(young, 11));
        assertEquals(List.of("own"), fields(young, 12));
    }

    @Test
    void herAgeIsCountedBackFromTheDayOnWhichSheIs18() {
        var girl = new MinorStatus(LocalDate.of(2026, 12, 1));
        assertEquals(17, girl.ageOn(LocalDate.of(2026, 11, 30)));
        assertEquals(18, girl.ageOn(LocalDate.of(2026, 12, 1)));
        assertEquals(16, girl.ageOn(LocalDate.of(2025, 11, 30)));
        assertEquals(17, girl.ageOn(LocalDate.of(2025, 12, 1)));
        assertEquals(0, girl.ageOn(LocalDate.of(2008, 12, 1)));
        assertTrue(girl.on(LocalDate.of(2026, 11, 30)));
        assertFalse(girl.on(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void theStepsOfAgeBeginWhereTheySay() {
        assertEquals(List.of(MinorStatus.Step.UNDER_SIX, MinorStatus.Step.UNDER_SIX, MinorStatus.Step.SIX_TO_ELEVEN,
                MinorStatus.Step.SIX_TO_ELEVEN, MinorStatus.Step.TWELVE_TO_FOURTEEN,
                MinorStatus.Step.TWELVE_TO_FOURTEEN,
                MinorStatus.Step.FIFTEEN_TO_SEVENTEEN, MinorStatus.Step.FIFTEEN_TO_SEVENTEEN),
                List.of(0, 5, 6, 11, 12, 14, 15, 17).stream().map(MinorStatus.Step::of).toList());
    }

    private static List<String> fields(AssentTyped typed, int age) {
        return typed.problems(age).stream().map(Problem::field).toList();
    }
}
