package org.daybook.reports;

/// What may need attention before the report is published. It blocks nothing.
///
/// @param emptyRegisters  sessions of the quarter up to today without attendance and with an open register
/// @param stoppedWelcomes unfinished welcomes, of any date
/// @param untoldEndings   paths that ended in the quarter without a recorded outcome
/// @param unaskedAtTheEnd people whose path ended in the quarter and who were asked nothing from thirty days before until
///                        thirty days after
public record Readiness(int emptyRegisters, int stoppedWelcomes, int untoldEndings, int unaskedAtTheEnd) {
    /// Stands for a number of people above 0 that the user may not know: the list has a line for each of them, and the report
    /// prints such numbers rounded or not at all.
    static final int SOME = -1;

    int of(OpenPoint point) {
        return switch (point) {
            case EMPTY_REGISTERS -> emptyRegisters;
            case STOPPED_WELCOMES -> stoppedWelcomes;
            case WITHOUT_OUTCOME -> untoldEndings;
            case NOT_ASKED -> unaskedAtTheEnd;
        };
    }
}
