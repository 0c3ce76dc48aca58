package org.daybook.reports;

/// What may be worth a look before the report leaves. It stops nothing.
///
/// @param emptyRegisters  sessions of the quarter until today without a mark and with an open register
/// @param stoppedWelcomes welcomes that were stopped half-way, of any time
/// @param untoldEndings   paths that ended in the quarter, and nobody wrote down how
/// @param unaskedAtTheEnd people whose path ended in the quarter and who were not asked anything from thirty days before
///                        until thirty days after
public record Readiness(int emptyRegisters, int stoppedWelcomes, int untoldEndings, int unaskedAtTheEnd) {
    int of(OpenPoint point) {
        return switch (point) {
            case EMPTY_REGISTERS -> emptyRegisters;
            case STOPPED_WELCOMES -> stoppedWelcomes;
            case WITHOUT_OUTCOME -> untoldEndings;
            case NOT_ASKED -> unaskedAtTheEnd;
        };
    }
}
